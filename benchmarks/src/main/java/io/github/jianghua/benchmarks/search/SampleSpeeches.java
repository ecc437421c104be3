package io.github.jianghua.benchmarks.search;

import io.github.jianghua.benchmarks.exactness.SharedTexts;
import io.github.jianghua.benchmarks.segmentation.BenchmarkText;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Speeches of one length, the same for every run. A third of the paragraphs are sentences in the official register, from
 * {@link BenchmarkText}. The others are words of a {@link Vocabulary}: most follow their predecessor as one of a few words
 * that like to, some are the subject of the speech and come again and again, and the rest is drawn freely. So common and
 * rare words, neighbours and repetitions are about as frequent as in real texts; sense the sentences have none.
 *
 * <p>With {@code -Dfolders=} they are pieces of the texts of those folders instead, paths with spaces between.
 */
final class SampleSpeeches {
    private static final long SEED = 8;
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 14;
    private static final double FOLLOWS = 0.6;
    private static final double SUBJECT = 0.08;
    private static final int LIKELY_FOLLOWERS = 24;

    private final Vocabulary vocabulary;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private SampleSpeeches(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns speeches.
     *
     * @param characters how long they are together, in UTF-16 code units
     * @param length how long each is
     */
    static List<Speech> of(int characters, int length) throws IOException {
        String folders = System.getProperty("folders", "").strip();
        int count = Math.max(1, characters / length);
        return folders.isEmpty()
                ? new SampleSpeeches(Vocabulary.load()).speeches(count, length)
                : pieces(List.of(folders.split(" +")), count, length);
    }

    /** Returns the UTF-8 bytes of titles and texts. */
    static long bytes(List<Speech> speeches) {
        long bytes = 0;
        for (Speech speech : speeches) {
            bytes += speech.title().getBytes(StandardCharsets.UTF_8).length;
            bytes += speech.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    private static List<Speech> pieces(List<String> folders, int count, int length) throws IOException {
        List<Speech> speeches = new ArrayList<>();
        for (Speech whole : SharedTexts.read(folders.stream().map(Path::of).toList())) {
            String text = whole.text();
            for (int start = 0; start + length <= text.length() && speeches.size() < count; start += length) {
                String piece = text.substring(start, start + length);
                String title = whole.title() == null
                        ? piece.substring(0, Math.min(20, length)).strip()
                        : whole.title();
                speeches.add(speech(speeches.size(), title, piece));
            }
        }
        if (speeches.isEmpty()) {
            throw new IOException("no texts of " + length + " characters in " + folders);
        }
        return speeches;
    }

    private static Speech speech(int number, String title, String text) {
        return Speech.builder("s" + number, text)
                .title(title)
                .year(FIRST_YEAR + number % YEARS)
                .build();
    }

    private List<Speech> speeches(int count, int length) {
        List<String> register = new ArrayList<>();
        for (String document : BenchmarkText.documents(200_000, SEED)) {
            register.addAll(document.lines().toList());
        }
        List<Speech> speeches = new ArrayList<>();
        while (speeches.size() < count) {
            int[] subject = new int[8];
            for (int i = 0; i < subject.length; i++) {
                subject[i] = vocabulary.draw(random);
            }
            StringBuilder title = new StringBuilder("在");
            for (int i = 0; i < 3; i++) {
                title.append(vocabulary.word(subject[i]));
            }
            title.append("工作会议上的讲话");
            StringBuilder text = new StringBuilder(length + 400);
            while (text.length() < length) {
                if (random.nextInt(3) == 0) {
                    String paragraph = register.get(random.nextInt(register.size()));
                    text.append(BenchmarkText.fullWidth(paragraph)).append('\n');
                } else {
                    paragraph(text, subject);
                }
            }
            text.setLength(length);
            speeches.add(speech(speeches.size(), title.toString(), text.toString()));
        }
        return speeches;
    }

    private void paragraph(StringBuilder text, int[] subject) {
        int previous = -1;
        for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
            for (int clauses = 1 + random.nextInt(4); clauses > 0; clauses--) {
                for (int words = 4 + random.nextInt(8); words > 0; words--) {
                    previous = next(previous, subject);
                    text.append(vocabulary.word(previous));
                }
                text.append(clauses > 1 ? '，' : '。');
            }
        }
        text.append('\n');
    }

    private int next(int previous, int[] subject) {
        double choice = random.nextDouble();
        if (previous >= 0 && choice < FOLLOWS) {
            // Low numbers more often. The same word and number are always the same follower.
            int follower = (int) Math.pow(LIKELY_FOLLOWERS, random.nextDouble());
            return vocabulary.draw(new SplittableRandom((long) previous * LIKELY_FOLLOWERS + follower));
        }
        return choice < FOLLOWS + SUBJECT ? subject[random.nextInt(subject.length)] : vocabulary.draw(random);
    }
}
