package io.github.jianghua.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Numbers terms in the order of their coming, and sorts them as an index wants them: by code points, which is the order of
 * their UTF-8 bytes. A term is its first three characters, packed into a long, and the rest, which few have. A hash table by
 * linear probing.
 */
final class TermTable {
    /** How many characters (code points) the head of a term has. */
    static final int HEAD = 3;

    /** A character takes one more than its code point, so that a shorter head is less than those it begins. */
    private static final int CHARACTER_BITS = 21;

    /** Set in the head of a term that goes on. */
    private static final long WITH_REST = Long.MIN_VALUE;

    private static final int CHARACTER_MASK = (1 << CHARACTER_BITS) - 1;

    /** How many bits of heads are sorted by at once. */
    private static final int DIGIT_BITS = 11;

    private long[] heads = new long[1024];
    /** How many tokens are of a term. */
    int[] counts = new int[1024];
    /** Where the rest of a term ends; it begins where that of its predecessor ends. */
    private int[] restEnds = new int[1024];

    private char[] rests = new char[1024];

    /** Numbers of terms and one more; 0 is an empty slot. */
    private int[] slots = new int[4096];

    private int size;

    /** Returns a head of one character. */
    static long head(int first) {
        return (long) (first + 1) << 2 * CHARACTER_BITS;
    }

    /** Returns a head of two characters. */
    static long head(int first, int second) {
        return head(first) | (long) (second + 1) << CHARACTER_BITS;
    }

    /** Returns a head of three characters. */
    static long head(int first, int second, int third) {
        return head(first, second) | third + 1;
    }

    /** Counts one more token of a term without rest, and returns the number of the term. */
    int add(long head) {
        int mask = slots.length - 1;
        int slot = hash(head) & mask;
        while (slots[slot] != 0) {
            int term = slots[slot] - 1;
            if (heads[term] == head) {
                counts[term]++;
                return term;
            }
            slot = slot + 1 & mask;
        }
        return insert(slot, head, rests, 0, 0);
    }

    /** Counts one more token of a term with a rest, and returns the number of the term. */
    int add(long headOnly, char[] chars, int from, int to) {
        long head = headOnly | WITH_REST;
        int mask = slots.length - 1;
        int slot = hash(head, chars, from, to) & mask;
        while (slots[slot] != 0) {
            int term = slots[slot] - 1;
            if (heads[term] == head && Arrays.equals(rests, restStart(term), restEnds[term], chars, from, to)) {
                counts[term]++;
                return term;
            }
            slot = slot + 1 & mask;
        }
        return insert(slot, head, chars, from, to);
    }

    private int insert(int slot, long head, char[] chars, int from, int to) {
        int term = size++;
        if (term == heads.length) {
            heads = Arrays.copyOf(heads, 2 * term);
            counts = Arrays.copyOf(counts, 2 * term);
            restEnds = Arrays.copyOf(restEnds, 2 * term);
        }
        heads[term] = head;
        counts[term] = 1;
        int start = restStart(term);
        int end = start + to - from;
        if (end > rests.length) {
            rests = Arrays.copyOf(rests, Math.max(end, 2 * rests.length));
        }
        System.arraycopy(chars, from, rests, start, to - from);
        restEnds[term] = end;
        slots[slot] = term + 1;
        if (2 * size > slots.length) {
            rehash();
        }
        return term;
    }

    private void rehash() {
        slots = new int[4 * slots.length];
        int mask = slots.length - 1;
        for (int term = 0; term < size; term++) {
            int slot = hash(heads[term], rests, restStart(term), restEnds[term]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = term + 1;
        }
    }

    private int restStart(int term) {
        return term == 0 ? 0 : restEnds[term - 1];
    }

    private static int hash(long head) {
        long mixed = head * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 47);
    }

    private static int hash(long head, char[] chars, int from, int to) {
        long mixed = head;
        for (int i = from; i < to; i++) {
            mixed = mixed * 31 + chars[i];
        }
        return hash(mixed);
    }

    /** Returns the numbers of all terms in the order of the terms. */
    int[] sorted() {
        int[] order = sortedByHead();
        for (int i = 1, start = 0; i <= size; i++) {
            if (i == size || ((heads[order[i]] ^ heads[order[start]]) & ~WITH_REST) != 0) {
                if (i - start > 1) {
                    sortByRest(order, start, i);
                }
                start = i;
            }
        }
        return order;
    }

    /** A radix sort from the last digit to the first, several times faster than one by comparisons. */
    private int[] sortedByHead() {
        int[] order = new int[size];
        for (int term = 0; term < size; term++) {
            order[term] = term;
        }
        int[] other = new int[size];
        for (int shift = 0; shift < HEAD * CHARACTER_BITS; shift += DIGIT_BITS) {
            int[] ends = new int[1 << DIGIT_BITS];
            for (int term = 0; term < size; term++) {
                ends[digit(term, shift)]++;
            }
            if (size == 0 || ends[digit(0, shift)] == size) {
                continue;
            }
            int sum = 0;
            for (int i = 0; i < ends.length; i++) {
                int count = ends[i];
                ends[i] = sum;
                sum += count;
            }
            for (int term : order) {
                other[ends[digit(term, shift)]++] = term;
            }
            int[] swapped = order;
            order = other;
            other = swapped;
        }
        return order;
    }

    private int digit(int term, int shift) {
        return (int) ((heads[term] & ~WITH_REST) >>> shift) & (1 << DIGIT_BITS) - 1;
    }

    private void sortByRest(int[] order, int from, int to) {
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int i) {
                pivot = order[i];
            }

            @Override
            protected int comparePivot(int j) {
                return compareRests(pivot, order[j]);
            }

            @Override
            protected void swap(int i, int j) {
                int term = order[i];
                order[i] = order[j];
                order[j] = term;
            }
        }.sort(from, to);
    }

    private int compareRests(int a, int b) {
        int i = restStart(a);
        int j = restStart(b);
        while (i < restEnds[a] && j < restEnds[b]) {
            int c = Character.codePointAt(rests, i, restEnds[a]);
            int d = Character.codePointAt(rests, j, restEnds[b]);
            if (c != d) {
                return Integer.compare(c, d);
            }
            i += Character.charCount(c);
            j += Character.charCount(d);
        }
        return Integer.compare(restEnds[a] - i, restEnds[b] - j);
    }

    /** Returns the heads of terms, so that who goes through them in this order goes through memory in order too. */
    long[] heads(int[] order) {
        long[] ordered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = heads[order[i]];
        }
        return ordered;
    }

    /** Writes the UTF-8 bytes of a term with this head. */
    void get(int term, long head, BytesRef to) {
        if (to.bytes.length < 4 * HEAD) {
            to.bytes = new byte[4 * HEAD];
        }
        to.offset = 0;
        to.length = 0;
        for (int shift = 2 * CHARACTER_BITS; shift >= 0; shift -= CHARACTER_BITS) {
            int c = (int) (head >>> shift) & CHARACTER_MASK;
            if (c > 0) {
                append(c - 1, to);
            }
        }
        if (head < 0) {
            getRest(term, to);
        }
    }

    private void getRest(int term, BytesRef to) {
        int start = restStart(term);
        int most = to.length + UnicodeUtil.maxUTF8Length(restEnds[term] - start);
        if (to.bytes.length < most) {
            to.bytes = Arrays.copyOf(to.bytes, most);
        }
        for (int i = start; i < restEnds[term]; ) {
            int c = Character.codePointAt(rests, i, restEnds[term]);
            append(c, to);
            i += Character.charCount(c);
        }
    }

    private static void append(int c, BytesRef to) {
        byte[] bytes = to.bytes;
        int n = to.length;
        if (c < 0x80) {
            bytes[n++] = (byte) c;
        } else {
            if (c < 0x800) {
                bytes[n++] = (byte) (0xC0 | c >> 6);
            } else {
                if (c < 0x10000) {
                    bytes[n++] = (byte) (0xE0 | c >> 12);
                } else {
                    bytes[n++] = (byte) (0xF0 | c >> 18);
                    bytes[n++] = (byte) (0x80 | c >> 12 & 0x3F);
                }
                bytes[n++] = (byte) (0x80 | c >> 6 & 0x3F);
            }
            bytes[n++] = (byte) (0x80 | c & 0x3F);
        }
        to.length = n;
    }
}
