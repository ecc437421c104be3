package io.github.jianghua.text;

import java.util.Arrays;

/**
 * A reusable buffer for normalised text: {@link #normalize} fills it, the other methods read it. It grows to the
 * longest text that it was given and allocates nothing after that. For one thread.
 *
 * <p>The rules are in the description of the package.
 */
public final class NormalizedBuffer {
    /** How far what a character becomes can depend on its neighbours: four numerals of a year and what follows them. */
    private static final int REACH = 5;

    private char[] out = new char[0];
    private int length;
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    /** False while every unit stands at the place of its original. */
    private boolean moved;

    /** The first and the last unit put so far that depends on its neighbours and was not settled; -1 for none. */
    private int openFrom;

    private int openTo;
    private char[] copy = new char[0];

    /** Creates an empty buffer. */
    public NormalizedBuffer() {}

    /** Replaces the content by the normal form of {@code text}. Offsets are relative to its beginning. */
    public void normalize(CharSequence text) {
        int n = text.length();
        if (copy.length < n) {
            copy = new char[grown(n)];
        }
        if (text instanceof String string) {
            string.getChars(0, n, copy, 0);
        } else {
            for (int i = 0; i < n; i++) {
                copy[i] = text.charAt(i);
            }
        }
        normalize(copy, 0, n);
    }

    /** Replaces the content by the normal form of {@code text[from, to)}. Offsets are relative to {@code from}. */
    public void normalize(char[] text, int from, int to) {
        length = 0;
        moved = false;
        openFrom = -1;
        reserve(to - from);
        char[] map = FoldTable.MAP;
        int i = from;
        while (i < to) {
            if (!moved) {
                // As long as nothing moved, the output index is the input index.
                char[] target = out;
                int shift = length - i;
                int limit = Math.min(to, target.length - shift);
                while (i < limit) {
                    char folded = map[text[i]];
                    if (folded == 0) {
                        break;
                    }
                    target[i + shift] = folded;
                    i++;
                }
                length = i + shift;
            } else {
                while (i < to && length < out.length) {
                    char folded = map[text[i]];
                    if (folded == 0) {
                        break;
                    }
                    out[length] = folded;
                    starts[length] = i - from;
                    ends[length] = i - from + 1;
                    length++;
                    i++;
                }
            }
            if (i < to) {
                i = FoldTable.MAP[text[i]] == 0 ? special(text, from, to, i) : i;
                reserve(length + to - i);
            }
        }
        settle(true);
    }

    /** Returns the array that holds the text in {@code [0, length())}. Valid until the next {@link #normalize}. */
    public char[] chars() {
        return out;
    }

    /** Returns the number of code units. */
    public int length() {
        return length;
    }

    /** Returns where the original of the code unit at {@code index} starts. */
    public int start(int index) {
        return moved ? starts[index] : index;
    }

    /** Returns where the original of the code unit at {@code index} ends. */
    public int end(int index) {
        return moved ? ends[index] : index + 1;
    }

    /** Returns whether every code unit stands where its original stands, so that no offset needs translation. */
    public boolean aligned() {
        return !moved;
    }

    Normalized snapshot(CharSequence original) {
        boolean same = !moved && length == original.length();
        for (int i = 0; same && i < length; i++) {
            same = out[i] == original.charAt(i);
        }
        String text = same ? original.toString() : new String(out, 0, length);
        return moved
                ? new Normalized(text, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length))
                : new Normalized(text, null, null);
    }

    /** Handles the character at {@code i}, which has no fold of its own, and returns where to go on. */
    private int special(char[] text, int from, int to, int i) {
        char c = text[i];
        return switch (FoldTable.KIND[c]) {
            case FoldTable.INVISIBLE -> {
                move(i - from);
                yield i + 1;
            }
            case FoldTable.BLANK, FoldTable.LINE_BREAK -> space(text, from, to, i);
            case FoldTable.EXPANDS -> {
                move(i - from);
                putAll(FoldTable.expansion(c), i - from, i - from + 1);
                yield i + 1;
            }
            case FoldTable.PIVOT, FoldTable.YEAR_SIGN -> {
                putOpen(c, i - from, i - from + 1);
                yield i + 1;
            }
            default -> surrogate(text, from, to, i);
        };
    }

    private int surrogate(char[] text, int from, int to, int i) {
        char c = text[i];
        if (!Character.isHighSurrogate(c) || i + 1 == to || !Character.isLowSurrogate(text[i + 1])) {
            put(c, i - from, i - from + 1);
            return i + 1;
        }
        char[] fold = FoldTable.supplementary(Character.toCodePoint(c, text[i + 1]));
        if (fold == null) {
            put(c, i - from, i - from + 1);
            put(text[i + 1], i - from + 1, i - from + 2);
        } else if (fold.length == 2 && Character.isHighSurrogate(fold[0])) {
            put(fold[0], i - from, i - from + 1);
            put(fold[1], i - from + 1, i - from + 2);
        } else {
            move(i - from);
            putAll(fold, i - from, i - from + 2);
        }
        return i + 2;
    }

    /** A run of blanks, line breaks and the invisible characters among them. */
    private int space(char[] text, int from, int to, int i) {
        boolean lineBreak = false;
        int end = i;
        int blanks = 0;
        for (; end < to; end++) {
            byte kind = FoldTable.KIND[text[end]];
            if (kind == FoldTable.LINE_BREAK) {
                lineBreak = true;
            } else if (kind == FoldTable.BLANK) {
                blanks++;
            } else if (kind != FoldTable.INVISIBLE) {
                break;
            }
        }
        boolean kept = lineBreak
                ? length == 0 || out[length - 1] != '\n'
                : blanks > 0 && length > 0 && separates(out[length - 1]) && end < to && separates(first(text, to, end));
        if (!kept || end > i + 1) {
            move(i - from);
        }
        if (kept) {
            put(lineBreak ? '\n' : ' ', i - from, end - from);
        }
        return end;
    }

    /** The first character of what the character at {@code i} folds to. */
    private static char first(char[] text, int to, int i) {
        char c = text[i];
        if (FoldTable.MAP[c] != 0) {
            return FoldTable.MAP[c];
        }
        if (FoldTable.KIND[c] == FoldTable.EXPANDS) {
            return FoldTable.expansion(c)[0];
        }
        if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text[i + 1])) {
            char[] fold = FoldTable.supplementary(Character.toCodePoint(c, text[i + 1]));
            return fold == null || fold.length == 0 ? c : fold[0];
        }
        return c;
    }

    /** Whether a blank beside {@code c} keeps words apart: beside letters and digits of scripts written with blanks. */
    private static boolean separates(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        boolean unspaced = (c >= 0x2E80 && c < 0x3130) || (c >= 0x31A0 && c < 0xA4D0) || (c >= 0xF900 && c < 0xFB00);
        return !unspaced && Character.isLetterOrDigit(c);
    }

    private void putOpen(char c, int start, int end) {
        settle(false);
        char folded = c;
        if (c == '○' && length > 0 && out[length - 1] != '○' && chineseDigit(out[length - 1]) >= 0) {
            folded = '〇';
        }
        if (openFrom < 0) {
            openFrom = length;
        }
        openTo = length;
        put(folded, start, end);
    }

    /** Settles the units that depend on their neighbours, unless neighbours are still to come. */
    private void settle(boolean atEnd) {
        if (openFrom < 0 || (!atEnd && length - openTo <= REACH)) {
            return;
        }
        for (int i = openFrom; i <= openTo; i++) {
            if (FoldTable.KIND[out[i]] == FoldTable.PIVOT) {
                out[i] = FoldTable.pivot(out, length, i);
            }
        }
        int stop = Math.min(length, openTo + REACH);
        for (int i = Math.max(0, openFrom - REACH); i < stop; ) {
            int start = i;
            while (i < length && digit(out[i]) >= 0) {
                i++;
            }
            if (i - start == 4 && (start == 0 || digit(out[start - 1]) < 0)) {
                foldYear(start);
            }
            i = Math.max(i, start + 1);
        }
        openFrom = -1;
    }

    /** Four numerals and no more: a year when 年 follows, or when they say so themselves. */
    private void foldYear(int start) {
        int year = 0;
        int chinese = 0;
        for (int i = start; i < start + 4; i++) {
            year = year * 10 + digit(out[i]);
            chinese += chineseDigit(out[i]) >= 0 ? 1 : 0;
        }
        boolean named = start + 4 < length && out[start + 4] == '年' && year >= 1000 && year < 3000;
        if (named || (chinese == 4 && year >= 1500 && year < 2200)) {
            for (int i = start + 3; i >= start; i--) {
                out[i] = (char) ('0' + year % 10);
                year /= 10;
            }
        }
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == 'o' || c == 'ο' || c == 'о' ? 0 : chineseDigit(c);
    }

    private static int chineseDigit(char c) {
        return switch (c) {
            case '〇', '○', '零' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private void putAll(char[] chars, int start, int end) {
        reserve(length + chars.length);
        for (char c : chars) {
            byte kind = FoldTable.KIND[c];
            if (kind == FoldTable.PIVOT || kind == FoldTable.YEAR_SIGN) {
                putOpen(c, start, end);
            } else {
                put(c, start, end);
            }
        }
    }

    private void put(char c, int start, int end) {
        reserve(length + 1);
        out[length] = c;
        if (moved) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    /** From the input index {@code at} on, offsets are kept for every unit. */
    private void move(int at) {
        if (!moved) {
            if (starts.length < out.length) {
                starts = new int[out.length];
                ends = new int[out.length];
            }
            for (int i = 0; i < at; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
            moved = true;
        }
    }

    private void reserve(int capacity) {
        if (out.length < capacity) {
            out = Arrays.copyOf(out, grown(capacity));
            if (moved) {
                starts = Arrays.copyOf(starts, out.length);
                ends = Arrays.copyOf(ends, out.length);
            }
        }
    }

    private static int grown(int capacity) {
        return Math.max(64, capacity + (capacity >> 3));
    }
}
