package io.github.jianghua.benchmarks.segmentation;

import io.github.jianghua.analysis.SmartcnAnalyzer;
import io.github.jianghua.analysis.WordsAnalyzer;
import io.github.jianghua.benchmarks.exactness.SharedTexts;
import io.github.jianghua.benchmarks.segmentation.SegmentationTurnsBenchmark.Nanoseconds;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
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
 * A plain Lucene index of words only, with positions, made on one thread: Lucene's smartcn and both of our modes take turns
 * over the same texts in one JVM. What Lucene does with the words is the same for all and is a large part of the time of the
 * fast ones.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 7)
@Fork(1)
public class AnalyzerIndexingBenchmark {
    private static final double BUFFER_MB = 64;

    /** A folder of {@code .jsonl}, {@code .jsonl.gz} or {@code .txt} files; none for generated texts. */
    @Param("")
    public String texts = "";

    /** How much generated text, in characters. */
    @Param("2000000")
    public int characters = 2_000_000;

    private List<String> documents;
    private Analyzer stock;
    private Analyzer smartcn;
    private Analyzer words;

    /** Creates the benchmark; for JMH. */
    public AnalyzerIndexingBenchmark() {}

    /** Makes or reads the texts. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        documents = texts.isEmpty()
                ? Arrays.asList(BenchmarkText.documents(characters, 1, "full"))
                : SharedTexts.read(List.of(Path.of(texts))).stream()
                        .map(Speech::text)
                        .toList();
        if (documents.isEmpty()) {
            throw new IOException("no texts in " + texts);
        }
        stock = new SmartChineseAnalyzer();
        smartcn = new SmartcnAnalyzer();
        words = new WordsAnalyzer();
    }

    /** Indexes all texts with each. */
    @Benchmark
    public void turns(Nanoseconds nanoseconds) throws IOException {
        nanoseconds.stock += index(stock);
        nanoseconds.smartcn += index(smartcn);
        nanoseconds.words += index(words);
    }

    private long index(Analyzer analyzer) throws IOException {
        Path folder = Files.createTempDirectory("jianghua-benchmarks");
        long start = System.nanoTime();
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler());
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (String text : documents) {
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        long time = System.nanoTime() - start;
        IOUtils.rm(folder);
        return time;
    }
}
