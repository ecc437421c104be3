package io.github.jianghua.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text on its way from a file to speeches, with what is learnt on the way about the file as a whole. */
final class Draft {
    /** So many characters tell the script. */
    private static final int SCRIPT_SHOWS = 500;

    /** The name of the file without folders, or {@code null}. */
    final String fileName;

    final List<Line> lines = new ArrayList<>();
    final Tally removed = new Tally();
    final List<String> notes = new ArrayList<>();

    /** Titles that stand outside of the text: in metadata, in a sentence about the file. With a weight each. */
    final List<Evidence> outside = new ArrayList<>();

    /** Titles of a table of contents, in order. */
    final List<String> contents = new ArrayList<>();

    /** What the page gives as its keywords, where each is of some length. */
    final List<String> keywords = new ArrayList<>();

    /** Whether the rules took all lines for debris, so that they were put back. */
    boolean nothingLeft;

    /** When the page says that it was published, or {@code null}: never when the speech was given. */
    LocalDate published;

    /** Whom the page calls the author, with an office: believed to be the speaker only if the title names the same. */
    Roles.Holder author;

    /** Whether the page is one of a newspaper on the web: a day alone on a line is the paper's. */
    boolean newspaper;

    boolean truncated;
    Integer hiddenChars;
    /** Whether the file begins in the middle of its first speech. */
    boolean beginsLate;

    /** Whether the page says that it shows only the beginning of the text. */
    boolean preview;

    /** Whether the file ends in the middle of its last speech. */
    boolean endsEarly;

    private Boolean traditional;

    Draft(String fileName) {
        this.fileName = fileName;
    }

    /** Whether the text is written in Traditional characters. */
    boolean traditional() {
        if (traditional == null) {
            int han = 0;
            int other = 0;
            for (int i = 0; i < lines.size() && han < SCRIPT_SHOWS; i++) {
                String text = lines.get(i).text();
                han += Chars.countHan(text);
                for (int k = 0; k < text.length(); k++) {
                    other += Chars.simplified(text.charAt(k)) == text.charAt(k) ? 0 : 1;
                }
            }
            traditional = other * 10 > han;
        }
        return traditional;
    }

    /** Takes out lines; of a line behind one that goes the sentence may have begun before it. */
    void withoutLines(BitSet dropped) {
        if (dropped.isEmpty()) {
            return;
        }
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped.get(i)) {
                lines.get(i).afterDebris |= i > 0 && dropped.get(i - 1);
                kept.add(lines.get(i));
            }
        }
        lines.clear();
        lines.addAll(kept);
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

    /** The same, told by the words given. */
    void hidden(Integer chars, String told) {
        hidden(chars);
        note("The text says that a part of it is hidden: " + Chars.brief(told));
    }
}
