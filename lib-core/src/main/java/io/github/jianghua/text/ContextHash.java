package io.github.jianghua.text;

/** The hash of a pivot among its neighbours, the same when the table is made and when it is used. */
final class ContextHash {
    private ContextHash() {}

    static long seed(char pivot, int length, int index) {
        return mix(mix(pivot, (char) length), (char) index);
    }

    static long mix(long hash, char c) {
        return (hash ^ c) * 0x100000001B3L + (hash >>> 29);
    }

    /** 48 bits, never 0: the compiler makes sure that no two contexts share a key. */
    static long key(long hash) {
        return ((hash * 0xD6E8FEB86659FD93L) >>> 16) | 1;
    }

    /** Where a key is looked for first in a table whose size is a power of two, less one. */
    static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
}
