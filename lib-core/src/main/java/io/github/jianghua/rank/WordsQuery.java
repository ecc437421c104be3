package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.query.Scope;
import io.github.jianghua.text.ComparedText;
import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final List<List<QueryWord>> chunks = new ArrayList<>();
    private final Map<String, Float> wordCounts = new LinkedHashMap<>();
    private final Map<String, Float> questionCounts = new LinkedHashMap<>();
    private final Map<String, Float> gramCounts = new LinkedHashMap<>();
    private final Map<String, Float> characterCounts = new LinkedHashMap<>();

    WordsQuery(String text) {
        for (String chunk : text.strip().split("[\\s\u3000]+", -1)) {
            add(Normalizer.normalize(chunk).text());
        }
        if (wordCounts.isEmpty()) {
            // Nothing else is asked, so the question words are meant.
            wordCounts.putAll(questionCounts);
        }
    }

    private void add(String chunk) {
        List<QueryWord> words = QueryWord.cut(chunk);
        chunks.add(words);
        boolean[] asks = new boolean[chunk.length()];
        for (QueryWord word : words) {
            if (QuestionWords.contains(word.term())) {
                Arrays.fill(asks, word.start(), word.end(), true);
                count(questionCounts, word.term());
            } else {
                count(wordCounts, word.term());
            }
        }
        int at = 0;
        while (at < chunk.length()) {
            int c = chunk.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (isHan(c)) {
                    count(characterCounts, Character.toString(c));
                }
                if (next < chunk.length()) {
                    int d = chunk.codePointAt(next);
                    boolean asked = asks[at] && asks[next];
                    if (Character.isLetterOrDigit(d) && (isHan(c) || isHan(d)) && !asked) {
                        count(gramCounts, chunk.substring(at, next + Character.charCount(d)));
                    }
                }
            }
            at = next;
        }
    }

    private static void count(Map<String, Float> counts, String term) {
        if (counts.size() < MOST_TERMS || counts.containsKey(term)) {
            counts.merge(term, 1f, Float::sum);
        }
    }

    /** Returns the words in order, those between white space together. */
    List<List<QueryWord>> chunks() {
        return chunks;
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
            add(extra, body, IndexFields.OPENING_GRAMS, gram, count * weights.openingGrams());
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

    private static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }
}
