package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianghua.speech.Speech;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechReaderTest {
    private static final String SPEECH = "在全镇植树造林动员会上的讲话\n（2021年3月12日）\n镇长　何青山\n同志们：\n今天我们上山种树，种一棵就要活一棵。\n";

    @TempDir
    Path folder;

    private final SpeechReader reader = SpeechReader.create();

    @Test
    void readsTitleDayNameAndOffice() throws IOException {
        Speech speech = reader.readBytes("a.txt", SPEECH.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .speech();
        assertThat(speech.title()).isEqualTo("在全镇植树造林动员会上的讲话");
        assertThat(speech.date()).hasToString("2021-03-12");
        assertThat(speech.year()).isEqualTo(2021);
        assertThat(speech.speaker()).isEqualTo("何青山");
        assertThat(speech.role()).isEqualTo("镇长");
        assertThat(speech.text()).startsWith("同志们：");
    }

    @Test
    void aListOfSpeechesIsOfNoYear() throws IOException {
        String page = """
                镇长讲话稿大全_第2页 - 青螺文档网
                首页 | 工作总结 | 讲话稿
                ·镇长在2021年全镇植树造林动员会上的讲话　下载 12次
                ·镇长在全镇防汛会议上的讲话（2020年3月12日）　下载 7次
                ·在全镇三级干部大会上的主持词　下载 30次
                ·在2019年教师节座谈会上的讲话　下载 20次
                上一页 1 2 3 下一页
                """;
        Speech speech = reader.readBytes("a.txt", page.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .speech();
        assertThat(speech.title()).isNull();
        assertThat(speech.year()).isNull();
        assertThat(speech.years()).isEmpty();
    }

    @Test
    void tellsEncodingsApart() throws IOException {
        for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            byte[] bytes = SPEECH.getBytes(Charset.forName(name));
            Reading reading = reader.readBytes("a.txt", bytes).get(0);
            assertThat(reading.encoding()).isEqualTo(name);
            assertThat(reading.speech().speaker()).as(name).isEqualTo("何青山");
        }
        String traditional = "各位鄉親：\n今天我們上山種樹，種一棵就要活一棵，請大家一起來。\n";
        assertThat(reader.readBytes("a.txt", traditional.getBytes(Charset.forName("Big5")))
                        .get(0)
                        .encoding())
                .isEqualTo("Big5");
        byte[] few = "同志们：大家好。".getBytes(Charset.forName("GB18030"));
        assertThat(reader.readBytes("a.txt", few).get(0).encoding()).isEqualTo("GB18030");
    }

    @Test
    void countsWhatDoesNotDecode() throws IOException {
        byte[] bytes = SPEECH.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xFF;
        Reading reading = reader.readBytes("a.txt", bytes).get(0);
        assertThat(reading.encoding()).isEqualTo("UTF-8");
        assertThat(reading.undecodable()).isPositive();
        assertThat(reading.speech().text()).contains("\uFFFD");
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        assertThatThrownBy(() -> reader.readFile(folder.resolve("none.txt")))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("does not exist");
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        assertThatThrownBy(() -> reader.readFile(empty))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("empty");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\t\n");
        assertThatThrownBy(() -> reader.readFile(blank))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("no text");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0};
        assertThatThrownBy(() -> reader.readBytes("a.png", png))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("not text: PNG");
        byte[] noise = new byte[4000];
        Arrays.fill(noise, (byte) 3);
        assertThatThrownBy(() -> reader.readBytes("a.bin", noise))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("not text");
        SpeechReader small = SpeechReader.builder().maxBytes(10).build();
        assertThatThrownBy(() -> small.readBytes("a.txt", new byte[11]))
                .isInstanceOf(SpeechReadException.class)
                .hasMessageContaining("limit");
    }

    @Test
    void goesOnAfterBrokenLinesAndFiles() throws IOException {
        Files.writeString(folder.resolve("b.txt"), SPEECH);
        Files.write(folder.resolve("c.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        Files.writeString(folder.resolve(".hidden.txt"), SPEECH);
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"x1\",\"title\":\"给定的标题\",\"date\":\"2020-05-06\",\"text\":\"同志们：\\n现在开会。\"}\n{\"text\": broken\n\n{\"text\":\"各位代表：\\n我报告工作。\"}\n{\"title\":\"没有正文\"}\n");
        List<String> read = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        reader.visit(folder, new ReadVisitor() {
            @Override
            public void reading(Path file, Reading reading) {
                read.add(reading.file().substring(folder.toString().length() + 1) + " "
                        + reading.speech().id());
            }

            @Override
            public void failed(Path file, SpeechReadException failure) {
                failed.add(failure.file().substring(folder.toString().length() + 1));
            }
        });
        String base = SpeechReader.idOf(folder.resolve("a.jsonl"), 1);
        assertThat(read)
                .containsExactly(
                        "a.jsonl:1 x1",
                        "a.jsonl:4 " + base + ":4",
                        "b.txt " + SpeechReader.idOf(folder.resolve("b.txt"), 1));
        assertThat(failed).containsExactly("a.jsonl:2", "a.jsonl:5", "c.png");
    }

    @Test
    void iteratesLazilyAndStopsAtTheFirstFailure() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SPEECH);
        Files.write(folder.resolve("b.txt"), new byte[0]);
        List<Speech> seen = new ArrayList<>();
        assertThatThrownBy(() -> SpeechReader.read(folder).forEach(seen::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(SpeechReadException.class);
        assertThat(seen).hasSize(1);
    }

    @Test
    void readsPackedCollectionsAndKeepsWhatIsGiven() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(
                    "{\"id\":7,\"title\":\"一个标题\",\"year\":2019,\"speaker\":\"甲\",\"role\":\"乙\",\"source\":\"丙\",\"text\":\"同志们：\\n2024年的工作。\"}"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("x.jsonl.gz"), out.toByteArray());
        Speech speech = reader.readFile(file).get(0).speech();
        assertThat(speech.id()).isEqualTo("7");
        assertThat(speech.title()).isEqualTo("一个标题");
        assertThat(speech.year()).isEqualTo(2019);
        assertThat(speech.speaker()).isEqualTo("甲");
        assertThat(speech.role()).isEqualTo("乙");
        assertThat(speech.source()).isEqualTo("丙");
    }
}
