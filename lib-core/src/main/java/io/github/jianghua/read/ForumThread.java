package io.github.jianghua.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A thread of a forum: the speech is in the first post, what others answer stands below it. */
final class ForumThread {
    private static final CharSet BEGINNINGS = CharSet.of("[第沙板地0123456789");

    /** 沙发 lvye 发表于 2016-3-8 22:31:05, 3楼 大 中 小 发表于…, 2# 灯盏小妹 2010-5-4 09:10. */
    private static final Pattern FLOOR = Pattern.compile(
            "^\\[?(?:(?:第 ?)?(\\d{1,4}) ?(?:楼|#)|沙发|板凳|地板|地下室)\\]?[ #：:](?=.{0,50}(?:发表于|回复于|回复日期|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} \\d{1,2}:\\d\\d))");

    /** 新浪网友 2011-10-10 08:02:11, 灯盏小妹(1403****52) 2012-8-21 21:34, 北关老赵 发表于 2005-4-19 10:05 沙发. */
    private static final Pattern WHO_AND_WHEN = Pattern.compile(
            "(?!.{0,10}(?:时间|日期|来源|发布|编辑|作者|更新|录入|浏览|阅读))[^。，：:\\d][^。，：:]{0,23}?[ )）]\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} \\d{1,2}:\\d\\d(?::\\d\\d)?(?: (?:沙发|板凳|地板|\\d{1,3}楼))?");

    /** A post with a longer paragraph may go on with the speech. */
    private static final int LONGEST_ANSWER = 200;

    /** So much stands above before anybody answers. */
    private static final int SHORTEST_SPEECH = 150;

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_NAME = 14;

    private static final Words OF_SPEECH = Words.of("同志们", "谢谢大家", "各位领导", "各位代表");

    private ForumThread() {}

    static void removeAnswers(Draft draft) {
        List<Line> lines = draft.lines;
        int start = -1;
        int above = 0;
        for (int i = 0; i < lines.size() && start < 0; i++) {
            Line line = lines.get(i);
            if (above >= SHORTEST_SPEECH && line.length() <= LONGEST_LINE && isAnswer(line.text())) {
                start = i;
            }
            above += start < 0 ? line.length() : 0;
        }
        if (start < 0) {
            return;
        }
        int below = 0;
        for (Line line : lines.subList(start, lines.size())) {
            below += line.length();
            if (line.length() > LONGEST_ANSWER
                    || line.isSalutation()
                    || Outline.level(line.text()) > 0
                    || OF_SPEECH.in(line.text())) {
                return;
            }
        }
        if (below > above) {
            return;
        }
        // Who answers is often named on a line above.
        if (start > 1
                && lines.get(start - 1).length() <= LONGEST_NAME
                && HeadPiece.of(lines.get(start - 1)).kind() != HeadPiece.Kind.DATE
                && (lines.get(start - 1).blankBefore
                        || Chars.endsSentence(lines.get(start - 2).text()))
                && !Chars.endsSentence(lines.get(start - 1).text())
                && HeadPiece.of(lines.get(start - 1)).kind() != HeadPiece.Kind.HOLDER) {
            start--;
        }
        draft.removed.add("forum-answer", lines.size() - start);
        lines.subList(start, lines.size()).clear();
    }

    private static boolean isAnswer(String text) {
        Matcher floor = BEGINNINGS.has(text.charAt(0)) ? FLOOR.matcher(text) : null;
        if (floor != null && floor.find()) {
            return floor.group(1) == null || Integer.parseInt(floor.group(1)) > 1;
        }
        char last = text.charAt(text.length() - 1);
        return (Chars.isAsciiDigit(last) || "发凳板楼".indexOf(last) >= 0)
                && text.indexOf(':') > 0
                && WHO_AND_WHEN.matcher(text).matches();
    }
}
