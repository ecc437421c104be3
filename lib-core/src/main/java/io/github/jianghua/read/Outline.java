package io.github.jianghua.read;

import io.github.jianghua.speech.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the numbered headings of a text: 一、 （一） 1. */
final class Outline {
    private static final int LONGEST = 70;

    private Outline() {}

    /** 1 for 一、, 2 for （一）, 3 for 1. or 1、 at the start of a line; 0 for any other line. */
    static int level(String line) {
        return level(line, 0);
    }

    static int level(String text, int from) {
        int n = text.length();
        if (from >= n) {
            return 0;
        }
        char c = text.charAt(from);
        int i = from;
        if (c == '（' || c == '(') {
            int numerals = numerals(text, from + 1);
            if (numerals > from + 1 && numerals < n && (text.charAt(numerals) == '）' || text.charAt(numerals) == ')')) {
                return 2;
            }
            return 0;
        }
        if ((Dates.numeral(c) > 0 && !Chars.isDigit(c)) || c == '十') {
            i = numerals(text, from);
            return i < n
                            && i - from <= 3
                            && (text.charAt(i) == '、'
                                    || text.charAt(i) == '．'
                                    || (text.charAt(i) == '.' && i + 1 < n && Chars.isHan(text.charAt(i + 1))))
                    ? 1
                    : 0;
        }
        if (Chars.isAsciiDigit(c)) {
            while (i < n && i - from < 3 && Chars.isAsciiDigit(text.charAt(i))) {
                i++;
            }
            boolean mark = i < n && (text.charAt(i) == '.' || text.charAt(i) == '．' || text.charAt(i) == '、');
            return i - from <= 2 && mark && (i + 1 >= n || !Chars.isAsciiDigit(text.charAt(i + 1))) ? 3 : 0;
        }
        return 0;
    }

    private static int numerals(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < 4
                && ((Dates.numeral(text.charAt(i)) > 0 && !Chars.isDigit(text.charAt(i))) || text.charAt(i) == '十')) {
            i++;
        }
        return i;
    }

    static List<Section> of(String text) {
        List<int[]> found = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int level = level(text, start);
            if (level > 0) {
                found.add(new int[] {level, start});
                headings.add(heading(text, start, end));
            }
            start = end + 1;
        }
        List<Section> sections = new ArrayList<>(found.size());
        int[] nextOfLevel = {text.length(), text.length(), text.length(), text.length()};
        for (int i = found.size() - 1; i >= 0; i--) {
            int level = found.get(i)[0];
            int from = found.get(i)[1];
            int end = text.length();
            for (int l = 1; l <= level; l++) {
                end = Math.min(end, nextOfLevel[l]);
            }
            sections.add(new Section(headings.get(i), level, from, end));
            nextOfLevel[level] = from;
        }
        Collections.reverse(sections);
        return sections;
    }

    /** A heading's line, or the first sentence of a line that goes on as prose. */
    private static String heading(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        int stop = -1;
        for (int i = start + 2; i < limit && stop < 0; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || c == '！' || (c == '：' && end - i > 20)) {
                stop = i;
            }
        }
        if (stop > 0) {
            return text.substring(start, stop);
        }
        return text.substring(start, limit);
    }
}
