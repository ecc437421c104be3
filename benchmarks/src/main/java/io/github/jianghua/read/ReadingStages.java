package io.github.jianghua.read;

import io.github.jianghua.speech.Section;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The stages of reading one by one, for the benchmark. It stands in the package of what it measures because stages are
 * nobody's business otherwise.
 */
public final class ReadingStages {
    private final List<byte[]> files = new ArrayList<>();
    private final List<String> decoded = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final Charset charset;
    private final SpeechReader reader = SpeechReader.create();
    private final double megabytes;

    private ReadingStages(List<String> texts, Charset charset) throws SpeechReadException {
        this.charset = charset;
        long bytes = 0;
        for (String text : texts) {
            byte[] file = text.getBytes(charset);
            files.add(file);
            bytes += file.length;
            decoded.add(Decoding.decode(file).text());
            reader.readBytes("a.txt", file)
                    .forEach(each -> bodies.add(each.speech().text()));
        }
        megabytes = bytes / 1e6;
    }

    /**
     * Makes files of 5 to 30 KB.
     *
     * @param testdata the folder of the samples
     * @param dirty whether they begin as the samples of {@code reading} do and go on with debris between their lines
     */
    public static ReadingStages of(Path testdata, boolean dirty, Charset charset) throws IOException {
        List<String> speeches = texts(testdata.resolve("speeches"));
        List<String> starts = dirty ? texts(testdata.resolve("reading")) : speeches;
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder(starts.get(i % starts.size()).strip());
            String[] own = text.toString().split("\n", -1);
            int length = 1_700 + random.nextInt(8_300);
            while (text.length() < length) {
                String[] lines =
                        speeches.get(random.nextInt(speeches.size())).strip().split("\n", -1);
                for (int k = Math.min(4, lines.length - 1); k < lines.length; k++) {
                    text.append('\n').append(lines[k]);
                    String debris = own[random.nextInt(own.length)];
                    if (dirty && random.nextInt(6) == 0 && debris.length() < 60) {
                        text.append('\n').append(debris);
                    }
                }
            }
            texts.add(text.toString());
        }
        return new ReadingStages(texts, charset);
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Decoding.decode(Files.readAllBytes(file)).text());
            }
        }
        return texts;
    }

    /** How much one pass over all files is. */
    public double megabytes() {
        return megabytes;
    }

    /** Everything. */
    public int read() throws IOException {
        int parts = 0;
        for (byte[] file : files) {
            parts += reader.readBytes("a.txt", file).size();
        }
        return parts;
    }

    /** From bytes to characters. */
    public int decode() {
        int chars = 0;
        for (byte[] file : files) {
            Decoding text = Decoding.decode(file);
            chars += PlainText.garbage(text) == null ? text.text().length() : 0;
        }
        return chars;
    }

    /** From bytes to characters without looking at them. */
    public int platformDecode() {
        int chars = 0;
        for (byte[] file : files) {
            chars += new String(file, charset).length();
        }
        return chars;
    }

    /** From characters to clean lines in parts. */
    public int clean() {
        int parts = 0;
        for (String text : decoded) {
            parts += Parts.split(Cleaning.clean(text, "a.txt")).size();
        }
        return parts;
    }

    /** From characters to all fields and the clean text. */
    public int cleanAndFields() {
        int notes = 0;
        for (String text : decoded) {
            Draft draft = Cleaning.clean(text, "a.txt");
            boolean first = true;
            for (List<Line> lines : Parts.split(draft)) {
                Part part = Part.of(draft, lines, first);
                first = false;
                List<String> said = new ArrayList<>();
                Weighing.decide(part, Repair.body(part.body, new Tally()), said);
                notes += said.size();
            }
        }
        return notes;
    }

    /** From clean text to its headings. */
    public int outline() {
        int headings = 0;
        for (String body : bodies) {
            List<Section> sections = Outline.of(body);
            headings += sections.size();
        }
        return headings;
    }
}
