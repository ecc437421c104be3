package io.github.jianghua.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.ComparedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code "…"} finds exactly the speeches whose title or body has that run of characters. */
class ExactRunTest {
    private static final long SEED = 20231;

    @Test
    void findsExactlyTheSpeechesThatAScanFinds() throws Exception {
        Random random = new Random(SEED);
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            speeches.add(Speech.builder("s" + i, text(random, 5 + random.nextInt(400)))
                    .title(random.nextInt(4) == 0 ? null : text(random, 1 + random.nextInt(20)))
                    .build());
        }
        try (Shelf shelf = new Shelf(speeches)) {
            for (int i = 0; i < 1500; i++) {
                String run = run(
                        random, speeches.get(random.nextInt(speeches.size())).text());
                if (random.nextInt(5) == 0) {
                    run = text(random, 1 + random.nextInt(4)).replace("\"", "");
                }
                String compared = ComparedText.of(run).text();
                if (compared.isEmpty()) {
                    continue;
                }
                Set<String> expected = new TreeSet<>();
                for (Speech speech : speeches) {
                    if (contains(speech.text(), compared) || contains(speech.title(), compared)) {
                        expected.add(speech.id());
                    }
                }
                SpeechQuery query = SpeechQuery.of('"' + escape(run) + '"').limit(100);
                assertThat(new TreeSet<>(shelf.ids(query)))
                        .as("seed %d, run %d: %s", SEED, i, run)
                        .isEqualTo(expected);
            }
        }
    }

    private static String escape(String run) {
        return run.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static boolean contains(String text, String compared) {
        return text != null && ComparedText.of(text).text().contains(compared);
    }

    private static String run(Random random, String text) {
        int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int most = text.codePointCount(start, text.length());
        int length = 1 + random.nextInt(Math.min(most, random.nextInt(5) == 0 ? 200 : 12));
        return text.substring(start, text.offsetByCodePoints(start, length));
    }

    /** Few different characters, so that runs stand in several speeches; all kinds of them. */
    private static String text(Random random, int length) {
        String[] alphabet = {
            "乡", "村", "振", "兴", "乡村", "振兴", "发展", "中国", "的", "，", "。", "\n", "　", "2", "0", "２", "3年", "a", "B", "Ａ",
            "-", "\"", "\\", "*", "(", "％", "𠮷", "鄉", "○", "\u200b", " ", "、", "“", "”", ".", "家", "庭", "重点工作"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }
}
