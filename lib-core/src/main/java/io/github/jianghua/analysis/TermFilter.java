package io.github.jianghua.analysis;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems Latin terms and drops stop words as smartcn's chain of filters does, without a filter's cost for each token. */
final class TermFilter {
    private final CharArraySet stopWords;

    /** Whether the stop words are the default ones, of which no term but that of all punctuation is one. */
    private final boolean dropsDelimiters;

    private Stemmer stemmer;

    TermFilter(CharArraySet stopWords, boolean areDefault) {
        this.stopWords = stopWords;
        dropsDelimiters = areDefault && isPunctuation(stopWords);
    }

    private static boolean isPunctuation(CharArraySet words) {
        for (Iterator<Object> all = words.iterator(); all.hasNext(); ) {
            char[] word = (char[]) all.next();
            if (word.length != 1 || Character.isLetterOrDigit(word[0]) || Character.isSurrogate(word[0])) {
                return false;
            }
        }
        return words.contains(",");
    }

    /** Returns whether all punctuation is dropped and every word of Han characters kept, so that neither need be asked about. */
    boolean dropsDelimiters() {
        return dropsDelimiters;
    }

    boolean accept(CharTermAttribute term, boolean latin) throws IOException {
        if (latin && term.length() > 2) {
            if (stemmer == null) {
                stemmer = new Stemmer();
            }
            stemmer.stem(term);
        }
        if (dropsDelimiters && (term.length() > 1 || latin)) {
            return true;
        }
        return stopWords.isEmpty() || !stopWords.contains(term.buffer(), 0, term.length());
    }

    /** Lucene's Porter stemmer is reached through its filter only. */
    private static final class Stemmer {
        private final Source source = new Source();
        private final PorterStemFilter filter = new PorterStemFilter(source);

        void stem(CharTermAttribute term) throws IOException {
            source.term.copyBuffer(term.buffer(), 0, term.length());
            filter.incrementToken();
            term.copyBuffer(source.term.buffer(), 0, source.term.length());
        }
    }

    private static final class Source extends TokenStream {
        final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
