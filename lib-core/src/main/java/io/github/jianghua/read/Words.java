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
    /** What words begin with, in both scripts. */
    private final CharSet firsts;

    /** What the first two characters of words leave, so that most places are passed without a look at any word. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private static final int PAIRS = 4096;

    private final Table byFirst;
    private final Table byLast;

    private Words(String[] words) {
        this.words = Stream.of(words).map(Chars::simplified).distinct().toList();
        StringBuilder characters = new StringBuilder();
        byFirst = new Table(words.length);
        byLast = new Table(words.length);
        for (String word : this.words) {
            characters.append(Chars.variants(word.charAt(0)));
            byFirst.add(word.charAt(0), word);
            for (int second = 0; second < (word.length() == 1 ? PAIRS : 1); second++) {
                // Behind a word of one character anything may follow.
                int pair = word.length() == 1 ? second : pair(word.charAt(0), word.charAt(1));
                pairs[pair >> 6] |= 1L << pair;
            }
            byLast.add(word.charAt(word.length() - 1), word);
        }
        firsts = CharSet.of(characters.toString());
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
        for (int i = from; i < text.length(); i++) {
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
        char first = place < text.length() ? text.charAt(place) : 0;
        if (firsts.has(first) && mayBe(text, place)) {
            for (String word : byFirst.of(Chars.simplified(first))) {
                if (Chars.at(text, word, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBe(String text, int place) {
        char second = place + 1 < text.length() ? Chars.simplified(text.charAt(place + 1)) : 0;
        int pair = pair(Chars.simplified(text.charAt(place)), second);
        return (pairs[pair >> 6] & 1L << pair) != 0;
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    /** Whether the text ends with one of the words. */
    boolean end(String text) {
        return endAt(text, text.length());
    }

    /** Whether one of the words ends before {@code end}. */
    boolean endAt(String text, int end) {
        String[] ending = end == 0 ? null : byLast.of(Chars.simplified(text.charAt(end - 1)));
        if (ending != null) {
            for (String word : ending) {
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
            char first = text.charAt(i);
            if (firsts.has(first) && mayBe(text, i)) {
                for (String word : byFirst.of(Chars.simplified(first))) {
                    count += Chars.at(text, word, i) ? 1 : 0;
                }
            }
        }
        return Math.min(count, limit);
    }

    /** Words by one of their characters, open-addressed. */
    private static final class Table {
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

        String[] of(char key) {
            return words[slot(key)];
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
