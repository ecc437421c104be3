package io.github.jianghua.search;

import java.util.Locale;

/** A value by which hits are counted. */
public enum Facet {
    /** {@link io.github.jianghua.speech.Speech#year()}. */
    YEAR,
    /** {@link io.github.jianghua.speech.Speech#speaker()}. */
    SPEAKER,
    /** {@link io.github.jianghua.speech.Speech#role()}. */
    ROLE;

    /** Returns the lower-case name used in JSON and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
