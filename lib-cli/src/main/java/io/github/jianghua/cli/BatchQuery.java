package io.github.jianghua.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A query of a batch with its id; a plain line has its number as id. */
record BatchQuery(String id, String text) {
    private static final JsonFactory FACTORY = new JsonFactory();

    static BatchQuery parse(String line, int number, String file) {
        if (!line.stripLeading().startsWith("{")) {
            return new BatchQuery(Integer.toString(number), line.strip());
        }
        String id = Integer.toString(number);
        String text = null;
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "id" -> id = json.getValueAsString(id);
                    case "text" -> text = json.getValueAsString();
                    default -> json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(file + ":" + number + ": not a query: the JSON is broken", e);
        }
        if (text == null) {
            throw new CommandFailure(file + ":" + number + ": not a query: there is no \"text\"");
        }
        return new BatchQuery(id, text);
    }
}
