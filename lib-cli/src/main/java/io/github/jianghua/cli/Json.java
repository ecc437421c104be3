package io.github.jianghua.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jianghua.read.Reading;
import io.github.jianghua.read.Removed;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.Snippet;
import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON that the program prints; the names are fixed. Absent knowledge is {@code null}. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes one JSON value. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /** Returns a JSON object on one line. */
    static String line(Body fields) {
        return render(fields, false);
    }

    /** Returns a JSON object as a document for people to read too. */
    static String document(Body fields) {
        return render(fields, true);
    }

    private static String render(Body fields, boolean pretty) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static void integer(JsonGenerator json, String name, Integer value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    /** Writes title, year, date, speaker and role. */
    static void about(JsonGenerator json, Speech speech) throws IOException {
        json.writeStringField("title", speech.title());
        integer(json, "year", speech.year());
        json.writeStringField(
                "date", speech.date() == null ? null : speech.date().toString());
        json.writeStringField("speaker", speech.speaker());
        json.writeStringField("role", speech.role());
    }

    static void marks(JsonGenerator json, String name, List<Mark> marks) throws IOException {
        json.writeArrayFieldStart(name);
        for (Mark mark : marks) {
            json.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    static void hit(JsonGenerator json, Hit hit) throws IOException {
        json.writeNumberField("rank", hit.rank());
        json.writeNumberField("score", hit.score());
        json.writeStringField("id", hit.speech().id());
        about(json, hit.speech());
        json.writeStringField("source", hit.speech().source());
        json.writeNumberField("part", hit.speech().part());
        marks(json, "title_marks", hit.titleMarks());
        json.writeArrayFieldStart("snippets");
        for (Snippet snippet : hit.snippets()) {
            json.writeStartObject();
            json.writeStringField("text", snippet.text());
            marks(json, "marks", snippet.marks());
            json.writeStringField("section", snippet.section());
            json.writeNumberField("start", snippet.start());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (hit.explanation() != null) {
            json.writeStringField("explanation", hit.explanation());
        }
    }

    static void reading(JsonGenerator json, Reading reading) throws IOException {
        Speech speech = reading.speech();
        json.writeStringField("file", reading.file());
        json.writeNumberField("part", speech.part());
        json.writeNumberField("parts", speech.parts());
        json.writeStringField("id", speech.id());
        json.writeStringField("title", speech.title());
        foundIn(json, "title_from", speech, Speech.Field.TITLE);
        integer(json, "year", speech.year());
        foundIn(json, "year_from", speech, Speech.Field.YEAR);
        json.writeArrayFieldStart("years");
        for (int year : speech.years()) {
            json.writeNumber(year);
        }
        json.writeEndArray();
        json.writeStringField(
                "date", speech.date() == null ? null : speech.date().toString());
        foundIn(json, "date_from", speech, Speech.Field.DATE);
        json.writeStringField("speaker", speech.speaker());
        foundIn(json, "speaker_from", speech, Speech.Field.SPEAKER);
        json.writeStringField("role", speech.role());
        foundIn(json, "role_from", speech, Speech.Field.ROLE);
        json.writeStringField("genre", speech.genre().label());
        json.writeStringField("place", speech.place());
        json.writeStringField("occasion", speech.occasion());
        json.writeStringField("source", speech.source());
        json.writeStringField("encoding", reading.encoding());
        json.writeNumberField("undecodable", reading.undecodable());
        json.writeBooleanField("truncated", reading.truncated());
        integer(json, "hidden_chars", reading.hiddenChars());
        json.writeNumberField("chars", speech.text().length());
        json.writeArrayFieldStart("removed");
        for (Removed removed : reading.removed()) {
            json.writeStartObject();
            json.writeStringField("kind", removed.kind());
            json.writeNumberField("count", removed.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outline");
        for (var section : speech.outline()) {
            json.writeStartObject();
            json.writeStringField("heading", section.heading());
            json.writeNumberField("level", section.level());
            json.writeNumberField("start", section.start());
            json.writeNumberField("end", section.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (String note : reading.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeStringField("text", speech.text());
    }

    private static void foundIn(JsonGenerator json, String name, Speech speech, Speech.Field field) throws IOException {
        FoundIn in = speech.foundIn().get(field);
        json.writeStringField(name, in == null ? null : in.label());
    }
}
