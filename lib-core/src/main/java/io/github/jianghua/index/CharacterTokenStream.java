package io.github.jianghua.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each character (code point) of a text. */
final class CharacterTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String text;
    private int at;

    /** {@code text} is a {@link io.github.jianghua.text.ComparedText}. */
    CharacterTokenStream(String text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() {
        if (at >= text.length()) {
            return false;
        }
        int end = text.offsetByCodePoints(at, 1);
        text.getChars(at, end, term.buffer(), 0);
        term.setLength(end - at);
        at = end;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
