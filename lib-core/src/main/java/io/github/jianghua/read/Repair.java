package io.github.jianghua.read;

import java.util.Arrays;
import java.util.List;

/** Rejoins what page breaks and hard wraps have cut, and sets headings apart that were glued to prose. */
final class Repair {
    /** Characters with which 一、 and （一） begin. */
    private static final CharSet HEADING_STARTS = CharSet.of("（(一壹二贰三叁四五六七八九十");

    private Repair() {}

    /** The body's lines as text. */
    static String body(List<Line> lines, Tally removed) {
        for (Line line : lines) {
            String text = InlineRules.INNER_BLANK.edit().apply(line.text(), null);
            if (text.length() != line.length()) {
                removed.add(InlineRules.INNER_BLANK.kind(), line.length() - text.length());
                line.text(text);
            }
        }
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        int width = wrapWidth(lines);
        boolean numbered =
                lines.stream().filter(line -> Outline.level(line.text()) == 1).count() >= 2;
        Line previous = null;
        for (Line line : lines) {
            if (previous != null && continues(previous, paragraph, line, width, numbered)) {
                if (Chars.isLatin(paragraph.charAt(paragraph.length() - 1))
                        && Chars.isLatin(line.text().charAt(0))) {
                    paragraph.append(' ');
                }
                removed.add("line-break");
            } else {
                setHeadingsApart(paragraph, text);
                paragraph.setLength(0);
            }
            paragraph.append(line.text());
            previous = line;
        }
        setHeadingsApart(paragraph, text);
        return text.toString();
    }

    private static boolean continues(Line previous, StringBuilder last, Line line, int width, boolean numbered) {
        String next = line.text();
        char first = next.charAt(0);
        char end = last.charAt(last.length() - 1);
        if (Chars.isNoStart(first) && !(first == '”' && next.length() < 2)) {
            return true;
        }
        boolean open = !Chars.endsSentence(previous.text());
        if (!open
                || (line.indented && !line.afterDebris && width == 0)
                || Outline.level(next) > 0
                || startsEnumeration(next)
                || line.isSalutation()) {
            return false;
        }
        if (width > 0 && isWrapped(previous, line, width)) {
            return true;
        }
        boolean comma = end == '，' || end == ',' || end == '、';
        if (comma && last.length() >= 10 && !Salutation.starts(last.toString())) {
            return true;
        }
        if (line.afterDebris && (HeadPiece.of(previous).kind() == HeadPiece.Kind.DATE || WireHead.end(next) > 0)) {
            return false;
        }
        if (line.afterDebris && (Chars.isHan(end) || Chars.isDigit(end) || end == '”' || comma)) {
            if (isHeadingLine(previous, width)) {
                // 二、弘扬工匠精神，争做高质 | 量发展的生力军
                return previous.length() >= 12 && next.length() <= HEADING_REST && !hasMark(next);
            }
            // What already goes on, or has a mark in it, or no number where headings have one, is no heading.
            return previous.length() >= 12
                    || last.length() > previous.length()
                    || previous.length() >= 6 && (numbered || hasMark(previous.text()));
        }
        if ((previous.length() >= PARAGRAPH
                        || previous.length() >= SURELY_PARAGRAPH && endsInAWord(previous.text())
                        || previous.length() >= SHORT_PARAGRAPH && endsInAClause(previous.text()))
                && !line.blankBefore
                && !line.indented
                && Chars.isHan(end)
                && Chars.isHan(first)
                && hasMark(previous.text())
                && next.indexOf('。') > 0
                && !isHeadingLine(previous, width)) {
            // A long paragraph that breaks off, and a line that ends a sentence.
            return true;
        }
        return !line.blankBefore && first == '的' && Chars.isHan(end);
    }

    /** …一律登记。中 | 心校要…: a character or two behind the last sentence. */
    private static boolean endsInAWord(String text) {
        int stop = text.lastIndexOf('。');
        return stop > 0 && text.length() - stop <= 4;
    }

    /** …说明情况。上个月，热线转来的投诉有六百一十三 | 件，…: behind the last sentence another has begun. */
    private static boolean endsInAClause(String text) {
        int stop = text.lastIndexOf('。');
        return stop > 0 && text.indexOf('，', stop) > 0 && Outline.level(text, stop + 1) == 0;
    }

    /** Whether a line of a text wrapped at a width goes on in the next. */
    static boolean isWrapped(Line previous, Line line, int width) {
        return !line.blankBefore
                && previous.length() >= width - 8
                && !Chars.endsSentence(previous.text())
                && Outline.level(line.text()) == 0
                && !(line.indented && !previous.indented && previous.length() < width - 2)
                && !isHeadingLine(previous, width);
    }

    private static final int HEADING_REST = 16;

    private static final int PARAGRAPH = 100;
    private static final int SURELY_PARAGRAPH = 40;
    private static final int SHORT_PARAGRAPH = 24;

    /** Of so many lines of a wrapped text one may be longer by far. */
    private static final int UNBROKEN = 30;

    private static boolean hasMark(String text) {
        return Chars.containsAny(text, "，", ",", "、", "；", "：", "。");
    }

    private static boolean isHeadingLine(Line line, int width) {
        return Outline.level(line.text()) > 0
                && line.length() < Math.max(30, width - 3)
                && line.text().indexOf('。') < 0;
    }

    private static boolean startsEnumeration(String text) {
        return text.length() > 3
                && (text.charAt(0) == '第' && (text.charAt(2) == '，' || text.charAt(2) == ',' || text.charAt(2) == '、'));
    }

    /** The width at which the lines were wrapped, or 0 when they were not. */
    static int wrapWidth(List<Line> lines) {
        if (lines.size() < 5) {
            return 0;
        }
        int[] lengths = new int[lines.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lines.get(i).length();
        }
        Arrays.sort(lengths);
        int width = lengths[(int) (lengths.length * 0.9)];
        if (width > 64 || width < 12) {
            return 0;
        }
        // A page puts a few unbroken lines of its own among those of the text.
        int longer = (int) Arrays.stream(lengths).filter(l -> l > width * 2).count();
        if (longer * UNBROKEN > lengths.length) {
            return 0;
        }
        int full = 0;
        int open = 0;
        int marked = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() >= width - 8) {
                full++;
                marked += longer == 0 || hasMark(lines.get(i).text()) ? 1 : 0;
                if (!Chars.endsSentence(lines.get(i).text())) {
                    open++;
                }
            }
        }
        int atWidth = (int) Arrays.stream(lengths).filter(l -> l >= width - 8).count();
        return full >= 3
                        && atWidth * 100 >= lengths.length * 40
                        && open * 100 >= full * 45
                        // Names below each other are a list.
                        && marked * 100 >= full * 40
                ? width
                : 0;
    }

    /** …两个方面。一、2023年工作回顾2023年是落实…: a line before 一、 and behind a heading that a year follows. */
    private static void setHeadingsApart(StringBuilder paragraph, StringBuilder out) {
        if (paragraph.isEmpty()) {
            return;
        }
        if (!out.isEmpty()) {
            out.append('\n');
        }
        if (paragraph.length() < 120) {
            out.append(paragraph);
            return;
        }
        String text = paragraph.toString();
        int start = 0;
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (!HEADING_STARTS.has(c)) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean sentence = before == '。'
                    || before == '！'
                    || before == '!'
                    || before == '？'
                    || before == '：'
                    || before == ':'
                    || (before == '”' && i > 1 && Chars.isSentenceEnd(text.charAt(i - 2)))
                    || (before == '）' && i > 1 && text.charAt(i - 2) == '。');
            if (!sentence) {
                continue;
            }
            int level = Outline.level(text, i);
            if (level == 1 || level == 2) {
                out.append(text, start, i).append('\n');
                start = i;
                if (level == 1) {
                    int end = gluedHeadingEnd(text, i);
                    if (end > 0) {
                        out.append(text, start, end).append('\n');
                        start = end;
                        i = end;
                    }
                }
            }
        }
        out.append(text, start, text.length());
    }

    /** 一、2023年工作回顾|2023年是…: where a heading's usual last word meets a year. */
    private static int gluedHeadingEnd(String text, int from) {
        int limit = Math.min(text.length() - 5, from + 40);
        for (int i = from + 4; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '，' || c == ',') {
                return -1;
            }
            if ((c == '顾' || c == '排' || c == '划' || c == '标' || c == '务' || c == '结' || c == '求' || c == '点'
                            || c == '算' || c == '署' || c == '路')
                    && Chars.isAsciiDigit(text.charAt(i + 1))
                    && Chars.isAsciiDigit(text.charAt(i + 4))
                    && i + 5 < text.length()
                    && text.charAt(i + 5) == '年') {
                return i + 1;
            }
        }
        return -1;
    }
}
