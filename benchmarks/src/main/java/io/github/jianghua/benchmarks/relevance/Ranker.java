package io.github.jianghua.benchmarks.relevance;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A search engine over one collection. */
interface Ranker extends Closeable {
    /** Returns the ids of the best hundred documents, best first. */
    List<String> rank(String query) throws IOException;
}
