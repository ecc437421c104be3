package io.github.jianghua.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What one character folds to, read from the resource that {@link FoldTableCompiler} makes. Immutable after loading.
 *
 * <p>{@link #MAP} answers in one load for all but a few characters; 0 sends the caller to {@link #KIND}.
 */
final class FoldTable {
    static final String RESOURCE = "fold.bin";

    /** Marks a resource of this layout; raised with every change of it. */
    static final int MAGIC = 0x4603;

    /** Kinds of characters that are not folded one to one wherever they stand. */
    static final byte PLAIN = 0;

    static final byte INVISIBLE = 1;
    static final byte BLANK = 2;
    static final byte LINE_BREAK = 3;

    /** Becomes several characters. */
    static final byte EXPANDS = 4;

    /** A Traditional character whose Simplified form depends on its neighbours. */
    static final byte PIVOT = 5;

    /** Half of a supplementary code point. */
    static final byte SURROGATE = 6;

    /** A character that tells of a year in Chinese numerals. */
    static final byte YEAR_SIGN = 7;

    static final char[] MAP = new char[1 << 16];
    static final byte[] KIND = new byte[1 << 16];

    private static final char[] EXPANDING;
    private static final char[][] EXPANSIONS;
    private static final int[] SUPPLEMENTARY;
    private static final char[][] SUPPLEMENTARY_FOLDS;
    private static final char[] PIVOTS;
    private static final char[] PIVOT_DEFAULTS;

    /** A pivot and all that it can become count as one character when neighbours are compared. */
    private static final char[] ALIKE;

    private static final char[] ALIKE_TO;

    /** Open-addressed set of the contexts of pivots: key in the high 48 bits, what the pivot becomes in the low 16. */
    private static final long[] CONTEXTS;

    static final int LONGEST_PHRASE = 5;

    static {
        // Everything is characters: reading them at once is several times faster in a cold program than one by one.
        Reader in = new Reader(read());
        if (in.next() != MAGIC) {
            throw new IllegalStateException("The table " + RESOURCE + " has another layout; build the project again.");
        }
        for (int c = 0; c < MAP.length; c++) {
            MAP[c] = (char) c;
        }
        Arrays.fill(KIND, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
        Arrays.fill(MAP, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, '\0');
        char[] from = in.nextString();
        char[] to = in.nextString();
        for (int i = 0; i < from.length; i++) {
            MAP[from[i]] = to[i];
        }
        from = in.nextString();
        to = in.nextString();
        for (int i = 0; i < from.length; i++) {
            KIND[from[i]] = (byte) to[i];
            MAP[from[i]] = 0;
        }
        EXPANDING = in.nextString();
        EXPANSIONS = new char[EXPANDING.length][];
        for (int i = 0; i < EXPANSIONS.length; i++) {
            EXPANSIONS[i] = in.nextString();
        }
        SUPPLEMENTARY = new int[in.next()];
        SUPPLEMENTARY_FOLDS = new char[SUPPLEMENTARY.length][];
        for (int i = 0; i < SUPPLEMENTARY.length; i++) {
            SUPPLEMENTARY[i] = in.next() << 16 | in.next();
            SUPPLEMENTARY_FOLDS[i] = in.nextString();
        }
        PIVOTS = in.nextString();
        PIVOT_DEFAULTS = in.nextString();
        ALIKE = in.nextString();
        ALIKE_TO = in.nextString();
        int contexts = in.next();
        CONTEXTS = new long[Integer.highestOneBit(Math.max(contexts, 1)) * 4];
        for (int i = 0; i < contexts; i++) {
            long key = (long) in.next() << 32 | (long) in.next() << 16 | in.next();
            int slot = slot(key);
            while (CONTEXTS[slot] != 0) {
                slot = (slot + 1) & (CONTEXTS.length - 1);
            }
            CONTEXTS[slot] = key << 16 | in.next();
        }
    }

    private FoldTable() {}

    private static char[] read() {
        ByteBuffer bytes =
                ByteBuffer.wrap(Resources.bytes(FoldTable.class, RESOURCE)).order(ByteOrder.LITTLE_ENDIAN);
        char[] chars = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(chars);
        return chars;
    }

    /** The resource, number by number and string by string. */
    private static final class Reader {
        private final char[] chars;
        private int at;

        Reader(char[] chars) {
            this.chars = chars;
        }

        int next() {
            return chars[at++];
        }

        char[] nextString() {
            int length = next();
            at += length;
            return Arrays.copyOfRange(chars, at - length, at);
        }
    }

    private static int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & (CONTEXTS.length - 1);
    }

    static char[] expansion(char c) {
        return EXPANSIONS[Arrays.binarySearch(EXPANDING, c)];
    }

    /** Returns what a supplementary code point folds to, or {@code null} when it stays. */
    static char[] supplementary(int codePoint) {
        int at = Arrays.binarySearch(SUPPLEMENTARY, codePoint);
        return at < 0 ? null : SUPPLEMENTARY_FOLDS[at];
    }

    /**
     * Returns what the pivot at {@code at} becomes: the longest phrase around it decides, of equally long ones the
     * leftmost.
     */
    static char pivot(char[] text, int to, int at) {
        for (int length = Math.min(LONGEST_PHRASE, to); length >= 2; length--) {
            for (int start = Math.max(0, at - length + 1); start <= at && start + length <= to; start++) {
                long key = contextKey(text, start, length, at);
                for (int slot = slot(key); CONTEXTS[slot] != 0; slot = (slot + 1) & (CONTEXTS.length - 1)) {
                    if (CONTEXTS[slot] >>> 16 == key) {
                        return (char) CONTEXTS[slot];
                    }
                }
            }
        }
        return PIVOT_DEFAULTS[Arrays.binarySearch(PIVOTS, text[at])];
    }

    private static long contextKey(char[] text, int start, int length, int at) {
        long hash = ContextHash.seed(text[at], length, at - start);
        for (int i = start; i < start + length; i++) {
            if (i != at) {
                int alike = Arrays.binarySearch(ALIKE, text[i]);
                hash = ContextHash.mix(hash, alike < 0 ? text[i] : ALIKE_TO[alike]);
            }
        }
        return ContextHash.key(hash);
    }
}
