package io.github.jianghua.read;

/**
 * Recognises one form of debris that fills whole lines.
 *
 * @param kind the name under which it is counted
 * @param longest how many characters a line has at most that is such debris
 * @param triggers words of which one must occur, with blanks or without, before the test is made at all; {@link
 *     Words#NONE} for every line
 * @param test whether a line is such debris
 */
record DebrisRule(String kind, int longest, Words triggers, Test test) {
    /** Looks at one line. Called for every line of a file: decide on a first character before anything else. */
    interface Test {
        boolean matches(Look look);
    }

    /** A line and its surroundings. */
    static final class Look {
        private final Draft draft;
        private int at;
        private Labels.Label label;
        private boolean labelKnown;

        Look(Draft draft) {
            this.draft = draft;
        }

        Look at(int index) {
            at = index;
            label = null;
            labelKnown = false;
            return this;
        }

        Draft draft() {
            return draft;
        }

        Line line() {
            return draft.lines.get(at);
        }

        String text() {
            return line().text();
        }

        /** The line without blanks. */
        String compact() {
            return line().compact();
        }

        int length() {
            return line().length();
        }

        int index() {
            return at;
        }

        boolean shorterThan(int limit) {
            return line().length() < limit;
        }

        Labels.Label label() {
            if (!labelKnown) {
                label = Labels.of(line());
                labelKnown = true;
            }
            return label;
        }

        Line previous() {
            return at == 0 ? null : draft.lines.get(at - 1);
        }

        Line next() {
            return at + 1 < draft.lines.size() ? draft.lines.get(at + 1) : null;
        }

        Line next(int steps) {
            return at + steps < draft.lines.size() ? draft.lines.get(at + steps) : null;
        }

        /** Whether the line is near the start or the end of the file, where sites put their own words. */
        boolean atEdge() {
            return at < 40 || at >= draft.lines.size() - 60;
        }

        boolean startsWithAny(String... prefixes) {
            return Chars.startsWithAny(text(), prefixes);
        }

        boolean containsAny(String... wanted) {
            return Chars.containsAny(text(), wanted);
        }

        boolean endsWithAny(String... suffixes) {
            return Chars.endsWithAny(text(), suffixes);
        }

        /** How many of the next lines are of a text; counting stops at two. */
        int proseBehind() {
            int count = 0;
            for (int i = at + 1; i < draft.lines.size() && count < 2; i++) {
                String text = draft.lines.get(i).text();
                count += text.length() >= 40 && text.indexOf('。') >= 0 ? 1 : 0;
            }
            return count;
        }

        /** Whether the line stands in the text, between paragraphs of it, as headings do and little of what sites write. */
        boolean isAmidProse() {
            Line above = previous();
            Line below = next();
            return above != null
                    && Chars.endsSentence(above.text())
                    && (below == null
                            || below.length() >= PARAGRAPH
                                    && (below.text().indexOf('。') > 0
                                            || below.text().indexOf('，') > 0));
        }

        private static final int PARAGRAPH = 30;

        /** Whether the line is a sentence of its own, as speeches have and site furniture has not. */
        boolean isProse() {
            return length() >= 40 && (text().indexOf('。') >= 0 || text().indexOf('，') >= 0);
        }
    }
}
