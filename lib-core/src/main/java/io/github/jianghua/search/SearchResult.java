package io.github.jianghua.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answer to a query, taken from one snapshot of the index.
 *
 * @param query the query
 * @param total how many speeches match
 * @param hits the page of hits that was asked for
 * @param facets the counts that were asked for, largest first; of years, newest first
 * @param warnings what could not be taken as written, one sentence each
 * @param understoodAs how the query was understood, or {@code null} unless {@link SpeechQuery#explain()}
 * @param took the time between question and answer
 */
public record SearchResult(
        SpeechQuery query,
        Total total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        List<String> warnings,
        String understoodAs,
        Duration took) {
    /**
     * A number of matching speeches.
     *
     * @param value the number
     * @param exact whether it is the number itself; otherwise at least so many match
     */
    public record Total(long value, boolean exact) {}

    /** Copies the collections. */
    public SearchResult {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(took, "took");
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        warnings = List.copyOf(warnings);
    }
}
