package io.github.jianghua.cli;

/** Nobody reads standard output any more, as after {@code | head}: the program stops without a word. */
final class BrokenPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPipe() {
        super(null, null, false, false);
    }
}
