package io.github.jianghua.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** How rare terms are in a snapshot of an index. Looks each term up once, also for the queries that it makes. */
final class TermStatistics {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    /** {@code searcher} may be {@code null}: all terms are as rare then. */
    TermStatistics(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Whether there is an index. */
    boolean isKnown() {
        return searcher != null;
    }

    /** Returns the query for a term. */
    TermQuery query(String field, String text) {
        Term term = new Term(field, text);
        return searcher == null ? new TermQuery(term) : new TermQuery(term, states(term));
    }

    /** Returns the inverse document frequency of a term as BM25 has it. */
    float rarity(String field, String text) {
        if (searcher == null) {
            return 1f;
        }
        int all = documents.computeIfAbsent(field, this::documentCount);
        int with = Math.min(states(new Term(field, text)).docFreq(), all);
        return (float) Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }

    private int documentCount(String field) {
        try {
            return Math.max(1, searcher.getIndexReader().getDocCount(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TermStates states(Term term) {
        return known.computeIfAbsent(term, missing -> {
            try {
                return TermStates.build(searcher, missing, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
