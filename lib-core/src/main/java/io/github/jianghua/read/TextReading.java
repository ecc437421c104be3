package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From a text to its speeches: the stages in order. */
final class TextReading {
    private TextReading() {}

    /**
     * What is known before the text is looked at.
     *
     * @param baseId the id of the first part
     * @param source what {@link Speech#source()} shall be
     * @param file what {@link Reading#file()} shall be
     * @param fileName the file's name as evidence, or {@code null}
     * @param published when a page says outside of its text that it was published, or {@code null}
     */
    record Origin(
            String baseId,
            String source,
            String file,
            String fileName,
            String encoding,
            int undecodable,
            LocalDate published) {}

    /** Reads a text; what was {@code removed} before counts with the rest. */
    static List<Reading> read(String text, Origin origin, JsonLine given, List<Evidence> outside, Tally removed) {
        Draft draft = Cleaning.clean(text, origin.fileName());
        draft.removed.addAll(removed);
        draft.outside.addAll(outside);
        draft.published = origin.published() == null ? draft.published : origin.published();
        List<List<Line>> pieces = given != null && given.title() != null ? List.of(draft.lines) : Parts.split(draft);
        List<Reading> readings = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isEmpty()) {
                continue;
            }
            readings.add(reading(draft, pieces.get(i), i, pieces.size(), origin, given));
        }
        return readings;
    }

    private static Reading reading(Draft draft, List<Line> lines, int index, int parts, Origin origin, JsonLine given) {
        Part part = Part.of(draft, lines, index == 0);
        Tally removed = new Tally();
        if (index == 0) {
            removed.addAll(draft.removed);
        }
        removed.addAll(part.removed);
        List<String> notes = new ArrayList<>();
        if (origin.undecodable() > 0) {
            notes.add(origin.undecodable() + " byte sequences are not " + origin.encoding() + " and were replaced");
        }
        notes.addAll(draft.notes);
        String body = Repair.body(part.body, removed);
        boolean breaksOff = index == parts - 1 && (breaksOff(part.body) || draft.preview && endsOpen(part.body));
        if (breaksOff) {
            notes.add("The text breaks off: "
                    + Chars.brief(part.body.get(part.body.size() - 1).text()));
        }
        Speech.Builder speech = Weighing.decide(part, body, notes);
        String id = origin.baseId();
        if (given != null) {
            give(speech, given);
        }
        speech.id(index == 0 ? id : id + "." + (index + 1))
                .source(origin.source())
                .part(index + 1, parts)
                .outline(Outline.of(body));
        return new Reading(
                speech.build(),
                origin.file(),
                origin.encoding(),
                draft.truncated
                        || breaksOff
                        || (index == 0 && draft.beginsLate)
                        || (index == parts - 1 && draft.endsEarly),
                draft.hiddenChars,
                origin.undecodable(),
                removed.list(),
                notes);
    }

    /** The last line is a sentence that ends in three dots where a site cut it: 一把手要亲自... */
    private static boolean breaksOff(List<Line> body) {
        String last = body.isEmpty() ? "" : body.get(body.size() - 1).text();
        int end = last.length();
        while (end > 0 && (last.charAt(end - 1) == '"' || last.charAt(end - 1) == '”')) {
            end--;
        }
        int dots = end;
        while (dots > 0 && last.charAt(dots - 1) == '.') {
            dots--;
        }
        return end - dots >= 3 && dots >= CUT_OFF && Chars.isHan(last.charAt(dots - 1));
    }

    private static boolean endsOpen(List<Line> body) {
        return !body.isEmpty() && !Chars.endsSentence(body.get(body.size() - 1).text());
    }

    /** Shorter lines with dots are headings, or say that somebody falls silent. */
    private static final int CUT_OFF = 30;

    private static void give(Speech.Builder speech, JsonLine given) {
        if (given.title() != null) {
            speech.title(given.title());
        }
        if (given.date() != null) {
            speech.date(given.date());
        }
        if (given.year() != null) {
            speech.year(given.year());
        } else if (given.date() != null) {
            speech.year(given.date().getYear());
        }
        if (given.speaker() != null) {
            speech.speaker(given.speaker());
        }
        if (given.role() != null) {
            speech.role(given.role());
        }
    }

    /** A title that a format's metadata give. */
    static Evidence metadataTitle(String title, int weight, String why) {
        return new Evidence(
                Field.TITLE, Titles.clean(Characters.clean(title, new Tally())), FoundIn.METADATA, weight, why);
    }
}
