package io.github.jianghua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of a text, one behind the other. A word is its length and its characters; grams and characters are those of
 * the text and need no length.
 */
final class PackedTokens {
    /** {@code WordsSegmenter} makes no token as long; of a longer word this much is the term. */
    private static final int LONGEST = 4095;

    final TokenKind kind;
    final char[] chars;
    /** How many of {@link #chars} count. */
    final int length;
    /** The number of tokens but those in the position of another: the length of the field. */
    final int count;

    private PackedTokens(TokenKind kind, char[] chars, int length, int count) {
        this.kind = kind;
        this.chars = chars;
        this.length = length;
        this.count = count;
    }

    /** Packs the grams or the characters of a text. */
    static PackedTokens ofText(TokenKind kind, String text) {
        char[] chars = text.toCharArray();
        int count = replaceLoneSurrogates(chars, 0, chars.length);
        return new PackedTokens(kind, chars, chars.length, count);
    }

    /** The words of a text and those of its beginning, which share their characters. */
    record Words(PackedTokens all, PackedTokens lead) {}

    /** Packs the words of a normalised text; the lead are those that end before {@code leadEnd}. */
    static Words ofWords(String normalized, int leadEnd) {
        char[] packed = new char[normalized.length() * 2 + 16];
        int length = 0;
        int count = 0;
        int leadLength = 0;
        int leadCount = 0;
        boolean surrogates = hasSurrogates(normalized);
        try (TokenStream words = IndexConfiguration.words().tokenStream(IndexFields.BODY_WORDS, normalized)) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = words.getAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offsets = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                int size = Math.min(term.length(), LONGEST);
                if (length + size >= packed.length) {
                    packed = Arrays.copyOf(packed, packed.length + packed.length / 2 + LONGEST);
                }
                packed[length++] = (char) size;
                System.arraycopy(term.buffer(), 0, packed, length, size);
                if (surrogates) {
                    replaceLoneSurrogates(packed, length, length + size);
                }
                length += size;
                count += increment.getPositionIncrement() > 0 ? 1 : 0;
                if (offsets.endOffset() <= leadEnd) {
                    leadLength = length;
                    leadCount = count;
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(
                new PackedTokens(TokenKind.WORDS, packed, length, count),
                new PackedTokens(TokenKind.WORDS, packed, leadLength, leadCount));
    }

    /** Returns the tokens of both, those of {@code first} before the others. */
    static PackedTokens joined(PackedTokens first, PackedTokens second) {
        char[] chars = Arrays.copyOf(first.chars, first.length + second.length);
        System.arraycopy(second.chars, 0, chars, first.length, second.length);
        return new PackedTokens(first.kind, chars, chars.length, first.count + second.count);
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Terms are UTF-8, which has no halves of characters; returns how many characters there are. */
    private static int replaceLoneSurrogates(char[] chars, int from, int to) {
        int count = to - from;
        for (int i = from; i < to; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (i + 1 < to && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    i++;
                    count--;
                } else {
                    chars[i] = 0xFFFD;
                }
            }
        }
        return count;
    }
}
