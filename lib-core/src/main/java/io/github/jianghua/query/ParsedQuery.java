package io.github.jianghua.query;

import java.util.List;
import java.util.Objects;

/**
 * A query as it was understood.
 *
 * @param root what is asked; an empty {@link QueryNode.Group} asks for nothing
 * @param years the years named in plain words, which lift speeches of those years
 * @param warnings what could not be taken as written, one sentence each
 */
public record ParsedQuery(QueryNode root, List<Integer> years, List<String> warnings) {
    /** Copies the lists. */
    public ParsedQuery {
        Objects.requireNonNull(root, "root");
        years = List.copyOf(years);
        warnings = List.copyOf(warnings);
    }
}
