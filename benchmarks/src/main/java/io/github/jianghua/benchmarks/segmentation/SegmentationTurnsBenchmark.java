package io.github.jianghua.benchmarks.segmentation;

import java.io.IOException;
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
 * Lucene's smartcn and both of our modes take turns over the same text in one JVM, so that the ratios between them hold on
 * a machine whose speed changes from minute to minute. Speeds of one alone are told by {@link SegmentationBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 15, time = 2)
@Fork(1)
public class SegmentationTurnsBenchmark {
    /** Which punctuation: {@code ascii} or {@code full}. */
    @Param({"ascii", "full"})
    public String punctuation = "ascii";

    /** How much text, in characters. */
    @Param("400000")
    public int characters = 400_000;

    private Segmenters.Counter stock;
    private Segmenters.Counter smartcn;
    private Segmenters.Counter words;
    private Segmenters.Counter userTerms;
    private String[] documents;

    /** Creates the benchmark; for JMH. */
    public SegmentationTurnsBenchmark() {}

    /** The time that each took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Nanoseconds {
        /** Lucene's smartcn. */
        public long stock;

        /** Our mode with the same tokens. */
        public long smartcn;

        /** Our words. */
        public long words;

        /** Our words with 100,000 terms of a user. */
        public long userTerms;

        /** Creates the counters; for JMH. */
        public Nanoseconds() {}
    }

    /** Makes the text and loads the dictionaries. */
    @Setup(Level.Trial)
    public void prepare() {
        stock = Segmenters.SMARTCN_STOCK.create();
        smartcn = Segmenters.SMARTCN.create();
        words = Segmenters.WORDS.create();
        userTerms = Segmenters.WORDS_USER_100K.create();
        documents = BenchmarkText.documents(characters, 1, punctuation);
    }

    /** Cuts the whole text with each; the fast ones several times, so that a moment's pause hurts all alike. */
    @Benchmark
    public int turns(Nanoseconds nanoseconds) throws IOException {
        long start = System.nanoTime();
        int tokens = cut(stock);
        long next = System.nanoTime();
        nanoseconds.stock += next - start;
        for (int round = 0; round < 4; round++) {
            start = System.nanoTime();
            tokens += cut(smartcn);
            next = System.nanoTime();
            nanoseconds.smartcn += (next - start) / 4;
            start = next;
            tokens += cut(words);
            next = System.nanoTime();
            nanoseconds.words += (next - start) / 4;
            start = next;
            tokens += cut(userTerms);
            next = System.nanoTime();
            nanoseconds.userTerms += (next - start) / 4;
        }
        return tokens;
    }

    private int cut(Segmenters.Counter counter) throws IOException {
        int tokens = 0;
        for (String document : documents) {
            tokens += counter.count(document);
        }
        return tokens;
    }
}
