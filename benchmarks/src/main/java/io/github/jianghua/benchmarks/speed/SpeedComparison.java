package io.github.jianghua.benchmarks.speed;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.benchmarks.exactness.SharedTexts;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Compares Jianghua with plain Lucene on texts of 5 KB, in turns in one run, by medians:
 *
 * <pre>mvn -q -pl benchmarks -am package -DskipTests -Pspeed -Dfolders="FOLDER …"</pre>
 */
public final class SpeedComparison {
    private static final long SEED = 8;
    private static final int LENGTH = 1_700;
    private static final int MOST = 4_000;
    private static final int QUERIES = 300;

    private SpeedComparison() {}

    /** An action that may fail on reading. */
    private interface Action {
        void run(String query) throws IOException;
    }

    /** Compares on the texts of folders. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> folders =
                Arrays.stream(arguments).map(Path::of).filter(Files::exists).toList();
        if (folders.isEmpty()) {
            out.println("skipped: none of the folders exists");
            return;
        }
        List<String> texts = texts(folders);
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        out.printf("%d texts, %.1f MB%n", texts.size(), bytes / 1e6);
        Path folder = Files.createTempDirectory("speed");
        try (Analyzer words = new SmartChineseAnalyzer();
                Analyzer bigrams = new CJKAnalyzer()) {
            // Once for the compiler, once for the clock.
            List<String> few = texts.subList(0, texts.size() / 4);
            ours(few, folder.resolve("warm"));
            plain(few, folder.resolve("warm-words"), words);
            plain(few, folder.resolve("warm-bigrams"), bigrams);
            double ours = ours(texts, folder.resolve("ours"));
            double plainWords = plain(texts, folder.resolve("words"), words);
            double plainBigrams = plain(texts, folder.resolve("bigrams"), bigrams);
            out.printf(
                    "indexing, one thread: ours %.1f s, smartcn %.1f s (ours %.2f times as fast), bigrams %.1f s%n",
                    ours, plainWords, plainWords / ours, plainBigrams);
            out.printf(
                    "index to text: ours %.2f, smartcn with offsets %.2f, bigrams with offsets %.2f%n",
                    size(folder.resolve("ours")) / (double) bytes,
                    size(folder.resolve("words")) / (double) bytes,
                    size(folder.resolve("bigrams")) / (double) bytes);
            searches(texts, folder, words, bigrams, out);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<String> texts(List<Path> folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Speech speech : SharedTexts.read(folders)) {
            String text = speech.text();
            for (int start = 0; start + LENGTH <= text.length() && texts.size() < MOST; start += LENGTH) {
                texts.add(text.substring(start, start + LENGTH));
            }
        }
        return texts;
    }

    private static double ours(List<String> texts, Path folder) throws IOException {
        long started = System.nanoTime();
        try (SpeechIndex index = SpeechIndex.openOrCreate(folder)) {
            for (int i = 0; i < texts.size(); i++) {
                index.add(Speech.builder("t" + i, texts.get(i)).build());
            }
            index.commit();
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static double plain(List<String> texts, Path folder, Analyzer analyzer) throws IOException {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setStored(true);
        type.freeze();
        long started = System.nanoTime();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < texts.size(); i++) {
                Document document = new Document();
                document.add(new StringField("id", "t" + i, Field.Store.YES));
                document.add(new Field("text", texts.get(i), type));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    private static void searches(List<String> texts, Path folder, Analyzer words, Analyzer bigrams, PrintStream out)
            throws IOException {
        List<String> runs = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        Random random = new Random(SEED);
        while (runs.size() < QUERIES) {
            runs.add(run(texts, random, 2 + random.nextInt(6)));
            pairs.add(run(texts, random, 4) + ' ' + run(texts, random, 2));
        }
        try (SpeechIndex index = SpeechIndex.open(folder.resolve("ours"));
                FSDirectory wordDirectory = FSDirectory.open(folder.resolve("words"));
                FSDirectory gramDirectory = FSDirectory.open(folder.resolve("bigrams"));
                DirectoryReader wordReader = DirectoryReader.open(wordDirectory);
                DirectoryReader gramReader = DirectoryReader.open(gramDirectory)) {
            IndexSearcher wordSearcher = new IndexSearcher(wordReader);
            IndexSearcher gramSearcher = new IndexSearcher(gramReader);
            QueryBuilder grams = new QueryBuilder(bigrams);
            QueryBuilder terms = new QueryBuilder(words);
            compare(
                    out,
                    "phrase, top ten read",
                    runs,
                    query -> index.search(SpeechQuery.of('"' + query + '"').snippets(0)),
                    query -> read(gramSearcher, grams.createPhraseQuery("text", query)));
            compare(
                    out,
                    "two words, top ten read",
                    pairs,
                    query -> index.search(SpeechQuery.of(query).snippets(0)),
                    query -> read(wordSearcher, terms.createBooleanQuery("text", query)));
            UnifiedHighlighter highlighter = UnifiedHighlighter.builder(wordSearcher, words)
                    .withMaxLength(Integer.MAX_VALUE - 1)
                    .build();
            compare(
                    out,
                    "two words, top ten with three passages",
                    pairs,
                    query -> index.search(SpeechQuery.of(query)),
                    query -> {
                        Query lucene = terms.createBooleanQuery("text", query);
                        if (lucene != null) {
                            TopDocs top = wordSearcher.search(lucene, 10);
                            highlighter.highlight("text", lucene, top, 3);
                        }
                    });
        }
    }

    private static void read(IndexSearcher searcher, Query query) throws IOException {
        if (query != null) {
            for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
                searcher.storedFields().document(hit.doc);
            }
        }
    }

    /** Han characters without punctuation, of one text. */
    private static String run(List<String> texts, Random random, int length) {
        while (true) {
            String text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.length() - length);
            String run = text.substring(start, start + length);
            if (run.codePoints().allMatch(Character::isIdeographic)) {
                return run;
            }
        }
    }

    private static void compare(PrintStream out, String name, List<String> queries, Action ours, Action theirs)
            throws IOException {
        List<Double> ourTimes = new ArrayList<>();
        List<Double> theirTimes = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            for (String query : queries) {
                double a = time(ours, query);
                double b = time(theirs, query);
                if (round >= 3) {
                    ourTimes.add(a);
                    theirTimes.add(b);
                }
            }
        }
        Collections.sort(ourTimes);
        Collections.sort(theirTimes);
        double a = ourTimes.get(ourTimes.size() / 2);
        double b = theirTimes.get(theirTimes.size() / 2);
        out.printf("%s: p50 ours %.0f us, plain Lucene %.0f us, ratio %.2f%n", name, a, b, a / b);
    }

    private static double time(Action action, String query) throws IOException {
        long started = System.nanoTime();
        action.run(query);
        return (System.nanoTime() - started) / 1e3;
    }
}
