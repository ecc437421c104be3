package io.github.jianghua.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SmartcnAnalyzer} gives the tokens of Lucene's own {@code SmartChineseAnalyzer}. */
class SmartcnAnalyzerTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void randomTextsHaveTheTokensOfSmartcn(boolean stopWords) {
        SmartcnComparison comparison = new SmartcnComparison(stopWords);
        for (long seed = 0; seed < 600; seed++) {
            comparison.compare(SmartcnComparison.randomText(new Random(seed)));
            assertThat(comparison.firstDifference()).as("seed %d", seed).isNull();
        }
        assertThat(comparison.tokens()).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "。",
                "我购买了道具和服装。",
                "绢画,绢画,绢画,绢画,",
                "Hello. World! running flies 3.14 10,000",
                "今天。\u201d明天. 后天.\u201c大后天",
                "他说:\"你好!\"\u2029然后走了。　　新段",
                "ＡＢＣａｂｃ１２３abc",
                "中 国\n人\t民",
            })
    void givenTextsHaveTheTokensOfSmartcn(String text) {
        SmartcnComparison comparison = new SmartcnComparison(true);
        comparison.compare(text);
        assertThat(comparison.firstDifference()).isNull();
    }

    @Test
    void linesLongerThanABlockHaveTheTokensOfSmartcn() {
        SmartcnComparison comparison = new SmartcnComparison(true);
        for (int length = 1018; length < 1032; length++) {
            comparison.compare("推进高质量发展".repeat(400).substring(0, length));
            comparison.compare("推进高质量发展".repeat(400).substring(0, length) + "\n" + "全面建设".repeat(300));
            comparison.compare("\uD840\uDC00".repeat(length) + "a".repeat(length));
        }
        assertThat(comparison.firstDifference()).isNull();
    }

    @Test
    void stopWordsAreThoseOfSmartcn() {
        assertThat(words(SmartcnAnalyzer.getDefaultStopSet()))
                .containsExactlyInAnyOrderElementsOf(words(SmartChineseAnalyzer.getDefaultStopSet()));
        CharArraySet own = new CharArraySet(List.of("的", "run"), false);
        assertThat(AnalyzedToken.of(new SmartcnAnalyzer(own), "我的running的,人"))
                .isEqualTo(AnalyzedToken.of(new SmartChineseAnalyzer(own), "我的running的,人"));
        assertThat(new SmartcnAnalyzer().normalize("f", "ＡbC").utf8ToString())
                .isEqualTo(new SmartChineseAnalyzer().normalize("f", "ＡbC").utf8ToString());
    }

    /**
     * All real texts beside the project, and five million tokens of random ones. To run it:
     * {@code mvn -pl lib-core -am test -Dgroups=long -DexcludedGroups= -Dtest=SmartcnAnalyzerTest -Dsurefire.failIfNoSpecifiedTests=false
     * -Djianghua.shared=../shared}
     */
    @Test
    @Tag("long")
    void muchTextHasTheTokensOfSmartcn() throws Exception {
        String shared = System.getProperty("jianghua.shared");
        assumeTrue(shared != null && Files.isDirectory(Path.of(shared)), "-Djianghua.shared names no folder");
        for (boolean stopWords : new boolean[] {true, false}) {
            SmartcnComparison real = new SmartcnComparison(stopWords);
            for (String folder : List.of(
                    "seeds", "data/news", "data/reports-district", "data/reports-provinces", "data/reports-national")) {
                real.compareFolder(Path.of(shared).resolve(folder));
                report(folder + ", all so far", real);
                if (!stopWords && folder.equals("data/news")) {
                    break;
                }
            }
            SmartcnComparison random = new SmartcnComparison(stopWords);
            long wanted = Long.getLong("jianghua.tokens", 5_000_000) / 2;
            for (long seed = 1_000_000; random.tokens() < wanted; seed++) {
                random.compare(SmartcnComparison.randomText(new Random(seed)));
            }
            report("random, stop words " + stopWords, random);
        }
    }

    private static void report(String what, SmartcnComparison comparison) {
        System.out.printf(
                "%s: %,d texts, %,d tokens, %d differences%n",
                what, comparison.texts(), comparison.tokens(), comparison.differences());
        assertThat(comparison.firstDifference()).isNull();
    }

    private static List<String> words(CharArraySet set) {
        return set.stream().map(word -> new String((char[]) word)).toList();
    }
}
