package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a speech is lost, in lines of whatever length: where lines are wrapped any words may stand in one. */
class WholeTextTest {
    private static final Path SPEECHES = Path.of("..", "testdata", "speeches");
    private static final Path REPORTS = SharedScoreboardTest.SHARED.resolve("data/reports-national/docs.jsonl");

    private final SpeechReader reader = SpeechReader.create();

    /** 1,000 is no wrapping at all. */
    @ParameterizedTest
    @ValueSource(ints = {26, 32, 38, 44, 1000})
    void ofOurOwnSpeeches(int width) throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.list(SPEECHES)) {
            for (Path file : files.sorted().toList()) {
                for (Reading reading : reader.readFile(file)) {
                    lost.addAll(lost(reading.speech().text(), width));
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 32, 38, 44})
    void ofRealReports(int width) throws IOException {
        if (!Files.isRegularFile(REPORTS)) {
            System.out.println("skipped: ../shared is not there");
        }
        assumeTrue(Files.isRegularFile(REPORTS), "../shared is not there");
        int lines = 0;
        List<String> lost = new ArrayList<>();
        for (Expectation report : Expectation.read(List.of(REPORTS))) {
            // Below the text stands what the site says of it.
            String text = report.string("text").split("\n(?:附件|名词解释|注释|注：|本作品)", 2)[0];
            String body = text.lines()
                    .dropWhile(each -> !each.startsWith("各位代表") && !each.startsWith("同志们"))
                    .collect(Collectors.joining("\n"));
            lines += body.length() / width;
            lost.addAll(lost(body, width));
        }
        System.out.println("== wrapped at " + width + ": " + lost.size() + " of about " + lines + " lines lost");
        assertThat(lost.size() * 10_000L).as(lost.toString()).isLessThanOrEqualTo(lines);
    }

    /** The lines of a text wrapped at a width that its reading does not have. */
    private List<String> lost(String text, int width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.lines().toList()) {
            String compact = compact(paragraph);
            for (int at = 0; at < compact.length(); at += width) {
                lines.add(compact.substring(at, Math.min(compact.length(), at + width)));
            }
        }
        String file = "在沙沟县工作会议上的讲话\n同志们：\n今天我讲几点意见。\n" + String.join("\n", lines) + "\n";
        String read = compact(reader.readBytes("wrapped.txt", file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> reading.speech().text())
                .collect(Collectors.joining("\n")));
        return lines.stream()
                .filter(line -> line.length() >= 8 && !read.contains(line.substring(0, 8)) && !read.contains(line))
                .toList();
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
