package io.github.jianghua.benchmarks.relevance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Documents, queries, and which documents answer which query.
 *
 * @param name the folder's name
 * @param documents all documents
 * @param queries the queries that have judgements
 * @param judgements for each query the grades of its documents; grade 0 answers nothing
 */
record JudgedCollection(
        String name, List<Text> documents, List<Text> queries, Map<String, Map<String, Integer>> judgements) {

    /**
     * A document or query.
     *
     * @param title {@code null} where it has none
     */
    record Text(String id, String title, String text) {
        /** Returns the title and, in a line of its own, the text. */
        String whole() {
            return title == null ? text : title + "\n" + text;
        }
    }

    private static final JsonFactory JSON = new JsonFactory();

    /** Reads a folder with {@code corpus.jsonl.gz}, {@code queries.jsonl} and {@code qrels.tsv}. */
    static JudgedCollection read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> judgements = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] fields = line.split("\t", -1);
            int grade = Integer.parseInt(fields[2].strip());
            judgements.computeIfAbsent(fields[0], id -> new HashMap<>()).put(fields[1], grade);
        }
        List<Text> documents;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("corpus.jsonl.gz")))) {
            documents = texts(in);
        }
        List<Text> queries;
        try (InputStream in = Files.newInputStream(folder.resolve("queries.jsonl"))) {
            queries = texts(in);
        }
        queries.removeIf(query -> !judgements.containsKey(query.id()));
        return new JudgedCollection(folder.getFileName().toString(), documents, queries, judgements);
    }

    private static List<Text> texts(InputStream in) throws IOException {
        List<Text> texts = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String id = null;
            String title = null;
            String text = null;
            try (JsonParser parser = JSON.createParser(line)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        if (name.equals("id")) {
                            id = parser.getText();
                        } else if (name.equals("title")) {
                            title = parser.getValueAsString();
                        } else if (name.equals("text")) {
                            text = parser.getText();
                        }
                    }
                }
            }
            texts.add(new Text(id, title, text));
        }
        return texts;
    }
}
