package io.github.jianghua;

import io.github.jianghua.read.SpeechReader;
import java.util.Objects;

/** How an index is used. Immutable; every method with an argument returns a changed copy. */
public final class IndexOptions {
    private static final IndexOptions DEFAULTS =
            new IndexOptions(Math.min(4, Runtime.getRuntime().availableProcessors()), SpeechReader.create());

    private final int threads;
    private final SpeechReader reader;

    private IndexOptions(int threads, SpeechReader reader) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        this.threads = threads;
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /** Returns the defaults: as many threads as processors, four at most, and a reader with its own defaults. */
    public static IndexOptions defaults() {
        return DEFAULTS;
    }

    /** Returns how many threads {@link SpeechIndex#update} uses. */
    public int threads() {
        return threads;
    }

    /** Sets how many threads {@link SpeechIndex#update} uses, 1 or more; each takes up to 250 MiB of memory, less where the heap is small. */
    public IndexOptions threads(int threads) {
        return new IndexOptions(threads, reader);
    }

    /** Returns what {@link SpeechIndex#update} reads files with. */
    public SpeechReader reader() {
        return reader;
    }

    /** Sets what {@link SpeechIndex#update} reads files with. */
    public IndexOptions reader(SpeechReader reader) {
        return new IndexOptions(threads, reader);
    }
}
