package io.github.jianghua.benchmarks.exactness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jianghua.speech.Speech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Texts and titles of a folder of {@code .jsonl}, {@code .jsonl.gz} and {@code .txt} files, as they stand. */
public final class SharedTexts {
    private static final JsonFactory JSON = new JsonFactory();

    private SharedTexts() {}

    /** Reads every file under the folders. */
    public static List<Speech> read(List<Path> folders) throws IOException {
        List<Speech> speeches = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(Files::isRegularFile)
                        .sorted(Comparator.naturalOrder())
                        .toList();
            }
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt") && !file.toString().contains("raw_bytes")) {
                    speeches.add(Speech.builder(file.toString(), Files.readString(file))
                            .build());
                } else if (name.endsWith(".jsonl") && !name.startsWith("expected")) {
                    try (InputStream in = Files.newInputStream(file)) {
                        lines(file.toString(), in, speeches);
                    }
                } else if (name.endsWith(".jsonl.gz")) {
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        lines(file.toString(), in, speeches);
                    }
                }
            }
        }
        return speeches;
    }

    private static void lines(String name, InputStream in, List<Speech> into) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String title = null;
            String text = null;
            try (JsonParser parser = JSON.createParser(line)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME) {
                        String field = parser.currentName();
                        parser.nextToken();
                        if (field.equals("title")) {
                            title = parser.getValueAsString();
                        } else if (field.equals("text")) {
                            text = parser.getValueAsString();
                        }
                    }
                }
            }
            if (text != null) {
                into.add(
                        Speech.builder(name + ":" + ++number, text).title(title).build());
            }
        }
    }
}
