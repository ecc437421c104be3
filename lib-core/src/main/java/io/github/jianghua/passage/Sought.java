package io.github.jianghua.passage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a query asks to be marked.
 *
 * @param runs stretches of words
 * @param fallback runs that are sought in a text that has none of the others, such as pairs of characters
 * @param patterns expressions, matched against a {@link io.github.jianghua.text.ComparedText}
 */
public record Sought(List<SoughtRun> runs, List<SoughtRun> fallback, List<Pattern> patterns) {
    /** Copies the lists. */
    public Sought {
        runs = List.copyOf(runs);
        fallback = List.copyOf(fallback);
        patterns = List.copyOf(patterns);
    }

    /** Returns what is sought in a text that has nothing else. */
    Sought otherwise() {
        return new Sought(fallback, List.of(), List.of());
    }
}
