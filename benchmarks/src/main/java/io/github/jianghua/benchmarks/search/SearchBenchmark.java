package io.github.jianghua.benchmarks.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time, in microseconds, from a query to the ten best speeches of 5 KB with all that is stored of them, one thread,
 * once everything is warm. Queries take turns, so that percentiles are those of a mixture.
 *
 * <p>{@code benchmarks/run-search} runs it with all engines and prints the table.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {
    /** The length of a text of about 5 KB, in characters. */
    static final int LENGTH = 1_700;

    /** What is asked for: a {@code Kind}. */
    @Param({"TERM", "TWO_WORDS", "PHRASE", "SENTENCE", "YEAR_FILTER", "PREFIX", "FACETS"})
    public String kind = "TERM";

    /** Who answers: one of {@code Engines}. */
    @Param({"JIANGHUA", "SMARTCN", "CJK", "SQLITE"})
    public String engine = "JIANGHUA";

    /** How much text, in characters. */
    @Param("6800000")
    public int characters = 6_800_000;

    private Kind asked;
    private IndexedSpeeches speeches;
    private Engine index;
    private List<String> queries;
    private int next;

    /** Creates the benchmark; for JMH. */
    public SearchBenchmark() {}

    /** Makes the queries and the index. */
    @Setup
    public void prepare() throws IOException {
        asked = Kind.valueOf(kind);
        Engines engines = Engines.valueOf(engine);
        if (!engines.can(asked)) {
            throw new UnsupportedOperationException(engines.label() + " finds nothing by: " + asked.label());
        }
        speeches = new IndexedSpeeches(characters, LENGTH);
        queries = speeches.queries(asked);
        index = engines.open(speeches.index(engines));
        speeches.forget();
        int found = 0;
        for (String query : queries.subList(0, Math.min(50, queries.size()))) {
            found += index.search(asked, query);
        }
        if (found == 0) {
            throw new IllegalStateException(engines.label() + " found nothing by: " + asked.label());
        }
    }

    /** Closes the index. */
    @TearDown
    public void close() throws IOException {
        if (index != null) {
            index.close();
            speeches.close();
        }
    }

    /** Answers a query. */
    @Benchmark
    public int search() throws IOException {
        next = next + 1 == queries.size() ? 0 : next + 1;
        return index.search(asked, queries.get(next));
    }
}
