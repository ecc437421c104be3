package io.github.jianghua.read;

import java.util.Objects;

/**
 * A kind of debris that was removed from a text.
 *
 * @param kind the kind, a stable lower-case name such as {@code page-number}
 * @param count how often it was removed
 */
public record Removed(String kind, int count) {
    /** Checks the kind. */
    public Removed {
        Objects.requireNonNull(kind, "kind");
    }
}
