package io.github.jianghua.benchmarks.search;

/** What is asked for. All words are taken from the texts. */
enum Kind {
    /** A word of two characters. */
    TERM("one word"),
    /** Two stretches of four characters, each of two words, of which one is enough. */
    TWO_WORDS("two words"),
    /** Exactly one run of four to eight characters. */
    PHRASE("exact phrase"),
    /** A sentence of 10 to 30 characters, of which some words are enough. */
    SENTENCE("sentence"),
    /** Four characters, in speeches of {@link #FROM} to {@link #TO}. */
    YEAR_FILTER("years restricted"),
    /** Words that begin with two characters. */
    PREFIX("prefix"),
    /** Four characters, and how many speeches of each year have them. */
    FACETS("counts by year");

    static final int FROM = 2018;
    static final int TO = 2020;

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
