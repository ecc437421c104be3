package io.github.jianghua.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.NumericUtils;

/**
 * Adds to the scores of the best hits what counts besides what made them hits. Like Lucene's {@code QueryRescorer}, but
 * term by term instead of document by document: for a few hundred documents and a dozen terms, most of which most of the
 * documents have, that takes a third of the time.
 */
final class FurtherLook {
    /**
     * For how many of the best hits everything that counts is looked up. More would change the first ten of hardly a
     * query; the figures stand in benchmarks/RELEVANCE.md.
     */
    static final int DEPTH = 300;

    private final IndexSearcher searcher;
    private final TermStatistics terms;
    private final YearLift lift;

    FurtherLook(IndexSearcher searcher, TermStatistics terms, YearLift lift) {
        this.searcher = searcher;
        this.terms = terms;
        this.lift = lift;
    }

    /** Returns the hits with the first ones reordered; those behind keep their order and place, so that every page shows a piece of the same list. */
    TopDocs reorder(TopDocs top, List<Query> extra) throws IOException {
        ScoreDoc[] hits = top.scoreDocs.clone();
        int depth = Math.min(DEPTH, hits.length);
        // Sorting numbers takes a tenth of the time of sorting hits.
        long[] byDoc = new long[depth];
        for (int i = 0; i < depth; i++) {
            byDoc[i] = (long) hits[i].doc << 32 | i;
        }
        Arrays.sort(byDoc);
        int[] docs = new int[depth];
        for (int i = 0; i < depth; i++) {
            docs[i] = (int) (byDoc[i] >> 32);
        }
        double[] more = more(docs, extra);
        long[] byScore = new long[depth];
        for (int i = 0; i < depth; i++) {
            float score = (float) (hits[(int) byDoc[i]].score + more[i]);
            byScore[i] = (long) ~NumericUtils.floatToSortableInt(score) << 32 | docs[i];
        }
        Arrays.sort(byScore);
        for (int i = 0; i < depth; i++) {
            float score = NumericUtils.sortableIntToFloat(~(int) (byScore[i] >> 32));
            hits[i] = new ScoreDoc((int) byScore[i], score);
        }
        return new TopDocs(top.totalHits, hits);
    }

    /** Returns what the queries count for documents, which ascend. */
    private double[] more(int[] hits, List<Query> extra) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (Query query : extra) {
            Clause clause = clause(query);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        double[] more = new double[hits.length];
        for (int from = 0, to; from < hits.length; from = to) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[from], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            to = from + 1;
            while (to < hits.length && hits[to] < end) {
                to++;
            }
            int[] docs = new int[to - from];
            for (int i = 0; i < docs.length; i++) {
                docs[i] = hits[from + i] - leaf.docBase;
            }
            double[] sums = new double[docs.length];
            Map<String, long[]> lengths = new HashMap<>();
            for (Clause clause : clauses) {
                clause.add(leaf, docs, lengths, sums);
            }
            if (!lift.isEmpty()) {
                YearLift.Gains gains = lift.gains(leaf.reader());
                for (int i = 0; i < docs.length; i++) {
                    sums[i] *= 1 + gains.of(docs[i]);
                }
            }
            System.arraycopy(sums, 0, more, from, sums.length);
        }
        return more;
    }

    private Clause clause(Query query) throws IOException {
        float weight = 1;
        Query boosted = query;
        if (query instanceof BoostQuery boost) {
            weight = boost.getBoost();
            boosted = boost.getQuery();
        }
        if (boosted instanceof TermQuery term && term.getTermStates() != null) {
            SimScorer scorer = terms.scorer(term, weight);
            return scorer == null ? null : new OfTerm(term, scorer);
        }
        return new Other(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f));
    }

    /** A part of the sum. */
    private interface Clause {
        /**
         * Adds what counts for documents of a segment.
         *
         * @param lengths what is known already of the lengths of fields in these documents
         */
        void add(LeafReaderContext leaf, int[] docs, Map<String, long[]> lengths, double[] sums) throws IOException;
    }

    private record OfTerm(TermQuery query, SimScorer scorer) implements Clause {
        @Override
        public void add(LeafReaderContext leaf, int[] docs, Map<String, long[]> lengths, double[] sums)
                throws IOException {
            PostingsEnum postings =
                    TermStatistics.postings(leaf, query.getTerm(), query.getTermStates(), PostingsEnum.FREQS);
            if (postings == null) {
                return;
            }
            String field = query.getTerm().field();
            long[] ofField = lengths.get(field);
            if (ofField == null) {
                ofField = lengths(leaf.reader(), field, docs);
                lengths.put(field, ofField);
            }
            int at = -1;
            for (int i = 0; i < docs.length; i++) {
                if (at < docs[i]) {
                    at = postings.advance(docs[i]);
                }
                if (at == docs[i]) {
                    sums[i] += scorer.score(postings.freq(), ofField[i]);
                }
            }
        }

        private static long[] lengths(LeafReader reader, String field, int[] docs) throws IOException {
            long[] lengths = new long[docs.length];
            NumericDocValues norms = reader.getNormValues(field);
            for (int i = 0; i < docs.length; i++) {
                lengths[i] = norms != null && norms.advanceExact(docs[i]) ? norms.longValue() : 1;
            }
            return lengths;
        }
    }

    private record Other(Weight weight) implements Clause {
        @Override
        public void add(LeafReaderContext leaf, int[] docs, Map<String, long[]> lengths, double[] sums)
                throws IOException {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                return;
            }
            DocIdSetIterator matches = scorer.iterator();
            for (int i = 0; i < docs.length; i++) {
                if (matches.docID() < docs[i]) {
                    matches.advance(docs[i]);
                }
                if (matches.docID() == docs[i]) {
                    sums[i] += scorer.score();
                }
            }
        }
    }
}
