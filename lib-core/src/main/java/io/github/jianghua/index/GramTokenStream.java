package io.github.jianghua.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Each character of a text together with its successor, one position each; the last character alone. A run of
 * characters stands in the text exactly when its grams stand in consecutive positions. The text is encoded once; every
 * gram is a piece of it.
 */
final class GramTokenStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final String text;
    private final BytesRef gram = new BytesRef();
    private int end;
    private int next;

    /** {@code text} is a {@link io.github.jianghua.text.ComparedText}. */
    GramTokenStream(String text) {
        this.text = text;
    }

    @Override
    public void reset() {
        // As terms of queries are encoded, surrogates without a partner included.
        gram.bytes = new byte[UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length())];
        end = UnicodeUtil.UTF16toUTF8(text, 0, text.length(), gram.bytes);
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == end) {
            return false;
        }
        gram.offset = next;
        next = after(next);
        gram.length = after(next) - gram.offset;
        term.setBytesRef(gram);
        return true;
    }

    /** Where the character at {@code at} ends. */
    private int after(int at) {
        if (at == end) {
            return end;
        }
        int lead = gram.bytes[at] & 0xFF;
        return at + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
    }
}
