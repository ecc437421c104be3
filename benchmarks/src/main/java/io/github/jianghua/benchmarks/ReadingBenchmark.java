package io.github.jianghua.benchmarks;

import io.github.jianghua.read.ReadingStages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading plain texts as long as speeches are, 5 to 30 KB, made of the samples in {@code testdata}: {@code read} from
 * bytes to {@code Reading}, and each of its stages alone on what the stage before it made. {@code megabytes} is megabytes of
 * the files' bytes a second; a stage's share is the time of {@code read} divided by its own. Made ready by {@code mvn -pl
 * benchmarks -am package -DskipTests -Pclasspath}; run from the repository's folder with {@code java -cp "$(cat
 * benchmarks/target/classpath)" org.openjdk.jmh.Main ReadingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 14, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    /** Speeches as they were given, or with what sites put above, below and between their lines. */
    @Param({"clean", "dirty"})
    public String texts;

    /** The encoding of the files. */
    @Param("UTF-8")
    public String encoding;

    private ReadingStages stages;

    /** Counts bytes, of which JMH makes megabytes a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /** Megabytes of files. */
        public double megabytes;
    }

    /** Makes the files. */
    @Setup
    public void load() throws IOException {
        Path folder = Path.of(System.getProperty("jianghua.testdata", "testdata"));
        stages = ReadingStages.of(folder, texts.equals("dirty"), Charset.forName(encoding));
    }

    /** Bytes to speeches, all stages. */
    @Benchmark
    public void read(Volume volume, Blackhole hole) throws IOException {
        hole.consume(stages.read());
        volume.megabytes += stages.megabytes();
    }

    /** Bytes to characters: the encoding told, the text decoded. */
    @Benchmark
    public void decode(Volume volume, Blackhole hole) {
        hole.consume(stages.decode());
        volume.megabytes += stages.megabytes();
    }

    /** Characters to lines without debris, parted into speeches. */
    @Benchmark
    public void clean(Volume volume, Blackhole hole) {
        hole.consume(stages.clean());
        volume.megabytes += stages.megabytes();
    }

    /** Cleaning, and then title, dates, people and genre weighed, and cut sentences rejoined. */
    @Benchmark
    public void cleanAndFields(Volume volume, Blackhole hole) {
        hole.consume(stages.cleanAndFields());
        volume.megabytes += stages.megabytes();
    }

    /** The headings of the finished text. */
    @Benchmark
    public void outline(Volume volume, Blackhole hole) {
        hole.consume(stages.outline());
        volume.megabytes += stages.megabytes();
    }

    /** Bytes to characters, by the platform alone: the floor below which reading cannot go. */
    @Benchmark
    public void platformDecode(Volume volume, Blackhole hole) {
        hole.consume(stages.platformDecode());
        volume.megabytes += stages.megabytes();
    }
}
