package io.github.jianghua.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells by the words of a text which rules may concern it, so that a text without any of them costs one walk through it,
 * however many rules there are. Rules come in groups of up to 64, each asked for by itself. Immutable.
 */
final class Triggers {
    private record Trigger(String word, int group, long rules) {}

    private static final int PAIRS = 1 << 15;
    private static final int SLOTS = 1 << 12;
    private static final int SINGLES = 1 << 8;

    /** Which two characters may begin a word: a bit for many pairs, so that a hit is still to be looked into. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    /** The words by their first two characters, in both scripts. */
    private final Trigger[][] byPair = new Trigger[SLOTS][];

    private final CharSet singles;

    /** The words of one character, by its last bits. */
    private final Trigger[][] bySingle = new Trigger[SINGLES][];

    private final long[] always;

    /** The words that set off each rule of each group; {@link Words#NONE} says that every text does. */
    @SafeVarargs
    Triggers(List<Words>... groups) {
        always = new long[groups.length];
        StringBuilder single = new StringBuilder();
        for (int group = 0; group < groups.length; group++) {
            Map<String, Long> masks = new TreeMap<>();
            for (int i = 0; i < groups[group].size(); i++) {
                long mask = 1L << i;
                List<String> words = groups[group].get(i).all();
                always[group] |= words.isEmpty() ? mask : 0;
                words.forEach(word -> masks.merge(word, mask, (a, b) -> a | b));
            }
            for (Map.Entry<String, Long> each : masks.entrySet()) {
                add(new Trigger(each.getKey(), group, each.getValue()), single);
            }
        }
        singles = CharSet.of(single.toString());
    }

    private void add(Trigger trigger, StringBuilder single) {
        String first = Chars.variants(trigger.word().charAt(0));
        if (trigger.word().length() == 1) {
            single.append(first);
            first.chars().forEach(c -> add(bySingle, c & SINGLES - 1, trigger));
        } else {
            String second = Chars.variants(trigger.word().charAt(1));
            first.chars()
                    .forEach(a -> second.chars().forEach(b -> {
                        int pair = pair((char) a, (char) b);
                        pairs[pair >> 6] |= 1L << pair;
                        add(byPair, pair & SLOTS - 1, trigger);
                    }));
        }
    }

    private static void add(Trigger[][] slots, int slot, Trigger trigger) {
        Trigger[] others = slots[slot] == null ? new Trigger[0] : slots[slot];
        slots[slot] = Arrays.copyOf(others, others.length + 1);
        slots[slot][others.length] = trigger;
    }

    private static int pair(char first, char second) {
        return (first * 0x9E5 ^ second) & PAIRS - 1;
    }

    /** For each group a bit for each rule that the text may concern. */
    long[] of(String text) {
        long[] found = always.clone();
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int pair = pair(before, c);
            if ((pairs[pair >> 6] & 1L << pair) != 0) {
                look(text, i - 1, byPair[pair & SLOTS - 1], found);
            }
            if (singles.has(c)) {
                look(text, i, bySingle[c & SINGLES - 1], found);
            }
            before = c;
        }
        return found;
    }

    private static void look(String text, int place, Trigger[] triggers, long[] found) {
        for (Trigger trigger : triggers) {
            if (Chars.at(text, trigger.word(), place)) {
                found[trigger.group()] |= trigger.rules();
            }
        }
    }
}
