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
        List<Integer> chain = new ArrayList<>();
        int expected = 1;
        int broken = 0;
        long chars = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i).text());
            if (number < 0) {
                continue;
            }
            boolean midSentence = i > 0
                    && !Chars.endsSentence(lines.get(i - 1).text())
                    && (lines.get(i - 1).length() > 30 || chain.size() > 1);
            if (number == expected || (number == 2 && chain.isEmpty() && midSentence)) {
                // A list inside a piece may have the same number; the piece is the one that breaks a sentence.
                chain.add(i);
                expected = number + 1;
                if (number > 1 && midSentence) {
                    broken++;
                }
                chars += lines.get(i).length();
            } else if (number == expected - 1 && midSentence && !chain.isEmpty()) {
                int last = chain.get(chain.size() - 1);
                if (last > 0 && Chars.endsSentence(lines.get(last - 1).text())) {
                    chain.set(chain.size() - 1, i);
                    broken++;
                }
            }
        }
        boolean pieces = chain.size() >= 2
                && broken >= 1
                && broken * 2 >= chain.size() - 1
                && chars / chain.size() >= (broken >= 3 ? 40 : 80);
        if (!pieces) {
            return;
        }
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
            draft.removed.add("chunk-marker");
            Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && next > 1 && !Chars.endsSentence(before.text())) {
                before.text(before.text() + rest);
            } else if (!rest.isBlank()) {
                joined.add(new Line(rest, line.blankBefore, line.indented));
            }
        }
        lines.clear();
        lines.addAll(joined);
        draft.note("The text was cut into " + chain.size() + " numbered pieces; they were joined again");
    }

    /** The number of {@code 12、} at the start of a line, or -1. */
    private static int number(String text) {
        int value = 0;
        int i = 0;
        while (i < text.length() && i < 4 && Chars.isAsciiDigit(text.charAt(i))) {
            value = value * 10 + text.charAt(i++) - '0';
        }
        return i > 0 && i < text.length() && text.charAt(i) == '、' ? value : -1;
    }

    private static int markerEnd(String text) {
        int i = text.indexOf('、') + 1;
        // 2、、企业增税: the second mark belongs to the sentence.
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
