package io.github.jianghua.search;

import java.util.Objects;

/**
 * How many hits have a value.
 *
 * @param value the year, speaker or role
 * @param count the number of hits, of all pages
 */
public record FacetCount(String value, long count) {
    /** Checks the value. */
    public FacetCount {
        Objects.requireNonNull(value, "value");
    }
}
