package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.of("会议", "会议上", "讲话", "©", "A");

    @Test
    void findsWordsAnywhereAtTheStartAndAtTheEnd() {
        assertThat(words.in("在会议上")).isTrue();
        assertThat(words.in("会")).isFalse();
        assertThat(words.in("")).isFalse();
        assertThat(words.indexIn("一会一讲话", 0)).isEqualTo(3);
        assertThat(words.indexIn("讲话", 1)).isEqualTo(-1);
        assertThat(words.start("会议室")).isTrue();
        assertThat(words.start("开会议事")).isFalse();
        assertThat(words.start("")).isFalse();
        assertThat(words.end("的讲话")).isTrue();
        assertThat(words.end("话")).isFalse();
        assertThat(words.endAt("讲话稿", 2)).isTrue();
        assertThat(words.endAt("讲话稿", 0)).isFalse();
        assertThat(Words.NONE.in("会议")).isFalse();
    }

    @Test
    void countsEachWordForItself() {
        assertThat(words.count("会议上讲话©", 40)).isEqualTo(4);
        assertThat(words.count("会议上讲话", 2)).isEqualTo(2);
    }

    @Test
    void triggersNameTheRulesThatALineMayConcern() {
        Triggers triggers =
                new Triggers(List.of(words, Words.NONE, Words.of("发言").and("议上"), words.and("稿")));

        assertThat(triggers.of("")).containsExactly(0b0010);
        assertThat(triggers.of("会议上")).containsExactly(0b1111);
        assertThat(triggers.of("发言稿")).containsExactly(0b1110);
        assertThat(triggers.of("A")).containsExactly(0b1011);
        assertThat(triggers.of("会\uFFFF\u0000议")).containsExactly(0b0010);
    }

    @Test
    void groupsOfTriggersFindWhatASearchForEachWordFinds() {
        Random random = new Random(7);
        String characters = "讲話说說，a1 一丁会議©";
        for (int round = 0; round < 400; round++) {
            List<Words> first = rules(random, characters);
            List<Words> second = rules(random, characters);
            Triggers triggers = new Triggers(first, second);
            for (int i = 0; i < 20; i++) {
                String text = text(random, characters, 12);
                assertThat(triggers.of(text)).as(text).containsExactly(searched(first, text), searched(second, text));
            }
        }
    }

    private static List<Words> rules(Random random, String characters) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(rule -> Words.of(IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(word -> text(random, characters, 3) + characters.charAt(random.nextInt(5)))
                        .toArray(String[]::new)))
                .toList();
    }

    private static String text(Random random, String characters, int longest) {
        return random.ints(random.nextInt(longest + 1), 0, characters.length())
                .mapToObj(i -> characters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static long searched(List<Words> rules, String text) {
        long found = 0;
        for (int i = 0; i < rules.size(); i++) {
            boolean any = rules.get(i).all().stream().anyMatch(Chars.simplified(text)::contains);
            found |= any ? 1L << i : 0;
        }
        return found;
    }

    @Test
    void aSetHoldsItsCharactersOnly() {
        CharSet set = CharSet.of("（一\uFFFF\u0000");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.has((char) c)).isEqualTo("（一\uFFFF\u0000".indexOf(c) >= 0);
        }
    }

    @Test
    void wordsAreKnownInBothScripts() {
        Words words = Words.of("发言", "讲话", "書記");
        assertThat(words.all()).containsExactly("发言", "讲话", "书记");
        assertThat(words.in("縣長的發言")).isTrue();
        assertThat(words.indexIn("書記講話", 1)).isEqualTo(2);
        assertThat(words.start("講話")).isTrue();
        assertThat(words.end("重要講話")).isTrue();
        assertThat(words.count("發言、講話、发言", 9)).isEqualTo(3);
        assertThat(words.in("發展")).isFalse();
        assertThat(words.at("*", 1)).isFalse();
    }
}
