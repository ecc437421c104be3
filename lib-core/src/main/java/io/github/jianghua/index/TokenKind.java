package io.github.jianghua.index;

import java.util.Map;

/** What a field is cut into; the fields of a kind are packed and unpacked alike. */
enum TokenKind {
    /** The words of {@link IndexConfiguration#words()}. */
    WORDS,
    /**
     * Each character (code point) together with its successor, one position each; the last character alone. A run of
     * characters stands in a text exactly when its grams stand in consecutive positions.
     */
    GRAMS,
    /** Each character (code point). */
    CHARACTERS;

    private static final Map<String, TokenKind> KINDS = Map.ofEntries(
            Map.entry(IndexFields.TITLE_WORDS, WORDS),
            Map.entry(IndexFields.BODY_WORDS, WORDS),
            Map.entry(IndexFields.LEAD_WORDS, WORDS),
            Map.entry(IndexFields.TITLE_GRAMS, GRAMS),
            Map.entry(IndexFields.BODY_GRAMS, GRAMS),
            Map.entry(IndexFields.OPENING_GRAMS, GRAMS),
            Map.entry(IndexFields.SPEAKER_GRAMS, GRAMS),
            Map.entry(IndexFields.ROLE_GRAMS, GRAMS),
            Map.entry(IndexFields.SOURCE_GRAMS, GRAMS),
            Map.entry(IndexFields.TITLE_CHARACTERS, CHARACTERS),
            Map.entry(IndexFields.BODY_CHARACTERS, CHARACTERS),
            Map.entry(IndexFields.OPENING_CHARACTERS, CHARACTERS));

    /** Returns the kind of a field, or {@code null} if its terms are not packed. */
    static TokenKind of(String field) {
        return KINDS.get(field);
    }
}
