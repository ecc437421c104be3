package io.github.jianghua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The help texts, as they were reviewed. After a wanted change, run with {@code -Dgolden=write} and look at the
 * difference.
 */
final class HelpTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "github", "jianghua", "cli");

    @ParameterizedTest
    @ValueSource(strings = {"", "index", "search", "show", "inspect", "analyze", "info", "check"})
    void help_is_as_reviewed(String command) throws IOException {
        Cli help = command.isEmpty() ? Cli.run("--help") : Cli.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        Path golden = GOLDEN.resolve("help" + (command.isEmpty() ? "" : "-" + command) + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, help.out(), UTF_8);
        }
        assertThat(help.out()).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void the_version_names_lucene_and_java() {
        Cli version = Cli.run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("jianghua ").contains("Lucene", "Java");
    }
}
