package io.github.jianghua.query;

import java.util.Locale;

/** Where in a speech something is asked for. */
public enum Scope {
    /** Title and body. */
    ANYWHERE,
    /** The title. */
    TITLE,
    /** The body. */
    BODY,
    /** The speaker's name. */
    SPEAKER,
    /** The speaker's role. */
    ROLE,
    /** The source, such as the file's path. */
    SOURCE;

    /** Returns the name that stands before the colon in a query. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values are short names, which are matched as runs of characters, not ranked by words. */
    boolean isName() {
        return this == SPEAKER || this == ROLE || this == SOURCE;
    }
}
