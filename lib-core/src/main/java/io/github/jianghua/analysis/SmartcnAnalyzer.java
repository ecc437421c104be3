package io.github.jianghua.analysis;

import io.github.jianghua.segment.SmartcnStopWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Gives the tokens of Lucene's {@code SmartChineseAnalyzer} 10.5.0, about ten times faster: the same terms, offsets,
 * position increments and lengths, types and end state for any input. Use it where an index was built with that analyzer,
 * or where its words are wanted; {@link WordsAnalyzer} cuts official texts better.
 *
 * <p>Safe for threads, as every analyzer. The dictionary is loaded with the first token stream and shared.
 */
public final class SmartcnAnalyzer extends Analyzer {
    private final CharArraySet stopWords;
    private final boolean defaultStopWords;

    /** Only loads when it is needed. */
    private static final class DefaultStopWords {
        static final CharArraySet SET = CharArraySet.unmodifiableSet(new CharArraySet(SmartcnStopWords.list(), false));
    }

    /** Creates an analyzer that drops punctuation. */
    public SmartcnAnalyzer() {
        this(true);
    }

    /** Creates an analyzer that drops punctuation, or keeps it as terms {@code ,}. */
    public SmartcnAnalyzer(boolean useDefaultStopWords) {
        stopWords = useDefaultStopWords ? DefaultStopWords.SET : CharArraySet.EMPTY_SET;
        defaultStopWords = useDefaultStopWords;
    }

    /** Creates an analyzer that drops the terms in {@code stopWords}; {@code null} drops none. */
    public SmartcnAnalyzer(CharArraySet stopWords) {
        this.stopWords = stopWords == null ? CharArraySet.EMPTY_SET : stopWords;
        defaultStopWords = false;
    }

    /** Returns the stop words of an analyzer that drops punctuation; it cannot be changed. */
    public static CharArraySet getDefaultStopSet() {
        return DefaultStopWords.SET;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new SmartcnTokenizer(new TermFilter(stopWords, defaultStopWords)));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
