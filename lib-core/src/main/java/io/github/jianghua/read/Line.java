package io.github.jianghua.read;

/** A line of a text under work. */
final class Line {
    private String text;
    private String compact;
    private String skeleton;
    private long[] triggers;

    /** 1 when it begins with a salutation, -1 when not, 0 when nobody asked. */
    private byte salutation;

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
        this.skeleton = null;
        this.triggers = null;
        this.salutation = 0;
    }

    int length() {
        return text.length();
    }

    /** The text without blanks. Long lines have it too; ask for it only of short ones. */
    String compact() {
        if (compact == null) {
            // Other blanks than this one are gone since the text was cleaned.
            compact = text.indexOf(' ') < 0 ? text : Chars.compact(text);
        }
        return compact;
    }

    /** The text without blanks and marks. Long lines have it too; ask for it only of short ones. */
    String skeleton() {
        if (skeleton == null) {
            skeleton = Chars.skeleton(text);
        }
        return skeleton;
    }

    /** A bit for each rule of a group of {@link LineTriggers} that the line may concern by its words. */
    long triggers(int group) {
        if (triggers == null) {
            triggers = LineTriggers.of(text);
        }
        return triggers[group];
    }

    /** Whether the line is a salutation or begins with one. */
    boolean isSalutation() {
        if (salutation == 0) {
            salutation = (byte) (Salutation.starts(text) ? 1 : -1);
        }
        return salutation > 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
