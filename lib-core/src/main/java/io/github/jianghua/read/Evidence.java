package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.Objects;

/**
 * What one rule says about one value. {@link Weighing} compares.
 *
 * @param field which value it is about
 * @param value the candidate
 * @param in where it was found
 * @param weight how far it is to be believed, 1 to 100; values below 30 are only kept for the notes
 * @param why what the rule saw, in words a person understands
 */
record Evidence(Field field, Object value, FoundIn in, int weight, String why) {
    Evidence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(why, "why");
    }

    /** The year of a speech. */
    static Evidence year(int year, FoundIn in, int weight, String why) {
        return new Evidence(Field.YEAR, year, in, weight, why);
    }
}
