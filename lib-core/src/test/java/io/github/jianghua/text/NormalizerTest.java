package io.github.jianghua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    二〇二三年,我镇  | 2023年,我镇
                    二○二三年        | 2023年
                    ２０２３年       | 2023年
                    二零二三年       | 2023年
                    二0二三年        | 2023年
                    2O23年           | 2023年
                    二〇二三 年      | 2023年
                    一九四九年       | 1949年
                    一九九八至二〇〇二年 | 1998至2002年
                    二〇二三         | 2023
                    二〇二三五       | 二〇二三五
                    一二三四         | 一二三四
                    二三年           | 二三年
                    九千年           | 九千年
                    二○              | 二〇
                    ○○镇             | ○○镇
                    二○三            | 二〇三
                    ＡｂＣ，（１２％）；：！？ | abc,(12%);:!?
                    “优化”‘营商’〞   | "优化"'营商'"
                    「優化」『營商』 | "优化"'营商'
                    2021—2025年      | 2021-2025年
                    国发〔2023〕1号  | 国发[2023]1号
                    ㎡ ① Ⅲ …         | m2 1 iii...
                    優化營商環境     | 优化营商环境
                    推進雙招雙引     | 推进双招双引
                    乾隆 乾燥 乾坤 餅乾 | 乾隆干燥乾坤饼干
                    瞭解 一目瞭然 瞭望 | 了解一目了然瞭望
                    隨著 著名 沿著   | 随着著名沿着
                    随着 著名 显著   | 随着著名显著
                    憑藉 狼藉 藉口   | 凭借狼藉借口
                    頭髮 發展 皇后 以後 | 头发发展皇后以后
                    發表講話 國內外 乾淨 決賽 | 发表讲话国内外干净决赛
                    Big  Data 平台   | big data平台
                    习 近 平         | 习近平
                    𠀾 𝐀 𪚏         | 𠀾a𪚏
                    """)
    void textHasItsNormalForm(String text, String expected) {
        assertThat(Normalizer.normalize(text.strip()).text()).isEqualTo(expected.strip());
    }

    /** OpenCC's own Simplified phrases hold Traditional characters, which once kept 發表 from being found by 发表. */
    @Test
    void noTraditionalCharacterWithOneSimplifiedFormIsLeft() throws IOException {
        Map<Integer, String> simplified = new HashMap<>();
        for (String[] line : openCc("TSCharacters.txt")) {
            if (line.length == 2 && !line[1].equals(line[0])) {
                simplified.put(line[0].codePointAt(0), line[1]);
            }
        }
        assertThat(simplified).hasSizeGreaterThan(3000);
        Set<String> left = new TreeSet<>();
        for (String[] line : openCc("STPhrases.txt")) {
            for (int i = 1; i < line.length; i++) {
                Normalizer.normalize(line[i])
                        .text()
                        .codePoints()
                        .filter(simplified::containsKey)
                        .mapToObj(Character::toString)
                        .forEach(left::add);
            }
        }
        assertThat(left).isEmpty();
    }

    private static List<String[]> openCc(String file) throws IOException {
        try (InputStream in = NormalizerTest.class.getResourceAsStream("/data/dictionary/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.strip().split("\\s+")).toList();
        }
    }

    @Test
    void invisibleCharactersVanishAndLineBreaksAreOne() {
        assertThat(Normalizer.normalize("\uFEFF乡\u200B村\u00AD振\u202E兴\uFE0F").text())
                .isEqualTo("乡村振兴");
        assertThat(Normalizer.normalize("标题 \r\n\u3000\u3000正文\n").text()).isEqualTo("标题\n正文\n");
    }

    @Test
    void everyUnitKnowsItsOriginal() {
        Normalized normal = Normalizer.normalize("在 二〇二三 年㎡\u200B\r\n优");
        assertThat(normal.text()).isEqualTo("在2023年m2\n优");
        assertThat(stretch(normal, 0)).isEqualTo("0-1");
        assertThat(stretch(normal, 1)).isEqualTo("2-3");
        assertThat(stretch(normal, 5)).isEqualTo("7-8");
        assertThat(stretch(normal, 6)).isEqualTo("8-9");
        assertThat(stretch(normal, 7)).isEqualTo("8-9");
        assertThat(stretch(normal, 8)).isEqualTo("10-12");
        assertThat(stretch(normal, 9)).isEqualTo("12-13");
    }

    @Test
    void plainTextIsNotCopied() {
        String text = "优化营商环境,推进乡村振兴。\n2023年";
        assertThat(Normalizer.normalize(text).text()).isSameAs(text);
    }

    /** Properties that hold for any text; a failure names its seed. */
    @Test
    void randomTextsKeepTheProperties() {
        String[] pieces = {
            "二〇二三年",
            "○",
            "〇",
            "零",
            "九",
            "一",
            "二",
            "o",
            "Ｏ",
            "2",
            "０",
            "年",
            "\uF98E",
            "乾",
            "隆",
            "淨",
            "著",
            "\uFA5F",
            "隨",
            "随",
            "看",
            "藉",
            "瞭",
            "了",
            "干",
            "着",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            " ",
            "\u3000",
            "\n",
            "\r\n",
            "\u2028",
            "A",
            "é",
            "①",
            "㎡",
            "ﬃ",
            "㈱",
            "…",
            "\uD840",
            "\uDC00",
            "\uD869\uDED6",
            "\uDB40\uDC41",
            "\uD835\uDC00",
            "\uDB40\uDD00",
            "，",
            "中",
            "国",
            "İ",
            "ß",
            "Σ",
            "ｶﾞ",
            "麼",
            "麽",
            "幺",
            "覆",
            "反",
            "于",
            "於",
            "徵",
            "羽",
            "钟",
            "鍾",
            "鐘",
            "\0",
            "\u0085",
            "한"
        };
        for (long seed = 0; seed < 60_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(
                        random.nextInt(6) == 0
                                ? Character.toString(random.nextInt(0x10FFFF))
                                : pieces[random.nextInt(pieces.length)]);
            }
            check(text.toString(), seed);
        }
    }

    @Test
    void everyCharacterKeepsTheProperties() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            check(Character.toString(c), c);
        }
    }

    /** The parts of a text cut where nothing can reach across are normalised as in the whole. */
    @Test
    void bufferAgreesWithTheStaticForm() {
        NormalizedBuffer buffer = new NormalizedBuffer();
        for (String text : new String[] {"", "優化 營商", "二〇二三年", "a b", "\u200B", "平安"}) {
            char[] padded = ("年" + text + "年").toCharArray();
            buffer.normalize(padded, 1, padded.length - 1);
            Normalized expected = Normalizer.normalize(text);
            assertThat(new String(buffer.chars(), 0, buffer.length())).isEqualTo(expected.text());
            for (int i = 0; i < buffer.length(); i++) {
                assertThat(buffer.start(i)).isEqualTo(expected.originalStart(i));
                assertThat(buffer.end(i)).isEqualTo(expected.originalEnd(i));
            }
        }
    }

    private static void check(String text, long seed) {
        Normalized once = Normalizer.normalize(text);
        String normal = once.text();
        Normalized twice = Normalizer.normalize(normal);
        if (!twice.text().equals(normal)) {
            assertThat(twice.text())
                    .as("twice, seed %d, text %s", seed, escape(text))
                    .isEqualTo(normal);
        }
        int last = 0;
        for (int i = 0; i < normal.length(); i++) {
            int start = once.originalStart(i);
            int end = once.originalEnd(i);
            boolean right = start >= last && start < end && end <= text.length();
            if (right && end - start == 1 && !Character.isSurrogate(text.charAt(start))) {
                // One character stands for itself, for a part of its own fold, or for a digit of a year.
                char original = text.charAt(start);
                String alone = Normalizer.normalize(String.valueOf(original)).text();
                right = alone.indexOf(normal.charAt(i)) >= 0
                        || original == '\u3000'
                        || normal.charAt(i) == ' '
                        || "0123456789〇".indexOf(normal.charAt(i)) >= 0
                        || Character.isIdeographic(original);
            }
            if (!right) {
                assertThat(right)
                        .as("offset %d, seed %d, text %s", i, seed, escape(text))
                        .isTrue();
            }
            last = start;
        }
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private static String stretch(Normalized normal, int index) {
        return normal.originalStart(index) + "-" + normal.originalEnd(index);
    }
}
