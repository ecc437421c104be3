package io.github.jianghua.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A question to an index. Immutable; every method with an argument returns a changed copy:
 *
 * <pre>{@code SpeechQuery.of("2023年 乡村振兴").limit(5).years(2020, 2024)}</pre>
 *
 * <p>The query language: plain words rank speeches about them; {@code "营商环境"} is exactly that run of characters;
 * {@code title:} {@code body:} {@code speaker:} {@code role:} {@code source:} search one field; {@code year:2023} and
 * {@code year:2020..2024} restrict, while {@code 2023年} in plain words lifts speeches of that year; {@code +must},
 * {@code -not}, {@code OR}, {@code ( )}, {@code prefix*} and {@code "a b"~5} are as in Lucene. No text is ever refused:
 * what cannot be parsed is searched as plain words and named in {@link SearchResult#warnings()}.
 */
public final class SpeechQuery {
    /** The highest {@link #offset()} plus {@link #limit()}. */
    public static final int MAX_WINDOW = 1_000_000;

    private final String text;
    private final int limit;
    private final int offset;
    private final int snippets;
    private final YearRange years;
    private final Sort sort;
    private final float titleBoost;
    private final float yearBoost;
    private final Set<Facet> facets;
    private final boolean explain;

    private SpeechQuery(
            String text,
            int limit,
            int offset,
            int snippets,
            YearRange years,
            Sort sort,
            float titleBoost,
            float yearBoost,
            Set<Facet> facets,
            boolean explain) {
        this.text = Objects.requireNonNull(text, "text");
        this.limit = atLeastZero("limit", limit);
        this.offset = atLeastZero("offset", offset);
        this.snippets = atLeastZero("snippets", snippets);
        if ((long) limit + offset > MAX_WINDOW) {
            throw new IllegalArgumentException("offset + limit must not exceed " + MAX_WINDOW);
        }
        this.years = years;
        this.sort = Objects.requireNonNull(sort, "sort");
        this.titleBoost = boost("title", titleBoost);
        this.yearBoost = boost("year", yearBoost);
        this.facets = facets;
        this.explain = explain;
    }

    /** Returns a query with the defaults: ten hits with three snippets each, best first. */
    public static SpeechQuery of(String text) {
        return new SpeechQuery(text, 10, 0, 3, null, Sort.RELEVANCE, 1f, 1f, Set.of(), false);
    }

    /** Returns the query in the query language. */
    public String text() {
        return text;
    }

    /** Returns how many hits are asked for. */
    public int limit() {
        return limit;
    }

    /** Sets how many hits are asked for, 0 or more; 10 unless set. */
    public SpeechQuery limit(int limit) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    /** Returns how many hits are skipped. */
    public int offset() {
        return offset;
    }

    /** Sets how many hits are skipped, 0 or more. */
    public SpeechQuery offset(int offset) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    /** Returns the most snippets of one hit. */
    public int snippets() {
        return snippets;
    }

    /** Sets the most snippets of one hit, 0 or more; 3 unless set. */
    public SpeechQuery snippets(int snippets) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    /** Returns the years to which hits are restricted, or {@code null}. */
    public YearRange years() {
        return years;
    }

    /** Restricts hits to speeches about a year of the range; {@code null} lifts the restriction. */
    public SpeechQuery years(YearRange years) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    /** Restricts hits to speeches about a year from one to another, both included. */
    public SpeechQuery years(int from, int to) {
        return years(new YearRange(from, to));
    }

    /** Returns the order of the hits. */
    public Sort sort() {
        return sort;
    }

    /** Sets the order of the hits; best first unless set. */
    public SpeechQuery sort(Sort sort) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    /** Returns the factor on what a match in the title counts by default. */
    public float titleBoost() {
        return titleBoost;
    }

    /**
     * Sets a factor on what a match in the title counts by default: 1 leaves it; 0 leaves of a title no more than its
     * share in the first lines of title and text, which count besides.
     */
    public SpeechQuery titleBoost(float boost) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, boost, yearBoost, facets, explain);
    }

    /** Returns the factor on the default lift for speeches of a year named in the query. */
    public float yearBoost() {
        return yearBoost;
    }

    /** Sets a factor on the default lift for speeches of a year named in the query: 1 leaves it, 0 turns it off. */
    public SpeechQuery yearBoost(float boost) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, boost, facets, explain);
    }

    /** Returns the facets to count. */
    public Set<Facet> facets() {
        return facets;
    }

    /** Sets the facets to count over all hits, not only those of the page; none unless set. */
    public SpeechQuery facets(Collection<Facet> facets) {
        Set<Facet> copy = facets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facets));
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, copy, explain);
    }

    /** Sets the facets to count over all hits, not only those of the page. */
    public SpeechQuery facets(Facet... facets) {
        return facets(List.of(facets));
    }

    /** Returns whether the result explains how the query was understood and why each hit ranks where it does. */
    public boolean explain() {
        return explain;
    }

    /** Sets whether the result is explained; costs about as much as the search itself for every hit. */
    public SpeechQuery explain(boolean explain) {
        return new SpeechQuery(text, limit, offset, snippets, years, sort, titleBoost, yearBoost, facets, explain);
    }

    @Override
    public String toString() {
        return text;
    }

    private static int atLeastZero(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more: " + value);
        }
        return value;
    }

    private static float boost(String name, float value) {
        if (!(value >= 0) || Float.isInfinite(value)) {
            throw new IllegalArgumentException("the boost of " + name + " must be a number of 0 or more: " + value);
        }
        return value;
    }
}
