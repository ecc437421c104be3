package io.github.jianghua.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** smartcn's list of stop words, which is one of punctuation. */
public final class SmartcnStopWords {
    private SmartcnStopWords() {}

    /** Reads the list. */
    public static List<String> list() {
        // No streams here: their first use would cost a program more than all of this.
        return List.of(new String(Dictionary.resource(Dictionary.STOP_WORDS), StandardCharsets.UTF_8).split("\n"));
    }
}
