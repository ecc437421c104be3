package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a file that holds several speeches into them. */
final class Parts {
    /** What a {@link #MARKER} may begin with. */
    private static final String MARKED = "【[（(《篇第";

    /** 篇一: / 篇1 / 【篇1】 / 第一篇 / 第1篇: / 范文一, alone on a line or before a title. */
    private static final Pattern MARKER = Pattern.compile(
            "^[【\\[（(《]?(?:篇 ?[一二三四五六七八九十\\d]{1,3}|第 ?[一二三四五六七八九十\\d]{1,3} ?篇|范文 ?[一二三四五六七八九十\\d]{1,3})[】\\]）)]?[：:、.．\\s]{0,3}(.{0,60})$");

    private static final String NUMERALS = "一二三四五六七八九十";

    /** What a salutation begins with that may stand behind other words. */
    static final Words HEARERS = Words.of(
            "姐妹们", "兄弟姐妹们", "弟兄们", "校友们", "同志们", "各位", "尊敬的", "女士们", "朋友们", "老师们", "同学们", "同 志们", "乡亲们", "亲爱的", "同 志 们",
            "全体员工", "全体职工", "全体同志", "员工们", "职工们", "工友们", "战友们", "家长们", "村民们", "父老乡亲", "代表们", "委员们", "青年朋友们", "青年同志们",
            "党员同志们", "少先队员们", "农民朋友们", "居民朋友们", "企业家朋友们", "退役军人朋友们", "媒体朋友们", "新闻界的朋友们", "女同志们", "老同志们", "年轻同志们",
            "干部职工同志们", "团员青年们", "少年朋友们", "小朋友们", "嘉宾们", "来宾们", "学员们", "孩子们", "全体党员", "诸位");

    /** No collection has more speeches in one file. */
    private static final int MOST_PARTS = 400;

    /** What is printed once more is no longer. */
    private static final int TEASER = 300;

    /** A title is in one of so many lines. */
    private static final int HEAD = 12;

    private Parts() {}

    static List<List<Line>> split(Draft draft) {
        List<Line> lines = unglue(draft);
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            String text = lines.get(i).text();
            if (text.startsWith("……") && Chars.endsSentence(text)) {
                draft.beginsLate = true;
                draft.note("The text begins in the middle: " + Chars.brief(text));
            }
        }
        Set<Integer> starts = new HashSet<>();
        markers(lines, starts);
        if (starts.isEmpty()) {
            listed(draft, lines, starts);
        }
        numbered(lines, starts);
        titles(draft, lines, starts);
        wires(lines, starts);
        if (starts.size() > MOST_PARTS) {
            draft.note("The file seems to hold " + starts.size() + " parts; that many are not believed");
            starts.clear();
        }
        List<List<Line>> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (starts.contains(i) && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(lines.get(i));
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        withoutTeaser(draft, parts);
        return withoutScraps(draft, parts);
    }

    /** What a page prints once more above or below the speech, title and opening, is no second one. */
    private static void withoutTeaser(Draft draft, List<List<Line>> parts) {
        if (parts.size() < 2) {
            return;
        }
        List<String> openings = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Line> part = parts.get(i);
            String words = opening(part, TEASER);
            String title = Chars.skeleton(part.get(0).text());
            if (words.length() >= TEASER || words.length() < title.length() + 6) {
                continue;
            }
            if (openings == null) {
                openings = new ArrayList<>(
                        parts.stream().map(each -> opening(each, 2 * TEASER)).toList());
            }
            for (int k = 0; k < parts.size(); k++) {
                String opening = k == i ? "" : openings.get(k);
                if (opening.length() > words.length()
                        && opening.indexOf(words.substring(title.length())) > 0
                        && opening.contains(title)) {
                    draft.removed.add("repeated-opening", part.size());
                    parts.remove(i);
                    openings.remove(i);
                    break;
                }
            }
        }
    }

    /** The first lines without blanks and marks, together so many characters at most. */
    private static String opening(List<Line> lines, int limit) {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            out.append(Chars.skeleton(line.text().substring(0, Math.min(line.length(), limit))));
            if (out.length() > limit) {
                break;
            }
        }
        return out.substring(0, Math.min(out.length(), limit));
    }

    /** What stands before the first speech of a collection, its general title for one, is no speech. */
    private static List<List<Line>> withoutScraps(Draft draft, List<List<Line>> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        List<List<Line>> kept = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            List<Line> part = parts.get(i);
            int chars = 0;
            boolean salutation = false;
            for (Line line : part) {
                chars += line.length();
                salutation |= line.isSalutation();
            }
            boolean introduction = chars < 500 && i + 1 < parts.size() && introduces(part, parts.get(i + 1));
            boolean rest = draft.beginsLate
                    && i == 0
                    && Chars.endsSentence(part.get(part.size() - 1).text());
            boolean marked = part.size() > 2
                    && MARKER.matcher(part.get(0).text()).matches()
                    && Chars.endsSentence(part.get(part.size() - 1).text());
            if ((chars < 120 || introduction) && !salutation && kept.isEmpty() && !rest && !marked) {
                draft.removed.add("collection-head", part.size());
                for (Line line : part) {
                    if (line.length() <= Titles.LONGEST) {
                        draft.note("Stands before the first speech: " + Chars.brief(line.text()));
                    }
                }
            } else {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
    }

    /** 本月推荐给各位的是《在…上的讲话》: an editor's words that name the title behind them. */
    private static boolean introduces(List<Line> part, List<Line> next) {
        String title = next.isEmpty() ? "" : Titles.clean(next.get(0).text());
        if (title.length() >= 6 && part.stream().anyMatch(line -> line.text().contains("《" + title + "》"))) {
            return true;
        }
        String words = next.isEmpty() ? "" : Chars.skeleton(next.get(0).text());
        return words.length() >= 6
                && part.stream()
                        .anyMatch(line -> line.text().indexOf('《') >= 0
                                && Chars.skeleton(line.text()).contains(words));
    }

    /** Sets a title and a salutation apart that were glued: …20株镇长在经济工作会议上的讲话同志们:今天. */
    private static List<Line> unglue(Draft draft) {
        List<Line> out = new ArrayList<>(draft.lines.size() + 4);
        String page =
                draft.lines.isEmpty() ? "" : Titles.clean(draft.lines.get(0).text());
        for (Line given : draft.lines) {
            Line line = given;
            int thanks = out.isEmpty() ? 0 : thanksBefore(line.text());
            if (thanks > 0) {
                out.add(new Line(line.text().substring(0, thanks), line.blankBefore, line.indented));
                line = new Line(line.text().substring(thanks), true, false);
                draft.removed.add("glued-title");
            }
            int second = out.size() < HEAD ? GluedHead.secondTitle(line.text()) : 0;
            if (second > 0) {
                line = new Line(line.text().substring(second), line.blankBefore, line.indented);
                draft.removed.add("repeated-title");
                if (hearers(line.text(), second) == second) {
                    out.add(new Line(line.text().substring(0, second), line.blankBefore, line.indented));
                    line = new Line(line.text().substring(second), false, false);
                }
            }
            int numbered = numberedTitle(page, line.text());
            if (numbered > 0) {
                out.add(new Line(line.text().substring(0, numbered), true, false));
                draft.removed.add("glued-title");
                line = new Line(line.text().substring(numbered), true, false);
            }
            List<String> head = out.size() < HEAD ? FlatHead.lines(line.text()) : null;
            head = head == null ? GluedHead.lines(line.text()) : head;
            if (head != null) {
                for (String piece : head.subList(0, head.size() - 1)) {
                    out.add(new Line(piece, line.blankBefore, line.indented));
                }
                draft.removed.add("glued-title");
                line = new Line(head.get(head.size() - 1), true, false);
            }
            String text = line.text();
            int from = 0;
            boolean hearers = (line.triggers(LineTriggers.OTHERS) & LineTriggers.HEARERS) != 0;
            while (hearers) {
                int[] glue = glue(text, from);
                if (glue == null) {
                    break;
                }
                String before = text.substring(from, glue[0]).strip();
                if (!before.isEmpty()) {
                    out.add(new Line(before, line.blankBefore, line.indented));
                }
                out.add(new Line(text.substring(glue[0], glue[1]).strip(), true, false));
                draft.removed.add("glued-title");
                from = glue[1];
            }
            if (from == 0) {
                out.add(line);
            } else if (from < text.length()) {
                out.add(new Line(text.substring(from), false, false));
            }
        }
        return out;
    }

    /** 院长护士节致辞2全院的护士同志们：, on a page called 院长护士节致辞: where the numbered title ends, or 0. */
    private static int numberedTitle(String page, String line) {
        int end = page.length();
        if (end < SHORTEST_NUMBERED
                || line.length() < end + 8
                || !line.startsWith(page)
                || !Titles.endsLikeTitle(page)) {
            return 0;
        }
        int digits = end;
        while (digits < line.length() && digits < end + 2 && Chars.isAsciiDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > end && Chars.isHan(line.charAt(digits)) && "年月日届周字页篇".indexOf(line.charAt(digits)) < 0
                ? digits
                : 0;
    }

    private static final int SHORTEST_NUMBERED = 6;

    /** 祝大家新年好！谢谢大家！在…上的讲话: where the next title starts, or 0. */
    private static int thanksBefore(String text) {
        int at = text.length() > Titles.LONGEST ? -1 : Math.max(text.lastIndexOf("！在"), text.lastIndexOf("!在"));
        return at >= 3 && Titles.endsLikeTitle(text) && Chars.containsAny(text.substring(0, at), "谢谢", "祝")
                ? at + 1
                : 0;
    }

    /** Where the next salutation starts, or -1. */
    static int hearers(String text, int from) {
        int at = HEARERS.indexIn(text, from);
        while (at >= 0 && Salutation.end(text, at, true) <= at + 2) {
            at = HEARERS.indexIn(text, at + 1);
        }
        return at;
    }

    /** Where a title starts and ends that stands directly before a salutation; {@code null} when none does. */
    private static int[] glue(String text, int from) {
        int at = HEARERS.indexIn(text, from + 4);
        while (at >= 0 && !(titleEndsAt(text, from, at) && Salutation.end(text, at, true) > at + 2)) {
            at = HEARERS.indexIn(text, at + 1);
        }
        if (at < 0) {
            return null;
        }
        int start = titleStart(text, from, at);
        // 我要寄语各位同学：…
        return start < 0 || text.charAt(start) == '我' ? null : new int[] {start, at};
    }

    private static boolean titleEndsAt(String text, int from, int at) {
        if (from == 0 && at <= 40 && at > 5 && "，,、".indexOf(text.charAt(at - 1)) < 0) {
            // 中华人民共和国主席 习近平尊敬的普京总统
            Roles.Holder holder = Roles.parse(text.substring(0, at));
            if (holder != null && holder.name() != null && holder.role() != null) {
                return true;
            }
        }
        int end = at;
        while (end > from
                && (text.charAt(end - 1) == ' '
                        || text.charAt(end - 1) == ')'
                        || text.charAt(end - 1) == '）'
                        || text.charAt(end - 1) == '】')) {
            end--;
        }
        char last = text.charAt(Math.max(from, end - 1));
        // 讲话 致辞 发言 报告 …: the last character decides quickly.
        if ("话辞词言告讲稿演课语话說話詞".indexOf(last) < 0) {
            return bracketedEnd(text, from, at);
        }
        String tail = text.substring(Math.max(from, end - 24), end);
        return Titles.endsLikeTitle(tail.length() < 4 ? "在上的" + tail : tail)
                && (end == at || text.charAt(end) == ' ' || bracketedEnd(text, from, at));
    }

    /** 在…上的讲话（2021年3月1日）同志们. */
    private static boolean bracketedEnd(String text, int from, int at) {
        char last = at > from ? text.charAt(at - 1) : ' ';
        if (last != '）' && last != ')') {
            return false;
        }
        int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
        return open > from + 4 && at - open < 30 && titleEndsAt(text, from, open);
    }

    private static int titleStart(String text, int from, int at) {
        int start = at;
        while (start > from && at - start < 100) {
            char c = text.charAt(start - 1);
            if (c == '。' || c == '！' || c == '!' || c == '？' || c == '…' || c == ';' || c == '；') {
                break;
            }
            start--;
        }
        String lead = text.substring(start, at);
        boolean clause = lead.indexOf('，') > 0 || lead.indexOf(',') > 0;
        if (!clause && at - start <= 60 && (start == from || at - start <= 48)) {
            return start;
        }
        if (start == from && from == 0 && !clause) {
            return at - start <= 100 ? 0 : -1;
        }
        // No sentence ends before it: back from 在 over the office that stands there.
        int in = text.lastIndexOf('在', at);
        if (in < from || at - in > 60) {
            return -1;
        }
        int begin = in;
        for (int i = in - 2; i >= Math.max(from, in - 10); i--) {
            if (Roles.isOffice(text.substring(i, in))) {
                begin = i;
                break;
            }
        }
        while (begin > from && "县镇乡区市省党委政府".indexOf(text.charAt(begin - 1)) >= 0 && in - begin < 12) {
            begin--;
        }
        return begin;
    }

    private static char first(Line line) {
        return line.length() == 0 ? ' ' : line.text().charAt(0);
    }

    private static final Pattern IN_BRACKETS = Pattern.compile("[话辞词言讲告稿] ?[（(][一二三四五六七八九十]{1,2}[）)][：:]?$");

    private static void markers(List<Line> lines, Set<Integer> starts) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean second = line.length() <= 60
                    && i + 1 < lines.size()
                    && lines.get(i + 1).isSalutation()
                    && IN_BRACKETS.matcher(line.text()).find();
            if (second
                    || line.length() <= 60 && Titles.withoutPiece(line.text()).length() < line.length()) {
                // 开学致辞【第一篇】, 2.政协工作总结 篇二, 表彰会讲话（二）：
                found.add(i);
                continue;
            }
            if (line.length() > 70
                    || MARKED.indexOf(first(line)) < 0 && !line.text().startsWith("范文")) {
                continue;
            }
            Matcher matcher = MARKER.matcher(line.text());
            if (matcher.matches() && !Chars.endsSentence(line.text())) {
                String rest = matcher.group(1).strip();
                boolean named = rest.isEmpty()
                        || Titles.endsLikeTitle(Titles.clean(rest))
                        || (rest.length() <= 40
                                && i + 1 < lines.size()
                                && lines.get(i + 1).isSalutation());
                if (named) {
                    found.add(i);
                }
            }
        }
        if (found.size() >= 2 || (found.size() == 1 && found.get(0) > 3)) {
            starts.addAll(found);
        }
    }

    /** 开业致辞1 … 开业致辞2: the same title with the numbers from 1 on. */
    private static void numbered(List<Line> lines, Set<Integer> starts) {
        String title = null;
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).length() > 60
                    ? lines.get(i).text()
                    : withoutMarks(lines.get(i).text());
            int piece = text.length() > 60 ? -1 : text.lastIndexOf('篇');
            if (text.isEmpty()
                    || text.length() > 60
                    || (piece < 4 && !Chars.isAsciiDigit(text.charAt(text.length() - 1)))) {
                continue;
            }
            String number = String.valueOf(found.size() + 1);
            boolean said = text.endsWith(number)
                    || (piece >= 4
                            && text.substring(piece + 1)
                                    .equals(NUMERALS.substring(
                                            Math.min(found.size(), 9), Math.min(found.size(), 9) + 1)));
            String bare = !said
                    ? ""
                    : text.substring(0, piece >= 4 ? piece : text.length() - number.length())
                            .strip();
            boolean next = title == null
                    ? bare.length() >= 4
                            && (Titles.endsLikeTitle(bare)
                                    || i > 0
                                            && bare.length() >= 8
                                            && lines.get(0).text().contains(bare))
                            && !Chars.isAsciiDigit(bare.charAt(bare.length() - 1))
                    : bare.equals(title);
            if (next) {
                title = bare;
                found.add(i);
            }
        }
        if (found.size() >= 2) {
            starts.addAll(found);
        }
    }

    /** 离任演说(2)： → 离任演说2. */
    private static String withoutMarks(String line) {
        int end = line.length();
        while (end > 0 && "：:）)】 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int open =
                Math.max(line.lastIndexOf('【', end), Math.max(line.lastIndexOf('（', end), line.lastIndexOf('(', end)));
        return open > 0 && end - open <= 3 && end < line.length()
                ? line.substring(0, open) + line.substring(open + 1, end)
                : line;
    }

    /** Lines that the table of contents names. */
    private static void listed(Draft draft, List<Line> lines, Set<Integer> starts) {
        if (draft.contents.size() < 2) {
            return;
        }
        Set<String> titles = new HashSet<>();
        for (String title : draft.contents) {
            titles.add(Chars.skeleton(title));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= Titles.LONGEST
                    && titles.contains(Chars.skeleton(Titles.clean(lines.get(i).text())))) {
                starts.add(i);
            }
        }
    }

    /** A title and a salutation after the text of another speech. */
    private static void titles(Draft draft, List<Line> lines, Set<Integer> starts) {
        int chars = 0;
        boolean salutation = false;
        for (int i = 0; i < lines.size(); i++) {
            if (starts.contains(i)) {
                chars = 0;
                salutation = false;
            }
            Line line = lines.get(i);
            if (line.isSalutation()) {
                int head = headBefore(lines, i);
                boolean enough = salutation || chars >= 150 || draft.beginsLate && starts.isEmpty();
                boolean rest = draft.beginsLate && starts.isEmpty() && chars >= 20;
                if (head > 0 && (chars >= 60 || rest) && enough) {
                    if (!near(starts, head, i)) {
                        starts.add(head);
                    }
                    chars = 0;
                }
                salutation = true;
            }
            chars += line.length();
        }
    }

    private static boolean near(Set<Integer> starts, int from, int to) {
        for (int i = Math.max(0, from - 2); i <= to; i++) {
            if (starts.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the title that stands before the salutation at {@code at}, or -1. */
    private static int headBefore(List<Line> lines, int at) {
        boolean title = false;
        int first = -1;
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            Line line = lines.get(i);
            String text = line.text();
            if (line.length() > Titles.LONGEST) {
                break;
            }
            boolean ends = Chars.endsSentence(text);
            if (ends && !title && !HeadPiece.isHeadLine(line)) {
                break;
            }
            if (line.length() > 70 && !title) {
                // Longer lines are no titles.
                if (!HeadPiece.isHeadLine(line)) {
                    break;
                }
                continue;
            }
            String clean = Titles.clean(text);
            // 二、2017年工作安排, behind which the delegates are addressed once more
            boolean heading =
                    Outline.level(text) > 0 && Chars.endsWithAny(clean, "安排", "计划", "打算", "部署", "要点", "总结", "小结");
            boolean like =
                    !heading && !ends && line.length() <= 70 && text.indexOf('。') < 0 && Titles.endsLikeTitle(clean);
            if (like) {
                title = true;
                first = i;
                if (HeadPiece.dashes(text) > 1) {
                    first = aboveDash(lines, i);
                    break;
                }
                continue;
            }
            if (title
                    && !text.isEmpty()
                    && (ends || lines.get(i + 1).blankBefore || line.length() > 36 || Outline.level(text) > 0)) {
                break;
            }
            if (title) {
                // The first half of a title over two lines.
                if (clean.startsWith("在") || Chars.startsWithAny(clean, "关于")) {
                    first = i;
                }
                break;
            }
            if (!HeadPiece.isHeadLine(line)) {
                break;
            }
        }
        return title ? first : -1;
    }

    /** 把渠修到田头 ⏎ 把水送到地里 ⏎ ——在…会上的讲话: the title over the line with the dash. */
    private static int aboveDash(List<Line> lines, int dash) {
        int first = dash;
        while (first > 0 && dash - first < 2) {
            Line line = lines.get(first - 1);
            String text = line.text();
            if (line.length() > 40
                    || Chars.endsSentence(text)
                    || "，,、；;：:".indexOf(text.charAt(text.length() - 1)) >= 0
                    || Outline.level(text) > 0
                    || Chars.countHan(text) < 4) {
                break;
            }
            first--;
        }
        return first;
    }

    /** A news report behind the text of a speech. */
    private static int lengthFrom(List<Line> lines, int start) {
        int chars = 0;
        for (int i = start; i < lines.size() && chars <= 80; i++) {
            chars += lines.get(i).length();
        }
        return chars;
    }

    private static void wires(List<Line> lines, Set<Integer> starts) {
        int chars = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (starts.contains(i)) {
                chars = 0;
            }
            if (i > 0
                    && chars >= 80
                    && WireHead.end(lines.get(i).text()) > 0
                    && lines.get(i).length() > 20
                    && (lines.get(i).length() > 80 || lengthFrom(lines, i) > 80)) {
                int start = i;
                Line before = lines.get(i - 1);
                if (i > 1
                        && before.length() <= 40
                        && !Chars.endsSentence(before.text())
                        && before.text().indexOf('日') < 0
                        && before.length() >= 10
                        && Roles.parse(before.text()) == null) {
                    start = i - 1;
                }
                starts.add(start);
                chars = 0;
            }
            chars += lines.get(i).length();
        }
    }
}
