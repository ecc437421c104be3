package io.github.jianghua.benchmarks;

import io.github.jianghua.read.Reading;
import io.github.jianghua.read.SpeechReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a plain text of about one megabyte: the sample speeches one behind the other, so that paragraphs are as long as
 * real ones. One operation is one file of {@link #megabytes()}; {@code decode} alone is the floor below which reading
 * cannot go. Run with {@code java -jar benchmarks/target/benchmarks.jar ReadingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    /** The encoding of the file. */
    @Param({"UTF-8", "GB18030"})
    public String encoding;

    private byte[] bytes;
    private final SpeechReader reader = SpeechReader.create();

    /** Makes the file. */
    @Setup
    public void load() throws IOException {
        String speech = new String(
                Files.readAllBytes(
                        Path.of(System.getProperty("jianghua.sample", "testdata/speeches/000_1d7c40e29ab3856f.txt"))),
                java.nio.charset.StandardCharsets.UTF_8);
        String body = speech.substring(speech.indexOf('\n') + 1);
        StringBuilder text = new StringBuilder("在全镇工作会议上的讲话\n同志们：\n");
        while (text.length() < 350_000) {
            text.append(body).append('\n');
        }
        bytes = text.toString().getBytes(Charset.forName(encoding));
    }

    /** The size of one operation, to turn operations a second into megabytes a second. */
    public double megabytes() {
        return bytes.length / 1e6;
    }

    /** Bytes to speeches. */
    @Benchmark
    public List<Reading> read() throws IOException {
        return reader.readBytes("sample.txt", bytes);
    }

    /** Bytes to characters, by the platform alone. */
    @Benchmark
    public String decode() {
        return new String(bytes, Charset.forName(encoding));
    }
}
