package io.github.jianghua.rank;

import io.github.jianghua.index.IndexConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a query.
 *
 * @param term the word
 * @param start where it starts in the normalised text between white space, in UTF-16 code units
 * @param end where it ends
 */
record QueryWord(String term, int start, int end) {
    /** Cuts normalised text into words. */
    static List<QueryWord> cut(String normalized) {
        List<QueryWord> words = new ArrayList<>();
        try (TokenStream stream = IndexConfiguration.words().tokenStream("query", normalized)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new QueryWord(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    int characters() {
        return term.codePointCount(0, term.length());
    }
}
