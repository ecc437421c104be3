package io.github.jianghua.segment;

/**
 * Cuts a sentence into the words that Lucene's smartcn module cuts it into. Give it sentences by {@link #sentenceEnd} and
 * {@link #segment}; read words by their index. Allocates nothing once its buffers have grown. For one thread.
 */
public final class SmartcnSegmenter {
    private final char[] codes;
    private final Lattice lattice;
    private final SentenceBreaks breaks = new SentenceBreaks();
    private char[] text = new char[0];

    /** Creates a segmenter that uses the library's dictionary. */
    public SmartcnSegmenter() {
        Dictionary dictionary = Dictionary.core();
        codes = dictionary.codes;
        lattice = new Lattice(dictionary, Dictionary.CORE);
    }

    /** Returns where the sentence that starts at {@code from} ends; {@code to} is the end of the text. */
    public int sentenceEnd(char[] text, int from, int to) {
        return breaks.next(text, from, to);
    }

    /** Cuts the sentence {@code [from, to)} and returns the number of its words. The text must not change meanwhile. */
    public int segment(char[] text, int from, int to) {
        this.text = text;
        int atoms = atomize(text, from, to);
        return atoms == 0 ? 0 : lattice.solve(text, atoms);
    }

    /** Returns where a word starts in the text. */
    public int start(int word) {
        return lattice.atomStart[lattice.path[word]];
    }

    /** Returns where a word ends in the text. */
    public int end(int word) {
        return lattice.atomEnd[lattice.path[word + 1] - 1];
    }

    /** Returns whether a word is of Han characters. */
    public boolean isHan(int word) {
        return type(word) >= CharTypes.UNKNOWN_HANZI;
    }

    /** Returns whether a word is punctuation. */
    public boolean isDelimiter(int word) {
        return type(word) == CharTypes.DELIMITER;
    }

    /** Returns whether a word is a run of letters A to Z of any width. */
    public boolean isLatin(int word) {
        int type = type(word);
        return type == CharTypes.LETTER || type == CharTypes.WIDE_LETTER;
    }

    private int type(int word) {
        return lattice.atomCode[lattice.path[word]];
    }

    /** Returns the length of a word's normal form. */
    public int length(int word) {
        int first = lattice.path[word];
        return lattice.atomCode[first] >= CharTypes.UNKNOWN_HANZI
                ? lattice.path[word + 1] - first
                : lattice.atomEnd[first] - lattice.atomStart[first];
    }

    /**
     * Writes the normal form of a word, which has {@link #length} code units: without the blanks inside, half-width,
     * Latin letters lower-case, all punctuation a comma.
     */
    public void copy(int word, char[] target) {
        int first = lattice.path[word];
        int start = lattice.atomStart[first];
        int type = lattice.atomCode[first];
        if (type >= CharTypes.UNKNOWN_HANZI) {
            // So short that a loop is faster than a copy of an array.
            int end = lattice.path[word + 1];
            char[] chars = lattice.atomChar;
            for (int i = first; i < end; i++) {
                target[i - first] = chars[i];
            }
            return;
        }
        if (type == CharTypes.DELIMITER) {
            target[0] = ',';
            return;
        }
        int length = lattice.atomEnd[first] - start;
        for (int i = 0; i < length; i++) {
            char c = text[start + i];
            if (c >= 0xFF10 && type != CharTypes.OTHER && type != CharTypes.SURROGATE) {
                c = (char) (c - 0xFEE0);
            }
            target[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
    }

    private int atomize(char[] text, int from, int to) {
        Lattice lattice = this.lattice;
        lattice.reserveAtoms(to - from);
        char[] codes = this.codes;
        char[] atomChar = lattice.atomChar;
        char[] atomCode = lattice.atomCode;
        int[] atomStart = lattice.atomStart;
        int[] atomEnd = lattice.atomEnd;
        int n = 0;
        int i = from;
        while (i < to) {
            char c = text[i];
            char code = codes[c];
            atomStart[n] = i;
            atomChar[n] = c;
            i++;
            if (code < CharTypes.UNKNOWN_HANZI) {
                if (code == CharTypes.SPACE) {
                    continue;
                }
                i = end(text, i, to, code);
            }
            atomCode[n] = code;
            atomEnd[n] = i;
            n++;
        }
        return n;
    }

    /** Where the atom of this type ends whose first character stands before {@code at}. */
    private int end(char[] text, int at, int to, char type) {
        int i = at;
        if (type == CharTypes.LETTER || type == CharTypes.WIDE_LETTER) {
            while (i < to && (codes[text[i]] == CharTypes.LETTER || codes[text[i]] == CharTypes.WIDE_LETTER)) {
                i++;
            }
        } else if (type == CharTypes.DIGIT || type == CharTypes.WIDE_DIGIT) {
            while (i < to && (codes[text[i]] == CharTypes.DIGIT || codes[text[i]] == CharTypes.WIDE_DIGIT)) {
                i++;
            }
        } else if (type == CharTypes.SURROGATE && i < to && Character.isSurrogatePair(text[i - 1], text[i])) {
            i++;
        }
        return i;
    }
}
