package io.github.jianghua.text;

/** Makes a {@link Normalized} of a text, by the rules in the description of the package. Stateless. */
public final class Normalizer {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9FFF';

    private Normalizer() {}

    /**
     * Normalises a text of any length in one pass. Whoever normalises many texts reuses a {@link NormalizedBuffer}.
     */
    public static Normalized normalize(CharSequence text) {
        NormalizedBuffer buffer = new NormalizedBuffer();
        buffer.normalize(text);
        return buffer.snapshot(text);
    }

    /**
     * Returns the Simplified form of a Traditional character, or the character itself. Of several forms it is the most
     * frequent one: a single character has no neighbours that could decide.
     */
    public static char simplified(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN ? FoldTable.alone(c) : c;
    }
}
