package io.github.jianghua.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Every place of a character, by the grams that begin with it. Lucene's own source of a prefix stops at as many terms as
 * a boolean query may have clauses; a common character begins more grams than that.
 */
final class FirstCharacterSource extends IntervalsSource {
    private final String character;

    FirstCharacterSource(String character) {
        this.character = character;
    }

    private IntervalsSource grams(String field, LeafReaderContext context) throws IOException {
        BytesRef prefix = new BytesRef(character);
        List<IntervalsSource> grams = new ArrayList<>();
        Terms terms = context.reader().terms(field);
        if (terms != null) {
            TermsEnum gram = terms.iterator();
            TermsEnum.SeekStatus status = gram.seekCeil(prefix);
            while (status != TermsEnum.SeekStatus.END && StringHelper.startsWith(gram.term(), prefix)) {
                grams.add(Intervals.term(BytesRef.deepCopyOf(gram.term())));
                status = gram.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
            }
        }
        return grams.isEmpty()
                ? Intervals.noIntervals("no gram begins with " + character)
                : Intervals.or(grams.toArray(IntervalsSource[]::new));
    }

    @Override
    public IntervalIterator intervals(String field, LeafReaderContext context) throws IOException {
        return grams(field, context).intervals(field, context);
    }

    @Override
    public IntervalMatchesIterator matches(String field, LeafReaderContext context, int doc) throws IOException {
        return grams(field, context).matches(field, context, doc);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        // The grams are known only segment by segment.
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public int hashCode() {
        return Objects.hash(character);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirstCharacterSource that && character.equals(that.character);
    }

    @Override
    public String toString() {
        return "FIRST(" + character + ")";
    }
}
