package io.github.jianghua.text;

/** Makes a {@link Normalized} of a text, by the rules in the description of the package. Stateless. */
public final class Normalizer {
    private Normalizer() {}

    /**
     * Normalises a text of any length in one pass. Whoever normalises many texts reuses a {@link NormalizedBuffer}.
     */
    public static Normalized normalize(CharSequence text) {
        NormalizedBuffer buffer = new NormalizedBuffer();
        buffer.normalize(text);
        return buffer.snapshot(text);
    }
}
