package io.github.jianghua.speech;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One speech: its text and what is known of it. Absent knowledge is {@code null}, never a guess. Immutable.
 *
 * @param id the identity under which an index keeps the speech; stable from one reading of the same source to the next
 * @param source where the speech comes from, a path or an address, or {@code null}
 * @param part which speech of its file this is, from 1
 * @param parts how many speeches the file holds
 * @param title the title, or {@code null}
 * @param year the year that the speech belongs to, or {@code null}
 * @param years all years that the speech is about, ascending, {@code year} among them; empty when none is known
 * @param date the day on which the speech was given, or {@code null}
 * @param speaker who gave it, or {@code null}
 * @param role the office in which the speaker spoke, as the text names it, or {@code null}
 * @param genre a speech or something else
 * @param place the place that it belongs to, such as {@code 清溪镇}, or {@code null}
 * @param occasion the meeting at which it was given, or {@code null}
 * @param text the cleaned text, without title and debris; lines end in {@code \n}
 * @param outline the headings of the text in order
 * @param foundIn where each known value was found
 */
public record Speech(
        String id,
        String source,
        int part,
        int parts,
        String title,
        Integer year,
        List<Integer> years,
        LocalDate date,
        String speaker,
        String role,
        Genre genre,
        String place,
        String occasion,
        String text,
        List<Section> outline,
        Map<Field, FoundIn> foundIn) {

    /** The values of which the place is kept in {@link Speech#foundIn()}. */
    public enum Field {
        /** {@link Speech#title()}. */
        TITLE,
        /** {@link Speech#year()}. */
        YEAR,
        /** {@link Speech#date()}. */
        DATE,
        /** {@link Speech#speaker()}. */
        SPEAKER,
        /** {@link Speech#role()}. */
        ROLE,
        /** {@link Speech#place()}. */
        PLACE,
        /** {@link Speech#occasion()}. */
        OCCASION
    }

    /** Copies the collections and checks the values. */
    public Speech {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(genre, "genre");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a speech needs an id that is not blank");
        }
        if (part < 1 || parts < part) {
            throw new IllegalArgumentException("part " + part + " of " + parts + " does not exist");
        }
        TreeSet<Integer> sorted = new TreeSet<>(years);
        if (year != null) {
            sorted.add(year);
        }
        years = List.copyOf(sorted);
        outline = List.copyOf(outline);
        foundIn = Map.copyOf(foundIn);
    }

    /**
     * Starts a speech.
     *
     * @param id the identity, not blank
     * @param text the text
     * @return a builder of a single-part speech about which nothing else is known
     */
    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /** Returns a builder that holds all values of this speech. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.source = source;
        builder.part = part;
        builder.parts = parts;
        builder.title = title;
        builder.year = year;
        builder.years = years;
        builder.date = date;
        builder.speaker = speaker;
        builder.role = role;
        builder.genre = genre;
        builder.place = place;
        builder.occasion = occasion;
        builder.outline = outline;
        builder.foundIn.putAll(foundIn);
        return builder;
    }

    /** Collects the values of a {@link Speech}. Setting a value to {@code null} means that it is not known. */
    public static final class Builder {
        private String id;
        private String text;
        private String source;
        private int part = 1;
        private int parts = 1;
        private String title;
        private Integer year;
        private Collection<Integer> years = List.of();
        private LocalDate date;
        private String speaker;
        private String role;
        private Genre genre = Genre.SPEECH;
        private String place;
        private String occasion;
        private List<Section> outline = List.of();
        private final Map<Field, FoundIn> foundIn = new EnumMap<>(Field.class);

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /** Sets {@link Speech#id()}. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets {@link Speech#text()}. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link Speech#source()}. */
        public Builder source(String source) {
            this.source = source;
            return this;
        }

        /** Sets {@link Speech#part()} and {@link Speech#parts()}. */
        public Builder part(int part, int parts) {
            this.part = part;
            this.parts = parts;
            return this;
        }

        /** Sets {@link Speech#title()} as given by the caller. */
        public Builder title(String title) {
            return title(title, FoundIn.GIVEN);
        }

        /** Sets {@link Speech#title()} and where it was found. */
        public Builder title(String title, FoundIn in) {
            this.title = title;
            return found(Field.TITLE, title, in);
        }

        /** Sets {@link Speech#year()} as given by the caller. */
        public Builder year(Integer year) {
            return year(year, FoundIn.GIVEN);
        }

        /** Sets {@link Speech#year()} and where it was found. */
        public Builder year(Integer year, FoundIn in) {
            this.year = year;
            return found(Field.YEAR, year, in);
        }

        /** Sets {@link Speech#years()}; the year itself need not be among them. */
        public Builder years(Collection<Integer> years) {
            this.years = List.copyOf(years);
            return this;
        }

        /** Sets {@link Speech#date()} as given by the caller. */
        public Builder date(LocalDate date) {
            return date(date, FoundIn.GIVEN);
        }

        /** Sets {@link Speech#date()} and where it was found. */
        public Builder date(LocalDate date, FoundIn in) {
            this.date = date;
            return found(Field.DATE, date, in);
        }

        /** Sets {@link Speech#speaker()} as given by the caller. */
        public Builder speaker(String speaker) {
            return speaker(speaker, FoundIn.GIVEN);
        }

        /** Sets {@link Speech#speaker()} and where it was found. */
        public Builder speaker(String speaker, FoundIn in) {
            this.speaker = speaker;
            return found(Field.SPEAKER, speaker, in);
        }

        /** Sets {@link Speech#role()} as given by the caller. */
        public Builder role(String role) {
            return role(role, FoundIn.GIVEN);
        }

        /** Sets {@link Speech#role()} and where it was found. */
        public Builder role(String role, FoundIn in) {
            this.role = role;
            return found(Field.ROLE, role, in);
        }

        /** Sets {@link Speech#genre()}; a speech unless set. */
        public Builder genre(Genre genre) {
            this.genre = genre;
            return this;
        }

        /** Sets {@link Speech#place()} and where it was found. */
        public Builder place(String place, FoundIn in) {
            this.place = place;
            return found(Field.PLACE, place, in);
        }

        /** Sets {@link Speech#occasion()} and where it was found. */
        public Builder occasion(String occasion, FoundIn in) {
            this.occasion = occasion;
            return found(Field.OCCASION, occasion, in);
        }

        /** Sets {@link Speech#outline()}. */
        public Builder outline(List<Section> outline) {
            this.outline = List.copyOf(outline);
            return this;
        }

        private Builder found(Field field, Object value, FoundIn in) {
            if (value == null) {
                foundIn.remove(field);
            } else {
                foundIn.put(field, Objects.requireNonNull(in, "in"));
            }
            return this;
        }

        /**
         * Returns the speech.
         *
         * @throws IllegalArgumentException if the id is blank or the part numbers do not fit
         */
        public Speech build() {
            return new Speech(
                    id,
                    source,
                    part,
                    parts,
                    title,
                    year,
                    List.copyOf(years),
                    date,
                    speaker,
                    role,
                    genre,
                    place,
                    occasion,
                    text,
                    outline,
                    foundIn);
        }
    }
}
