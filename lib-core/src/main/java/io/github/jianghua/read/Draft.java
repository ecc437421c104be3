package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;

/** A text on its way from a file to speeches, with what is learnt on the way about the file as a whole. */
final class Draft {
    /** The name of the file without folders, or {@code null}. */
    final String fileName;

    final List<Line> lines = new ArrayList<>();
    final Tally removed = new Tally();
    final List<String> notes = new ArrayList<>();

    /** Titles that stand outside of the text: in metadata, in a sentence about the file. With a weight each. */
    final List<Evidence> outside = new ArrayList<>();

    /** Titles of a table of contents, in order. */
    final List<String> contents = new ArrayList<>();

    /** Whether the rules took all lines for debris, so that they were put back. */
    boolean nothingLeft;

    boolean truncated;
    Integer hiddenChars;
    /** Whether the file begins in the middle of its first speech. */
    boolean beginsLate;

    /** Whether the file ends in the middle of its last speech. */
    boolean endsEarly;

    Draft(String fileName) {
        this.fileName = fileName;
    }

    void note(String note) {
        if (notes.size() < 40 && !notes.contains(note)) {
            notes.add(note);
        }
    }

    void hidden(Integer chars) {
        truncated = true;
        if (chars != null) {
            hiddenChars = hiddenChars == null ? chars : (Integer) (hiddenChars + chars);
        }
    }
}
