package io.github.jianghua.segment;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A double-array trie over character codes (Aoe 1989). One {@code long} a node: where its children start (32 bits),
 * what is known of the word that ends here (16 bits, 0 for none), the code that leads here (16 bits).
 *
 * <p>The child of node {@code n} under code {@code c} is {@code base(n) + c} if its label is {@code c}; no two nodes share
 * a base, so that the label tells the parent. The node of a single character is its code. The array is padded, so that
 * no check of bounds is needed for codes up to the largest.
 */
final class Trie {
    static final int FREE = 0xFFFF;

    private Trie() {}

    static int base(long node) {
        return (int) (node >> 32);
    }

    static int info(long node) {
        return (int) (node >>> 16) & 0xFFFF;
    }

    static int label(long node) {
        return (int) node & 0xFFFF;
    }

    /** Gathers all words: {@code words[i]} are codes, {@code infos[i]} what is known of them. */
    static void list(long[] nodes, int codes, WordSink sink) {
        int[] owner = new int[nodes.length];
        Arrays.fill(owner, -1);
        for (int i = 0; i < nodes.length; i++) {
            int base = base(nodes[i]);
            if (label(nodes[i]) != FREE && base < nodes.length - codes) {
                owner[base] = i;
            }
        }
        StringBuilder reversed = new StringBuilder();
        for (int i = 0; i < nodes.length; i++) {
            if (label(nodes[i]) == FREE || info(nodes[i]) == 0) {
                continue;
            }
            reversed.setLength(0);
            int at = i;
            while (at >= codes) {
                int code = label(nodes[at]);
                reversed.append((char) code);
                at = owner[at - code];
            }
            reversed.append((char) at);
            sink.word(reversed.reverse().toString(), info(nodes[i]));
        }
    }

    /** Takes one word as a string of codes. */
    interface WordSink {
        void word(String codes, int info);
    }

    /** Lays out a trie by first fit. */
    static final class Builder {
        private final String[] words;
        private final int[] infos;
        private final int[] weights;
        private final int codes;
        private long[] nodes;
        private boolean[] usedBase;
        /** Where to look for a free slot next; everything before is dense. */
        private int hint;

        private int end;

        /**
         * Creates a builder.
         *
         * @param words the words as strings of codes, sorted, without doubles
         * @param infos what is known of each, not 0
         * @param weights how often each is met, in any unit
         * @param codes one more than the largest code
         */
        Builder(String[] words, int[] infos, int[] weights, int codes) {
            this.words = words;
            this.infos = infos;
            this.weights = weights;
            this.codes = codes;
            nodes = new long[codes * 4];
            usedBase = new boolean[nodes.length];
            Arrays.fill(nodes, FREE);
            hint = codes;
            end = codes;
        }

        long[] build() {
            // The children of the root have their codes as nodes.
            for (int code = 0; code < codes; code++) {
                nodes[code] = code;
            }
            PriorityQueue<Family> open = new PriorityQueue<>();
            int from = 0;
            while (from < words.length) {
                int to = from + 1;
                while (to < words.length && words[to].charAt(0) == words[from].charAt(0)) {
                    to++;
                }
                open.add(family(words[from].charAt(0), from, to, 1));
                from = to;
            }
            // What is met most is laid out first and so stands close together, where caches hold it.
            while (!open.isEmpty()) {
                place(open.remove(), open);
            }
            // Nodes without children point to the padding, where no label matches.
            long[] result = Arrays.copyOf(nodes, end + codes);
            Arrays.fill(result, Math.min(end, nodes.length), result.length, FREE);
            for (int i = 0; i < end; i++) {
                if (label(result[i]) != FREE && base(result[i]) == 0) {
                    result[i] |= (long) end << 32;
                }
            }
            return result;
        }

        /** The node at {@code at}, whose words are {@code [from, to)} and have {@code depth} codes in common. */
        private record Family(int at, int from, int to, int depth, long weight) implements Comparable<Family> {
            @Override
            public int compareTo(Family other) {
                int order = Long.compare(other.weight, weight);
                return order != 0 ? order : Integer.compare(from, other.from);
            }
        }

        private Family family(int at, int from, int to, int depth) {
            long weight = 0;
            for (int i = from; i < to; i++) {
                weight += weights[i];
            }
            return new Family(at, from, to, depth, weight);
        }

        private void place(Family family, PriorityQueue<Family> open) {
            int depth = family.depth;
            int first = family.from;
            int to = family.to;
            if (words[first].length() == depth) {
                nodes[family.at] |= (long) infos[first] << 16;
                first++;
            }
            if (first == to) {
                return;
            }
            int children = 0;
            for (int i = first; i < to; i++) {
                if (i == first || words[i].charAt(depth) != words[i - 1].charAt(depth)) {
                    children++;
                }
            }
            int[] starts = new int[children + 1];
            char[] labels = new char[children];
            int n = 0;
            for (int i = first; i < to; i++) {
                if (i == first || words[i].charAt(depth) != words[i - 1].charAt(depth)) {
                    labels[n] = words[i].charAt(depth);
                    starts[n++] = i;
                }
            }
            starts[children] = to;
            int base = fit(labels);
            nodes[family.at] |= (long) base << 32;
            usedBase[base] = true;
            for (char label : labels) {
                nodes[base + label] = label;
            }
            end = Math.max(end, base + labels[children - 1] + 1);
            for (int i = 0; i < children; i++) {
                open.add(family(base + labels[i], starts[i], starts[i + 1], depth + 1));
            }
        }

        private int fit(char[] labels) {
            while (hint < nodes.length && label(nodes[hint]) != FREE) {
                hint++;
            }
            int misses = 0;
            for (int slot = Math.max(hint, codes + labels[0]); ; slot++) {
                int base = slot - labels[0];
                grow(base + codes + 1);
                if (label(nodes[slot]) == FREE) {
                    if (!usedBase[base] && fits(base, labels)) {
                        return base;
                    }
                    // Slots that many nodes could not use are given up, or filling the last gaps takes for ever.
                    if (++misses == 2000) {
                        hint = Math.max(hint, slot - 20_000);
                    }
                }
            }
        }

        private boolean fits(int base, char[] labels) {
            for (int i = 1; i < labels.length; i++) {
                if (label(nodes[base + labels[i]]) != FREE) {
                    return false;
                }
            }
            return true;
        }

        private void grow(int size) {
            if (nodes.length < size) {
                int old = nodes.length;
                nodes = Arrays.copyOf(nodes, size + (size >> 1));
                Arrays.fill(nodes, old, nodes.length, FREE);
                usedBase = Arrays.copyOf(usedBase, nodes.length);
            }
        }
    }
}
