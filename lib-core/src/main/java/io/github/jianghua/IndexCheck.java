package io.github.jianghua;

import java.util.List;

/**
 * What a verification of an index found.
 *
 * @param sound whether every file is there and whole and its parts agree with each other
 * @param speeches the number of speeches in the parts that could be read
 * @param files the number of files that were verified
 * @param problems what is wrong; empty if and only if the index is sound
 */
public record IndexCheck(boolean sound, long speeches, int files, List<Problem> problems) {
    /**
     * Something that is wrong.
     *
     * @param file the name of the file or segment within the index
     * @param problem what is wrong with it, in one line
     */
    public record Problem(String file, String problem) {}

    /** Copies the list. */
    public IndexCheck {
        problems = List.copyOf(problems);
    }
}
