package io.github.jianghua.rank;

/**
 * What each kind of evidence counts. The values come from measurement on several collections; see RELEVANCE.md of the
 * benchmarks.
 *
 * @param words a word of the body
 * @param grams two neighbouring characters of the body
 * @param characters a single character of the body
 * @param leadWords a word of the lead of title and body, besides what it counts in them
 * @param openingGrams two neighbouring characters of the opening of title and body, likewise
 * @param openingCharacters a single character of the opening, likewise
 * @param titleWords a word of the title
 * @param titleGrams two neighbouring characters of the title
 * @param titleRuns an exact run of characters of the title
 * @param expansion the long form of an abbreviation, as a part of what its words could count
 * @param expanded an abbreviation itself, likewise, besides what its words count
 * @param year what a speech of a year named in the query gains, as a part of its score
 */
record Weights(
        float words,
        float grams,
        float characters,
        float leadWords,
        float openingGrams,
        float openingCharacters,
        float titleWords,
        float titleGrams,
        float titleRuns,
        float expansion,
        float expanded,
        float year) {

    static final Weights DEFAULT = new Weights(1f, 0.8f, 1f, 0.3f, 0.3f, 0.2f, 1.2f, 0.6f, 2f, 0.2f, 1.5f, 3f);

    /** Returns these weights with the factors of a query. */
    Weights scaled(float title, float yearFactor) {
        return new Weights(
                words,
                grams,
                characters,
                leadWords,
                openingGrams,
                openingCharacters,
                titleWords * title,
                titleGrams * title,
                titleRuns * title,
                expansion,
                expanded,
                year * yearFactor);
    }
}
