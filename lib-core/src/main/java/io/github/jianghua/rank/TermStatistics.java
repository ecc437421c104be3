package io.github.jianghua.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;

/** How rare terms are in a snapshot of an index. Looks each term up once, also for the queries that it makes. */
final class TermStatistics {
    /** For queries without an index: all terms are as rare. */
    static final TermStatistics UNKNOWN = new TermStatistics(null);

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, CollectionStatistics> fields = new HashMap<>();

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

    /** Returns the documents of a term in a segment, or {@code null} if there are none. */
    static PostingsEnum postings(LeafReaderContext leaf, Term term, TermStates states, int flags) throws IOException {
        IOSupplier<TermState> state = states.get(leaf);
        TermState found = state == null ? null : state.get();
        if (found == null) {
            return null;
        }
        TermsEnum each = leaf.reader().terms(term.field()).iterator();
        each.seekExact(term.bytes(), found);
        return each.postings(null, flags);
    }

    /** Returns the documents of a term in a segment, or {@code null} if there are none. */
    PostingsEnum postings(LeafReaderContext leaf, String field, String text, int flags) throws IOException {
        Term term = new Term(field, text);
        return postings(leaf, term, states(term), flags);
    }

    /** Returns how a term of this weight scores in documents, or {@code null} if none has it. */
    SimScorer scorer(TermQuery query, float weight) throws IOException {
        Term term = query.getTerm();
        TermStates states = query.getTermStates();
        if (states.docFreq() == 0) {
            return null;
        }
        CollectionStatistics field = fields.get(term.field());
        if (field == null) {
            field = searcher.collectionStatistics(term.field());
            fields.put(term.field(), field);
        }
        return searcher.getSimilarity()
                .scorer(weight, field, searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
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
