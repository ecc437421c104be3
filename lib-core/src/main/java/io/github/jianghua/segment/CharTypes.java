package io.github.jianghua.segment;

import java.util.Arrays;

/** What smartcn makes of single characters; below {@link #UNKNOWN_HANZI} the codes of characters tell their type. */
final class CharTypes {
    static final char SPACE = 0;
    static final char SURROGATE = 1;
    static final char LETTER = 2;
    static final char WIDE_LETTER = 3;
    static final char DIGIT = 4;
    static final char WIDE_DIGIT = 5;
    static final char DELIMITER = 6;
    static final char OTHER = 7;

    /** A Han character that no word contains. */
    static final char UNKNOWN_HANZI = 8;

    /** The code of the first character that words contain. */
    static final char FIRST_KNOWN = 9;

    private CharTypes() {}

    /** Returns the types of all characters, with every Han character unknown. */
    static char[] table() {
        char[] types = new char[1 << 16];
        Arrays.fill(types, OTHER);
        Arrays.fill(types, 0x21, 0xBC, DELIMITER);
        Arrays.fill(types, 0x2010, 0x2643, DELIMITER);
        Arrays.fill(types, 0x3001, 0x301F, DELIMITER);
        Arrays.fill(types, 0xFE30, 0xFF64, DELIMITER);
        Arrays.fill(types, 0xFF21, 0xFF3B, WIDE_LETTER);
        Arrays.fill(types, 0xFF41, 0xFF5B, WIDE_LETTER);
        Arrays.fill(types, 0xFF10, 0xFF1A, WIDE_DIGIT);
        Arrays.fill(types, 'A', 'Z' + 1, LETTER);
        Arrays.fill(types, 'a', 'z' + 1, LETTER);
        Arrays.fill(types, '0', '9' + 1, DIGIT);
        Arrays.fill(types, 0x4E00, 0x9FA6, UNKNOWN_HANZI);
        Arrays.fill(types, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SURROGATE);
        types[' '] = SPACE;
        types['\t'] = SPACE;
        types['\r'] = SPACE;
        types['\n'] = SPACE;
        types['\u3000'] = SPACE;
        return types;
    }
}
