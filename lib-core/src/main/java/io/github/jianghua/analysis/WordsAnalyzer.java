package io.github.jianghua.analysis;

import io.github.jianghua.segment.WordsDictionary;
import io.github.jianghua.text.Normalizer;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts Chinese official texts into words for an index. Terms are in a normal form (half-width, lower-case, Simplified,
 * without invisible characters and blanks between Han characters); offsets are those of the original.
 *
 * <ul>
 *   <li>Han text is cut with smartcn's dictionary and costs, to which about 2,800 terms of the register (双招双引, 营商环境,
 *       习近平) and those of a {@link UserDictionary} are added.
 *   <li>A number is one token with its decimals, thousands and per cent (10.38, 5.2%, 1,234.5), of type {@code number}. A
 *       range (2021-2025, 5%-8%) is one token that spans its ends.
 *   <li>A year with its 年 is one token of type {@code year} in Arabic digits, however it was written (二〇二三年 is
 *       {@code 2023年}); it spans the bare year and 年: 2023, 2023年 and 二〇二三 all find it. Where 年 begins the next word
 *       (2023年底), its offsets end before that word.
 *   <li>Words of other scripts are runs of letters and digits ({@code 5g}), lower-case and not stemmed, of type {@code
 *       latin}.
 *   <li>With parts, a word of four characters and more spans the words that it consists of, if there are any of two
 *       characters: 高质量发展 spans 高, 质量 and 发展. Tokens that span others are a graph; an index keeps where they start.
 *   <li>Punctuation is no token and takes no position.
 * </ul>
 *
 * <p>A line is never cut inside a word, however long. Safe for threads, as every analyzer. The dictionary is loaded with
 * the first analyzer and shared.
 */
public final class WordsAnalyzer extends Analyzer {
    private final WordsDictionary dictionary;
    private final boolean withParts;

    /** Creates an analyzer with the library's words only. */
    public WordsAnalyzer() {
        this(UserDictionary.EMPTY, false);
    }

    /** Creates an analyzer that also knows the terms of a user. */
    public WordsAnalyzer(UserDictionary terms) {
        this(terms, false);
    }

    /**
     * Creates an analyzer.
     *
     * @param terms terms to know besides the library's
     * @param withParts whether words of four characters and more are followed by the words that they consist of
     */
    public WordsAnalyzer(UserDictionary terms, boolean withParts) {
        dictionary = Objects.requireNonNull(terms, "terms").dictionary();
        this.withParts = withParts;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordsTokenizer(dictionary, withParts));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new NormalizeFilter(in);
    }

    /** Terms that are not cut, such as prefixes, get the normal form only. */
    private static final class NormalizeFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        NormalizeFilter(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws java.io.IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String normal = Normalizer.normalize(term).text();
            term.setEmpty().append(normal);
            return true;
        }
    }
}
