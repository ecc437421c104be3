package io.github.jianghua;

import io.github.jianghua.read.SpeechReadException;
import java.nio.file.Path;

/** Is told how {@link SpeechIndex#update} goes on, from the thread that called it. */
public interface UpdateListener {
    /** Does nothing. */
    UpdateListener NONE = new UpdateListener() {};

    /** Says that a file is looked at. */
    default void file(Path file) {}

    /** Says that one more speech was handed to the index. */
    default void speech() {}

    /** Names a file, or a line of a collection, that cannot be read. */
    default void failed(SpeechReadException failure) {}
}
