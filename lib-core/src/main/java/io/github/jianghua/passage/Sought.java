package io.github.jianghua.passage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All that a query asks to be marked.
 *
 * @param runs stretches of words
 * @param patterns expressions, matched against a {@link io.github.jianghua.text.ComparedText}
 */
public record Sought(List<SoughtRun> runs, List<Pattern> patterns) {
    /** Copies the lists. */
    public Sought {
        runs = List.copyOf(runs);
        patterns = List.copyOf(patterns);
    }
}
