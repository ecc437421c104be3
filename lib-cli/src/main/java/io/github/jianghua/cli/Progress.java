package io.github.jianghua.cli;

import io.github.jianghua.UpdateListener;
import io.github.jianghua.read.SpeechReadException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Shows on standard error how indexing goes on: one line that is written over on a terminal, elsewhere a line every
 * five seconds. Failures are named as they come.
 */
final class Progress implements UpdateListener {
    private final Console console;
    private final boolean quiet;
    private final long started = System.nanoTime();
    private final long interval;
    private long shown = started;
    private long speeches;
    private boolean lineOpen;
    private Path file;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.interval = console.errIsTerminal() ? 100_000_000L : 5_000_000_000L;
    }

    @Override
    public void file(Path file) {
        this.file = file;
        show();
    }

    @Override
    public void speech() {
        speeches++;
        show();
    }

    @Override
    public void failed(SpeechReadException failure) {
        clear();
        console.message(failure.getMessage());
    }

    private void show() {
        long now = System.nanoTime();
        if (quiet || now - shown < interval) {
            return;
        }
        shown = now;
        double seconds = (now - started) / 1e9;
        String line = String.format(
                Locale.ROOT,
                "%,d speeches, %,.0f a second, %s",
                speeches,
                speeches / seconds,
                file == null ? "" : Console.safe(file.toString()));
        if (console.errIsTerminal()) {
            console.err().print("\r\u001b[K" + line);
            console.err().flush();
            lineOpen = true;
        } else {
            console.message(line);
        }
    }

    /** Takes the line of progress away. */
    void clear() {
        if (lineOpen) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            lineOpen = false;
        }
    }
}
