package io.github.jianghua.cli;

import io.github.jianghua.search.Mark;
import io.github.jianghua.search.Snippet;
import java.util.List;

/** How matches and headings look: ANSI colours on a terminal, {@code 【】} around matches elsewhere. */
final class Style {
    private static final String RESET = "\u001b[0m";
    private final boolean colored;

    Style(boolean colored) {
        this.colored = colored;
    }

    String matches(String text, List<Mark> marks) {
        // Made safe before colours come in; the length does not change, so that the marks still fit.
        String safe = Console.safe(text);
        return colored ? Snippet.marked(safe, marks, "\u001b[1;31m", RESET) : Snippet.marked(safe, marks, "【", "】");
    }

    String heading(String text) {
        return colored ? "\u001b[1m" + text + RESET : text;
    }

    String faint(String text) {
        return colored ? "\u001b[2m" + text + RESET : text;
    }
}
