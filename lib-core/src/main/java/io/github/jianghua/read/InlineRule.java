package io.github.jianghua.read;

/**
 * Recognises one form of debris inside lines.
 *
 * @param kind the name under which it is counted
 * @param triggers words of which one must occur before the edit is made at all
 * @param edit returns the line without the debris, or the same string when there is none
 */
record InlineRule(String kind, Words triggers, Edit edit) {
    /** Edits one line, which may be a whole speech long: linear time, and a cheap look before anything else. */
    interface Edit {
        String apply(String line, Draft draft);
    }
}
