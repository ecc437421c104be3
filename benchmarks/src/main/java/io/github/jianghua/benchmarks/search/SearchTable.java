package io.github.jianghua.benchmarks.search;

import io.github.jianghua.benchmarks.search.LatencyPlot.Latency;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Optional;

/**
 * Runs the benchmarks of searching, the engines in turns, and prints one table with ratios to every other engine.
 *
 * <p>{@code -Dplot=} names the file of the plot, {@code benchmarks/search-latency.svg} unless set; {@code -Dfolders=}
 * folders of real texts.
 */
public final class SearchTable {
    private static final List<Engines> OTHERS = List.of(Engines.SMARTCN, Engines.CJK, Engines.SQLITE);

    private final CommandLineOptions options;
    private final Path indexes;
    private final List<LatencyPlot.Row> latencies = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();

    private SearchTable(CommandLineOptions options, Path indexes) {
        this.options = options;
        this.indexes = indexes;
    }

    /**
     * Runs them.
     *
     * @param args JMH's options, such as {@code -f 3} or {@code -p kind=TERM}, or a part of the name of one benchmark
     */
    public static void main(String[] args) throws Exception {
        Path indexes = Files.createTempDirectory("jianghua-benchmarks");
        double loadBefore = load();
        try {
            SearchTable run = new SearchTable(new CommandLineOptions(args), indexes);
            run.all();
            System.out.printf(
                    Locale.ROOT,
                    "%nJDK %s, %d processors, load average %.1f before and %.1f after%n%n",
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    loadBefore,
                    load());
            System.out.write(run.table.toString().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            Path plot = Path.of(System.getProperty("plot", "benchmarks/search-latency.svg"));
            LatencyPlot.write(plot, "Time from query to the ten best speeches", run.latencies);
        } finally {
            IndexedSpeeches.delete(indexes);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void all() throws RunnerException, IOException {
        table.append("| what | unit |");
        for (Engines engine : Engines.values()) {
            table.append(' ').append(engine.label()).append(" |");
        }
        for (Engines other : OTHERS) {
            table.append(" to ").append(other.label()).append(" |");
        }
        table.append("\n|---|---|").append("--:|".repeat(Engines.values().length + OTHERS.size()));
        table.append('\n');
        if (wanted(SearchBenchmark.class)) {
            for (Kind kind : Kind.values()) {
                if (asked("kind", kind.name())) {
                    latency(SearchBenchmark.class, kind.label(), "kind", kind.name(), engines(kind));
                }
            }
        }
        if (wanted(PassageBenchmark.class)) {
            for (String length : List.of("200", Integer.toString(SearchBenchmark.LENGTH))) {
                if (asked("length", length)) {
                    String label = "passages, " + (length.length() == 3 ? "0.6 KB" : "5 KB");
                    latency(PassageBenchmark.class, label, "length", length, engines(Kind.TWO_WORDS));
                }
            }
        }
        if (wanted(IndexingBenchmark.class)) {
            for (int writers = 1; writers <= 2; writers++) {
                if (asked("writers", Integer.toString(writers))) {
                    indexing(writers);
                }
            }
        }
        sizes();
    }

    private boolean wanted(Class<?> benchmark) {
        List<String> includes = options.getIncludes();
        return includes.isEmpty()
                || includes.stream()
                        .anyMatch(include -> Pattern.compile(include)
                                .matcher(benchmark.getName())
                                .find());
    }

    private boolean asked(String parameter, String value) {
        Optional<Collection<String>> given = options.getParameter(parameter);
        return !given.hasValue() || given.get().contains(value);
    }

    private List<Engines> engines(Kind kind) {
        return Arrays.stream(Engines.values())
                .filter(engine -> engine.can(kind) && asked("engine", engine.name()))
                .toList();
    }

    private Map<Engines, RunResult> run(
            Class<?> benchmark, String parameter, String value, List<Engines> engines, TimeUnit unit)
            throws RunnerException {
        Map<Engines, RunResult> results = new EnumMap<>(Engines.class);
        if (engines.isEmpty()) {
            return results;
        }
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(options)
                .include(Pattern.quote(benchmark.getName()) + "\\.")
                .param(parameter, value)
                .param("engine", engines.stream().map(Enum::name).toArray(String[]::new))
                .timeUnit(unit)
                .jvmArgsAppend("-Xmx2g", "-D" + IndexedSpeeches.FOLDER + '=' + indexes);
        for (RunResult result : new Runner(builder.build()).run()) {
            results.put(Engines.valueOf(result.getParams().getParam("engine")), result);
        }
        return results;
    }

    private void latency(Class<?> benchmark, String label, String parameter, String value, List<Engines> engines)
            throws RunnerException {
        Map<Engines, Latency> found = new EnumMap<>(Engines.class);
        run(benchmark, parameter, value, engines, TimeUnit.MICROSECONDS)
                .forEach((engine, result) -> found.put(
                        engine,
                        new Latency(
                                result.getPrimaryResult().getStatistics().getPercentile(50),
                                result.getPrimaryResult().getStatistics().getPercentile(99))));
        latencies.add(new LatencyPlot.Row(label, found));
        Map<Engines, Double> medians = new EnumMap<>(Engines.class);
        Map<Engines, Double> slowest = new EnumMap<>(Engines.class);
        found.forEach((engine, latency) -> {
            medians.put(engine, latency.p50());
            slowest.put(engine, latency.p99());
        });
        row(label, "µs, p50", "%.0f", medians);
        row(label, "µs, p99", "%.0f", slowest);
    }

    private void indexing(int writers) throws RunnerException, IOException {
        List<Engines> engines = Arrays.stream(Engines.values())
                .filter(engine -> engine.writers() >= writers && asked("engine", engine.name()))
                .toList();
        Map<Engines, Double> speeds = new EnumMap<>(Engines.class);
        for (Map.Entry<Engines, RunResult> result : run(
                        IndexingBenchmark.class, "writers", Integer.toString(writers), engines, TimeUnit.SECONDS)
                .entrySet()) {
            int written = Integer.parseInt(result.getValue().getParams().getParam("written"));
            double bytes = SampleSpeeches.bytes(SampleSpeeches.of(written, SearchBenchmark.LENGTH));
            double seconds =
                    result.getValue().getPrimaryResult().getStatistics().getPercentile(50);
            speeds.put(result.getKey(), bytes / 1e6 / seconds);
        }
        row("indexing, " + (writers == 1 ? "one thread" : "two threads"), "MB/s, p50", "%.1f", speeds);
    }

    /** Prints the sizes of the indexes that were made on the way. */
    private void sizes() throws IOException {
        Optional<Collection<String>> given = options.getParameter("characters");
        int characters =
                given.hasValue() ? Integer.parseInt(given.get().iterator().next()) : new SearchBenchmark().characters;
        for (int length : new int[] {200, SearchBenchmark.LENGTH}) {
            Map<Engines, Double> sizes = new EnumMap<>(Engines.class);
            Path folder = indexes.resolve(IndexedSpeeches.name(characters, length));
            double bytes = Files.exists(folder) ? SampleSpeeches.bytes(SampleSpeeches.of(characters, length)) : 1;
            for (Engines engine : Engines.values()) {
                Path index = folder.resolve(engine.name());
                if (Files.exists(index)) {
                    sizes.put(engine, IndexedSpeeches.size(index) / bytes);
                }
            }
            row("index, " + (length == 200 ? "0.6 KB" : "5 KB"), "times the text", "%.2f", sizes);
        }
    }

    private void row(String label, String unit, String format, Map<Engines, Double> values) {
        if (values.isEmpty()) {
            return;
        }
        table.append("| ").append(label).append(" | ").append(unit).append(" |");
        for (Engines engine : Engines.values()) {
            table.append(' ').append(cell(format, values.get(engine))).append(" |");
        }
        Double ours = values.get(Engines.JIANGHUA);
        for (Engines other : OTHERS) {
            Double theirs = values.get(other);
            table.append(' ')
                    .append(cell("%.2f", ours == null || theirs == null ? null : ours / theirs))
                    .append(" |");
        }
        table.append('\n');
    }

    private static String cell(String format, Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, format, value);
    }
}
