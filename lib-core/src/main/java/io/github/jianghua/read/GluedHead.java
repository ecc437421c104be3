package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lines that were one above a speech and in one with it when a page was made flat: {@code
 * 在…会议上的讲话（2020年9月8日）县长 罗长水同志们：今天…}. Believed only where the text begins with the title and all that stands between
 * it and the speech is a day, an office or a name.
 */
final class GluedHead {
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_HOLDER = 34;
    private static final int LONGEST_BRACKET = 30;

    private static final int SHORTEST = 16;

    /** A text without hearers is longer. */
    private static final int SHORTEST_TEXT = 30;

    private final String line;
    private final List<String> lines = new ArrayList<>();

    private GluedHead(String line) {
        this.line = line;
    }

    /** The lines that were there, the last of which is the text; {@code null} if the line does not begin so. */
    static List<String> lines(String line) {
        if (line.length() < SHORTEST) {
            return null;
        }
        if (line.charAt(0) == '（' || line.charAt(0) == '(') {
            // （2016年11月8日，白鹭镇）同志们：今天…
            GluedHead head = new GluedHead(line);
            int hearers = head.day(0);
            return hearers > 0 && Parts.hearers(line, hearers) == hearers
                    ? List.of(head.lines.get(0), line.substring(hearers))
                    : null;
        }
        int wire = Math.max(0, WireHead.end(line));
        int limit = Math.min(line.length() - 4, wire + LONGEST_TITLE);
        for (int end = wire + 4; end < limit; end++) {
            char c = line.charAt(end - 1);
            // A comma is in a slogan only, which the occasion follows behind a dash.
            if (Chars.isSentenceEnd(c) || c == '：' || c == '，' && line.indexOf("——", end) < 0) {
                return null;
            }
            if (Titles.LAST_CHARACTERS.has(c) && Titles.endsLikeTitle(line, end)) {
                List<String> lines = new GluedHead(line).from(wire, end);
                lines = lines == null && wire == 0 ? byOffice(line, end) : lines;
                if (lines != null) {
                    return lines;
                }
            }
        }
        return null;
    }

    /** 在…上的讲话在…上的讲话青年朋友们：: where the title comes the second time, or 0. */
    static int secondTitle(String line) {
        int limit = Math.min(line.length() / 2, LONGEST_TITLE);
        for (int end = SHORTEST; end <= limit; end++) {
            if (line.charAt(end) == line.charAt(0)
                    && line.startsWith(line.substring(0, end), end)
                    && (Titles.LAST_CHARACTERS.has(line.charAt(end - 1)) && Titles.endsLikeTitle(line, end)
                            || isGreeted(line, end))) {
                return end;
            }
        }
        return 0;
    }

    /** …报告和2024年工作安排…报告和2024年工作安排各位代表：: what is said twice before those who hear is a title. */
    private static boolean isGreeted(String line, int length) {
        String title = line.substring(0, length);
        return !Chars.containsAny(title, "。", "！", "？", "：", ":")
                && length * 2 < line.length()
                && Parts.hearers(line, length * 2) == length * 2;
    }

    /** What goes on with a word like these is a sentence about a speech. */
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:[，。、；：（(《》”“]|中|里|时|后|前|精神|指出|强调|要求|是|为|以及|和|与|及|等|稿|全文|摘|节选|内容|材料|引|发表|对|就|把|给|让|使|在|再次|深刻|全面|系统|高|的|之|已|也|都|鼓舞|振奋|结束|很|非常).*",
            Pattern.DOTALL);

    /** 某县长在全体会议上的讲话半年来，我们…: an office, the occasion, and a text that speaks to those who hear. */
    private static List<String> byOffice(String line, int end) {
        String title = line.substring(0, end);
        String text = line.substring(end).strip();
        int in = title.indexOf('在');
        boolean office = in >= 2
                && in <= 16
                && Roles.isOffice(title.charAt(0) == '某' ? title.substring(1, in) : title.substring(0, in));
        String beginning = text.substring(0, Math.min(100, text.length()));
        return office
                        && title.contains("上的")
                        && text.length() >= SHORTEST_TEXT
                        && Chars.containsAny(beginning, "我们", "同志", "今天", "大家")
                        && !ABOUT.matcher(beginning).matches()
                ? List.of(title, text)
                : null;
    }

    private List<String> from(int start, int end) {
        if (start > 0) {
            lines.add(line.substring(0, start));
        }
        int dash = line.indexOf("——", start);
        if (dash > start + 3 && dash < end) {
            lines.add(line.substring(start, dash).strip());
            lines.add(line.substring(dash, end).strip());
        } else {
            lines.add(line.substring(start, end).strip());
        }
        int title = lines.size();
        int at = day(afterBlanks(end));
        boolean day = lines.size() > title;
        int holder = holder(at);
        if (holder < 0 && day) {
            int name = name(at);
            at = Math.max(at, name);
        }
        if (holder < 0 && !day || lines.size() == title) {
            return null;
        }
        int text = holder >= 0 ? holder : afterBlanks(at);
        if (holder < 0 && line.length() - text < SHORTEST_TEXT) {
            return null;
        }
        lines.add(line.substring(text));
        return lines;
    }

    /** （2020年9月8日，北京） or 2020年9月8日; returns where to go on. */
    private int day(int at) {
        if (at >= line.length()) {
            return at;
        }
        int end = at;
        if (line.charAt(at) == '（' || line.charAt(at) == '(') {
            int close = Math.max(line.indexOf('）', at), line.indexOf(')', at));
            if (close < 0 || close - at > LONGEST_BRACKET) {
                return at;
            }
            end = close + 1;
            if (Dates.in(Dates.tidy(line.substring(at, end))).stream()
                    .noneMatch(date -> date.month() != null || date.masked())) {
                return at;
            }
        } else if (Chars.isDigit(line.charAt(at)) || line.charAt(at) == '二') {
            String rest = line.substring(at, Math.min(line.length(), at + 16));
            List<Dates.Found> dates = Dates.in(rest);
            if (dates.isEmpty() || dates.get(0).start() > 0 || dates.get(0).date() == null) {
                return at;
            }
            end = at + dates.get(0).end();
        }
        if (end > at) {
            lines.add(line.substring(at, end));
        }
        return afterBlanks(end);
    }

    /** An office and a name, or a name, before the salutation; returns where that begins, or -1. */
    private int holder(int at) {
        int hearers = Parts.hearers(line, at);
        if (hearers < 0 || hearers - at > LONGEST_HOLDER) {
            return -1;
        }
        String between = line.substring(at, hearers).strip();
        if (!between.isEmpty()) {
            Roles.Holder holder = Roles.parse(between);
            if (holder == null || (holder.name() == null && !holder.masked())) {
                return -1;
            }
            lines.add(between);
        }
        return hearers;
    }

    /**
     * A name before a text without a salutation. Where it ends is only known from a blank or a number behind it, or because
     * the text has the name again; returns its end, or -1.
     */
    private int name(int at) {
        for (int length = 4; length >= 2; length--) {
            int end = at + length;
            if (end >= line.length()) {
                continue;
            }
            String name = line.substring(at, end);
            char behind = line.charAt(end);
            if (Names.isName(name)
                    && (Chars.isSpace(behind)
                            || Chars.isAsciiDigit(behind)
                            || length == 3 && line.indexOf(name, end) > 0)) {
                lines.add(name);
                return end;
            }
        }
        return -1;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < line.length() && Chars.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
