package io.github.jianghua.read;

import java.util.Objects;

/**
 * What a {@link TextExtractor} took out of a file.
 *
 * @param text the text, a paragraph a line
 * @param title the title that the format's metadata give, weighed below the text itself; or {@code null}
 * @param encoding the encoding that the file names, or {@code null}
 */
public record ExtractedText(String text, String title, String encoding) {
    /** Checks the text. */
    public ExtractedText {
        Objects.requireNonNull(text, "text");
    }
}
