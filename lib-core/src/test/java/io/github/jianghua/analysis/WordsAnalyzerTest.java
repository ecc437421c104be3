package io.github.jianghua.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAnalyzerTest {
    private static final Analyzer WORDS = new WordsAnalyzer();

    /** Tokens at one position are joined by a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '\0', textBlock = """
                    推进双招双引、优化营商环境      = 推进 双招双引 优化 营商环境
                    深化放管服改革,落实两不愁三保障 = 深化 放管服改革 落实 两不愁三保障
                    习近平总书记强调                = 习近平总书记 强调
                    习近平强调                      = 习近平 强调
                    中国人民银行的职责              = 中国人民银行 的 职责
                    二〇二三年工作                  = 2023年|2023 年 工作
                    二○二三年工作                   = 2023年|2023 年 工作
                    ２０２３年工作                  = 2023年|2023 年 工作
                    2023 年工作                     = 2023年|2023 年 工作
                    2023年底                        = 2023年|2023 年底
                    2023年度                        = 2023年|2023 年度
                    23年工作                        = 23 年 工作
                    2021—2025年                     = 2021-2025年|2021 2025年|2025 年
                    增长5.2%，10.38亿元             = 增长 5.2% 10.38 亿 元
                    1,234.5万吨                     = 1,234.5 万 吨
                    5%-8%                           = 5%-8%|5% 8%
                    一〇五国道                      = 一〇五 国道
                    Running Big Data平台            = running big data 平台
                    5G基站、AI技术、PM2.5浓度       = 5g基站 ai 技术 pm2.5 浓度
                    Ａ４纸                          = a4 纸
                    習 近 平                        = 习近平
                    優化營商環境                    = 优化 营商环境
                    隨著經濟發展                    = 随着 经济 发展
                    乡\u200B村振兴                  = 乡村振兴
                    。，！                          = ''
                    """)
    void textHasItsTokens(String text, String expected) {
        String tokens = show(WORDS, text.strip().replace("\\u200B", "\u200B"));
        assertThat(tokens).isEqualTo(expected.strip().replace("''", ""));
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        String simplified = "二〇二三年我镇财政收入10.38亿元,增长5.2%,推进双招双引、优化营商环境";
        String traditional = "二〇二三年我鎮財政收入10.38億元,增長5.2%,推進雙招雙引、優化營商環境";
        List<AnalyzedToken> tokens = AnalyzedToken.of(WORDS, traditional);
        assertThat(tokens).isEqualTo(AnalyzedToken.of(WORDS, simplified));
        assertThat(tokens.stream().map(t -> traditional.substring(t.start(), t.end())))
                .containsSequence("二〇二三年", "二〇二三", "年", "我", "鎮")
                .contains("10.38", "5.2%", "雙招雙引", "營商環境");
        assertThat(AnalyzedToken.of(WORDS, "在 二〇二三 年，習 近 平").getLast())
                .isEqualTo(new AnalyzedToken("习近平", 9, 14, "word", 3, 1));
    }

    @Test
    void typesTellNumbersYearsAndLatinWords() {
        assertThat(AnalyzedToken.of(WORDS, "2023年 5.2% AI 平台").stream().map(AnalyzedToken::type))
                .containsExactly("year", "number", "word", "number", "latin", "word");
    }

    @Test
    void partsAreAPathBesideTheWholeWord() {
        Analyzer analyzer = new WordsAnalyzer(UserDictionary.of(List.of()), true);
        assertThat(AnalyzedToken.of(analyzer, "习近平总书记强调"))
                .containsExactly(
                        new AnalyzedToken("习近平总书记", 0, 6, "word", 0, 2),
                        new AnalyzedToken("习近平", 0, 3, "word", 0, 1),
                        new AnalyzedToken("总书记", 3, 6, "word", 1, 1),
                        new AnalyzedToken("强调", 6, 8, "word", 2, 1));
    }

    @Test
    void aLongLineIsNotCutInsideAWord() {
        for (int words : new int[] {100, 3000, 20_000}) {
            String text = "营商环境双招双引".repeat(words);
            List<AnalyzedToken> tokens = AnalyzedToken.of(WORDS, text);
            assertThat(tokens).hasSize(2 * words);
            assertThat(tokens.getLast().end()).isEqualTo(text.length());
        }
    }

    /** Encoded pictures, digits of pi, ranges of ranges: no index takes a term of 32 KB and more. */
    @Test
    void aRunWithoutEndIsCut() {
        for (String run : List.of("ab1", "7", "1-", "1,234.", "一〇", "四", "〇", "é")) {
            String text = "前" + run.repeat(40_000 / run.length()) + "后";
            List<AnalyzedToken> tokens = AnalyzedToken.of(WORDS, text);
            assertThat(tokens).allSatisfy(token -> assertThat(token.term()).hasSizeLessThan(512));
            assertThat(tokens.getLast().end()).isEqualTo(text.length());
        }
    }

    /** What stands in the next block of the reader does not change the tokens before it. */
    @Test
    void tokensDoNotDependOnWhatFollowsTheSentence() {
        String sentence = "二〇二三年,我镇坚持稳中求进工作总基调,财政收入增长5.2%。\n";
        List<AnalyzedToken> alone = AnalyzedToken.of(WORDS, sentence);
        List<AnalyzedToken> many = AnalyzedToken.of(WORDS, sentence.repeat(2000));
        assertThat(many).hasSize(2000 * alone.size());
        for (int i = 0; i < many.size(); i++) {
            AnalyzedToken one = alone.get(i % alone.size());
            int shift = i / alone.size() * sentence.length();
            assertThat(many.get(i).term()).isEqualTo(one.term());
            assertThat(many.get(i).start()).isEqualTo(one.start() + shift);
        }
    }

    @Test
    void termsOfAUserWin(@TempDir Path folder) throws IOException {
        assertThat(show(WORDS, "沙沟镇石榴籽工程")).doesNotContain("沙沟镇");
        Path file = folder.resolve("terms.txt");
        Files.writeString(file, "\uFEFF# ours\n沙沟镇\n石榴籽工程\t50000\n\nC端+ 10\n");
        UserDictionary terms = UserDictionary.read(file);
        assertThat(terms.size()).isEqualTo(3);
        assertThat(show(new WordsAnalyzer(terms), "沙溝鎮石榴籽工程、Ｃ端＋平台")).isEqualTo("沙沟镇 石榴籽工程 c端+ 平台");
    }

    @Test
    void aFrequencyShiftsWhatOverlaps() {
        String text = "我国民生产";
        assertThat(show(new WordsAnalyzer(UserDictionary.of(Map.of("国民", 1))), text))
                .isEqualTo(show(WORDS, text));
        assertThat(show(new WordsAnalyzer(UserDictionary.of(Map.of("我国民", 1_000_000))), text))
                .contains("我国民");
    }

    @Test
    void aUserDictionarySaysWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("terms.txt");
        Files.writeString(file, "沙沟镇 99999999999\n");
        assertThatThrownBy(() -> UserDictionary.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":1:");
        assertThatThrownBy(() -> UserDictionary.of(Map.of("沙沟镇", -1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermThatIsNotCutIsNormalised() {
        assertThat(WORDS.normalize("f", "營商ＡＢ").utf8ToString()).isEqualTo("营商ab");
    }

    private static String show(Analyzer analyzer, String text) {
        return AnalyzedToken.of(analyzer, text).stream()
                .collect(Collectors.groupingBy(
                        AnalyzedToken::position,
                        java.util.TreeMap::new,
                        Collectors.mapping(AnalyzedToken::term, Collectors.joining("|"))))
                .values()
                .stream()
                .collect(Collectors.joining(" "));
    }
}
