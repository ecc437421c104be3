package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts, field by field, how often the reader is right on labelled files. */
final class Scoreboard {
    /** How often one field was expected, found and right. */
    static final class Score {
        int expected;
        int found;
        int right;
        int invented;

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }
    }

    final Map<String, Score> scores = new LinkedHashMap<>();
    final List<String> misses = new ArrayList<>();
    private final SpeechReader reader;

    Scoreboard(SpeechReader reader) {
        this.reader = reader;
        for (String field : new String[] {
            "title", "year", "date", "speaker", "role", "genre", "encoding", "truncated", "parts", "kept", "removed"
        }) {
            scores.put(field, new Score());
        }
    }

    static List<Path> expectations(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("expected.*\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    Scoreboard run(Path folder, List<Path> expected) throws IOException {
        Map<String, List<Expectation>> byFile = new TreeMap<>();
        for (Expectation each : Expectation.read(expected)) {
            byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each);
        }
        for (Map.Entry<String, List<Expectation>> entry : byFile.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.exists(file)) {
                file = folder.resolve("speeches").resolve(entry.getKey());
            }
            List<Reading> readings;
            try {
                readings = reader.readFile(file);
            } catch (SpeechReadException e) {
                misses.add(entry.getKey() + ": " + e.getMessage());
                readings = List.of();
            }
            List<Expectation> wanted = entry.getValue();
            int parts = wanted.get(0).parts();
            check(entry.getKey(), "parts", parts, readings.size(), parts == readings.size());
            for (Expectation each : wanted) {
                Reading reading = each.part() <= readings.size() ? readings.get(each.part() - 1) : null;
                one(entry.getKey() + "#" + each.part(), each, reading);
            }
        }
        return this;
    }

    private void one(String name, Expectation expected, Reading reading) {
        Speech speech = reading == null ? null : reading.speech();
        String title = speech == null ? null : speech.title();
        boolean derived = expected.flag("derived_title");
        List<String> titles = new ArrayList<>(expected.strings("title_ok"));
        boolean right;
        Object wantedTitle = expected.string("title");
        if (derived) {
            right = title != null && titles.stream().anyMatch(t -> bare(title).contains(bare(t)));
            wantedTitle = "derived from " + titles;
        } else {
            if (wantedTitle != null) {
                titles.add((String) wantedTitle);
            }
            right = wantedTitle == null
                    ? title == null
                            || (titles.stream().anyMatch(t -> bare(title).equals(bare(t))))
                    : title != null && titles.stream().anyMatch(t -> bare(title).equals(bare(t)));
        }
        check(
                name,
                "title",
                wantedTitle,
                title == null
                        ? null
                        : title + (speech.foundIn().get(Speech.Field.TITLE) == FoundIn.OPENING ? " (derived)" : ""),
                right);
        Integer year = speech == null ? null : speech.year();
        String wantedYear = expected.string("year");
        check(
                name,
                "year",
                wantedYear,
                year,
                Objects.equals(wantedYear, year == null ? null : year.toString())
                        || expected.strings("years_ok").contains(String.valueOf(year)));
        equal(
                name,
                "date",
                expected.string("date"),
                speech == null || speech.date() == null ? null : speech.date().toString(),
                expected.strings("date_ok"));
        equal(
                name,
                "speaker",
                expected.string("speaker"),
                speech == null ? null : speech.speaker(),
                expected.strings("speaker_ok"));
        equal(
                name,
                "role",
                expected.string("role"),
                speech == null ? null : speech.role(),
                expected.strings("role_ok"));
        equal(
                name,
                "genre",
                expected.string("genre"),
                speech == null ? null : speech.genre().label(),
                List.of());
        equal(
                name,
                "encoding",
                expected.string("encoding"),
                reading == null ? null : reading.encoding(),
                expected.strings("encoding_ok"));
        equal(
                name,
                "truncated",
                String.valueOf(expected.flag("truncated")),
                reading == null ? null : String.valueOf(reading.truncated()),
                List.of());
        String text = speech == null ? "" : speech.text();
        for (String wanted : expected.strings("must_contain")) {
            check(name, "kept", wanted, text.contains(wanted) ? wanted : null, text.contains(wanted));
        }
        for (String unwanted : expected.strings("must_not_contain")) {
            check(name, "removed", unwanted, !text.contains(unwanted) ? unwanted : null, !text.contains(unwanted));
        }
    }

    private void equal(String name, String field, String expected, String found, List<String> alsoRight) {
        check(
                name,
                field,
                expected,
                found,
                Objects.equals(expected, found) || alsoRight.contains(String.valueOf(found)));
    }

    private void check(String name, String field, Object expected, Object found, boolean right) {
        Score score = scores.get(field);
        boolean mayBeNull = expected != null && found == null && right;
        score.expected += expected == null || mayBeNull ? 0 : 1;
        score.found += found == null ? 0 : 1;
        if (right) {
            score.right += found == null ? 0 : 1;
            // Either of two answers is right where the label allows silence.
            score.expected += expected == null && found != null ? 1 : 0;
        } else {
            score.invented += expected == null ? 1 : 0;
            misses.add(name + " " + field + ": expected " + expected + ", found " + found);
        }
    }

    /** For comparison: without blanks, width and quotation marks made equal. */
    private static String bare(String title) {
        StringBuilder out = new StringBuilder();
        for (char c : java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKC)
                .toCharArray()) {
            if (!Character.isWhitespace(c)) {
                out.append(c == '“' || c == '”' ? '"' : c == '‘' || c == '’' ? '\'' : c);
            }
        }
        return out.toString();
    }

    String table() {
        StringBuilder out = new StringBuilder("field       expected  found  right  precision  recall  invented\n");
        scores.forEach((field, s) -> out.append(String.format(
                Locale.ROOT,
                "%-11s %8d %6d %6d %9.1f%% %6.1f%% %9d%n",
                field,
                s.expected,
                s.found,
                s.right,
                100 * s.precision(),
                100 * s.recall(),
                s.invented)));
        return out.toString();
    }

    /** Prints the scoreboard of a folder: {@code Scoreboard FOLDER [EXPECTED…]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Scoreboard board = new Scoreboard(SpeechReader.create());
        board.run(folder, expectations(folder));
        board.misses.forEach(System.out::println);
        System.out.println(board.table());
    }
}
