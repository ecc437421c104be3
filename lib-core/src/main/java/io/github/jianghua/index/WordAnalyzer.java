package io.github.jianghua.index;

import io.github.jianghua.analysis.SmartcnTokenizer;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts normalised text into words, for indexing and for queries alike; punctuation is left out. */
public final class WordAnalyzer extends Analyzer {
    private static final int LONGEST_WORD = 64;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new SmartcnTokenizer();
        return new TokenStreamComponents(words, new WordFilter(words));
    }

    /** Keeps what has a letter or digit and a sane length. */
    private static final class WordFilter extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WordFilter(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() throws IOException {
            int length = term.length();
            return length <= LONGEST_WORD && (length > 1 || Character.isLetterOrDigit(term.charAt(0)));
        }
    }
}
