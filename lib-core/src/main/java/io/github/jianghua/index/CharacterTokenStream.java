package io.github.jianghua.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Each character (code point) of a text once, with how often it occurs: a text has a few hundred different ones, and to
 * count them here is several times faster than to have each occurrence looked up by the index.
 */
final class CharacterTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final String text;

    /** A hash table by linear probing: code points plus one, and their counts. */
    private int[] keys = {};

    private int[] counts = {};
    private int at;

    /** {@code text} is a {@link io.github.jianghua.text.ComparedText}. */
    CharacterTokenStream(String text) {
        this.text = text;
    }

    @Override
    public void reset() {
        keys = new int[Math.max(16, Integer.highestOneBit(text.length()) * 4)];
        counts = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int slot = c * 0x9E3779B1 >>> 8 & mask;
            while (keys[slot] != c + 1 && keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            keys[slot] = c + 1;
            counts[slot]++;
            i += Character.charCount(c);
        }
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        while (at < keys.length && keys[at] == 0) {
            at++;
        }
        if (at == keys.length) {
            return false;
        }
        clearAttributes();
        term.setLength(Character.toChars(keys[at] - 1, term.resizeBuffer(2), 0));
        frequency.setTermFrequency(counts[at]);
        at++;
        return true;
    }
}
