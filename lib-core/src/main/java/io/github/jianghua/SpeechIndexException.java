package io.github.jianghua;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** An index cannot be used as asked; {@link #reason()} says why. */
public final class SpeechIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path path;

    /** Why an index cannot be used. */
    public enum Reason {
        /** There is no index at the path. */
        NOT_FOUND,
        /** There is an index at the path already. */
        ALREADY_EXISTS,
        /** The path is a file, or a folder with other things in it. */
        NOT_AN_INDEX,
        /** Another process, or another {@link SpeechIndex} of this one, is writing to the index. */
        LOCKED,
        /** The index was made by a version of this library or of Lucene that this one cannot read. */
        INCOMPATIBLE,
        /** Files of the index are missing or were changed. */
        DAMAGED
    }

    SpeechIndexException(Reason reason, Path path, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.path = path;
    }

    /** Returns why the index cannot be used. */
    public Reason reason() {
        return reason;
    }

    /** Returns where the index is, or should be; {@code null} after deserialisation. */
    public Path path() {
        return path;
    }
}
