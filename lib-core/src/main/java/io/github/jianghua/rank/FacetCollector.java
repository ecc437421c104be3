package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.search.Facet;
import io.github.jianghua.search.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of facets over all hits. */
final class FacetCollector implements Collector {
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final List<LeafCounter> leaves = new ArrayList<>();

    FacetCollector(Set<Facet> facets) {
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<LeafCounter> counters = new ArrayList<>();
        for (Facet facet : counts.keySet()) {
            counters.add(counter(facet, context));
        }
        leaves.addAll(counters);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Counts need no scores.
            }

            @Override
            public void collect(int doc) throws IOException {
                for (LeafCounter counter : counters) {
                    counter.count(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (LeafCounter counter : counters) {
                    counter.finish();
                }
            }
        };
    }

    private LeafCounter counter(Facet facet, LeafReaderContext context) throws IOException {
        Map<String, Long> into = counts.get(facet);
        if (facet == Facet.YEAR) {
            return new YearCounter(DocValues.getNumeric(context.reader(), IndexFields.YEAR), into);
        }
        String field = facet == Facet.SPEAKER ? IndexFields.SPEAKER : IndexFields.ROLE;
        return new NameCounter(DocValues.getSorted(context.reader(), field), into);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Counts within one segment. */
    private interface LeafCounter {
        void count(int doc) throws IOException;

        void finish() throws IOException;
    }

    private static final class YearCounter implements LeafCounter {
        private final NumericDocValues years;
        private final Map<String, Long> into;
        private final Map<Long, Long> counts = new HashMap<>();

        YearCounter(NumericDocValues years, Map<String, Long> into) {
            this.years = years;
            this.into = into;
        }

        @Override
        public void count(int doc) throws IOException {
            if (years.advanceExact(doc)) {
                counts.merge(years.longValue(), 1L, Long::sum);
            }
        }

        @Override
        public void finish() {
            counts.forEach((year, count) -> into.merge(Long.toString(year), count, Long::sum));
            counts.clear();
        }
    }

    private static final class NameCounter implements LeafCounter {
        private final SortedDocValues names;
        private final Map<String, Long> into;
        private final int[] counts;

        NameCounter(SortedDocValues names, Map<String, Long> into) {
            this.names = names;
            this.into = into;
            this.counts = new int[names.getValueCount()];
        }

        @Override
        public void count(int doc) throws IOException {
            if (names.advanceExact(doc)) {
                counts[names.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    into.merge(names.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
                    counts[ord] = 0;
                }
            }
        }
    }

    /** Joins the counts of the threads of one search. */
    record Manager(Set<Facet> facets) implements CollectorManager<FacetCollector, Map<Facet, List<FacetCount>>> {
        @Override
        public FacetCollector newCollector() {
            return new FacetCollector(facets);
        }

        @Override
        public Map<Facet, List<FacetCount>> reduce(Collection<FacetCollector> collectors) {
            Map<Facet, List<FacetCount>> result = new EnumMap<>(Facet.class);
            for (Facet facet : facets) {
                Map<String, Long> sums = new HashMap<>();
                for (FacetCollector collector : collectors) {
                    collector.counts.get(facet).forEach((value, count) -> sums.merge(value, count, Long::sum));
                }
                List<FacetCount> counts = new ArrayList<>();
                sums.forEach((value, count) -> counts.add(new FacetCount(value, count)));
                counts.sort(order(facet));
                result.put(facet, counts);
            }
            return result;
        }

        private static Comparator<FacetCount> order(Facet facet) {
            if (facet == Facet.YEAR) {
                return Comparator.comparingInt((FacetCount count) -> Integer.parseInt(count.value()))
                        .reversed();
            }
            return Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
        }
    }
}
