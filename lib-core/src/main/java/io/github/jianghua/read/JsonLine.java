package io.github.jianghua.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** One line of a collection: a JSON object of which only {@code text} is required. */
record JsonLine(
        String id,
        String title,
        LocalDate date,
        Integer year,
        String speaker,
        String role,
        String source,
        String text) {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(200)
                    .build())
            .build();

    /** Reads a line; the exception's message says what is wrong with it. */
    static JsonLine parse(String line) throws IOException {
        String id = null;
        String title = null;
        LocalDate date = null;
        Integer year = null;
        String speaker = null;
        String role = null;
        String source = null;
        String text = null;
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                String string = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT
                        ? parser.getText()
                        : null;
                switch (name) {
                    case "id" -> id = blankToNull(string);
                    case "title" -> title = blankToNull(string);
                    case "speaker" -> speaker = blankToNull(string);
                    case "role", "speaker_role" -> role = string == null ? role : blankToNull(string);
                    case "source" -> source = blankToNull(string);
                    case "date" -> {
                        date = date(string);
                        if (date == null && year == null) {
                            year = year(string);
                        }
                    }
                    case "year" -> year = year(string) == null ? year : year(string);
                    case "text" -> {
                        if (value != JsonToken.VALUE_STRING) {
                            throw new IOException("\"text\" is not a string");
                        }
                        text = string;
                    }
                    default -> parser.skipChildren();
                }
                if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw new IOException("the JSON object does not end");
            }
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON value");
            }
        } catch (JsonProcessingException e) {
            throw new IOException("not valid JSON: " + e.getOriginalMessage(), e);
        }
        if (text == null) {
            throw new IOException("no \"text\"");
        }
        return new JsonLine(id, title, date, year, speaker, role, source, text);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static LocalDate date(String value) {
        if (value == null || value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Integer year(String value) {
        if (value == null || value.length() != 4) {
            return null;
        }
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
