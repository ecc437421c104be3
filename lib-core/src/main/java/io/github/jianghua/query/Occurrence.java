package io.github.jianghua.query;

/** What a clause demands of a speech. */
public enum Occurrence {
    /** The speech must match. */
    MUST,
    /** A match lifts the speech; if a group has no clause that must match, one of these must. */
    SHOULD,
    /** The speech must not match. */
    MUST_NOT
}
