package io.github.jianghua.benchmarks.search;

import java.io.IOException;

/** An index that is open for searching by one thread. */
interface Engine extends AutoCloseable {
    /** Finds the ten best and reads id, title, year and text of each. Returns how many there are. */
    int search(Kind kind, String query) throws IOException;

    /** Finds the ten best for {@link Kind#TWO_WORDS} with their passages, three of each. Returns their characters. */
    int passages(String query) throws IOException;

    @Override
    void close() throws IOException;
}
