package io.github.jianghua.cli;

import java.util.Locale;

/** How results are printed. */
enum Format {
    TEXT,
    JSON,
    NDJSON,
    TREC;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
