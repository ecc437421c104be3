package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.query.Abbreviations;
import io.github.jianghua.query.Scope;
import io.github.jianghua.text.ComparedText;
import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Ranks by plain words: words and pairs of neighbouring characters together, so that neither a word cut differently in
 * the text nor a chance pair of characters decides alone.
 */
final class WordsQuery {
    /** The most different words of a text that are looked up; the rest of a pasted page adds nothing. */
    private static final int MOST_TERMS = 96;

    private static final int MOST_EXPANSIONS = 8;

    /** A year beside other words says when, not what: it lifts speeches of that year, and as a word counts little. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年?");

    private static final float YEAR_AS_WORD = 0.2f;

    private static final String FIRST = "title and first lines";

    private final List<List<QueryWord>> chunks = new ArrayList<>();
    private final Map<String, Float> wordCounts = new LinkedHashMap<>();
    private final Map<String, Float> yearCounts = new LinkedHashMap<>();
    private final List<Abbreviations.Expansion> expansions = new ArrayList<>();
    private final Map<String, Float> questionCounts = new LinkedHashMap<>();
    private final Set<String> loosePairs = new LinkedHashSet<>();
    private final Map<String, Float> gramCounts = new LinkedHashMap<>();
    private final Map<String, Float> characterCounts = new LinkedHashMap<>();

    WordsQuery(String text) {
        for (String chunk : text.strip().split("[\\s\u3000]+", -1)) {
            add(Normalizer.normalize(chunk).text());
        }
        for (Map<String, Float> counts : List.of(wordCounts, questionCounts, gramCounts, characterCounts)) {
            // What is said twice is not twice as important.
            counts.replaceAll((term, count) -> (float) Math.sqrt(count));
        }
        if (wordCounts.isEmpty()) {
            // Nothing else is asked, so the year or the question words are meant.
            wordCounts.putAll(yearCounts);
            yearCounts.clear();
        }
        if (wordCounts.isEmpty()) {
            wordCounts.putAll(questionCounts);
        }
    }

    private void add(String chunk) {
        List<QueryWord> words = QueryWord.cut(chunk);
        chunks.add(words);
        boolean[] asks = new boolean[chunk.length()];
        boolean[] dates = new boolean[chunk.length()];
        for (QueryWord word : words) {
            if (YEAR.matcher(word.term()).matches()) {
                Arrays.fill(dates, word.start(), word.end(), true);
            }
        }
        boolean[] borders = new boolean[chunk.length() + 1];
        for (QueryWord word : words) {
            borders[word.start()] = true;
            borders[word.end()] = true;
            if (dates[word.start()]) {
                if (isLong(word.term())) {
                    count(yearCounts, word.term());
                }
            } else if (QuestionWords.contains(word.term())) {
                Arrays.fill(asks, word.start(), word.end(), true);
                count(questionCounts, word.term());
            } else {
                count(wordCounts, word.term());
            }
        }
        if (expansions.size() < MOST_EXPANSIONS) {
            expansions.addAll(Abbreviations.standard().expand(chunk, borders));
        }
        addLoosePairs(chunk, words);
        int at = 0;
        while (at < chunk.length()) {
            int c = chunk.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (isHan(c) && !dates[at]) {
                    count(characterCounts, Character.toString(c));
                }
                if (next < chunk.length()) {
                    int d = chunk.codePointAt(next);
                    boolean asked = asks[at] && asks[next] || dates[at] && dates[next];
                    if (Character.isLetterOrDigit(d) && (isHan(c) || isHan(d)) && !asked) {
                        count(gramCounts, chunk.substring(at, next + Character.charCount(d)));
                    }
                }
            }
            at = next;
        }
    }

    /** Neighbouring words of one character each are often an unknown name cut to pieces. */
    private void addLoosePairs(String chunk, List<QueryWord> words) {
        QueryWord before = null;
        for (QueryWord word : words) {
            boolean loose =
                    word.characters() == 1 && isHan(word.term().codePointAt(0)) && !QuestionWords.contains(word.term());
            if (loose && before != null && before.end() == word.start() && loosePairs.size() < MOST_TERMS) {
                loosePairs.add(chunk.substring(before.start(), word.end()));
            }
            before = loose ? word : null;
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

    /** Returns what means the same as a part of the words. */
    List<Abbreviations.Expansion> expansions() {
        return expansions;
    }

    /** Returns the pairs of neighbouring characters. */
    Set<String> grams() {
        return gramCounts.keySet();
    }

    /** Returns the pairs of neighbouring words of one character each. */
    Set<String> loosePairs() {
        return loosePairs;
    }

    /** Returns the words that rank. */
    Set<String> ranked() {
        return wordCounts.keySet();
    }

    /**
     * What ranks.
     *
     * @param core what makes a match
     * @param extra what counts besides
     */
    record Ranking(Query core, List<Query> extra) {
        Query whole() {
            if (extra.isEmpty()) {
                return core;
            }
            BooleanQuery.Builder more = new BooleanQuery.Builder();
            extra.forEach(query -> more.add(query, Occur.SHOULD));
            return new BooleanQuery.Builder()
                    .add(core, Occur.MUST)
                    .add(more.build(), Occur.SHOULD)
                    .build();
        }
    }

    /**
     * Returns what ranks.
     *
     * @param terms how much a word says
     * @param evidence takes what counts
     */
    Ranking ranking(Scope scope, Weights weights, TermStatistics terms, List<Evidence> evidence) {
        if (wordCounts.isEmpty() && characterCounts.isEmpty()) {
            return new Ranking(new MatchNoDocsQuery("no words"), List.of());
        }
        boolean title = scope != Scope.BODY;
        boolean body = scope != Scope.TITLE;
        // Single characters rank but do not make a match, unless there is nothing else.
        boolean longWords = wordCounts.keySet().stream().anyMatch(WordsQuery::isLong);
        boolean onlyCharacters = !longWords && gramCounts.isEmpty();
        List<Evidence> core = new ArrayList<>();
        List<Evidence> extra = new ArrayList<>();
        // What stands in the title and the first lines says what a speech is about; who asks for the body means it
        // alone.
        boolean lead = scope == Scope.ANYWHERE;
        wordCounts.forEach((word, count) -> {
            List<Evidence> to = !longWords || isLong(word) ? core : extra;
            String label = "the word " + word + " in the ";
            float inTitle = count
                    * weights.titleWords()
                    * asInBody(terms, IndexFields.TITLE_WORDS, IndexFields.BODY_WORDS, word);
            add(to, body, label + "body", terms, IndexFields.BODY_WORDS, word, count * weights.words());
            add(to, title, label + "title", terms, IndexFields.TITLE_WORDS, word, inTitle);
            add(extra, lead, label + FIRST, terms, IndexFields.LEAD_WORDS, word, count * weights.leadWords());
        });
        yearCounts.forEach((year, count) -> {
            String label = "the year " + year + " in the ";
            float inTitle = YEAR_AS_WORD
                    * weights.titleWords()
                    * asInBody(terms, IndexFields.TITLE_WORDS, IndexFields.BODY_WORDS, year);
            add(extra, body, label + "body", terms, IndexFields.BODY_WORDS, year, YEAR_AS_WORD * weights.words());
            add(extra, title, label + "title", terms, IndexFields.TITLE_WORDS, year, inTitle);
        });
        gramCounts.forEach((gram, count) -> {
            String label = "pairs of characters in the ";
            float inTitle = count
                    * weights.titleGrams()
                    * asInBody(terms, IndexFields.TITLE_GRAMS, IndexFields.BODY_GRAMS, gram);
            float inOpening = count * weights.openingGrams();
            add(core, body, label + "body", terms, IndexFields.BODY_GRAMS, gram, count * weights.grams());
            add(core, title, label + "title", terms, IndexFields.TITLE_GRAMS, gram, inTitle);
            add(extra, lead, label + FIRST, terms, IndexFields.OPENING_GRAMS, gram, inOpening);
        });
        boolean titleCharacters = title && (onlyCharacters || !body);
        characterCounts.forEach((character, count) -> {
            List<Evidence> to = onlyCharacters ? core : extra;
            String label = "single characters in the ";
            float weight = count * weights.characters();
            float inOpening = count * weights.openingCharacters();
            add(to, body, label + "body", terms, IndexFields.BODY_CHARACTERS, character, weight);
            add(to, titleCharacters, label + "title", terms, IndexFields.TITLE_CHARACTERS, character, weight);
            add(extra, lead, label + FIRST, terms, IndexFields.OPENING_CHARACTERS, character, inOpening);
        });
        if (body) {
            expansions.forEach(expansion -> addForms(expansion, weights, terms, core, extra));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        core.forEach(clause -> any.add(clause.query(), Occur.SHOULD));
        evidence.addAll(core);
        evidence.addAll(extra);
        return new Ranking(any.build(), extra.stream().map(Evidence::query).toList());
    }

    /** Both forms count a constant, so that no number of mentions of the other outweighs what was asked. */
    private void addForms(
            Abbreviations.Expansion expansion,
            Weights weights,
            TermStatistics terms,
            List<Evidence> core,
            List<Evidence> extra) {
        double rarest = 0.1;
        for (String word : wordCounts.keySet()) {
            if (expansion.from().contains(word)) {
                rarest = Math.max(rarest, terms.rarity(IndexFields.BODY_WORDS, word));
            }
        }
        // The longer a form, the more pairs and characters of it count besides the word.
        double asWord = rarest * expansion.from().length() / 2;
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        expansion.parts().forEach(part -> parts.add(RunQuery.of(part, Scope.BODY, 1f), Occur.SHOULD));
        parts.setMinimumNumberShouldMatch(expansion.least());
        core.add(new Evidence(
                "another form of " + expansion.from() + ": " + String.join(" + ", expansion.parts()),
                constant(parts.build(), weights.expansion() * asWord)));
        extra.add(new Evidence(
                "exactly " + expansion.from(),
                constant(RunQuery.of(expansion.from(), Scope.BODY, 1f), weights.expanded() * asWord)));
    }

    private static Query constant(Query query, double score) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) score);
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    /** Returns the query that demands every word, wherever the text is cut. */
    Query demanding(Scope scope, Weights weights, TermStatistics terms, List<Evidence> evidence) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(ranking(scope, weights, terms, evidence).whole(), Occur.MUST);
        Set<String> demanded = new LinkedHashSet<>(wordCounts.keySet());
        demanded.addAll(yearCounts.keySet());
        for (String word : demanded) {
            all.add(RunQuery.of(ComparedText.of(word).text(), scope, 1f), Occur.FILTER);
        }
        return all.build();
    }

    /** Returns what makes a term of titles as rare as it is in bodies: that few titles have a common word says little. */
    private static float asInBody(TermStatistics terms, String titles, String bodies, String term) {
        return terms.rarity(bodies, term) / terms.rarity(titles, term);
    }

    private static void add(
            List<Evidence> to,
            boolean wanted,
            String label,
            TermStatistics terms,
            String field,
            String term,
            float weight) {
        if (wanted && weight > 0) {
            Query query = terms.query(field, term);
            to.add(new Evidence(label, weight == 1f ? query : new BoostQuery(query, weight)));
        }
    }

    private static boolean isHan(int c) {
        return Character.isIdeographic(c);
    }
}
