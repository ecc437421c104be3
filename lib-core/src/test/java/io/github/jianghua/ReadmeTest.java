package io.github.jianghua;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that README.md shows compiles as it stands and does what is said. */
final class ReadmeTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    @Test
    void the_example_runs_and_finds_speeches() throws Exception {
        List<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(Path.of("..", "README.md"), UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        Path inbox = Files.createDirectory(temp.resolve("inbox"));
        try (Stream<Path> speeches = Files.list(Path.of("..", "testdata", "speeches"))) {
            for (Path speech : (Iterable<Path>) speeches::iterator) {
                Files.copy(speech, inbox.resolve(speech.getFileName()));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            String out = run("Example" + i, blocks.get(i));
            assertThat(out.lines().toList()).isNotEmpty().allMatch(line -> line.contains("【"));
        }
    }

    private String run(String name, String block) throws Exception {
        StringBuilder imports = new StringBuilder();
        Matcher importLine = Pattern.compile("(?m)^import .*;\\n").matcher(block);
        while (importLine.find()) {
            imports.append(importLine.group());
        }
        String body = importLine.replaceAll("");
        Path source = temp.resolve(name + ".java");
        Files.writeString(
                source,
                imports + "public class " + name + " {\n  public static void main(String[] args) throws Exception {\n"
                        + body + "\n  }\n}\n",
                UTF_8);
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath,
                        "-d",
                        temp.toString(),
                        source.toString());
        assertThat(compiled).as("README block compiles:\n%s", block).isZero();
        Path printed = temp.resolve(name + ".out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        temp + java.io.File.pathSeparator + absolute(classPath),
                        name)
                .directory(temp.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(temp.resolve(name + ".err").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(temp.resolve(name + ".err"), UTF_8))
                .isZero();
        return Files.readString(printed, UTF_8);
    }

    private static String absolute(String classPath) {
        return String.join(
                java.io.File.pathSeparator,
                Stream.of(classPath.split(java.io.File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
