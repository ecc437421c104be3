package io.github.jianghua.read;

import io.github.jianghua.speech.Speech;
import java.util.List;
import java.util.Objects;

/**
 * A speech and how it was read.
 *
 * @param speech the speech
 * @param file the file or {@code file:line} that it was read from
 * @param encoding the encoding of the file, such as {@code UTF-8} or {@code GB18030}; {@code null} where the format
 *     has its own
 * @param truncated whether the text says that a part of it is hidden or missing
 * @param hiddenChars how many characters the text says are hidden, or {@code null}
 * @param undecodable how many malformed byte sequences were replaced by U+FFFD
 * @param removed the debris that was removed, by kind
 * @param notes what a person should know of how the values were found, one sentence each
 */
public record Reading(
        Speech speech,
        String file,
        String encoding,
        boolean truncated,
        Integer hiddenChars,
        int undecodable,
        List<Removed> removed,
        List<String> notes) {
    /** Copies the lists. */
    public Reading {
        Objects.requireNonNull(speech, "speech");
        Objects.requireNonNull(file, "file");
        removed = List.copyOf(removed);
        notes = List.copyOf(notes);
    }
}
