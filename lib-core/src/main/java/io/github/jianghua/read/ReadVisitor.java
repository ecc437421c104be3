package io.github.jianghua.read;

import java.io.IOException;
import java.nio.file.Path;

/** Receives what {@link SpeechReader} finds, one file after the other. An exception thrown here ends the visit. */
public interface ReadVisitor {
    /**
     * Says whether a file should be read. Called before the file is opened.
     *
     * @return {@code false} to pass over the file
     */
    default boolean enter(Path file) throws IOException {
        return true;
    }

    /** Receives one speech of the file that was entered. */
    void reading(Path file, Reading reading) throws IOException;

    /** Receives a file, or a line of a collection, that cannot be read. The visit goes on after it. */
    void failed(Path file, SpeechReadException failure) throws IOException;

    /** Says that no more comes from a file that was entered. */
    default void leave(Path file) throws IOException {}
}
