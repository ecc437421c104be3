package io.github.jianghua.speech;

import java.util.Locale;

/** What kind of text was read. */
public enum Genre {
    /** A speech, report, address or other text written to be spoken. */
    SPEECH,
    /** Something else: news about a meeting, advice on writing speeches, fiction, a keyword page. */
    OTHER;

    /** Returns the lower-case name used in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
