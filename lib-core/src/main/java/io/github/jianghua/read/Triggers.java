package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells by the words of a line which of up to 64 rules may concern it, so that a line without any of them costs one walk
 * through it, however many rules there are. Immutable.
 */
final class Triggers {
    private record Trigger(String word, long rules) {}

    private static final int PAIRS = 1 << 15;

    /** Which two characters may begin a word: one bit for many pairs, so that a hit is still to be looked into. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private final CharSet singles;

    /** The words that begin with each character. */
    private final Trigger[][] words;

    private final long always;

    /** The words that set off each rule; {@link Words#NONE} says that every line does. */
    Triggers(List<Words> rules) {
        Map<String, Long> masks = new HashMap<>();
        long every = 0;
        for (int i = 0; i < rules.size(); i++) {
            long mask = 1L << i;
            every |= rules.get(i).all().isEmpty() ? mask : 0;
            rules.get(i).all().forEach(word -> masks.merge(word, mask, (a, b) -> a | b));
        }
        TreeMap<Character, List<Trigger>> byFirst = new TreeMap<>();
        StringBuilder single = new StringBuilder();
        masks.forEach((word, mask) -> {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Trigger(word, mask));
            if (word.length() == 1) {
                single.append(word);
            } else {
                int pair = pair(word.charAt(0), word.charAt(1));
                pairs[pair >> 6] |= 1L << pair;
            }
        });
        singles = CharSet.of(single.toString());
        words = new Trigger[byFirst.isEmpty() ? 0 : byFirst.lastKey() + 1][];
        byFirst.forEach((first, triggers) -> words[first] = triggers.toArray(Trigger[]::new));
        always = every;
    }

    private static int pair(char first, char second) {
        return (first * 0x9E5 ^ second) & PAIRS - 1;
    }

    /** A bit for each rule that the text may concern. */
    long of(String text) {
        long found = always;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Chars.simplified(text.charAt(i));
            int pair = pair(before, c);
            if ((pairs[pair >> 6] & 1L << pair) != 0 && i > 0) {
                found |= at(text, i - 1);
            }
            if (singles.has(c)) {
                found |= at(text, i);
            }
            before = c;
        }
        return found;
    }

    private long at(String text, int place) {
        long found = 0;
        char first = Chars.simplified(text.charAt(place));
        if (first < words.length && words[first] != null) {
            for (Trigger trigger : words[first]) {
                if (Chars.at(text, trigger.word(), place)) {
                    found |= trigger.rules();
                }
            }
        }
        return found;
    }
}
