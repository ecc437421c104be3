package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final String ABOVE = "沙沟的水渠修了三年，今天通到了最后一个村，乡亲们把锣鼓都搬了出来，我心里和大家一样高兴。";
    private static final String BELOW = "要记住渠是一锹一锹挖出来的，哪个村守得住，哪个村就有水浇地，明年春天我再来看苗。";

    /** What a line has of the words of sites does not matter where it stands between paragraphs, as headings do. */
    @ParameterizedTest
    @MethodSource("keptLines")
    void ofLinesBetweenParagraphs(String line) throws IOException {
        String file = "在沙沟县工作会议上的讲话\n同志们：\n今天我讲几点意见。\n" + ABOVE + "\n\n" + line + "\n\n" + BELOW + "\n"
                + ABOVE.replace("三年", "四年") + "\n";
        assertThat(read(file)).contains(compact(line.replaceFirst("^# ", "").replace("*", "")));
    }

    static List<String> keptLines() throws IOException {
        try (InputStream lines = WholeTextTest.class.getResourceAsStream("kept-lines.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# Lines"))
                    .toList();
        }
    }

    /** The clauses of real reports, each where a heading would stand. */
    @Test
    void ofRealClausesBetweenParagraphs() throws IOException {
        if (!Files.isRegularFile(REPORTS)) {
            System.out.println("skipped: ../shared is not there");
        }
        assumeTrue(Files.isRegularFile(REPORTS), "../shared is not there");
        Set<String> clauses = new LinkedHashSet<>();
        for (Expectation report : Expectation.read(List.of(REPORTS))) {
            for (String clause : report.string("text").split("[^\\u4e00-\\u9fff]+", 0)) {
                if (clause.length() >= 5 && clause.length() <= 30) {
                    clauses.add(clause);
                }
            }
        }
        List<String> all = List.copyOf(clauses);
        List<String> lost = new ArrayList<>();
        for (int at = 0; at < all.size(); at += 20) {
            List<String> some = all.subList(at, Math.min(all.size(), at + 20));
            StringBuilder file = new StringBuilder("在沙沟县工作会议上的讲话\n同志们：\n今天我讲几点意见。\n");
            for (String clause : some) {
                file.append("\n" + clause + "\n\n" + BELOW.replace("明年", at + file.length() + "天以后的") + "\n");
            }
            String read = read(file.toString());
            some.stream().filter(clause -> !read.contains(clause)).forEach(lost::add);
        }
        System.out.println("== between paragraphs: " + lost.size() + " of " + all.size() + " clauses lost");
        assertThat(lost.size() * 10_000L).as(lost.toString()).isLessThanOrEqualTo(all.size());
    }

    private String read(String file) throws IOException {
        return compact(reader.readBytes("lines.txt", file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> reading.speech().text())
                .collect(Collectors.joining("\n")));
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
        String read = read(file);
        return lines.stream()
                .filter(line -> line.length() >= 8 && !read.contains(line.substring(0, 8)) && !read.contains(line))
                .toList();
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
