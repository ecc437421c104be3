package io.github.jianghua.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Each character of a text together with its successor, one position each; the last character alone. A run of
 * characters stands in the text exactly when its grams stand in consecutive positions.
 */
final class GramTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String text;
    private int at;

    /** {@code text} is a {@link io.github.jianghua.text.ComparedText}. */
    GramTokenStream(String text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() {
        if (at >= text.length()) {
            return false;
        }
        int next = text.offsetByCodePoints(at, 1);
        int end = next == text.length() ? next : text.offsetByCodePoints(next, 1);
        int length = end - at;
        term.resizeBuffer(length);
        text.getChars(at, end, term.buffer(), 0);
        term.setLength(length);
        at = next;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
