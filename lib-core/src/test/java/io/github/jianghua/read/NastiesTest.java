package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jianghua.speech.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes are, reading ends in speeches or in a {@link SpeechReadException}, and soon. */
class NastiesTest {
    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> generated() {
        Map<String, byte[]> nasty = new LinkedHashMap<>();
        String[] atoms = {
            "在", "年", "第", "、", "一、", "（一）", "同志们", "各位", "讲话", "尊敬的", "——", "|", "> ", "2024年", "http", "公众号", "【",
            "《", "(", "-1-", "· ", "字", "a ", "。", " ", "\n在", "<p>", "&amp;", "[标签", "召开", "会", "1、", "\n1、", "X", "〔",
            "…\n", "篇一\n", "“", ",,", "镇长 ", "来源:", "\n·\n"
        };
        for (String atom : atoms) {
            nasty.put(
                    "repeated " + atom.replace("\n", "⏎"),
                    atom.repeat(80_000 / atom.length()).getBytes(StandardCharsets.UTF_8));
        }
        // Forms that once took time with the square of their length, or seconds for each megabyte.
        for (String atom : new String[] {
            "<!--",
            "<div>",
            "<div class=nav>字",
            "<table><tr><td>",
            "<p>a",
            "（公众号",
            "👉",
            "同志们：\n",
            "2020年1月1日\n",
            "1、的\n",
            "地点\n时间：\n",
            "讲话1\n讲话2\n",
            "<h2 class=title>在会上的讲话",
            "字【",
            "字 页",
            "字第 2 页",
            "关键词：会上讲话稿,会上发言稿,会上致辞稿\n会上讲话稿",
            "，会员[",
            "小编推荐",
            "首页\n",
            "00:01 字\n",
            "讲话第 2 页\n",
            "水.",
            "今天是2020年3月2日，",
            "·17·水",
            "[https://a公众号=，",
            "水j4 s+ R) z2 ^% ",
            "[发言人罗长水]:\n(2006-05-10 09:58:37)\n",
            "立法會 ─ 2013年2月27日\n",
            "2\n年\n",
            "“\n字\n",
            "字kT4\n",
            "一、护渠\n",
            "在会上的讲话县长罗长水(2020年1月25日)",
            "同志(tong)们(men)",
            "2020年同期基数表彰责任书",
            "|字|\n",
            "汇报(1)：\n汇报(2)：\n",
            "今天，她六十岁"
        }) {
            nasty.put(
                    "a megabyte of " + atom.replace("\n", "⏎"),
                    ("<html>" + atom.repeat((1 << 20) / atom.getBytes(StandardCharsets.UTF_8).length))
                            .getBytes(StandardCharsets.UTF_8));
        }
        nasty.put("html deep", ("<div>".repeat(50_000) + "同志们").getBytes(StandardCharsets.UTF_8));
        nasty.put(
                "html entities",
                ("<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><html><body>"
                                + "&b;".repeat(50_000))
                        .getBytes(StandardCharsets.UTF_8));
        nasty.put(
                "html attributes",
                ("<html><body " + "x=1 ".repeat(100_000) + ">同志们：大家好。").getBytes(StandardCharsets.UTF_8));
        nasty.put(
                "html nav",
                ("<html><body>" + "<div class=nav><div class=menu>".repeat(5_000) + "同志们：大家好。")
                        .getBytes(StandardCharsets.UTF_8));
        nasty.put("nul", "同志们：\0\0大家好。\0今天开会。".getBytes(StandardCharsets.UTF_8));
        nasty.put("surrogates", new byte[] {
            (byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 0x2D, 0x4E, 0x00, (byte) 0xDC, 0x2D, 0x4E, 0x0A, 0x00
        });
        nasty.put("bidi", "\u202E同志们：\u2066大家\u200B好。\u200F\uFEFF".repeat(1000).getBytes(StandardCharsets.UTF_8));
        Random random = new Random(42);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[random.nextInt(20_000)];
            random.nextBytes(noise);
            nasty.put("noise " + i, noise);
        }
        String alphabet = "在年月日第、一二三（）()《》【】——：:，。同志们各位代表讲话报告会议上的镇长书记XX**…·|>-0123456789 \n\n";
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 3000; k++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            nasty.put("text " + i, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return nasty.entrySet().stream()
                .flatMap(entry -> Stream.of("x.txt", "x.html")
                        .filter(name -> name.equals("x.txt") || !entry.getKey().startsWith("noise"))
                        .map(name -> DynamicTest.dynamicTest(
                                entry.getKey() + " as " + name, () -> ends(name, entry.getValue()))))
                .toList();
    }

    @Test
    void everyFileOfTheTestData() throws IOException {
        Path testdata = Path.of("..", "testdata");
        try (Stream<Path> files = Files.walk(testdata)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().contains("/target/"))
                    .toList()) {
                ends(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void packedBombEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                gzip.write(zeros);
            }
        }
        Path file = Files.write(folder.resolve("bomb.jsonl.gz"), out.toByteArray());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                SpeechReader.create().readFile(file);
            } catch (SpeechReadException e) {
                assertThat(e.reason()).contains("limit");
            }
        });
    }

    private static void ends(String name, byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(name, bytes));
    }

    /** Reads and checks what must hold of every reading. */
    static void check(String name, byte[] bytes) {
        List<Reading> readings;
        try {
            readings = SpeechReader.create().readBytes(name, bytes);
        } catch (SpeechReadException e) {
            assertThat(e.reason()).isNotBlank().doesNotContain("\n");
            return;
        }
        assertThat(readings).isNotEmpty();
        for (Reading reading : readings) {
            String text = reading.speech().text();
            for (Section section : reading.speech().outline()) {
                assertThat(section.end()).isLessThanOrEqualTo(text.length());
                // No substring: a megabyte may have a quarter of a million sections.
                assertThat(text.startsWith(section.heading(), section.start()))
                        .as(section.heading())
                        .isTrue();
            }
            assertThat(text).doesNotContain("\r").doesNotContain("\0");
            if (reading.speech().speaker() != null) {
                assertThat(reading.speech().speaker()).doesNotContainPattern("[*×]");
            }
        }
    }
}
