package io.github.jianghua.search;

/**
 * A stretch of a string that matches the query, in UTF-16 code units of that string.
 *
 * @param start the first code unit
 * @param end one past the last code unit; greater than {@code start}
 */
public record Mark(int start, int end) {
    /** Checks that the stretch is not empty. */
    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + ".." + end);
        }
    }
}
