package io.github.jianghua.rank;

import io.github.jianghua.passage.Sought;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query what counts, all of it
 * @param core where the query is of plain words alone, what makes a match and counts most, so that the best by it are
 *     the ones worth a further look; else the same as {@code query}
 * @param extra what counts besides {@code core}
 * @param sought what passages mark
 * @param evidence what counts for a speech
 * @param closeness reorders the best
 */
record CompiledQuery(
        Query query, Query core, List<Query> extra, Sought sought, List<Evidence> evidence, Closeness closeness) {
    /** Copies the lists. */
    CompiledQuery {
        extra = List.copyOf(extra);
        evidence = List.copyOf(evidence);
    }
}
