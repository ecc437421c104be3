package io.github.jianghua.index;

/** The names of the fields of a speech's document. */
public final class IndexFields {
    /** The identity: one term, stored. */
    public static final String ID = "id";
    /** Has the term {@link #SPEECH} in documents of speeches and in no others. */
    public static final String KIND = "kind";
    /** The term of {@link #KIND} that marks a speech. */
    public static final String SPEECH = "speech";

    /** Words of the title; without positions. */
    public static final String TITLE_WORDS = "title.words";
    /** Words of the body; without positions, as {@link #BODY_GRAMS} has them. */
    public static final String BODY_WORDS = "body.words";
    /** Words of the first {@link SpeechDocuments#LEAD_CHARACTERS} characters of title and body; without positions. */
    public static final String LEAD_WORDS = "lead.words";

    /** Grams of the title. */
    public static final String TITLE_GRAMS = "title.grams";
    /** Grams of the body. */
    public static final String BODY_GRAMS = "body.grams";
    /** Grams of the opening: the first {@link SpeechDocuments#OPENING_CHARACTERS} characters of title and body; without positions. */
    public static final String OPENING_GRAMS = "opening.grams";

    /** Characters of the opening; without positions. */
    public static final String OPENING_CHARACTERS = "opening.characters";

    /** Characters of the title; without positions. */
    public static final String TITLE_CHARACTERS = "title.characters";
    /** Characters of the body; without positions. */
    public static final String BODY_CHARACTERS = "body.characters";

    /** Grams of the speaker's name. */
    public static final String SPEAKER_GRAMS = "speaker.grams";
    /** Grams of the speaker's role. */
    public static final String ROLE_GRAMS = "role.grams";
    /** Grams of the source. */
    public static final String SOURCE_GRAMS = "source.grams";

    /** Every year that the speech is about: points, and values for each document. */
    public static final String YEARS = "years";
    /** The year that the speech belongs to: a value for each document. */
    public static final String YEAR = "year";
    /** The speaker: a value for each document. */
    public static final String SPEAKER = "speaker";
    /** The speaker's role: a value for each document. */
    public static final String ROLE = "role";

    /** The speech itself, stored. */
    static final String STORED = "stored";

    /** The stored text, a string or UTF-16 with the low byte first; apart from {@link #STORED} so that lists of speeches can do without it. */
    static final String STORED_TEXT = "text";

    private IndexFields() {}
}
