package io.github.jianghua.cli;

/** How the program ends. */
final class ExitCode {
    /** Done; of a search: something was found. */
    static final int DONE = 0;
    /** A search found nothing; a check found damage. */
    static final int NOTHING = 1;
    /** An error or wrong usage. */
    static final int ERROR = 2;

    private ExitCode() {}
}
