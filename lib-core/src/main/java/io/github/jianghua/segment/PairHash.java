package io.github.jianghua.segment;

/** The 64-bit FNV-1 hash by which smartcn stores pairs of words, one character at a time. */
final class PairHash {
    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 1099511628211L;

    private PairHash() {}

    static long step(long hash, char c) {
        long low = (hash ^ (c & 0xFF)) * PRIME;
        return (low ^ (c >> 8)) * PRIME;
    }

    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }
}
