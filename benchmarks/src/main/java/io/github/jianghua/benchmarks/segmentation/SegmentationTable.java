package io.github.jianghua.benchmarks.segmentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of segmentation and prints them as one table with ratios to Lucene's smartcn. */
public final class SegmentationTable {
    private SegmentationTable() {}

    /**
     * Runs them.
     *
     * @param args JMH's options, such as {@code -f 3} or {@code -p segmenter=SMARTCN}; they apply to throughput, but for
     *     {@code -p texts=FOLDER}, whose texts are indexed
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("--write-classpath")) {
            Files.writeString(Path.of(args[1]), System.getProperty("java.class.path"));
            return;
        }
        CommandLineOptions options = new CommandLineOptions(args);
        Collection<RunResult> speed = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(SegmentationBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xmx2g")
                        .build())
                .run();
        Collection<RunResult> loading = load();
        Collection<RunResult> turns = new Runner(new OptionsBuilder()
                        .include(SegmentationTurnsBenchmark.class.getName())
                        .jvmArgsAppend("-Xmx2g")
                        .build())
                .run();
        ChainedOptionsBuilder indexing = new OptionsBuilder()
                .include(AnalyzerIndexingBenchmark.class.getName())
                .jvmArgsAppend("-Xmx2g");
        if (options.getParameter("texts").hasValue()) {
            indexing.param("texts", options.getParameter("texts").get().toArray(new String[0]));
        }
        Collection<RunResult> indexed = new Runner(indexing.build()).run();
        print(speed, loading);
        printTurns(turns, indexed);
    }

    private static Collection<RunResult> load() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(LoadingBenchmark.class.getName())
                        .build())
                .run();
    }

    private static void print(Collection<RunResult> speed, Collection<RunResult> loading) throws IOException {
        Map<String, Double> stock = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder();
        table.append(
                "| segmenter | punctuation | MB/s | M chars/s | M tokens/s | bytes allocated per character | times smartcn |\n");
        table.append("|---|---|--:|--:|--:|--:|--:|\n");
        for (RunResult run : speed) {
            String punctuation = run.getParams().getParam("punctuation");
            String segmenter = run.getParams().getParam("segmenter");
            double bytes = secondary(run, "bytes");
            if (segmenter.equals("SMARTCN_STOCK")) {
                stock.put(punctuation, bytes);
            }
            double chars = secondary(run, "chars");
            double perCall = secondary(run, "gc.alloc.rate.norm");
            double charsPerCall = chars / run.getPrimaryResult().getScore();
            table.append(String.format(
                    "| %s | %s | %.1f | %.2f | %.2f | %.2f | %.1f |%n",
                    segmenter,
                    punctuation,
                    bytes / 1e6,
                    chars / 1e6,
                    secondary(run, "tokens") / 1e6,
                    perCall / charsPerCall,
                    bytes / stock.getOrDefault(punctuation, Double.NaN)));
        }
        table.append("\n| segmenter | first words in a fresh JVM, ms | times faster than smartcn |\n|---|--:|--:|\n");
        double slow = Double.NaN;
        for (RunResult run : loading) {
            String segmenter = run.getParams().getParam("segmenter");
            double millis = run.getPrimaryResult().getStatistics().getPercentile(50);
            if (segmenter.equals("SMARTCN_STOCK")) {
                slow = millis;
            }
            table.append(String.format("| %s | %.1f | %.1f |%n", segmenter, millis, slow / millis));
        }
        System.out.println();
        System.out.print(table);
    }

    private static void printTurns(Collection<RunResult> turns, Collection<RunResult> indexing) {
        StringBuilder table = new StringBuilder();
        table.append("\n| in turns in one JVM | what | median | quartiles |\n|---|---|--:|--:|\n");
        for (RunResult run : turns) {
            rows(table, run, run.getParams().getParam("punctuation"));
            row(
                    table,
                    run,
                    "WORDS_USER_100K, times WORDS",
                    run.getParams().getParam("punctuation"),
                    "words",
                    "userTerms");
        }
        for (RunResult run : indexing) {
            rows(table, run, "indexing words only");
        }
        System.out.print(table);
    }

    private static void rows(StringBuilder table, RunResult run, String what) {
        row(table, run, "SMARTCN, times SMARTCN_STOCK", what, "stock", "smartcn");
        row(table, run, "WORDS, times SMARTCN_STOCK", what, "stock", "words");
        row(table, run, "WORDS, times SMARTCN", what, "smartcn", "words");
    }

    /** The ratio of two times, by iteration. */
    private static void row(StringBuilder table, RunResult run, String ratio, String what, String slow, String fast) {
        double[] ratios = run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(
                        iteration -> iteration.getSecondaryResults().get(slow).getScore()
                                / iteration.getSecondaryResults().get(fast).getScore())
                .sorted()
                .toArray();
        int n = ratios.length;
        table.append(String.format(
                "| %s | %s | %.2f | %.2f to %.2f |%n",
                ratio, what, ratios[n / 2], ratios[n / 4], ratios[n - 1 - n / 4]));
    }

    @SuppressWarnings("rawtypes")
    private static double secondary(RunResult run, String name) {
        for (var result : run.getSecondaryResults().entrySet()) {
            if (result.getKey().equals(name) || result.getKey().endsWith(name)) {
                return result.getValue().getScore();
            }
        }
        return Double.NaN;
    }
}
