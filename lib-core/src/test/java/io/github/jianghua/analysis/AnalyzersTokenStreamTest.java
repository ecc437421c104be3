package io.github.jianghua.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** Lucene's own checks of what every analyzer promises: reuse, offsets, positions, readers that give little at a time. */
public class AnalyzersTokenStreamTest extends BaseTokenStreamTestCase {
    /** For the runner. */
    public AnalyzersTokenStreamTest() {}

    public void testSmartcn() throws Exception {
        check(new SmartcnAnalyzer(), 200);
        check(new SmartcnAnalyzer(false), 50);
    }

    public void testWords() throws Exception {
        check(new WordsAnalyzer(), 200);
        check(new WordsAnalyzer(UserDictionary.of(List.of("双招双引办", "ai+", "a b")), true), 100);
    }

    private static void check(Analyzer analyzer, int texts) throws Exception {
        checkRandomData(random(), analyzer, texts * RANDOM_MULTIPLIER);
        checkRandomData(random(), analyzer, texts / 10 * RANDOM_MULTIPLIER, 8192);
        checkAnalysisConsistency(random(), analyzer, true, "二〇二三年 推进双招双引、优化營商環境。Running 5.2%");
        analyzer.close();
    }
}
