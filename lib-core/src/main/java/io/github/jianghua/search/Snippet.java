package io.github.jianghua.search;

import java.util.List;
import java.util.Objects;

/**
 * A passage of a speech that matches the query.
 *
 * @param text the passage as it stands in the speech, cut at sentence or clause ends
 * @param start where the passage starts in {@link io.github.jianghua.speech.Speech#text()}, in UTF-16 code units
 * @param marks the matches, ascending and apart, as offsets in {@code text}
 * @param section the heading of the section in which the passage stands, or {@code null}
 */
public record Snippet(String text, int start, List<Mark> marks, String section) {
    /** Copies the marks. */
    public Snippet {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /**
     * Returns the text with every match set between two strings. The text itself is not escaped.
     *
     * @param open goes before each match
     * @param close goes after each match
     */
    public String marked(String open, String close) {
        return marked(text, marks, open, close);
    }

    /**
     * Returns any text with its marks set between two strings.
     *
     * @param text the text
     * @param marks stretches of it, ascending and apart
     * @param open goes before each mark
     * @param close goes after each mark
     */
    public static String marked(String text, List<Mark> marks, String open, String close) {
        StringBuilder out = new StringBuilder(text.length() + marks.size() * (open.length() + close.length()));
        int at = 0;
        for (Mark mark : marks) {
            out.append(text, at, mark.start())
                    .append(open)
                    .append(text, mark.start(), mark.end())
                    .append(close);
            at = mark.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Returns the text with its matches in {@code 【】}. */
    @Override
    public String toString() {
        return marked("【", "】");
    }
}
