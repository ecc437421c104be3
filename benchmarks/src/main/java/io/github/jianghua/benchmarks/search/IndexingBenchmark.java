package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * The time, in seconds, to index speeches of 5 KB into a new folder and to commit them, once everything is warm. All
 * engines keep title, year and text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
@Fork(1)
public class IndexingBenchmark {
    /** Who indexes: one of {@code Engines}. */
    @Param({"JIANGHUA", "SMARTCN", "CJK", "SQLITE"})
    public String engine = "JIANGHUA";

    /** How many threads add speeches. */
    @Param({"1", "2"})
    public int writers = 1;

    /** How much text, in characters. */
    @Param("1700000")
    public int written = 1_700_000;

    private List<Speech> speeches;
    private Path folder;
    private int number;

    /** Creates the benchmark; for JMH. */
    public IndexingBenchmark() {}

    /** Makes the texts. */
    @Setup
    public void prepare() throws IOException {
        if (writers > Engines.valueOf(engine).writers()) {
            throw new UnsupportedOperationException(engine + " is not written by several threads");
        }
        speeches = SampleSpeeches.of(written, SearchBenchmark.LENGTH);
        folder = Files.createTempDirectory("jianghua-benchmarks");
    }

    /** Deletes the last index. */
    @TearDown(Level.Iteration)
    public void delete() throws IOException {
        IndexedSpeeches.delete(index());
        number++;
    }

    /** Deletes the folder. */
    @TearDown
    public void close() throws IOException {
        if (folder != null) {
            IndexedSpeeches.delete(folder);
        }
    }

    /** Indexes them. */
    @Benchmark
    public int write() throws IOException {
        Engines.valueOf(engine).index(speeches, index(), writers);
        return number;
    }

    private Path index() {
        return folder.resolve(Integer.toString(number));
    }
}
