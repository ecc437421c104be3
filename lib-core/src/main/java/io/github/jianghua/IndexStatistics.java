package io.github.jianghua;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an index holds.
 *
 * @param speeches the number of speeches
 * @param years the number of speeches of each {@link io.github.jianghua.speech.Speech#year() year}, ascending;
 *     speeches of an unknown year are not counted
 * @param bytes the size of the index on disk
 * @param format the version of the index format
 * @param lucene the version of Lucene that made the newest segment
 * @param created when the index was created
 * @param updated when it was last committed
 */
public record IndexStatistics(
        long speeches,
        SortedMap<Integer, Long> years,
        long bytes,
        int format,
        String lucene,
        Instant created,
        Instant updated) {
    /** Copies the map. */
    public IndexStatistics {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }
}
