package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Prints precision and recall of each field over the labelled files of {@code testdata} and fails when a figure falls
 * below the golden file. After a change that helps: {@code mvn -pl lib-core test -Dtest=ScoreboardTest
 * -Djianghua.golden=update} writes the new figures.
 */
class ScoreboardTest {
    private static final Path TESTDATA = Path.of("..", "testdata");
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "io", "github", "jianghua", "read", "scoreboard.golden");

    @Test
    void noFigureFalls() throws IOException {
        List<String> lines = new ArrayList<>();
        assumeTrue(Files.isDirectory(TESTDATA.resolve("reading")), "testdata/reading is not there");
        board("reading", TESTDATA.resolve("reading"), lines);
        if (Files.exists(TESTDATA.resolve("expected.jsonl"))) {
            board("speeches", TESTDATA, lines);
        }
        if ("update".equals(System.getProperty("jianghua.golden"))) {
            Files.write(GOLDEN, lines);
        }
        Map<String, double[]> golden = parse(Files.readAllLines(GOLDEN));
        Map<String, double[]> now = parse(lines);
        golden.forEach((name, figures) -> {
            assertThat(now).as("figures").containsKey(name);
            assertThat(now.get(name)[0]).as("precision of " + name).isGreaterThanOrEqualTo(figures[0]);
            assertThat(now.get(name)[1]).as("recall of " + name).isGreaterThanOrEqualTo(figures[1]);
        });
    }

    private static void board(String name, Path folder, List<String> lines) throws IOException {
        Scoreboard board = new Scoreboard(SpeechReader.create()).run(folder, Scoreboard.expectations(folder));
        System.out.println("== " + name);
        board.misses.forEach(System.out::println);
        System.out.println(board.table());
        board.scores.forEach((field, score) -> lines.add(String.format(
                java.util.Locale.ROOT, "%s %s %.4f %.4f", name, field, score.precision(), score.recall())));
    }

    private static Map<String, double[]> parse(List<String> lines) {
        Map<String, double[]> figures = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            figures.put(
                    words[0] + " " + words[1],
                    new double[] {Double.parseDouble(words[2]), Double.parseDouble(words[3])});
        }
        return figures;
    }
}
