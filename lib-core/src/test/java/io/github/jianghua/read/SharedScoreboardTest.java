package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The figures over real speeches that are not part of the project, in {@code ../shared} beside the repository; skipped
 * where that folder is absent. {@code mvn -pl lib-tika -am test -Dtest='Shared*' -Dsurefire.failIfNoSpecifiedTests=false}
 * prints them all, those of the office documents among them.
 */
class SharedScoreboardTest {
    static final Path SHARED = Path.of("..", "..", "shared");

    private final SpeechReader reader = SpeechReader.create();

    @BeforeEach
    void there() {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("skipped: ../shared is not there");
        }
        assumeTrue(Files.isDirectory(SHARED), "../shared is not there");
    }

    @Test
    void seeds() throws IOException {
        Path seeds = SHARED.resolve("seeds");
        Scoreboard board = new Scoreboard(reader).run(seeds, Scoreboard.expectations(seeds));
        System.out.println("== seeds\n" + board.table());
        assertThat(board.misses).isEmpty();
    }

    @Test
    void reportsOfADistrict() throws IOException {
        Path folder = SHARED.resolve("data/reports-district");
        int right = 0;
        List<Expectation> all = Expectation.read(List.of(folder.resolve("docs.jsonl")));
        for (Expectation each : all) {
            String year = each.string("id").substring(each.string("id").length() - 4);
            Reading reading = reader.readFile(folder.resolve("raw_bytes").resolve(year + ".txt"))
                    .get(0);
            boolean good = reading.encoding().equals("GB18030")
                    && each.string("date")
                            .equals(String.valueOf(reading.speech().date()))
                    && each.string("speaker").equals(reading.speech().speaker())
                    && each.string("speaker_role").equals(reading.speech().role());
            right += good ? 1 : 0;
        }
        System.out.println(
                "== reports-district: encoding, date, speaker and role right in " + right + " of " + all.size());
        assertThat(right).isEqualTo(all.size());
    }

    @Test
    void nationalReports() throws IOException {
        for (boolean titled : new boolean[] {true, false}) {
            int expected = 0;
            int right = 0;
            int wrong = 0;
            int invented = 0;
            int inText = 0;
            int inTextRight = 0;
            for (Expectation each : Expectation.read(List.of(SHARED.resolve("data/reports-national/docs.jsonl")))) {
                String text = (titled ? each.string("title") + "\n" : "") + each.string("text");
                Integer found = reader.readBytes("report.txt", text.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .speech()
                        .year();
                String year = each.string("year") == null && each.string("date") != null
                        ? each.string("date").substring(0, 4)
                        : each.string("year");
                if (year == null) {
                    invented += found == null ? 0 : 1;
                    continue;
                }
                expected++;
                boolean good = Objects.equals(year, String.valueOf(found));
                right += good ? 1 : 0;
                wrong += !good && found != null ? 1 : 0;
                if (java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                        .contains(year + "年")) {
                    inText++;
                    inTextRight += good ? 1 : 0;
                }
            }
            System.out.println("== reports-national, " + (titled ? "title above the text" : "text alone")
                    + ": year right in " + right + " of " + expected + ", wrong in " + wrong + ", invented in "
                    + invented + "; where the year stands in the text, right in " + inTextRight + " of " + inText);
            assertThat(invented).isZero();
            if (titled) {
                assertThat(right * 100).isGreaterThanOrEqualTo(expected * 95);
            }
        }
    }
}
