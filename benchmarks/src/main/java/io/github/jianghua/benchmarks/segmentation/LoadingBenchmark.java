package io.github.jianghua.benchmarks.segmentation;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time from asking for a segmenter to its first words, in a fresh JVM: its dictionary is loaded, and what it needs of
 * Lucene's classes is there already.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadingBenchmark {
    /** Which segmenter. */
    @Param({"SMARTCN_STOCK", "SMARTCN", "WORDS", "HANLP_SPEED", "HANLP_VITERBI", "JIEBA", "IK", "ANSJ"})
    public String segmenter = "SMARTCN";

    /** Creates the benchmark; for JMH. */
    public LoadingBenchmark() {}

    /** Loads the classes of Lucene that every analyzer needs. */
    @Setup
    public void prepare() throws IOException {
        Segmenters.STANDARD.create().count("我们都是中国人。");
    }

    /** Creates a segmenter and cuts a sentence. */
    @Benchmark
    public int first() throws IOException {
        return Segmenters.valueOf(segmenter).create().count("我们都是中国人。");
    }
}
