package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * Passages and indexing by this library and by plain Lucene with smartcn and with bigrams, in turns in one JVM: on a machine
 * that others share, only times of the same minute can be compared.
 *
 * <pre>java -cp "$(cat benchmarks/target/classpath)" org.openjdk.jmh.Main SearchTurnsBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 11)
@Fork(1)
public class SearchTurnsBenchmark {
    private static final List<Engines> TAKING_TURNS = List.of(Engines.JIANGHUA, Engines.SMARTCN, Engines.CJK);

    /** How much text is searched, in characters. */
    @Param("2550000")
    public int characters = 2_550_000;

    /** How much text is indexed, in characters. */
    @Param("850000")
    public int written = 850_000;

    private final IndexedSpeeches[] speeches = new IndexedSpeeches[TAKING_TURNS.size()];
    private final Engine[] engines = new Engine[TAKING_TURNS.size()];
    private List<String> queries;
    private List<Speech> toWrite;

    /** Creates the benchmark; for JMH. */
    public SearchTurnsBenchmark() {}

    /** What each took: for passages the median query in microseconds, for indexing all in milliseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        /** This library. */
        public long jianghua;
        /** Lucene with SmartChineseAnalyzer. */
        public long smartcn;
        /** Lucene with CJKAnalyzer. */
        public long bigrams;

        /** Creates the times; for JMH. */
        public Times() {}

        private void set(long[] times) {
            jianghua = times[0];
            smartcn = times[1];
            bigrams = times[2];
        }
    }

    /** Makes the queries and the indexes. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        for (int i = 0; i < engines.length; i++) {
            speeches[i] = new IndexedSpeeches(characters, SearchBenchmark.LENGTH);
            queries = speeches[i].queries(Kind.TWO_WORDS);
            engines[i] = TAKING_TURNS.get(i).open(speeches[i].index(TAKING_TURNS.get(i)));
            speeches[i].forget();
        }
        toWrite = SampleSpeeches.of(written, SearchBenchmark.LENGTH);
    }

    /** Closes the indexes. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        for (int i = 0; i < engines.length; i++) {
            engines[i].close();
            speeches[i].close();
        }
    }

    /** Two words, the ten best with three passages each, of texts of 5 KB. */
    @Benchmark
    public void passages(Times times) throws IOException {
        long[] medians = new long[engines.length];
        for (int i = 0; i < engines.length; i++) {
            long[] each = new long[queries.size()];
            for (int query = 0; query < each.length; query++) {
                long start = System.nanoTime();
                engines[i].passages(queries.get(query));
                each[query] = System.nanoTime() - start;
            }
            Arrays.sort(each);
            medians[i] = each[each.length / 2] / 1_000;
        }
        times.set(medians);
    }

    /** A new index, on one thread. */
    @Benchmark
    public void indexing(Times times) throws IOException {
        long[] each = new long[engines.length];
        for (int i = 0; i < engines.length; i++) {
            Path folder = Files.createTempDirectory("jianghua-benchmarks");
            long start = System.nanoTime();
            TAKING_TURNS.get(i).index(toWrite, folder.resolve("index"), 1);
            each[i] = (System.nanoTime() - start) / 1_000_000;
            IndexedSpeeches.delete(folder);
        }
        times.set(each);
    }
}
