package io.github.jianghua.segment;

import io.github.jianghua.text.NormalizedBuffer;
import java.util.Arrays;

/**
 * Cuts a text into words for an index: normalises it, keeps numbers, years, Latin words and known terms whole, and cuts
 * the rest by the dictionary. Give it a text by {@link #setText}, then call {@link #next} until it returns 0 and read that
 * many tokens after each call. Allocates nothing once its buffers have grown. For one thread.
 */
public final class WordsSegmenter {
    /** Types of tokens. */
    public static final byte WORD = 0;

    public static final byte NUMBER = 1;
    public static final byte YEAR = 2;
    public static final byte LATIN = 3;

    // Traits of a token: its type in two bits; whether the original of its last character is no part of it, because the
    // next word begins there; the increment of its position; above, how many positions it spans.
    private static final int TYPE = 3;
    private static final int CUT = 1 << 2;
    private static final int INCREMENT_SHIFT = 3;
    private static final int POSITIONS_SHIFT = 4;

    /** A word that stands one position behind the token before it and spans one. */
    private static final int PLAIN = 1 << POSITIONS_SHIFT | 1 << INCREMENT_SHIFT | WORD;

    /** A sentence longer than this ends at the next punctuation, and one twice as long wherever no word would be cut. */
    private static final int LONG_SENTENCE = 4096;

    /** A run of letters or digits longer than this is cut, as by Lucene's StandardTokenizer; indexes refuse endless terms. */
    private static final int LONGEST_RUN = 255;

    private final WordsDictionary dictionary;
    private final char[] codes;
    private final Lattice lattice;
    private final Lattice parts;
    private final NormalizedBuffer buffer = new NormalizedBuffer();
    private char[] text = buffer.chars();
    private int at;

    private int tokens;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** What else there is to say of a token, see {@link #traits}; most are {@link #PLAIN}. */
    private int[] traits = new int[64];

    /**
     * Creates a segmenter.
     *
     * @param withParts whether words of four characters and more are followed by the words that they consist of
     */
    public WordsSegmenter(WordsDictionary dictionary, boolean withParts) {
        this.dictionary = dictionary;
        codes = dictionary.words.codes;
        lattice = new Lattice(dictionary.words, Dictionary.CORE | Dictionary.PREFERRED);
        parts = withParts ? new Lattice(dictionary.words, Dictionary.CORE | Dictionary.PREFERRED) : null;
    }

    /** Takes a text, which may change afterwards. */
    public void setText(char[] chars, int from, int to) {
        buffer.normalize(chars, from, to);
        text = buffer.chars();
        at = 0;
    }

    /** Cuts the next sentences until there are tokens, and returns their number; 0 at the end of the text. */
    public int next() {
        tokens = 0;
        while (tokens == 0 && at < buffer.length()) {
            int atoms = atomize();
            if (atoms > 0) {
                int words = lattice.solve(text, atoms);
                for (int word = 0; word < words; word++) {
                    word = emit(word, words);
                }
            }
        }
        return tokens;
    }

    /** Returns the normal form of the text, in which {@link #from} and {@link #to} count. */
    public char[] text() {
        return text;
    }

    /** Copies a stretch of the normal form; tokens are so short that a loop is faster than a copy of an array. */
    public void copy(int from, int length, char[] target) {
        char[] chars = text;
        for (int i = 0; i < length; i++) {
            target[i] = chars[from + i];
        }
    }

    /** Returns where a token starts in the normal form. */
    public int from(int token) {
        return starts[token];
    }

    /** Returns where a token ends in the normal form. */
    public int to(int token) {
        return ends[token];
    }

    /** Returns where a token starts in the original. */
    public int start(int token) {
        return buffer.start(starts[token]);
    }

    /** Returns where a token ends in the original. */
    public int end(int token) {
        return buffer.end(ends[token] - ((traits[token] & CUT) == 0 ? 1 : 2));
    }

    /** Returns whether a token is of the type {@link #WORD}, one position behind the one before it, and spans one. */
    public boolean isPlain(int token) {
        return traits[token] == PLAIN;
    }

    /** Returns how many positions a token is after the one before it. */
    public int increment(int token) {
        return traits[token] >>> INCREMENT_SHIFT & 1;
    }

    /** Returns how many positions a token spans. */
    public int positions(int token) {
        return traits[token] >>> POSITIONS_SHIFT;
    }

    /** Returns the type of a token. */
    public byte type(int token) {
        return (byte) (traits[token] & TYPE);
    }

    // ---- from words of the lattice to tokens

    private int emit(int word, int words) {
        int first = lattice.path[word];
        int last = lattice.path[word + 1] - 1;
        char code = lattice.atomCode[first];
        int start = lattice.atomStart[first];
        int end = lattice.atomEnd[last];
        if (code >= CharTypes.UNKNOWN_HANZI) {
            add(start, end, PLAIN);
            if (parts != null && last - first >= 3) {
                addParts(first, last + 1);
            }
            return word;
        }
        if (code == CharTypes.DIGIT) {
            return emitNumber(word, words, start, end);
        }
        if (code != CharTypes.DELIMITER) {
            boolean latin = code == CharTypes.LETTER || (code == CharTypes.OTHER && !containsHan(start, end));
            add(start, end, latin ? LATIN : WORD, 1, 1);
        }
        return word;
    }

    private boolean containsHan(int from, int end) {
        for (int i = from; i < end; i++) {
            if (codes[text[i]] >= CharTypes.UNKNOWN_HANZI) {
                return true;
            }
        }
        return false;
    }

    /** A number. A year or a range is followed by the path of its parts: the numbers, and 年. */
    private int emitNumber(int word, int words, int start, int end) {
        int last = end;
        while (last > start && isDigit(text[last - 1])) {
            last--;
        }
        boolean year = end < buffer.length()
                && text[end] == '年'
                && isYear(last, end)
                && (last == start || text[last - 1] == '-' || text[last - 1] == '~');
        // 年 may be a word of its own or begin the next one: 2023年, 2023年底.
        boolean ownWord = year
                && word + 1 < words
                && lattice.atomStart[lattice.path[word + 1]] == end
                && lattice.path[word + 2] == lattice.path[word + 1] + 1;
        int whole = tokens;
        add(start, end, NUMBER, 1, 1);
        int part = start;
        int numbers = 0;
        for (int i = start; i <= end; i++) {
            if (i == end || text[i] == '-' || text[i] == '~') {
                numbers++;
                boolean lastOfRange = i == end && part > start;
                if (lastOfRange && year) {
                    addYear(part, end, 1, ownWord);
                }
                if (i < end || lastOfRange) {
                    add(part, i, NUMBER, part == start || (lastOfRange && year) ? 0 : 1, 1);
                }
                part = i + 1;
            }
        }
        byte type = year ? YEAR : NUMBER;
        if (year) {
            ends[whole] = end + 1;
            if (numbers == 1) {
                add(start, end, NUMBER, 0, 1);
            }
        }
        if (ownWord) {
            add(end, end + 1, WORD, 1, 1);
        }
        traits[whole] = traits(type, 1, numbers + (ownWord ? 1 : 0)) | (year && !ownWord ? CUT : 0);
        return ownWord ? word + 1 : word;
    }

    private void addYear(int start, int end, int increment, boolean ownWord) {
        add(start, end + 1, YEAR, increment, ownWord ? 2 : 1);
        traits[tokens - 1] |= ownWord ? 0 : CUT;
    }

    private boolean isYear(int from, int to) {
        return to - from == 4 && (text[from] == '1' || text[from] == '2');
    }

    /** The words that a long word consists of, as a path beside it. */
    private void addParts(int first, int end) {
        int atoms = end - first;
        parts.reserveAtoms(atoms);
        System.arraycopy(lattice.atomChar, first, parts.atomChar, 0, atoms);
        System.arraycopy(lattice.atomCode, first, parts.atomCode, 0, atoms);
        System.arraycopy(lattice.atomStart, first, parts.atomStart, 0, atoms);
        System.arraycopy(lattice.atomEnd, first, parts.atomEnd, 0, atoms);
        parts.longest = atoms - 1;
        int words = parts.solve(text, atoms);
        if (words == atoms) {
            return;
        }
        traits[tokens - 1] = traits(WORD, 1, words);
        for (int i = 0; i < words; i++) {
            int from = parts.path[i];
            add(parts.atomStart[from], parts.atomEnd[parts.path[i + 1] - 1], WORD, i == 0 ? 0 : 1, 1);
        }
    }

    private void add(int start, int end, byte type, int increment, int positions) {
        add(start, end, traits(type, increment, positions));
    }

    private void add(int start, int end, int traits) {
        int token = tokens++;
        if (token == starts.length) {
            int grown = token * 2;
            starts = Arrays.copyOf(starts, grown);
            ends = Arrays.copyOf(ends, grown);
            this.traits = Arrays.copyOf(this.traits, grown);
        }
        starts[token] = start;
        ends[token] = end;
        this.traits[token] = traits;
    }

    /** Packs the traits of a token; its increment is 0 or 1. */
    private static int traits(byte type, int increment, int positions) {
        return positions << POSITIONS_SHIFT | increment << INCREMENT_SHIFT | type;
    }

    // ---- from characters to atoms

    /** Fills the lattice with the next sentence and returns the number of atoms. */
    private int atomize() {
        int length = buffer.length();
        lattice.reserveAtoms(Math.min(length - at, 2 * LONG_SENTENCE) + 64);
        char[] chars = text;
        int n = 0;
        int i = at;
        while (i < length) {
            int before = n;
            n = atomizeHan(n, i, Math.min(length, i + 2 * LONG_SENTENCE - n));
            i += n - before;
            if (i == length) {
                break;
            }
            char c = chars[i];
            char code = codes[c];
            int end = dictionary.leads[c] == code ? -1 : dictionary.mixedTerm(chars, i, length);
            if (end > 0) {
                n = atom(n, CharTypes.OTHER, c, i, end);
                i = end;
            } else if (code >= CharTypes.UNKNOWN_HANZI) {
                n = atom(n, code, c, i, i + 1);
                i++;
            } else {
                int bound = Math.min(length, i + LONGEST_RUN);
                if (code == CharTypes.DELIMITER && c != '〇') {
                    end = i + 1;
                    n = atom(n, CharTypes.DELIMITER, wide(c), i, end);
                } else if (code == CharTypes.DIGIT) {
                    end = numberEnd(chars, i, bound);
                    n = atom(n, containsLetter(chars, i, end) ? CharTypes.LETTER : CharTypes.DIGIT, c, i, end);
                } else if (c == '〇') {
                    int zero = i;
                    while (n > 0 && zero - i < LONGEST_RUN / 2 && isChineseDigit(n - 1, i)) {
                        n--;
                        i--;
                    }
                    end = zero + 1;
                    while (end < bound && chineseDigit(chars[end])) {
                        end++;
                    }
                    n = atom(n, CharTypes.DIGIT, c, i, end);
                } else if (isLatinLetter(c)) {
                    end = latinEnd(chars, i, bound);
                    n = atom(n, CharTypes.LETTER, c, i, end);
                } else if (code == CharTypes.SURROGATE) {
                    end = i + 1 < length && Character.isSurrogatePair(c, chars[i + 1]) ? i + 2 : i + 1;
                    n = atom(n, CharTypes.SURROGATE, c, i, end);
                } else {
                    end = i + 1;
                    if (code != CharTypes.SPACE) {
                        n = atom(n, CharTypes.DELIMITER, wide(c), i, end);
                    }
                }
                i = end;
                boolean longEnough = n > LONG_SENTENCE && code == CharTypes.DELIMITER;
                if (longEnough || c == '。' || c == '\n' || c == '!' || c == '?' || c == ';') {
                    break;
                }
            }
            if (n > 2 * LONG_SENTENCE) {
                int safe = safeCut(n);
                if (safe > 0) {
                    i = lattice.atomStart[safe];
                    n = safe;
                    break;
                }
                lattice.reserveAtoms(n + 64);
            }
        }
        at = i;
        return n;
    }

    /** Makes atoms of the Han characters from {@code from} on that begin no mixed term; returns the number of atoms. */
    private int atomizeHan(int count, int from, int to) {
        char[] leads = dictionary.leads;
        char[] chars = text;
        char[] atomCode = lattice.atomCode;
        char[] atomChar = lattice.atomChar;
        int[] atomStart = lattice.atomStart;
        int[] atomEnd = lattice.atomEnd;
        int n = count;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            char code = leads[c];
            if (code < CharTypes.UNKNOWN_HANZI || code >= WordsDictionary.LEADS_MIXED) {
                break;
            }
            atomCode[n] = code;
            atomChar[n] = c;
            atomStart[n] = i;
            atomEnd[n] = i + 1;
            n++;
        }
        return n;
    }

    private int atom(int n, char code, char c, int start, int end) {
        lattice.atomCode[n] = code;
        lattice.atomChar[n] = c;
        lattice.atomStart[n] = start;
        lattice.atomEnd[n] = end;
        return n + 1;
    }

    /** Whether an atom is a single Chinese digit that ends at {@code at}. */
    private boolean isChineseDigit(int atom, int at) {
        return lattice.atomEnd[atom] == at && lattice.atomStart[atom] == at - 1 && chineseDigit(lattice.atomChar[atom]);
    }

    /** The last atom but few before which no known word would be cut, or 0 if there is none. */
    private int safeCut(int atoms) {
        long[] nodes = dictionary.words.nodes;
        int from = Math.max(1, atoms - 256);
        int reach = 0;
        int safe = 0;
        // The last atoms may be the beginning of words that are not there yet.
        for (int i = from; i < atoms - 64; i++) {
            if (i > from + 64 && reach <= i) {
                safe = i;
            }
            int code = lattice.atomCode[i];
            if (code >= CharTypes.FIRST_KNOWN) {
                long node = nodes[code];
                for (int to = i + 1; to < atoms; to++) {
                    node = nodes[Trie.base(node) + lattice.atomCode[to]];
                    if (Trie.label(node) != lattice.atomCode[to]) {
                        break;
                    }
                    reach = Math.max(reach, to + 1);
                }
            }
        }
        return safe;
    }

    /** The end of a number with its decimals, thousands and per cent, of a range, or of a word that begins with digits. */
    private int numberEnd(char[] chars, int from, int length) {
        int i = digitsEnd(chars, from, length);
        if (i < length && isLatinLetter(chars[i])) {
            return latinEnd(chars, i, length);
        }
        if (i - from <= 3) {
            while (i + 3 < length && chars[i] == ',' && digitsEnd(chars, i + 1, length) == i + 4) {
                i += 4;
            }
        }
        while (i + 1 < length && chars[i] == '.' && isDigit(chars[i + 1])) {
            i = digitsEnd(chars, i + 1, length);
        }
        if (i < length && (chars[i] == '%' || chars[i] == '‰')) {
            i++;
        }
        if (i + 1 < length && (chars[i] == '-' || chars[i] == '~') && isDigit(chars[i + 1])) {
            int end = numberEnd(chars, i + 1, length);
            return containsLetter(chars, i + 1, end) ? i : end;
        }
        return i;
    }

    private static int digitsEnd(char[] chars, int from, int length) {
        int i = from;
        while (i < length && isDigit(chars[i])) {
            i++;
        }
        return i;
    }

    private int latinEnd(char[] chars, int from, int length) {
        int i = from;
        while (i < length && (isDigit(chars[i]) || isLatinLetter(chars[i]) || isMark(chars[i]))) {
            i++;
        }
        return i;
    }

    private static boolean containsLetter(char[] chars, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isLetter(chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Letters of scripts other than Han. */
    private boolean isLatinLetter(char c) {
        char code = codes[c];
        return code == CharTypes.LETTER || (code == CharTypes.OTHER && Character.isLetter(c));
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean chineseDigit(char c) {
        return "〇一二三四五六七八九".indexOf(c) >= 0;
    }

    /** Pairs know punctuation by its full-width form. */
    private static char wide(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '\'' ? (char) (c + 0xFEE0) : c;
    }
}
