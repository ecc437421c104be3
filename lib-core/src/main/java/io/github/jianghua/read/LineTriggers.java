package io.github.jianghua.read;

import java.util.List;

/** The words of lines for which rules look, all found in one walk through a line. */
final class LineTriggers {
    /** The group of {@link InlineRules#ALL}. */
    static final int INLINE = 0;

    /** The group of {@link DebrisRules#ALL}. */
    static final int WHOLE_LINE = 1;

    /** The group of words that no rule of a list looks for: {@link #HEARERS}. */
    static final int OTHERS = 2;

    /** Somebody may be spoken to. */
    static final long HEARERS = 1;

    private static final Triggers ALL = new Triggers(
            InlineRules.ALL.stream().map(InlineRule::triggers).toList(),
            DebrisRules.ALL.stream().map(DebrisRule::triggers).toList(),
            List.of(Parts.HEARERS));

    private LineTriggers() {}

    /** For each group a bit for each rule that a line may concern. */
    static long[] of(String line) {
        return ALL.of(line);
    }
}
