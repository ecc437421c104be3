package io.github.jianghua.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error, in UTF-8 whatever the locale. What comes from files is made safe for a terminal
 * by {@link #safe}.
 */
final class Console {
    private final InputStream in;
    private final PrintStream outBytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;

    Console(InputStream in, OutputStream out, OutputStream err, boolean outIsTerminal, boolean errIsTerminal) {
        this.in = in;
        this.outBytes = new PrintStream(new BufferedOutputStream(out, 1 << 16), false);
        this.out = new PrintWriter(new OutputStreamWriter(outBytes, StandardCharsets.UTF_8), false);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean outIsTerminal() {
        return outIsTerminal;
    }

    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** Prints a line to standard output. */
    void line(CharSequence line) {
        out.append(line).append('\n');
        if (outIsTerminal) {
            flush();
        }
    }

    /** Hands everything to the reader of standard output; a {@link PrintStream} hides it when there is none. */
    void flush() {
        out.flush();
        if (outBytes.checkError()) {
            throw new BrokenPipe();
        }
    }

    /** Prints a message about the program's own doing to standard error. */
    void message(String message) {
        err.println("jianghua: " + safe(message));
    }

    /**
     * Returns text that cannot steer a terminal: control characters, and those that change the direction of writing,
     * become U+FFFD; tabs and line ends stay.
     */
    static String safe(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unsafe = c < ' ' && c != '\n' && c != '\t'
                    || c >= 0x7f && c < 0xa0
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069;
            if (unsafe && out == null) {
                out = new StringBuilder(text);
            }
            if (unsafe) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }
}
