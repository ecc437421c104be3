package io.github.jianghua.search;

/** The order of hits. */
public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Oldest first; speeches of an unknown year last; equal years best first. */
    YEAR,
    /** Newest first; speeches of an unknown year last; equal years best first. */
    YEAR_DESCENDING
}
