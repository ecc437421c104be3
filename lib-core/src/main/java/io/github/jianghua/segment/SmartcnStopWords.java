package io.github.jianghua.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** smartcn's list of stop words, which is one of punctuation. */
public final class SmartcnStopWords {
    private SmartcnStopWords() {}

    /** Reads the list. */
    public static List<String> list() {
        return new String(Dictionary.resource(Dictionary.STOP_WORDS), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
