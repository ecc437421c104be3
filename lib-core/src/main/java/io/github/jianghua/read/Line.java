package io.github.jianghua.read;

/** A line of a text under work. */
final class Line {
    private String text;
    private String compact;

    /** Whether an empty line stood before it. */
    final boolean blankBefore;

    /** Whether something that stood between this line and the one before it was removed, so that a sentence may go on. */
    boolean afterDebris;

    /** Whether the line was indented. */
    final boolean indented;

    Line(String text, boolean blankBefore, boolean indented) {
        this.text = text;
        this.blankBefore = blankBefore;
        this.indented = indented;
    }

    String text() {
        return text;
    }

    void text(String text) {
        this.text = text;
        this.compact = null;
    }

    int length() {
        return text.length();
    }

    /** The text without blanks. Long lines have it too; ask for it only of short ones. */
    String compact() {
        if (compact == null) {
            compact = Chars.compact(text);
        }
        return compact;
    }

    @Override
    public String toString() {
        return text;
    }
}
