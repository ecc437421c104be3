package io.github.jianghua;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.speech.Speech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed without warning: everything that it had committed is there, and nothing else. */
final class KilledWriterTest {
    private static final int BATCH = 20;

    @TempDir
    Path temp;

    @RepeatedTest(3)
    void what_was_committed_survives(RepetitionInfo repetition) throws Exception {
        int killAfter = new Random(repetition.getCurrentRepetition()).nextInt(2, 9);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int committed = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                committed = Integer.parseInt(line);
                if (committed == killAfter) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe ended with the process.
            assertThat(e).hasMessage("Stream closed");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(committed).isGreaterThanOrEqualTo(killAfter);

        IndexCheck check = SpeechIndex.check(temp);
        assertThat(check.problems()).isEmpty();
        // The kill may fall between a commit and the line that tells of it.
        assertThat(check.speeches()).isIn((long) committed * BATCH, (committed + 1L) * BATCH);
        try (SpeechIndex index = SpeechIndex.open(temp)) {
            index.add(Speech.builder("after", "杀掉以后继续写。").build());
            index.commit();
            assertThat(index.statistics().speeches()).isEqualTo(check.speeches() + 1);
        }
    }

    /** Commits batch after batch until it is killed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            try (SpeechIndex index = SpeechIndex.openOrCreate(Path.of(arguments[0]))) {
                for (int batch = 1; ; batch++) {
                    for (int i = 0; i < BATCH; i++) {
                        String id = batch + "." + i;
                        index.add(Speech.builder(id, "第" + id + "篇讲话，谈招商引资和乡村振兴。".repeat(10))
                                .build());
                    }
                    index.commit();
                    System.out.println(batch);
                }
            }
        }
    }
}
