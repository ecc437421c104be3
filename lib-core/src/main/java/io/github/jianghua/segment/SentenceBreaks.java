package io.github.jianghua.segment;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/**
 * The ends of sentences that {@link BreakIterator#getSentenceInstance(Locale)} finds for {@link Locale#ROOT}, which
 * smartcn cuts text by. Common characters are handled here by the JDK's own rules; a sentence with any other is given to
 * a {@code BreakIterator}. For one thread.
 *
 * <p>The rules that matter: a sentence ends after a run of terminators, full stops and closing punctuation that begins
 * with a terminator, and the blanks after it. A full stop before a letter, a digit or a comma ends nothing; what follows
 * it otherwise is too rare to be handled here.
 */
final class SentenceBreaks {
    private static final byte PLAIN = 1;
    private static final byte TERMINATOR = 2;
    private static final byte FULL_STOP = 3;
    private static final byte CLOSING = 4;
    private static final byte BLANK = 5;

    /** Letters, digits and commas: what follows a full stop that ends nothing. */
    private static final byte INSIDE = 6;

    private static final byte RARE = 7;

    /** Classes by character; 0 where none was asked for yet. Two threads may both fill it, with the same. */
    private static final byte[] CLASSES = new byte[1 << 16];

    private BreakIterator rules;
    private final Window window = new Window();

    SentenceBreaks() {}

    /** Returns where the sentence that starts at {@code from} ends. */
    int next(char[] text, int from, int to) {
        byte[] classes = CLASSES;
        for (int i = from; i < to; i++) {
            char c = text[i];
            byte type = classes[c];
            if (type == 0) {
                type = classify(c);
            }
            if (type == TERMINATOR) {
                return afterTerminator(text, from, i + 1, to);
            }
            if (type == FULL_STOP && i + 1 < to) {
                byte following = classify(text[i + 1]);
                if (following != INSIDE) {
                    return fromRules(text, from, to);
                }
            } else if (type == RARE) {
                return fromRules(text, from, to);
            }
        }
        return to;
    }

    private int afterTerminator(char[] text, int from, int at, int to) {
        int i = at;
        byte type = 0;
        while (i < to && ((type = classify(text[i])) == TERMINATOR || type == FULL_STOP || type == CLOSING)) {
            i++;
        }
        while (i < to && (type = classify(text[i])) == BLANK) {
            i++;
        }
        return i < to && type == RARE ? fromRules(text, from, to) : i;
    }

    private int fromRules(char[] text, int from, int to) {
        if (rules == null) {
            rules = BreakIterator.getSentenceInstance(Locale.ROOT);
        }
        window.set(text, from, to);
        rules.setText(window);
        rules.first();
        int end = rules.next();
        return end == BreakIterator.DONE ? to : from + end;
    }

    private static byte classify(char c) {
        byte type = CLASSES[c];
        if (type == 0) {
            type = typeOf(c);
            CLASSES[c] = type;
        }
        return type;
    }

    private static byte typeOf(char c) {
        boolean common = c < 0x250
                || (c >= 0x2010 && c <= 0x205E)
                || (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0xFF00 && c <= 0xFF60);
        if (!common || c == '\u2028' || c == '\u2029') {
            return RARE;
        }
        if (c == '!' || c == '?' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F') {
            return TERMINATOR;
        }
        if (c == '.' || c == '\uFF0E') {
            return FULL_STOP;
        }
        if (c == '"' || c == '\'') {
            return CLOSING;
        }
        if (c == '\t' || c == '\r' || c == '\f' || c == '\n') {
            return BLANK;
        }
        if (c == ',') {
            return INSIDE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER -> INSIDE;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
            case Character.SPACE_SEPARATOR -> BLANK;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.LINE_SEPARATOR -> RARE;
            default -> PLAIN;
        };
    }

    /** A stretch of an array, as a {@code BreakIterator} wants it. */
    private static final class Window implements CharacterIterator {
        private char[] text = new char[0];
        private int from;
        private int to;
        private int at;

        void set(char[] newText, int newFrom, int newTo) {
            text = newText;
            from = newFrom;
            to = newTo;
            at = newFrom;
        }

        @Override
        public char first() {
            at = from;
            return current();
        }

        @Override
        public char last() {
            at = Math.max(from, to - 1);
            return current();
        }

        @Override
        public char current() {
            return at < to ? text[at] : DONE;
        }

        @Override
        public char next() {
            at = Math.min(at + 1, to);
            return current();
        }

        @Override
        public char previous() {
            if (at == from) {
                return DONE;
            }
            at--;
            return current();
        }

        @Override
        public char setIndex(int position) {
            if (position < 0 || position > to - from) {
                throw new IllegalArgumentException("Not in the text: " + position);
            }
            at = from + position;
            return current();
        }

        @Override
        public int getBeginIndex() {
            return 0;
        }

        @Override
        public int getEndIndex() {
            return to - from;
        }

        @Override
        public int getIndex() {
            return at - from;
        }

        @Override
        public Object clone() {
            Window copy = new Window();
            copy.set(text, from, to);
            copy.at = at;
            return copy;
        }
    }
}
