package io.github.jianghua.read;

/** A set of characters, asked for each character of a text. Immutable. */
final class CharSet {
    private final long[] bits = new long[0x10000 / Long.SIZE];

    private CharSet() {}

    static CharSet of(String characters) {
        CharSet set = new CharSet();
        for (int i = 0; i < characters.length(); i++) {
            set.bits[characters.charAt(i) >> 6] |= 1L << characters.charAt(i);
        }
        return set;
    }

    boolean has(char c) {
        return (bits[c >> 6] & 1L << c) != 0;
    }
}
