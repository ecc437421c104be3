package io.github.jianghua.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@link SentenceBreaks} finds the sentences of {@link BreakIterator}. */
class SentenceBreaksTest {
    /** One of each class of the JDK's rules, and the special cases among them. */
    private static final String CLASSES = "中Aa1 \n.。!?,，、;:()\"'”“》《-\u00AD\u0300\u0964\u2028\u2029\u3000．％カ";

    private final SentenceBreaks breaks = new SentenceBreaks();
    private final BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ROOT);

    @Test
    void allShortTextsOfTheClassesAgree() {
        int n = CLASSES.length();
        char[] text = new char[4];
        for (int i = 0; i < n * n * n * n; i++) {
            text[0] = CLASSES.charAt(i % n);
            text[1] = CLASSES.charAt(i / n % n);
            text[2] = CLASSES.charAt(i / n / n % n);
            text[3] = CLASSES.charAt(i / n / n / n % n);
            check(new String(text));
        }
    }

    @Test
    void randomTextsAgree() {
        Random random = new Random(7);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(
                        random.nextInt(12) == 0
                                ? (char) random.nextInt(0x10000)
                                : CLASSES.charAt(random.nextInt(CLASSES.length())));
            }
            check(text.toString());
        }
    }

    @Test
    void everyCharacterAgreesInEveryPlace() {
        for (int c = 0; c < 0x10000; c++) {
            check("中." + (char) c + "中。" + (char) c + "a中" + (char) c + "A.a" + (char) c + " 中");
        }
    }

    private void check(String text) {
        List<Integer> expected = new ArrayList<>();
        rules.setText(text);
        rules.first();
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            expected.add(end);
        }
        List<Integer> found = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; ) {
            at = breaks.next(chars, at, chars.length);
            found.add(at);
        }
        if (!found.equals(expected)) {
            StringBuilder escaped = new StringBuilder();
            text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
            assertThat(found).as(escaped.toString()).isEqualTo(expected);
        }
    }
}
