package io.github.jianghua.speech;

import java.util.Locale;

/** Where the value of a {@link Speech.Field} was found. */
public enum FoundIn {
    /** The caller or the collection gave the value; the text was not asked. */
    GIVEN,
    /** A title line. */
    HEADING,
    /** A line or bracket under the title, such as {@code ——2021年2月27日在…大会上}. */
    SUBTITLE,
    /** Lines of metadata before the text. */
    HEADER,
    /** The first sentences of the speech. */
    OPENING,
    /** Later text of the speech. */
    BODY,
    /** The lines after the last sentence. */
    SIGNATURE,
    /** The name of the file. */
    FILENAME,
    /** Metadata of the format, such as HTML {@code <meta>} elements. */
    METADATA;

    /** Returns the lower-case name used in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
