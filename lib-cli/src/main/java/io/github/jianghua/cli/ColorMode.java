package io.github.jianghua.cli;

import java.util.Locale;

/** When colours are used. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
