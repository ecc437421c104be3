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
 * The time, in microseconds, from two words to the ten best speeches with three passages of each: by default here, by
 * {@code UnifiedHighlighter} over offsets in the postings with plain Lucene, by {@code snippet()}, which gives one, with
 * SQLite.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PassageBenchmark {
    /** The length of each text, in characters. */
    @Param({"200", "1700"})
    public int length = SearchBenchmark.LENGTH;

    /** Who answers: one of {@code Engines}. */
    @Param({"JIANGHUA", "SMARTCN", "CJK", "SQLITE"})
    public String engine = "JIANGHUA";

    /** How much text, in characters. */
    @Param("6800000")
    public int characters = 6_800_000;

    private IndexedSpeeches speeches;
    private Engine index;
    private List<String> queries;
    private int next;

    /** Creates the benchmark; for JMH. */
    public PassageBenchmark() {}

    /** Makes the queries and the index. */
    @Setup
    public void prepare() throws IOException {
        Engines engines = Engines.valueOf(engine);
        speeches = new IndexedSpeeches(characters, length);
        queries = speeches.queries(Kind.TWO_WORDS);
        index = engines.open(speeches.index(engines));
        speeches.forget();
        int found = 0;
        for (String query : queries.subList(0, Math.min(50, queries.size()))) {
            found += index.passages(query);
        }
        if (found == 0) {
            throw new IllegalStateException(engines.label() + " found no passages");
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
    public int passages() throws IOException {
        next = next + 1 == queries.size() ? 0 : next + 1;
        return index.passages(queries.get(next));
    }
}
