package io.github.jianghua.read;

import java.util.function.Consumer;

/**
 * Recognises one form in which a speech shows its title, year, day, speaker or role.
 *
 * @param name what it recognises
 * @param look looks at a speech and says what it sees; it neither compares nor decides
 */
record EvidenceRule(String name, Look look) {
    /** Looks at one speech. */
    interface Look {
        void at(Part part, Consumer<Evidence> out);
    }
}
