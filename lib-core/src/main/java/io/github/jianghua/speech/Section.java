package io.github.jianghua.speech;

import java.util.Objects;

/**
 * A heading of a speech and the stretch of text under it. Offsets count UTF-16 code units of {@link Speech#text()}.
 *
 * @param heading the heading's own words, numbering included: {@code 一、肯定成绩，正视不足}
 * @param level 1 for {@code 一、}, 2 for {@code （一）}, 3 for {@code 1.}
 * @param start where the heading starts
 * @param end where the next heading of the same or a higher level starts, or the text's length
 */
public record Section(String heading, int level, int start, int end) {
    /** Checks the values. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        if (level < 1) {
            throw new IllegalArgumentException("level must be at least 1: " + level);
        }
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }
}
