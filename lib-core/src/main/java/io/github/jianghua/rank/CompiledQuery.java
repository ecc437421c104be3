package io.github.jianghua.rank;

import io.github.jianghua.passage.Sought;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query what Lucene runs
 * @param sought what passages mark
 */
record CompiledQuery(Query query, Sought sought) {}
