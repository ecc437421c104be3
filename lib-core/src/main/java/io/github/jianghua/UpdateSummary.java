package io.github.jianghua;

import io.github.jianghua.read.SpeechReadException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link SpeechIndex#update} did. All counts but {@code files} count speeches.
 *
 * @param files the files that were looked at
 * @param speeches the speeches of these files that the index now holds
 * @param added those that are new
 * @param updated those that replaced an earlier version
 * @param unchanged those of files that had not changed
 * @param removed speeches that are no longer in their file, or whose file vanished
 * @param failed the files, and lines of collections, that cannot be read, each with its reason
 * @param took the time from start to commit
 * @param bytes the size of the index on disk
 */
public record UpdateSummary(
        int files,
        long speeches,
        long added,
        long updated,
        long unchanged,
        long removed,
        List<SpeechReadException> failed,
        Duration took,
        long bytes) {
    /** Copies the list. */
    public UpdateSummary {
        failed = List.copyOf(failed);
    }

    /** Returns the sum of this and a later one of the same index. */
    public UpdateSummary plus(UpdateSummary later) {
        List<SpeechReadException> allFailed = new ArrayList<>(failed);
        allFailed.addAll(later.failed);
        return new UpdateSummary(
                files + later.files,
                speeches + later.speeches,
                added + later.added,
                updated + later.updated,
                unchanged + later.unchanged,
                removed + later.removed,
                allFailed,
                took.plus(later.took),
                later.bytes);
    }
}
