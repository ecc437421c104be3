package io.github.jianghua.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianghua.read.SpeechReader;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures over 31 original office documents in {@code ../shared} beside the repository; skipped where it is absent. */
class SharedDocumentsTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "reports-provinces");

    @Test
    void reportsOfProvinces() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: ../shared is not there");
        }
        assumeTrue(Files.isDirectory(FOLDER), "../shared is not there");
        SpeechReader reader = SpeechReader.create();
        int date = 0;
        int speaker = 0;
        int role = 0;
        List<String> lines = Files.readAllLines(FOLDER.resolve("docs.jsonl"));
        for (String line : lines) {
            Speech speech = reader.readFile(FOLDER.resolve("docx").resolve(value(line, "title") + ".docx"))
                    .get(0)
                    .speech();
            date += value(line, "date").equals(String.valueOf(speech.date())) ? 1 : 0;
            speaker += value(line, "speaker").equals(speech.speaker()) ? 1 : 0;
            role += value(line, "speaker_role").equals(speech.role()) ? 1 : 0;
        }
        System.out.println("== reports-provinces/docx: date right in " + date + ", speaker in " + speaker + ", role in "
                + role + " of " + lines.size());
        assertThat(date).isEqualTo(lines.size());
        assertThat(speaker).isGreaterThanOrEqualTo(lines.size() - 1);
        assertThat(role).isGreaterThanOrEqualTo(lines.size() - 1);
    }

    private static String value(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": ?\"([^\"]*)\"").matcher(json);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
