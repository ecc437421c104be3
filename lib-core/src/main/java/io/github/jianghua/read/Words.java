package io.github.jianghua.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are looked for together, in Simplified and Traditional script alike: a text is walked through once, however
 * many they are. Immutable.
 */
final class Words {
    /** No words at all. */
    static final Words NONE = of();

    private final List<String> words;
    /** The words of one character, in both scripts, behind which anything may follow; {@code null} when there is none. */
    private final CharSet singles;

    /** What the first two characters of words leave, so that most places are passed without a look at any word. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private static final int PAIRS = 1 << 13;

    private final Table byFirst;
    private final Table byLast;

    private Words(String[] words) {
        this.words = Stream.of(words).map(Chars::simplified).distinct().toList();
        StringBuilder single = new StringBuilder();
        byFirst = new Table(words.length);
        byLast = new Table(words.length);
        for (String word : this.words) {
            byFirst.add(word.charAt(0), word);
            String second = word.length() == 1 ? "" : Chars.variants(word.charAt(1));
            Chars.variants(word.charAt(0)).chars().forEach(first -> {
                if (second.isEmpty()) {
                    single.append((char) first);
                }
                second.chars().forEach(next -> mark(pair((char) first, (char) next)));
            });
            byLast.add(word.charAt(word.length() - 1), word);
        }
        singles = single.isEmpty() ? null : CharSet.of(single.toString());
    }

    static Words of(String... words) {
        return new Words(words);
    }

    /** These words and others. */
    Words and(String... more) {
        return of(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }

    Words and(Words more) {
        return and(more.words.toArray(String[]::new));
    }

    List<String> all() {
        return words;
    }

    /** Whether one of the words occurs in the text. */
    boolean in(String text) {
        return indexIn(text, 0) >= 0;
    }

    /** Where the first of the words stands at or after a place, or -1. */
    int indexIn(String text, int from) {
        return indexIn(text, from, text.length());
    }

    /** Where the first of the words stands that begins at or after {@code from} and before {@code to}, or -1. */
    int indexIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text begins with one of the words. */
    boolean start(String text) {
        return !text.isEmpty() && at(text, 0);
    }

    /** Whether one of the words stands at a place of the text; none does at its end. */
    boolean at(String text, int place) {
        if (place < text.length() && mayBe(text, place)) {
            for (String word : byFirst.of(Chars.simplified(text.charAt(place)))) {
                if (Chars.at(text, word, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mark(int pair) {
        pairs[pair >> 6] |= 1L << pair;
    }

    private boolean mayBe(String text, int place) {
        char first = text.charAt(place);
        int pair = pair(first, place + 1 < text.length() ? text.charAt(place + 1) : 0);
        return (pairs[pair >> 6] & 1L << pair) != 0 || singles != null && singles.has(first);
    }

    private static int pair(char first, char second) {
        return first * 0x9E5 + second & PAIRS - 1;
    }

    /** Whether the text ends with one of the words. */
    boolean end(String text) {
        return endAt(text, text.length());
    }

    /** Whether one of the words ends before {@code end}. */
    boolean endAt(String text, int end) {
        if (end > 0) {
            for (String word : byLast.of(Chars.simplified(text.charAt(end - 1)))) {
                if (Chars.at(text, word, end - word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How often the words occur, each for itself; counting stops at a limit. */
    int count(String text, int limit) {
        int count = 0;
        for (int i = 0; i < text.length() && count < limit; i++) {
            if (mayBe(text, i)) {
                for (String word : byFirst.of(Chars.simplified(text.charAt(i)))) {
                    count += Chars.at(text, word, i) ? 1 : 0;
                }
            }
        }
        return Math.min(count, limit);
    }

    /** Words by one of their characters, open-addressed. */
    private static final class Table {
        private static final String[] NO_WORDS = {};

        private final char[] keys;
        private final String[][] words;

        Table(int count) {
            int size = Integer.highestOneBit(count + 1) * 4;
            keys = new char[size];
            words = new String[size][];
        }

        void add(char key, String word) {
            int slot = slot(key);
            keys[slot] = key;
            int count = words[slot] == null ? 0 : words[slot].length;
            words[slot] = count == 0 ? new String[1] : Arrays.copyOf(words[slot], count + 1);
            words[slot][count] = word;
        }

        /** The words with this character there; none when there is no such word. */
        String[] of(char key) {
            String[] of = words[slot(key)];
            return of == null ? NO_WORDS : of;
        }

        private int slot(char key) {
            int mask = keys.length - 1;
            int slot = key * 0x9E37 >>> 4 & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}
