package io.github.jianghua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built distribution, copied elsewhere and run in processes of its own, as people run it. */
final class DistributionIT {
    @TempDir
    static Path temp;

    private static Path program;

    @BeforeAll
    static void copyDistribution() throws IOException {
        assumeThat(Files.exists(Path.of("/bin/bash"))).as("bash").isTrue();
        Path built = Path.of("target", "jianghua");
        Path home = temp.resolve("some where");
        try (var files = Files.walk(built)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = home.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        program = home.resolve("bin").resolve("jianghua");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private record Run(int code, String out, String err) {}

    private static Run run(Map<String, String> environment, String command) throws Exception {
        Path out = Files.createTempFile(temp, "run", ".out");
        Path err = Files.createTempFile(temp, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("J", program.toString());
        builder.environment().put("T", temp.toString());
        builder.environment()
                .put("S", Path.of("..", "testdata", "speeches").toAbsolutePath().toString());
        builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void it_runs_from_any_folder_in_any_locale() throws Exception {
        Run search = run(Map.of("LC_ALL", "C"), "cd / && \"$J\" search 乡村振兴 --in \"$S\"");
        assertThat(search.code()).as(search.err()).isZero();
        assertThat(search.out()).contains("1. ", "【").doesNotContain("?");
        assertThat(search.err()).matches("jianghua: \\d+ of \\d+ speeches in [0-9.]+ ms\n");
        assertThat(run(Map.of("LC_ALL", "C"), "\"$J\" search 无此词汇哈哈龘 --in \"$S\"")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void it_runs_through_a_link() throws Exception {
        Run version = run(Map.of(), "ln -sf \"$J\" \"$T/link\" && \"$T/link\" --version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("jianghua 0.").contains("Lucene 10.");
    }

    @Test
    void it_stops_quietly_when_nobody_reads_on() throws Exception {
        Run head = run(
                Map.of(),
                "\"$J\" index --quiet --index \"$T/i\" \"$S\" >/dev/null; "
                        + "\"$J\" inspect \"$S\" --format ndjson | head -n 1 | cut -c 1-8; echo ${PIPESTATUS[0]}");
        assertThat(head.out().lines().toList()).isEqualTo(List.of("{\"file\":", "0"));
        assertThat(head.err()).isEmpty();
    }

    @Test
    void an_interrupt_ends_it_with_130() throws Exception {
        // Standard input that never ends keeps the program waiting until the interrupt comes. Who runs the build in the
        // background may have told it to ignore interrupts; env undoes that.
        Run interrupted = run(
                Map.of(),
                "d='env --default-signal=INT'; $d true 2>/dev/null || d=; "
                        + "mkfifo \"$T/fifo\"; sleep 60 >\"$T/fifo\" & keep=$!; set -m; $d \"$J\" inspect - <\"$T/fifo\" & pid=$!; "
                        + "sleep 3; kill -INT $pid; wait $pid; code=$?; kill $keep; exit $code");
        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(interrupted.err()).doesNotContain("Exception");
    }

    @Test
    void without_a_fitting_java_it_says_so_in_one_line() throws Exception {
        Run none = run(
                Map.of("JAVA_HOME", ""),
                "mkdir -p \"$T/tools\" && for t in bash sed dirname readlink head; do ln -sf \"$(command -v $t)\" \"$T/tools/$t\"; "
                        + "done; sed 's#/usr/lib/jvm/\\*#/nowhere/*#; s#/usr/java/\\*#/nowhere/*#; s#/opt/java/\\*#/nowhere/*#; "
                        + "s#/opt/jdk\\*#/nowhere/*#; s#/Library/Java/[^ ]*#/nowhere/*#' \"$J\" >\"$J.nojava\"; HOME=/nowhere "
                        + "PATH=\"$T/tools\" bash \"$J.nojava\" --version");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .isEqualTo("jianghua: a JDK of 21 or later is needed: install one, or set JAVA_HOME to it\n");
    }
}
