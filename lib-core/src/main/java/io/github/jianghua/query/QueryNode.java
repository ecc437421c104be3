package io.github.jianghua.query;

import io.github.jianghua.search.YearRange;
import java.util.List;

/** A part of a query as it was understood. Texts are as typed, not yet normalised. */
public sealed interface QueryNode {
    /** Plain words, ranked by how much a speech is about them. */
    record Words(String text, Scope scope) implements QueryNode {}

    /** A run of characters, exactly. */
    record Run(String text, Scope scope) implements QueryNode {}

    /** Runs near each other, in any order, with at most {@code distance} other characters between all of them. */
    record Near(List<String> runs, int distance, Scope scope) implements QueryNode {
        /** Copies the list. */
        public Near {
            runs = List.copyOf(runs);
        }
    }

    /** A pattern in which {@code ?} stands for one character and {@code *} for some. */
    record Wildcard(String pattern, Scope scope) implements QueryNode {}

    /** A run in which at most {@code edits} characters differ, are missing or are added. */
    record Fuzzy(String text, int edits, Scope scope) implements QueryNode {}

    /** A year that a speech must be about. */
    record Years(YearRange range) implements QueryNode {}

    /** Every speech. */
    record Everything() implements QueryNode {}

    /** A part that counts more or less than others. */
    record Boosted(QueryNode node, float boost) implements QueryNode {}

    /** Clauses together. */
    record Group(List<Clause> clauses) implements QueryNode {
        /** Copies the list. */
        public Group {
            clauses = List.copyOf(clauses);
        }
    }

    /** A member of a group. */
    record Clause(Occurrence occurrence, QueryNode node) {}
}
