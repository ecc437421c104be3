package io.github.jianghua.analysis;

import io.github.jianghua.segment.WordsDictionary;
import io.github.jianghua.segment.WordsSegmenter;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The tokenizer of {@link WordsAnalyzer}, where its tokens are described. */
public final class WordsTokenizer extends Tokenizer {
    private static final int BLOCK = 8192;
    private static final String[] TYPES = {"word", "number", "year", "latin"};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increments = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute lengths = addAttribute(PositionLengthAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final WordsSegmenter segmenter;
    private char[] block = new char[BLOCK];
    private int length;
    private int usable;
    private int offset;
    private boolean atEnd;
    private int tokens;
    private int token;

    WordsTokenizer(WordsDictionary dictionary, boolean withParts) {
        segmenter = new WordsSegmenter(dictionary, withParts);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (token == tokens) {
            token = 0;
            tokens = segmenter.next();
            if (tokens == 0 && !refill()) {
                return false;
            }
        }
        clearAttributes();
        int current = token++;
        int from = segmenter.from(current);
        int size = segmenter.to(current) - from;
        segmenter.copy(from, size, term.resizeBuffer(size));
        term.setLength(size);
        offsets.setOffset(
                correctOffset(offset + segmenter.start(current)), correctOffset(offset + segmenter.end(current)));
        if (!segmenter.isPlain(current)) {
            increments.setPositionIncrement(segmenter.increment(current));
            lengths.setPositionLength(segmenter.positions(current));
            type.setType(TYPES[segmenter.type(current)]);
        }
        return true;
    }

    /** Takes the next block, up to the end of a sentence; a sentence longer than the block makes it grow. */
    private boolean refill() throws IOException {
        offset += usable;
        length -= usable;
        System.arraycopy(block, usable, block, 0, length);
        usable = 0;
        while (usable == 0 && !(atEnd && length == 0)) {
            if (length == block.length) {
                block = Arrays.copyOf(block, block.length * 2);
            }
            int unread = length;
            while (!atEnd && length < block.length) {
                int read = input.read(block, length, block.length - length);
                if (read < 0) {
                    atEnd = true;
                } else {
                    length += read;
                }
            }
            usable = atEnd ? length : lastSentenceEnd(unread);
        }
        segmenter.setText(block, 0, usable);
        return usable > 0;
    }

    private int lastSentenceEnd(int from) {
        for (int i = length; i > from; i--) {
            if ("\n。！？；!?;".indexOf(block[i - 1]) >= 0) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        usable = 0;
        offset = 0;
        atEnd = false;
        tokens = 0;
        token = 0;
        segmenter.setText(block, 0, 0);
        if (block.length > 64 * BLOCK) {
            block = new char[BLOCK];
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(offset + length);
        offsets.setOffset(end, end);
    }
}
