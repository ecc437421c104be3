package io.github.jianghua.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Compares the tokens of {@link SmartcnAnalyzer} with those of Lucene's own, and counts. */
final class SmartcnComparison {
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
            + "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因"
            + "由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月"
            + "公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组"
            + "见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济"
            + "阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确"
            + "才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿";
    private static final String[] ODD = {
        "。",
        "！",
        "?",
        "!",
        ".",
        "．",
        "，",
        ",",
        ",",
        "、",
        "”",
        "“",
        "\"",
        "'",
        " ",
        "　",
        "\n",
        "\r\n",
        "\t",
        "\u2028",
        "\u2029",
        "\u0964",
        "\u00ad",
        "\u0300",
        "A",
        "b",
        "ABC",
        "running",
        "flies",
        "Ａ",
        "ｂ",
        "1",
        "12.5",
        "３",
        "%",
        "％",
        "（",
        "）",
        ")",
        "》",
        "《",
        "…",
        "—",
        "·",
        "é",
        "ß",
        "\uD840\uDC00",
        "\uD840",
        "\uDC00",
        "\uFFFF",
        "\0",
        "@",
        "#",
        "未##数",
        "始##始",
        "末##末",
        "☃",
        "ｱ",
        "カ",
        "한",
        "㐀",
        "龥",
        "龦",
        "￥",
        "\u0085",
        "\u200b",
        "\ufeff",
        "党组织",
        "外交部长",
        "。。",
        ". "
    };

    private final Analyzer ours;
    private final Analyzer stock;
    private final long[] counts = new long[3];
    private String firstDifference;

    SmartcnComparison(boolean stopWords) {
        ours = new SmartcnAnalyzer(stopWords);
        stock = new SmartChineseAnalyzer(stopWords);
    }

    long tokens() {
        return counts[0];
    }

    long texts() {
        return counts[1];
    }

    long differences() {
        return counts[2];
    }

    /** What differed first and where, or {@code null}. */
    String firstDifference() {
        return firstDifference;
    }

    void compare(String text) {
        counts[1]++;
        try (TokenStream a = ours.tokenStream("f", new StringReader(text));
                TokenStream b = stock.tokenStream("f", new StringReader(text))) {
            Reading ourReading = new Reading(a);
            Reading stockReading = new Reading(b);
            a.reset();
            b.reset();
            boolean more = true;
            while (more) {
                more = a.incrementToken();
                if (more != b.incrementToken() || (more && !ourReading.sameAs(stockReading))) {
                    differ(text, ourReading, stockReading);
                    more = false;
                } else if (more) {
                    counts[0]++;
                } else {
                    a.end();
                    b.end();
                    if (!ourReading.sameAs(stockReading)) {
                        differ(text, ourReading, stockReading);
                    }
                }
            }
            while (a.incrementToken()) {
                // The reader must be empty before it is used again.
            }
            while (b.incrementToken()) {
                // As above.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void differ(String text, Reading a, Reading b) {
        counts[2]++;
        if (firstDifference == null) {
            int at = Math.min(text.length(), b.offsets.startOffset());
            firstDifference =
                    a + " for " + b + " in " + text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
        }
    }

    /** A text of common characters, words of dictionaries, and what usually breaks. */
    static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20) == 0 ? random.nextInt(4000) : random.nextInt(80);
        int mode = random.nextInt(6);
        int common = new int[] {9, 5, 2, 7, 7, 10}[mode];
        while (text.length() < length) {
            int dice = random.nextInt(10);
            if (dice < common) {
                text.append(COMMON.charAt(random.nextInt(mode == 3 ? 40 : COMMON.length())));
            } else if (dice < 9 || mode != 4) {
                text.append(ODD[random.nextInt(ODD.length)]);
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    /** All texts of a file: its content, and that of each line if they are of a collection. */
    void compareFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".gz") || name.endsWith(".jsonl")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    compare(line.replace("\\n", "\n"));
                }
            }
        } else {
            byte[] bytes = Files.readAllBytes(file);
            compare(new String(bytes, StandardCharsets.UTF_8));
            if (file.toString().contains("raw_bytes")) {
                compare(new String(bytes, Charset.forName("GB18030")));
            }
        }
    }

    void compareFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                compareFile(file);
            }
        }
    }

    private static final class Reading {
        private final CharTermAttribute term;
        private final OffsetAttribute offsets;
        private final PositionIncrementAttribute increment;
        private final PositionLengthAttribute length;
        private final TypeAttribute type;

        Reading(TokenStream stream) {
            term = stream.addAttribute(CharTermAttribute.class);
            offsets = stream.addAttribute(OffsetAttribute.class);
            increment = stream.addAttribute(PositionIncrementAttribute.class);
            length = stream.addAttribute(PositionLengthAttribute.class);
            type = stream.addAttribute(TypeAttribute.class);
        }

        boolean sameAs(Reading other) {
            return term.length() == other.term.length()
                    && CharSequence.compare(term, other.term) == 0
                    && offsets.startOffset() == other.offsets.startOffset()
                    && offsets.endOffset() == other.offsets.endOffset()
                    && increment.getPositionIncrement() == other.increment.getPositionIncrement()
                    && length.getPositionLength() == other.length.getPositionLength()
                    && type.type().equals(other.type.type());
        }

        @Override
        public String toString() {
            return term + "[" + offsets.startOffset() + "," + offsets.endOffset() + ")+"
                    + increment.getPositionIncrement();
        }
    }
}
