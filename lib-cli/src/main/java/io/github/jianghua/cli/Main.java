package io.github.jianghua.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program. */
public final class Main {
    /** Lucene's logger, held so that the level set here is not collected with it. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        // The launcher knows what the streams are connected to; Java before 22 cannot tell them apart.
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("jianghua.stdout.terminal"),
                Boolean.getBoolean("jianghua.stderr.terminal"));
        System.exit(JianghuaCommand.run(console, System.getenv(), arguments));
    }
}
