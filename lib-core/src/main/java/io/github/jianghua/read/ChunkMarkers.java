package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Document farms print the text in pieces of a few hundred characters and number them: {@code 2、取得了来之不易的好成绩}.
 * The numbers run through the file, and the lines before them stop in mid-sentence; both together tell them from lists.
 */
final class ChunkMarkers {
    private ChunkMarkers() {}

    static void remove(Draft draft) {
        List<Line> lines = draft.lines;
        List<Integer> chain = chain(lines);
        if (chain.size() < 2) {
            return;
        }
        int broken = 0;
        int doubled = 0;
        long chars = 0;
        for (int k = 0; k < chain.size(); k++) {
            int i = chain.get(k);
            broken += (k > 0 || number(lines.get(i).text()) == 2) && midSentence(lines, i) ? 1 : 0;
            doubled += k > 0
                            && lines.get(i)
                                    .text()
                                    .startsWith("、", markerEnd(lines.get(i).text()))
                    ? 1
                    : 0;
            chars += lines.get(i).length();
        }
        boolean both = doubled == chain.size() - 1 && doubled >= 2;
        // 1. 2. is how lists are numbered, too: there every piece is long and breaks off.
        boolean dots = first(lines, chain).indexOf('.') > 0;
        if (dots && (broken < chain.size() - 1 || chars / chain.size() < LONG)) {
            return;
        }
        boolean pieces = broken >= 1 && broken * 2 >= chain.size() - 1 && (chars / chain.size() >= 40 || broken >= 2);
        if (!pieces) {
            return;
        }
        String first = lines.get(chain.get(0)).text();
        boolean late = number(first) > 1 && chain.get(0) > 1;
        List<Line> joined = new ArrayList<>(lines.size());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (next >= chain.size() || chain.get(next) != i) {
                joined.add(line);
                continue;
            }
            next++;
            String rest = line.text().substring(markerEnd(line.text()));
            if (both && rest.startsWith("、")) {
                rest = rest.substring(1);
            }
            draft.removed.add("chunk-marker");
            Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && (next > 1 || late) && !Chars.endsSentence(before.text())) {
                before.text(before.text() + rest);
            } else if (!rest.isBlank()) {
                joined.add(new Line(rest, line.blankBefore, line.indented));
            }
        }
        lines.clear();
        lines.addAll(joined);
        if (number(first) > 1 && chain.get(0) <= 1) {
            draft.hidden(null);
            draft.note("The first numbered piece is " + number(first) + ": the beginning is not here");
        }
        draft.note("The text was cut into " + chain.size() + " numbered pieces; they were joined again");
    }

    private static final int LONG = 100;

    /** How the first piece is marked. */
    private static String first(List<Line> lines, List<Integer> chain) {
        String text = lines.get(chain.get(0)).text();
        return text.substring(0, Math.min(text.length(), 4));
    }

    /**
     * The lines that begin a piece. A list inside a piece may have the same numbers; of two lines the one that breaks a
     * sentence begins the piece.
     */
    private static List<Integer> chain(List<Line> lines) {
        List<Integer> chain = new ArrayList<>();
        int expected = -1;
        int doubtful = -1;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i).text());
            if (number < 0) {
                continue;
            }
            if (expected < 0) {
                // The number of the first piece may have been lost with what stood before it.
                boolean second = number == 2 && i <= 20 && midSentence(lines, i);
                if (number == 1 && i <= 6 || number > 1 && i <= 1 || second) {
                    chain.add(i);
                    expected = number + 1;
                }
            } else if (number == expected) {
                if (midSentence(lines, i)) {
                    chain.add(i);
                    expected++;
                    doubtful = -1;
                } else if (doubtful < 0 && lines.get(i).length() >= 150) {
                    doubtful = i;
                }
            } else if (number == expected + 1 && doubtful >= 0 && midSentence(lines, i)) {
                // A piece that began where a sentence does.
                chain.add(doubtful);
                chain.add(i);
                expected += 2;
                doubtful = -1;
            }
        }
        if (doubtful >= 0) {
            chain.add(doubtful);
        }
        return chain;
    }

    private static boolean midSentence(List<Line> lines, int i) {
        return i > 0
                && !Chars.endsSentence(lines.get(i - 1).text())
                && lines.get(i - 1).length() > 12
                && Outline.level(lines.get(i - 1).text()) != 1;
    }

    /** The number of {@code 12、} at the start of a line, or -1. */
    private static int number(String text) {
        int value = 0;
        int i = 0;
        while (i < text.length() && i < 4 && Chars.isAsciiDigit(text.charAt(i))) {
            value = value * 10 + text.charAt(i++) - '0';
        }
        // 3 、
        int mark = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
        boolean dot = i < text.length() && text.charAt(i) == '.' && text.startsWith(" ", i + 1);
        return i > 0 && (dot || mark < text.length() && text.charAt(mark) == '、') ? value : -1;
    }

    private static int markerEnd(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '、' && text.charAt(i) != '.') {
            i++;
        }
        i = Math.min(text.length(), i + 1);
        // 2、、企业增税: the second mark belongs to the sentence.
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
