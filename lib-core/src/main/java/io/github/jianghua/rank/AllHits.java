package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.IntroSorter;

/**
 * Keeps every hit and orders them once, so that a page far down costs no more than the first. For pages near the top a
 * heap of the best is cheaper.
 */
final class AllHits implements Collector {
    private final io.github.jianghua.search.Sort order;
    private int[] documents = new int[1024];
    private float[] scores = new float[1024];
    /** What is compared before the score. */
    private int[] firstKeys = new int[1024];

    private int count;

    private AllHits(io.github.jianghua.search.Sort order) {
        this.order = order;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        NumericDocValues years = DocValues.getNumeric(context.reader(), IndexFields.YEAR);
        return new LeafCollector() {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int doc) throws IOException {
                add(context.docBase + doc, scorer.score(), key(years, doc));
            }
        };
    }

    private int key(NumericDocValues years, int doc) throws IOException {
        if (order == io.github.jianghua.search.Sort.RELEVANCE) {
            return 0;
        }
        if (!years.advanceExact(doc)) {
            return Integer.MAX_VALUE;
        }
        int year = (int) years.longValue();
        return order == io.github.jianghua.search.Sort.YEAR ? year : -year;
    }

    private void add(int document, float score, int key) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
            firstKeys = Arrays.copyOf(firstKeys, 2 * count);
        }
        documents[count] = document;
        scores[count] = score;
        firstKeys[count++] = key;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    private ScoreDoc[] first(int window) {
        new Sorter().sort(0, count);
        ScoreDoc[] hits = new ScoreDoc[Math.min(window, count)];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new ScoreDoc(documents[i], scores[i]);
        }
        return hits;
    }

    private final class Sorter extends IntroSorter {
        private int pivot;
        private float pivotScore;
        private int pivotKey;

        @Override
        protected void setPivot(int i) {
            pivot = documents[i];
            pivotScore = scores[i];
            pivotKey = firstKeys[i];
        }

        @Override
        protected int comparePivot(int j) {
            int byKey = Integer.compare(pivotKey, firstKeys[j]);
            int byScore = byKey != 0 ? byKey : Float.compare(scores[j], pivotScore);
            return byScore != 0 ? byScore : Integer.compare(pivot, documents[j]);
        }

        @Override
        protected void swap(int i, int j) {
            int document = documents[i];
            documents[i] = documents[j];
            documents[j] = document;
            float score = scores[i];
            scores[i] = scores[j];
            scores[j] = score;
            int key = firstKeys[i];
            firstKeys[i] = firstKeys[j];
            firstKeys[j] = key;
        }
    }

    /** Collects for one search; the threads' parts are joined before they are ordered. */
    record Manager(io.github.jianghua.search.Sort order, int window) implements CollectorManager<AllHits, TopDocs> {
        @Override
        public AllHits newCollector() {
            return new AllHits(order);
        }

        @Override
        public TopDocs reduce(Collection<AllHits> collectors) {
            AllHits all = new AllHits(order);
            for (AllHits part : collectors) {
                for (int i = 0; i < part.count; i++) {
                    all.add(part.documents[i], part.scores[i], part.firstKeys[i]);
                }
            }
            return new TopDocs(new TotalHits(all.count, TotalHits.Relation.EQUAL_TO), all.first(window));
        }
    }
}
