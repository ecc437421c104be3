package io.github.jianghua.rank;

import io.github.jianghua.passage.Sought;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query what Lucene runs
 * @param sought what passages mark
 * @param evidence what counts for a speech
 * @param closeness reorders the best
 */
record CompiledQuery(Query query, Sought sought, List<Evidence> evidence, Closeness closeness) {
    /** Copies the list. */
    CompiledQuery {
        evidence = List.copyOf(evidence);
    }
}
