package io.github.jianghua.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianghua.speech.Speech;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs, if only for a moment. */
class SearchBenchmarkTest {
    private static final int CHARACTERS = 40_000;

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyEngineFindsWhatStandsInTheTexts(Engines engine, @TempDir Path folder) throws Exception {
        List<Speech> speeches = SampleSpeeches.of(CHARACTERS, 1000);
        engine.index(speeches, folder.resolve("index"), Math.min(2, engine.writers()));
        try (Engine index = engine.open(folder.resolve("index"))) {
            for (Kind kind : Kind.values()) {
                int answered = 0;
                for (String query : Queries.of(kind, speeches, 20)) {
                    answered += index.search(kind, query) > 0 ? 1 : 0;
                }
                if (engine.can(kind)) {
                    assertThat(answered).as(kind.name()).isPositive();
                } else {
                    assertThat(answered).as(kind.name()).isZero();
                }
            }
            for (String query : Queries.of(Kind.TWO_WORDS, speeches, 5)) {
                assertThat(index.passages(query)).as(query).isPositive();
            }
        }
    }

    @Test
    void theBenchmarksRun() throws Exception {
        assertThat(new Runner(new OptionsBuilder()
                                .include(SearchBenchmark.class.getName() + "\\.")
                                .include(PassageBenchmark.class.getName() + "\\.")
                                .include(IndexingBenchmark.class.getName() + "\\.")
                                .include(SearchTurnsBenchmark.class.getName() + "\\.")
                                .param("kind", "TWO_WORDS", "FACETS")
                                .param("engine", "JIANGHUA", "SQLITE")
                                .param("length", "200")
                                .param("writers", "1")
                                .param("characters", Integer.toString(CHARACTERS))
                                .param("written", Integer.toString(CHARACTERS))
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .build())
                        .run())
                .hasSize(10);
    }

    @Test
    void whatAnEngineCannotDoIsRefused() {
        SearchBenchmark benchmark = new SearchBenchmark();
        benchmark.engine = "SQLITE";
        benchmark.kind = "TERM";
        assertThatThrownBy(benchmark::prepare)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("one word");
    }

    @Test
    void theTextsAreTheSameEveryTimeAndRichInWords() throws Exception {
        assertThat(SampleSpeeches.of(20_000, 1000)).isEqualTo(SampleSpeeches.of(20_000, 1000));
        assertThat(SampleSpeeches.of(20_000, 1000))
                .hasSize(20)
                .allMatch(speech -> speech.text().length() == 1000);
        Vocabulary vocabulary = Vocabulary.load();
        assertThat(vocabulary.size()).isGreaterThan(70_000);
        SplittableRandom random = new SplittableRandom(1);
        Set<Integer> drawn = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            drawn.add(vocabulary.draw(random));
        }
        assertThat(drawn).hasSizeBetween(5_000, 50_000);
    }

    @Test
    void thePlotShowsAllLatencies(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plot.svg");
        LatencyPlot.write(
                file,
                "A title",
                List.of(new LatencyPlot.Row(
                        "one word",
                        Map.of(
                                Engines.JIANGHUA, new LatencyPlot.Latency(90, 300),
                                Engines.CJK, new LatencyPlot.Latency(1000, 2000)))));
        assertThat(Files.readString(file))
                .startsWith("<svg")
                .contains("A title", ">90 µs<", ">1000 µs<", ">none<", ">1 ms<")
                .endsWith("</svg>\n");
    }
}
