package io.github.jianghua.benchmarks.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs, if only for a moment. */
class SegmentationBenchmarkTest {
    @ParameterizedTest
    @EnumSource(
            value = Segmenters.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORDS_USER_100K"})
    void everySegmenterCutsTheText(Segmenters segmenter) throws Exception {
        String text = BenchmarkText.documents(3000, 1).get(0);
        int ascii = segmenter.create().count(text);
        int full = segmenter.create().count(BenchmarkText.fullWidth(text));
        assertThat(ascii).isBetween(text.length() / 4, text.length());
        assertThat(full).isBetween(text.length() / 4, text.length());
    }

    @Test
    void theBenchmarksRun() throws Exception {
        assertThat(new Runner(new OptionsBuilder()
                                .include(SegmentationBenchmark.class.getName())
                                .include(LoadingBenchmark.class.getName())
                                .include(SegmentationTurnsBenchmark.class.getName())
                                .include(AnalyzerIndexingBenchmark.class.getName())
                                .param("segmenter", "SMARTCN")
                                .param("punctuation", "full")
                                .param("characters", "10000")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(50))
                                .build())
                        .run())
                .hasSize(4);
    }

    @Test
    void theTextIsTheSameEveryTime() {
        assertThat(BenchmarkText.documents(5000, 1)).isEqualTo(BenchmarkText.documents(5000, 1));
        assertThat(BenchmarkText.fullWidth("一,二:10.5%(三)。")).isEqualTo("一，二：10.5%（三）。");
        assertThat(Segmenters.randomTerms(10)).hasSize(10);
        assertThat(List.of(Segmenters.values())).contains(Segmenters.WORDS_USER_100K);
    }
}
