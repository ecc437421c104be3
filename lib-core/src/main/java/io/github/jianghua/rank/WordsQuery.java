package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.query.Scope;
import io.github.jianghua.text.ComparedText;
import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks by plain words: words and pairs of neighbouring characters together, so that neither a word cut differently in
 * the text nor a chance pair of characters decides alone.
 */
final class WordsQuery {
    /** The most different words of a text that are looked up; the rest of a pasted page adds nothing. */
    private static final int MOST_TERMS = 96;

    private final String normalized;
    private final List<QueryWord> words;
    private final Map<String, Float> wordCounts = new LinkedHashMap<>();
    private final Map<String, Float> gramCounts = new LinkedHashMap<>();
    private final Map<String, Float> characterCounts = new LinkedHashMap<>();

    WordsQuery(String text) {
        normalized = Normalizer.normalize(text).text();
        words = QueryWord.cut(normalized);
        for (QueryWord word : words) {
            count(wordCounts, word.term());
        }
        for (String stretch : stretches(normalized)) {
            RunQuery.grams(stretch).stream()
                    .filter(gram -> isHan(gram.codePointAt(0)) || isHan(gram.codePointBefore(gram.length())))
                    .forEach(gram -> count(gramCounts, gram));
            stretch.codePoints().filter(WordsQuery::isHan).forEach(c -> count(characterCounts, Character.toString(c)));
        }
    }

    private static void count(Map<String, Float> counts, String term) {
        if (counts.size() < MOST_TERMS || counts.containsKey(term)) {
            counts.merge(term, 1f, Float::sum);
        }
    }

    /** Returns the words in order. */
    List<QueryWord> words() {
        return words;
    }

    /** Returns the text in which the words have their places. */
    String normalized() {
        return normalized;
    }

    /** Returns the query that ranks. */
    Query ranking(Scope scope, Weights weights) {
        if (wordCounts.isEmpty() && characterCounts.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        boolean title = scope != Scope.BODY;
        boolean body = scope != Scope.TITLE;
        // Single characters rank but do not make a match, unless there is nothing else.
        boolean longWords = wordCounts.keySet().stream().anyMatch(word -> word.codePointCount(0, word.length()) > 1);
        BooleanQuery.Builder core = new BooleanQuery.Builder();
        BooleanQuery.Builder extra = new BooleanQuery.Builder();
        wordCounts.forEach((word, count) -> {
            boolean matches = !longWords || word.codePointCount(0, word.length()) > 1;
            BooleanQuery.Builder to = matches ? core : extra;
            add(to, body, IndexFields.BODY_WORDS, word, count * weights.words());
            add(to, title, IndexFields.TITLE_WORDS, word, count * weights.titleWords());
            add(extra, body, IndexFields.LEAD_WORDS, word, count * weights.leadWords());
        });
        gramCounts.forEach((gram, count) -> {
            add(core, body, IndexFields.BODY_GRAMS, gram, count * weights.grams());
            add(core, title, IndexFields.TITLE_GRAMS, gram, count * weights.titleGrams());
            add(extra, body, IndexFields.LEAD_GRAMS, gram, count * weights.leadGrams());
        });
        boolean onlyCharacters = !longWords && gramCounts.isEmpty();
        characterCounts.forEach((character, count) -> {
            BooleanQuery.Builder to = onlyCharacters ? core : extra;
            add(to, body, IndexFields.BODY_CHARACTERS, character, count * weights.characters());
            if (onlyCharacters) {
                add(to, title, IndexFields.TITLE_CHARACTERS, character, count * weights.characters());
            }
        });
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(core.build(), Occur.MUST);
        for (var clause : extra.build()) {
            all.add(clause);
        }
        return all.build();
    }

    /** Returns the query that demands every word, wherever the text is cut. */
    Query demanding(Scope scope, Weights weights) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(ranking(scope, weights), Occur.MUST);
        for (String word : wordCounts.keySet()) {
            all.add(RunQuery.of(ComparedText.of(word).text(), scope, 1f), Occur.FILTER);
        }
        return all.build();
    }

    private static void add(BooleanQuery.Builder to, boolean wanted, String field, String term, float weight) {
        if (wanted && weight > 0) {
            Query query = new TermQuery(new Term(field, term));
            to.add(weight == 1f ? query : new BoostQuery(query, weight), Occur.SHOULD);
        }
    }

    /** Returns the stretches between white space and punctuation. */
    static List<String> stretches(String normalized) {
        List<String> stretches = new ArrayList<>();
        int start = -1;
        int i = 0;
        while (i < normalized.length()) {
            int c = normalized.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                stretches.add(normalized.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            stretches.add(normalized.substring(start));
        }
        return stretches;
    }

    static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }
}
