package io.github.jianghua.read;

/** The words of the opening of a speech for which rules look, all found in one walk through it. */
final class OpeningTriggers {
    /** The group of {@link YearPhrases}, a bit for each phrase. */
    static final int PHRASES = 0;

    /** The group of {@link Eras}, a bit for each year in which words were first said. */
    static final int ERAS = 1;

    private static final Triggers ALL = new Triggers(YearPhrases.TRIGGERS, Eras.TRIGGERS);

    private OpeningTriggers() {}

    /** For each group a bit for each of its rules that the opening may concern. */
    static long[] of(String opening) {
        return ALL.of(opening);
    }
}
