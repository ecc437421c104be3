package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/**
 * Lifts the scores of speeches of the years that a query names: wholly if it is the speech's own year, by
 * {@link #ABOUT} of that if the speech is about that year among others.
 */
final class YearLift extends DoubleValuesSource {
    private static final double ABOUT = 0.6;

    private final List<Integer> years;
    private final double lift;

    /** {@code lift} is the part of its score that a speech gains. */
    YearLift(List<Integer> years, double lift) {
        this.years = List.copyOf(years);
        this.lift = lift;
    }

    boolean isEmpty() {
        return years.isEmpty() || lift == 0;
    }

    /** Returns the part of its score that a speech of these years gains. */
    double of(Integer year, List<Integer> about) {
        if (year != null && years.contains(year)) {
            return lift;
        }
        return about.stream().anyMatch(years::contains) ? ABOUT * lift : 0;
    }

    /** What documents of one segment gain. */
    final class Gains {
        private final NumericDocValues own;
        private final SortedNumericDocValues about;

        private Gains(LeafReader reader) throws IOException {
            own = DocValues.getNumeric(reader, IndexFields.YEAR);
            about = DocValues.getSortedNumeric(reader, IndexFields.YEARS);
        }

        /** Returns the part of its score that a document gains; documents must ascend. */
        double of(int doc) throws IOException {
            if (own.advanceExact(doc) && years.contains((int) own.longValue())) {
                return lift;
            }
            if (about.advanceExact(doc)) {
                for (int i = 0; i < about.docValueCount(); i++) {
                    if (years.contains((int) about.nextValue())) {
                        return ABOUT * lift;
                    }
                }
            }
            return 0;
        }
    }

    /** Returns what documents of a segment gain. */
    Gains gains(LeafReader reader) throws IOException {
        return new Gains(reader);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        Gains gains = gains(context.reader());
        return new DoubleValues() {
            private double score;

            @Override
            public double doubleValue() {
                return score;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                if (!scores.advanceExact(doc)) {
                    return false;
                }
                score = scores.doubleValue() * (1 + gains.of(doc));
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return DocValues.isCacheable(context, IndexFields.YEAR, IndexFields.YEARS);
    }

    @Override
    public int hashCode() {
        return Objects.hash(years, lift);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearLift that && years.equals(that.years) && lift == that.lift;
    }

    @Override
    public String toString() {
        return "lift(" + years + ", " + lift + ")";
    }
}
