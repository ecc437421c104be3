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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Wildcards, nearness and fuzziness over characters, against regular expressions. */
class PatternQueryTest {
    private static final long SEED = 4711;

    @Test
    void patternsFindWhatRegularExpressionsFind() throws Exception {
        Random random = new Random(SEED);
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            speeches.add(Speech.builder("s" + i, characters(random, 30)).build());
        }
        try (Shelf shelf = new Shelf(speeches)) {
            for (int i = 0; i < 250; i++) {
                String a = characters(random, 1 + random.nextInt(3));
                String b = characters(random, 1 + random.nextInt(3));
                check(shelf, speeches, a + "?" + b, matches(a + "." + b));
                check(shelf, speeches, a + "*" + b, matches(a + ".{0,10}" + b));
                check(shelf, speeches, a + "*", matches(a));
                int distance = random.nextInt(6);
                check(shelf, speeches, "\"" + a + " " + b + "\"~" + distance, text -> near(text, a, b, distance));
                String word = a + b;
                if (word.length() >= 3) {
                    check(shelf, speeches, word + "~", matches(fuzzy(word)));
                }
            }
        }
    }

    private static Predicate<String> matches(String expression) {
        return Pattern.compile(expression).asPredicate();
    }

    private static boolean near(String text, String a, String b, int distance) {
        if (a.equals(b)) {
            return text.contains(a);
        }
        for (int i = text.indexOf(a); i >= 0; i = text.indexOf(a, i + 1)) {
            for (int j = text.indexOf(b); j >= 0; j = text.indexOf(b, j + 1)) {
                int gap = Math.max(i, j) - (i < j ? i + a.length() : j + b.length());
                if (gap <= distance) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String fuzzy(String word) {
        List<String> all = new ArrayList<>(List.of(word));
        for (int i = 0; i < word.length(); i++) {
            String head = word.substring(0, i);
            all.add(head + (i == 0 || i == word.length() - 1 ? "" : ".?") + word.substring(i + 1));
            if (i > 0) {
                all.add(head + "." + word.substring(i));
            }
        }
        return String.join("|", all);
    }

    private static void check(Shelf shelf, List<Speech> speeches, String query, Predicate<String> oracle) {
        Set<String> expected = new TreeSet<>();
        for (Speech speech : speeches) {
            if (oracle.test(ComparedText.of(speech.text()).text())) {
                expected.add(speech.id());
            }
        }
        assertThat(new TreeSet<>(shelf.ids(SpeechQuery.of(query).limit(100))))
                .as("seed %d: %s", SEED, query)
                .isEqualTo(expected);
    }

    private static String characters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("乡村振兴发展农业工".charAt(random.nextInt(9)));
        }
        return text.toString();
    }
}
