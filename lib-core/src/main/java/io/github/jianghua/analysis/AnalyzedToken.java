package io.github.jianghua.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * One token of an analyzed text, for showing and testing; indexing reads the token stream itself.
 *
 * @param term what is indexed
 * @param start where its original starts in the text, in UTF-16 code units
 * @param end where its original ends
 * @param type the analyzer's own type, {@code word} where it has none
 * @param position its position, counted from 0; tokens at one position are alternatives
 * @param positions how many positions it spans
 */
public record AnalyzedToken(String term, int start, int end, String type, int position, int positions) {
    /** Returns all tokens that an analyzer makes of a text, in their order. */
    public static List<AnalyzedToken> of(Analyzer analyzer, String text) {
        List<AnalyzedToken> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new AnalyzedToken(
                        term.toString(),
                        offsets.startOffset(),
                        offsets.endOffset(),
                        type.type(),
                        position,
                        length.getPositionLength()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
