package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.UpdateSummary;
import io.github.jianghua.read.ReadVisitor;
import io.github.jianghua.read.Reading;
import io.github.jianghua.read.SpeechReadException;
import io.github.jianghua.read.SpeechReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What comes through standard input. */
final class Input {
    /** How standard input is called where a file would be named. */
    static final String NAME = "-";

    private Input() {}

    /** Reads the speeches of standard input: one text, or a collection if it begins with a brace. */
    static void visit(Console console, ReadVisitor visitor) throws IOException {
        byte[] bytes = console.in().readAllBytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        boolean collection = head.replace("\uFEFF", "").stripLeading().startsWith("{");
        SpeechReader.create().visit(collection ? "-.jsonl" : NAME, bytes, visitor);
    }

    /** Adds the speeches of standard input to an index and says what became of them. */
    static UpdateSummary index(Console console, SpeechIndex index, Progress progress) throws IOException {
        Adding adding = new Adding(index, progress);
        long started = System.nanoTime();
        visit(console, adding);
        index.commit();
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return new UpdateSummary(
                1,
                adding.added + adding.updated,
                adding.added,
                adding.updated,
                0,
                0,
                adding.failed,
                took,
                index.statistics().bytes());
    }

    private static final class Adding implements ReadVisitor {
        private final SpeechIndex index;
        private final Progress progress;
        private final List<SpeechReadException> failed = new ArrayList<>();
        private long added;
        private long updated;

        Adding(SpeechIndex index, Progress progress) {
            this.index = index;
            this.progress = progress;
        }

        @Override
        public void reading(Path file, Reading reading) throws IOException {
            if (index.speech(reading.speech().id()).isPresent()) {
                updated++;
            } else {
                added++;
            }
            index.add(reading.speech());
            progress.speech();
        }

        @Override
        public void failed(Path file, SpeechReadException failure) {
            failed.add(failure);
            progress.failed(failure);
        }
    }
}
