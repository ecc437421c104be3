package io.github.jianghua.read;

import java.io.IOException;
import java.util.Objects;

/** A file, or a line of a collection, that cannot be read; the others can. */
public final class SpeechReadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    /**
     * Names the file and the reason.
     *
     * @param file the file as it was given; a line of a collection as {@code file:line}
     * @param reason what is wrong and, where something helps, what to do, in one line
     * @param cause what was thrown, or {@code null}
     */
    public SpeechReadException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
        this.file = Objects.requireNonNull(file, "file");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Returns the file, or the line as {@code file:line}. */
    public String file() {
        return file;
    }

    /** Returns what is wrong, in one line. */
    public String reason() {
        return reason;
    }
}
