package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.UpdateSummary;
import io.github.jianghua.read.Reading;
import io.github.jianghua.read.SpeechReadException;
import io.github.jianghua.read.SpeechReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What comes through standard input. */
final class Input {
    /** How standard input is called where a file would be named. */
    static final String NAME = "-";

    private Input() {}

    /** Reads the speeches of standard input: one text, or a collection if it begins with a brace. */
    static List<Reading> readings(Console console) throws IOException {
        byte[] bytes = console.in().readAllBytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        boolean collection = head.replace("\uFEFF", "").stripLeading().startsWith("{");
        return SpeechReader.create().readBytes(collection ? "-.jsonl" : NAME, bytes);
    }

    /** Adds the speeches of standard input to an index and says what became of them. */
    static UpdateSummary index(Console console, SpeechIndex index, Progress progress) throws IOException {
        long started = System.nanoTime();
        long added = 0;
        long updated = 0;
        List<SpeechReadException> failed = List.of();
        try {
            for (Reading reading : readings(console)) {
                if (index.speech(reading.speech().id()).isPresent()) {
                    updated++;
                } else {
                    added++;
                }
                index.add(reading.speech());
                progress.speech();
            }
            index.commit();
        } catch (SpeechReadException e) {
            progress.failed(e);
            failed = List.of(e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return new UpdateSummary(
                1,
                added + updated,
                added,
                updated,
                0,
                0,
                failed,
                took,
                index.statistics().bytes());
    }
}
