package io.github.jianghua.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary is found by real programs, on the class path and on the module path, without the smartcn module. */
class ColdStartTest {
    private static final String PROGRAM = """
            import io.github.jianghua.analysis.*;

            public class Program {
                public static void main(String[] args) {
                    System.out.println(AnalyzedToken.of(new SmartcnAnalyzer(), "我们都是中国人。").size());
                    System.out.println(AnalyzedToken.of(new WordsAnalyzer(), "優化營商環境").getLast().term().length());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theClassPathWillDo() throws Exception {
        Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        assertThat(run("-cp", join(path()), source.toString())).containsExactly("5", "4");
    }

    @Test
    void theModulePathWillDo() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("app"));
        Files.writeString(
                Files.createDirectories(folder.resolve("src/app")).resolve("Program.java"), "package app;\n" + PROGRAM);
        Files.writeString(
                folder.resolve("src/module-info.java"), "module app { requires io.github.jianghua; exports app; }");
        String path = join(path());
        assertThat(execute(
                        "javac",
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        folder.resolve("src/module-info.java").toString(),
                        folder.resolve("src/app/Program.java").toString()))
                .isEmpty();
        assertThat(run("-p", path + File.pathSeparator + classes, "-m", "app/app.Program"))
                .containsExactly("5", "4");
    }

    private static List<String> run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(List.of(arguments));
        return execute("java", command.toArray(String[]::new));
    }

    private static List<String> execute(String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.lines()
                .filter(line -> !line.startsWith("WARNING") && !line.startsWith("Picked up"))
                .toList();
    }

    private static String join(List<String> path) {
        return String.join(File.pathSeparator, path);
    }

    /** What the library needs where it is used: its classes and the jars of its module descriptor. */
    private static List<String> path() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).endsWith("classes")
                        || Stream.of(
                                        "lucene-core-",
                                        "lucene-analysis-common-",
                                        "lucene-queryparser-",
                                        "lucene-queries-",
                                        "lucene-sandbox-",
                                        "lucene-facet-",
                                        "lucene-memory-",
                                        "lucene-highlighter-",
                                        "jackson-core-",
                                        "jsoup-",
                                        "jspecify-")
                                .anyMatch(name ->
                                        Path.of(entry).getFileName().toString().startsWith(name)))
                .toList();
    }
}
