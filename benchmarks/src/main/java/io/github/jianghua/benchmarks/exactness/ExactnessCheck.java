package io.github.jianghua.benchmarks.exactness;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.Snippet;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks on the texts of folders that quoted runs find exactly what a scan finds, and that snippets keep their promises:
 *
 * <pre>mvn -q -pl benchmarks -am package -DskipTests -Pexactness -Dfolders="FOLDER …"</pre>
 */
public final class ExactnessCheck {
    private static final long SEED = 5;
    private static final String BORDERS = "。！？!?…；;，、：,:.\n";
    private static final String CLOSERS = "”’」』）】》〉)]\"'";

    private final PrintStream out;
    private final List<Speech> speeches;
    private final List<String> compared;

    private ExactnessCheck(PrintStream out, List<Speech> speeches) {
        this.out = out;
        this.speeches = speeches;
        // A character that no run has keeps title and body apart.
        this.compared = speeches.stream()
                .map(speech -> ComparedText.of(speech.text()).text()
                        + '\u0000'
                        + (speech.title() == null
                                ? ""
                                : ComparedText.of(speech.title()).text()))
                .toList();
    }

    /** Runs both checks; arguments are the number of runs, the number of snippet queries, and the folders. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> folders = Arrays.stream(arguments)
                .skip(2)
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        if (folders.isEmpty()) {
            out.println("skipped: none of the folders exists");
            return;
        }
        ExactnessCheck check = new ExactnessCheck(out, SharedTexts.read(folders));
        Path folder = Files.createTempDirectory("exactness");
        try (SpeechIndex index = SpeechIndex.openOrCreate(folder)) {
            index.addAll(check.speeches);
            index.commit();
            check.runs(index, Integer.parseInt(arguments[0]));
            check.snippets(index, Integer.parseInt(arguments[1]));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private void runs(SpeechIndex index, int count) throws IOException {
        Random random = new Random(SEED);
        int missed = 0;
        int falseHits = 0;
        for (int i = 0; i < count; i++) {
            String run = run(random, 1 + random.nextInt(40));
            String wanted = ComparedText.of(run).text();
            if (wanted.isEmpty()) {
                continue;
            }
            Set<String> expected = new TreeSet<>();
            for (int s = 0; s < speeches.size(); s++) {
                if (compared.get(s).contains(wanted)) {
                    expected.add(speeches.get(s).id());
                }
            }
            String quoted = '"' + run.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            // Of runs that stand everywhere, the total is compared; reading every speech would take hours.
            SpeechQuery query = SpeechQuery.of(quoted).snippets(0).limit(Math.min(2_000, expected.size() + 10));
            var result = index.search(query);
            Set<String> found = new TreeSet<>();
            result.hits().forEach(hit -> found.add(hit.speech().id()));
            if (expected.size() > 1_990) {
                falseHits += expected.containsAll(found) ? 0 : 1;
                missed += result.total().exact() && result.total().value() != expected.size() ? 1 : 0;
                continue;
            }
            if (!found.containsAll(expected)) {
                missed++;
                out.println("missed: " + run);
            }
            if (!expected.containsAll(found)) {
                falseHits++;
                out.println("false hit: " + run);
            }
        }
        out.printf(
                "%d runs over %d texts: %d with misses, %d with false hits%n",
                count, speeches.size(), missed, falseHits);
    }

    private String run(Random random, int length) {
        while (true) {
            String text = speeches.get(random.nextInt(speeches.size())).text();
            if (text.isBlank()) {
                continue;
            }
            int start = random.nextInt(text.length());
            if (Character.isLowSurrogate(text.charAt(start))) {
                continue;
            }
            int end = Math.min(text.length(), start + length);
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                return text.substring(start, end);
            }
        }
    }

    private void snippets(SpeechIndex index, int count) throws IOException {
        Random random = new Random(SEED);
        int snippets = 0;
        int badBorders = 0;
        int unmarked = 0;
        int strange = 0;
        int without = 0;
        int overlapping = 0;
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String query = query(random);
            String asked = ComparedText.of(query).text();
            for (Hit hit : index.search(SpeechQuery.of(query).limit(5)).hits()) {
                if (hit.snippets().isEmpty() && hit.titleMarks().isEmpty() && without++ < 5) {
                    out.println("nothing marked: " + query);
                }
                String text = hit.speech().text();
                for (Snippet snippet : hit.snippets()) {
                    snippets++;
                    lengths.add(snippet.text().length());
                    int end = snippet.start() + snippet.text().length();
                    if (!startsAtBorder(text, snippet.start()) || !endsAtBorder(text, end)) {
                        if (badBorders++ < 5) {
                            out.println("border: " + snippet);
                        }
                    }
                    if (snippet.text().length() > 160) {
                        out.println("long: " + snippet);
                    }
                    unmarked += snippet.marks().isEmpty() ? 1 : 0;
                    for (Mark mark : snippet.marks()) {
                        String marked = ComparedText.of(snippet.text().substring(mark.start(), mark.end()))
                                .text();
                        if (!asked.contains(marked) && strange++ < 20) {
                            out.println("mark: " + marked + " for " + query);
                        }
                    }
                    for (Snippet other : hit.snippets()) {
                        boolean after = other.start() > snippet.start();
                        overlapping += after && other.start() < end ? 1 : 0;
                    }
                }
            }
        }
        lengths.sort(Comparator.naturalOrder());
        out.printf(
                "%d queries, %d snippets: %d bad borders, %d without marks, %d strange marks (other forms of"
                        + " abbreviations), %d overlapping, %d hits with neither snippet nor title mark%n",
                count, snippets, badBorders, unmarked, strange, overlapping, without);
        out.printf(
                "snippet lengths: median %d, 5%% under %d, 5%% over %d, longest %d%n",
                lengths.get(lengths.size() / 2),
                lengths.get(lengths.size() / 20),
                lengths.get(lengths.size() * 19 / 20),
                lengths.get(lengths.size() - 1));
    }

    /** One to three stretches of text as a person might type them. */
    private String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            String run = run(random, 2 + random.nextInt(part == 0 ? 12 : 4)).replaceAll("[^\\p{L}\\p{N}]+", "");
            query.append(run).append(part > 0 ? " " : "");
        }
        String text = query.toString();
        return random.nextInt(4) == 0 ? '"' + text.replace(" ", "") + '"' : text;
    }

    private static boolean startsAtBorder(String text, int start) {
        int before = start - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || CLOSERS.indexOf(text.charAt(before)) >= 0)) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0 || BORDERS.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean endsAtBorder(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return true;
        }
        int last = end - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return BORDERS.indexOf(text.charAt(last)) >= 0
                || text.substring(end).stripLeading().isEmpty();
    }
}
