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

    static final char[] MAP;
    static final byte[] KIND;

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
        Loader loader = new Loader(read());
        MAP = loader.map;
        KIND = loader.kind;
        EXPANDING = loader.expanding;
        EXPANSIONS = loader.expansions;
        SUPPLEMENTARY = loader.supplementary;
        SUPPLEMENTARY_FOLDS = loader.supplementaryFolds;
        PIVOTS = loader.pivots;
        PIVOT_DEFAULTS = loader.pivotDefaults;
        ALIKE = loader.alike;
        ALIKE_TO = loader.alikeTo;
        CONTEXTS = loader.contexts;
    }

    private FoldTable() {}

    /** Everything is characters: reading them at once is several times faster in a cold program than one by one. */
    private static char[] read() {
        ByteBuffer bytes =
                ByteBuffer.wrap(Resources.bytes(FoldTable.class, RESOURCE)).order(ByteOrder.LITTLE_ENDIAN);
        char[] chars = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(chars);
        return chars;
    }

    /**
     * Fills the tables. A class of its own, as code that runs while its class is being initialised asks at every access
     * whether that is done.
     */
    private static final class Loader {
        private final char[] chars;
        private int at;

        final char[] map = new char[1 << 16];
        final byte[] kind = new byte[1 << 16];
        final char[] expanding;
        final char[][] expansions;
        final int[] supplementary;
        final char[][] supplementaryFolds;
        final char[] pivots;
        final char[] pivotDefaults;
        final char[] alike;
        final char[] alikeTo;
        final long[] contexts;

        Loader(char[] chars) {
            this.chars = chars;
            if (next() != MAGIC) {
                throw new IllegalStateException(
                        "The table " + RESOURCE + " has another layout; build the project again.");
            }
            fillMap(nextString(), nextString());
            fillKinds(nextString(), nextString());
            expanding = nextString();
            expansions = new char[expanding.length][];
            for (int i = 0; i < expansions.length; i++) {
                expansions[i] = nextString();
            }
            supplementary = new int[next()];
            supplementaryFolds = new char[supplementary.length][];
            for (int i = 0; i < supplementary.length; i++) {
                supplementary[i] = next() << 16 | next();
                supplementaryFolds[i] = nextString();
            }
            pivots = nextString();
            pivotDefaults = nextString();
            alike = nextString();
            alikeTo = nextString();
            contexts = nextContexts();
        }

        private void fillMap(char[] from, char[] to) {
            char[] folds = map;
            for (int c = 0; c < folds.length; c++) {
                folds[c] = (char) c;
            }
            Arrays.fill(folds, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, '\0');
            for (int i = 0; i < from.length; i++) {
                folds[from[i]] = to[i];
            }
        }

        private void fillKinds(char[] from, char[] kinds) {
            Arrays.fill(kind, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
            for (int i = 0; i < from.length; i++) {
                kind[from[i]] = (byte) kinds[i];
                map[from[i]] = 0;
            }
        }

        private long[] nextContexts() {
            int count = next();
            long[] table = new long[Integer.highestOneBit(Math.max(count, 1)) * 4];
            int mask = table.length - 1;
            for (int i = 0; i < count; i++) {
                long key = (long) next() << 32 | (long) next() << 16 | next();
                int slot = ContextHash.slot(key, mask);
                while (table[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = key << 16 | next();
            }
            return table;
        }

        private int next() {
            return chars[at++];
        }

        private char[] nextString() {
            int length = next();
            at += length;
            return Arrays.copyOfRange(chars, at - length, at);
        }
    }

    /** Returns what a Han character becomes without neighbours. */
    static char alone(char c) {
        if (MAP[c] != 0) {
            return MAP[c];
        }
        return KIND[c] == PIVOT ? PIVOT_DEFAULTS[Arrays.binarySearch(PIVOTS, c)] : c;
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
                int mask = CONTEXTS.length - 1;
                for (int slot = ContextHash.slot(key, mask); CONTEXTS[slot] != 0; slot = (slot + 1) & mask) {
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
