package io.github.jianghua.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a labelled file says of one speech; a line of {@code expected*.jsonl}. */
record Expectation(Map<String, Object> values) {
    String file() {
        return string("file");
    }

    int part() {
        return ((Number) values.get("part")).intValue();
    }

    int parts() {
        return ((Number) values.get("parts")).intValue();
    }

    String string(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<String> strings(String name) {
        List<String> all = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (Object each : list) {
                all.add(String.valueOf(each));
            }
        }
        return all;
    }

    /** Reads all lines of the given files. */
    static List<Expectation> read(List<Path> files) throws IOException {
        List<Expectation> all = new ArrayList<>();
        JsonFactory factory = new JsonFactory();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    try (JsonParser parser = factory.createParser(line)) {
                        parser.nextToken();
                        all.add(new Expectation(object(parser)));
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return values;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case START_OBJECT -> object(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }
}
