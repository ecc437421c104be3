package io.github.jianghua.benchmarks.segmentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes of UTF-8, characters and tokens a second, one thread, once everything is warm. The text is larger than the caches
 * near the processor and is gone through document by document; see {@link BenchmarkText} for why it is realistic.
 *
 * <p>{@code benchmarks/run-segmentation} runs it with all segmenters and prints the table.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SegmentationBenchmark {
    /** Which segmenter. */
    @Param({
        "SMARTCN_STOCK",
        "SMARTCN",
        "WORDS",
        "WORDS_USER_100K",
        "STANDARD",
        "CJK",
        "HANLP_SPEED",
        "HANLP_VITERBI",
        "JIEBA",
        "IK",
        "ANSJ"
    })
    public String segmenter = "SMARTCN";

    /** Which punctuation: {@code ascii} or {@code full}. */
    @Param({"ascii", "full"})
    public String punctuation = "ascii";

    /** How much text, in characters. */
    @Param("400000")
    public int characters = 400_000;

    private Segmenters.Counter counter;
    private String[] documents;
    private int[] bytes;
    private int next;

    /** Creates the benchmark; for JMH. */
    public SegmentationBenchmark() {}

    /** What one second gets through. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Throughput {
        /** Bytes of UTF-8. */
        public long bytes;

        /** UTF-16 code units. */
        public long chars;

        /** Tokens. */
        public long tokens;

        /** Creates the counters; for JMH. */
        public Throughput() {}
    }

    /** Makes the text and loads the dictionary. */
    @Setup(Level.Trial)
    public void prepare() {
        counter = Segmenters.valueOf(segmenter).create();
        documents = BenchmarkText.documents(characters, 1, punctuation);
        bytes = new int[documents.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = documents[i].getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Cuts one document. */
    @Benchmark
    public int cut(Throughput throughput) throws IOException {
        int document = next;
        next = next + 1 == documents.length ? 0 : next + 1;
        int tokens = counter.count(documents[document]);
        throughput.bytes += bytes[document];
        throughput.chars += documents[document].length();
        throughput.tokens += tokens;
        return tokens;
    }
}
