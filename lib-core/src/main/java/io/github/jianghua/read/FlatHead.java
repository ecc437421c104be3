package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what stands before a speech where a page was made one line: {@code
 * 编号:2088县长在…会议上的讲话201X/X/XX在…会议上的讲话县长xxx(二○一七年九月二十六日)同志们：现在…}. The head is believed only where pieces that
 * heads have cover it from its first character to the hearers: titles, days, offices and names, agencies, and what sites
 * say of a file. Of several ways to cut it the one with the fewest pieces is taken (a shortest path over its characters).
 */
final class FlatHead {
    /** So far into a line its hearers are looked for. */
    private static final int LONGEST = 260;

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_HOLDER = 40;

    /** Shorter texts have a head of their own lines. */
    private static final int SHORTEST_TEXT = 60;

    /** A text whose hearers are not named is longer. */
    private static final int SHORTEST_UNGREETED = 100;

    private static final int NONE = Integer.MAX_VALUE / 2;

    /** 编号:208817342, https://…, 2007年02月13日09:43 沙沟网, 【优秀范文】. */
    private static final Pattern OF_SITE = Pattern.compile("(?:编号|文档编号|ID|No)[:：.] ?\\d{4,12}"
            + "|特征码[a-z]{8,40}"
            + "|-\\d{1,3}-"
            + "|第[一二三四五六七八九十]{1,3}篇[:：]"
            + "|\\d$"
            + "|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2} ?\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?"
            + "|https?://[\\w./?=&%-]{4,80}"
            + "|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日 ?\\d{1,2}[:：]\\d\\d(?: ?[\\u4e00-\\u9fff]{2,6}网)?"
            + "|[【\\[](?:优秀|精选|推荐|最新)?范文[】\\]]");

    /** 2017年9月26日, 201X/X/XX. */
    private static final Pattern DAY = Pattern.compile(
            "(?:19|20|二[〇○零]|一九)[\\dXx×*某〇○零一二三四五六七八九]{2}[-/.年][\\dXx×*某一二三四五六七八九十]{1,3}[-/.月][\\dXx×*某一二三四五六七八九十]{1,3}日?");

    /** 二〇〇八年三月. */
    private static final Pattern MONTH =
            Pattern.compile("(?:(?:19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,2}月(?![\\d一二三四五六七八九十])");

    /** (2019年月日): the day was to be filled in. */
    private static final Pattern UNFILLED =
            Pattern.compile("[（(](?:19|20)\\d\\d(?:年 {0,3}月 {0,3}日|\\d{1,4}年\\d{1,2}月\\d{1,2}日)[）)]");

    /** 市文化旅游局xxx: who spoke, masked. */
    private static final Pattern UNIT_MASKED =
            Pattern.compile("[\\u4e00-\\u9fff]{2,14}(?:局|厅|委|办|镇|乡|县|公司|学校|中心|会)[xX×*某]{2,4}");

    /** With these a text without a salutation begins. */
    private static final Pattern OPENING =
            Pattern.compile("(?:今天(?![上下]午|晚上|的)|刚才[,，]|方才[,，]|这次(?:会议|全会|大会)|经[^，,。]{2,10}(?:研究|同意|批准)|首先[,，]"
                    + "|受[^，,。]{2,8}委托|现在开会|按照[^，,。]{2,12}(?:安排|要求)|根据[^，,。]{2,12}(?:安排|要求))");

    private static final Words OFFERED = Words.of("小编", "小編", "供大家参考", "供参考", "欢迎阅读", "希望对大家", "希望对您", "范文");

    private final String line;
    private final int end;
    private final int[] cost;
    private final int[] next;
    private final boolean[] kept;

    private FlatHead(String line, int end) {
        this.line = line;
        this.end = end;
        cost = new int[end + 1];
        next = new int[end + 1];
        kept = new boolean[end + 1];
    }

    /** The lines that were there, the last of which is the text; {@code null} if the line does not begin so. */
    static List<String> lines(String line) {
        int tag = line.startsWith("【") ? line.indexOf('】') : -1;
        if (tag > 5
                && tag <= 40
                && Titles.endsLikeTitle(Titles.clean(line.substring(1, tag)))
                && Parts.hearers(line, tag) == tag + 1) {
            // 【小学校长开学典礼致辞】尊敬的老师：
            return List.of(line.substring(1, tag), line.substring(tag + 1));
        }
        if (line.length() < SHORTEST_TEXT) {
            return null;
        }
        String beginning = line.substring(0, Math.min(line.length(), LONGEST));
        int hearers = hearers(beginning);
        if (hearers < 0) {
            return ungreeted(line);
        }
        if (hearers < 6 || line.length() - hearers < SHORTEST_TEXT) {
            return null;
        }
        String head = line.substring(chunk(line) < hearers ? chunk(line) : 0, hearers);
        List<String> pieces = pieces(head);
        // An agency's report may speak to its hearers, too.
        if (pieces == null || pieces.isEmpty() && WireHead.end(head) > 0) {
            return null;
        }
        List<String> lines = new ArrayList<>(pieces);
        lines.add(line.substring(hearers));
        return lines;
    }

    /** 2022年河长制工作会议主持讲话2今天,县委…: a title, and a text that begins as speeches do. */
    private static List<String> ungreeted(String line) {
        for (int at = 8; at < Math.min(2 * LONGEST_TITLE, line.length() - SHORTEST_UNGREETED); at++) {
            char c = line.charAt(at - 1);
            if (Chars.isSentenceEnd(c) || c == '，' || c == ',') {
                return null;
            }
            if (!Titles.LAST_CHARACTERS.has(c) || !Titles.endsLikeTitle(line, at)) {
                continue;
            }
            int text = Chars.isAsciiDigit(line.charAt(at)) ? at + 1 : at;
            boolean marked = line.startsWith("文稿", at)
                    && line.startsWith("在")
                    && line.substring(0, at).contains("上的");
            if (marked) {
                // 在…上的致辞文稿又是一年…
                return List.of(line.substring(0, at), line.substring(at + 2));
            }
            while (text < line.length() && Chars.isSpace(line.charAt(text))) {
                text++;
            }
            if (OPENING.matcher(line).region(text, line.length()).lookingAt()
                    && Chars.containsAny(line.substring(0, at), "会", "在", "仪式", "典礼")) {
                List<String> pieces = pieces(line.substring(0, at));
                List<String> lines = new ArrayList<>(pieces == null ? List.of(line.substring(0, at)) : pieces);
                lines.add(line.substring(text));
                return lines;
            }
        }
        return null;
    }

    /** The pieces of a head, those of a site left out; {@code null} if it is none, or of one piece. */
    static List<String> pieces(String given) {
        Matcher spaced = SPACED.matcher(given);
        String head = given.indexOf(' ') < 0
                ? given
                : spaced.replaceAll(match -> Matcher.quoteReplacement(Chars.compact(match.group())));
        FlatHead parsed = new FlatHead(head, head.length());
        parsed.solve();
        if (parsed.cost[0] >= NONE) {
            return null;
        }
        List<String> pieces = new ArrayList<>();
        boolean title = false;
        int count = 0;
        for (int at = 0; at < parsed.end; at = parsed.next[at]) {
            String piece = head.substring(at, parsed.next[at]).strip();
            if (piece.isEmpty() || isSeparator(piece.charAt(0)) && piece.length() == 1) {
                continue;
            }
            count++;
            if (parsed.kept[at] && !pieces.contains(piece)) {
                pieces.add(piece);
                title |= Titles.endsLikeTitle(Titles.clean(piece));
            }
        }
        // 县长全县护渠会议上的主持词, and 全县护渠会议上的主持词 again
        pieces.removeIf(longer -> pieces.stream()
                .anyMatch(piece -> piece.length() >= 8
                        && piece.length() < longer.length()
                        && longer.endsWith(piece)
                        && Roles.isOffice(longer.substring(0, longer.length() - piece.length()))));
        return pieces.isEmpty() || title && count > 1 ? pieces : null;
    }

    private void solve() {
        for (int at = end - 1; at >= 0; at--) {
            cost[at] = NONE;
            char c = line.charAt(at);
            if (Chars.isSpace(c) || isSeparator(c)) {
                // A subtitle keeps its dashes.
                subtitles(at);
                step(at, at + 1, 0, false);
                continue;
            }
            ofSite(at);
            days(at);
            subtitles(at);
            titles(at);
            holders(at);
        }
    }

    private static boolean isSeparator(char c) {
        return c == '|' || c == '｜' || c == '—' || c == '•';
    }

    /** 1、在…上的讲话: the number of a piece into which a site cut the text; returns where it ends. */
    private static int chunk(String line) {
        int at = 0;
        while (at < 2 && at < line.length() && Chars.isAsciiDigit(line.charAt(at))) {
            at++;
        }
        if (at == 0 || at >= line.length() || line.charAt(at) != '、') {
            return 0;
        }
        at++;
        return at < line.length() && line.charAt(at) == '.' ? at + 1 : at;
    }

    private static final Pattern SPACED = Pattern.compile("(讲 话|致 辞|致 词|发 言|报 告|主 持 词|讲 稿|悼 词)");

    /** The hearers, or 同志们 with any mark behind it; -1 when there are none. */
    private static int hearers(String beginning) {
        int hearers = Parts.hearers(beginning, 0);
        int comrades = beginning.indexOf("同志们");
        boolean called = comrades > 0
                && comrades + 3 < beginning.length()
                && "，,：:！!".indexOf(beginning.charAt(comrades + 3)) >= 0;
        return called && (hearers < 0 || comrades < hearers) ? comrades : hearers;
    }

    private void step(int at, int to, int price, boolean keep) {
        if (to > at && to <= end && cost[to] + price < cost[at]) {
            cost[at] = cost[to] + price;
            next[at] = to;
            kept[at] = keep;
        }
    }

    private void ofSite(int at) {
        Matcher site = OF_SITE.matcher(line).region(at, end);
        if (site.lookingAt()) {
            step(at, site.end(), 1, false);
        }
        int wire = WireHead.end(line.substring(at, end));
        if (wire > 0) {
            step(at, at + wire, 1, false);
        }
        int stop = line.indexOf('。', at);
        if (stop > 0 && stop < end && OFFERED.in(line.substring(at, stop))) {
            step(at, stop + 1, 1, false);
        }
    }

    private void days(int at) {
        char c = line.charAt(at);
        if (c == '（' || c == '(') {
            int close = Math.max(line.indexOf('）', at), line.indexOf(')', at));
            if (close > 0
                    && close < end
                    && close - at <= 30
                    && UNFILLED.matcher(line.substring(at, close + 1)).matches()) {
                step(at, close + 1, 1, true);
            }
            if (close > 0
                    && close < end
                    && close - at <= 30
                    && Dates.in(Dates.tidy(line.substring(at, close + 1))).stream()
                            .anyMatch(date -> date.month() != null || date.masked())) {
                step(at, close + 1, 1, true);
            }
            return;
        }
        Matcher day = DAY.matcher(line).region(at, end);
        if (day.lookingAt()) {
            step(at, day.end(), 1, true);
            return;
        }
        Matcher month = MONTH.matcher(line).region(at, end);
        if (month.lookingAt()) {
            step(at, month.end(), 1, true);
        }
    }

    private void titles(int at) {
        boolean bracket = line.charAt(at) == '【';
        if (at > 0 && (!mayBegin(at) || DAY.matcher(line).region(at, end).lookingAt())) {
            return;
        }
        int limit = Math.min(end, at + LONGEST_TITLE);
        // 罗长水:做好…的电视讲话
        int colon = at;
        while (colon < end && colon < at + 5 && Chars.isHan(line.charAt(colon))) {
            colon++;
        }
        boolean named = colon > at + 1
                && colon < end
                && (line.charAt(colon) == ':' || line.charAt(colon) == '：')
                && Names.isName(line.substring(at, colon));
        for (int to = named ? colon + 2 : at + 1; to <= limit; to++) {
            char c = line.charAt(to - 1);
            if (Chars.isSentenceEnd(c) || c == '，' || c == ',' || c == '：' || c == ':') {
                return;
            }
            if (to >= at + 4 && Titles.LAST_CHARACTERS.has(c) && Titles.endsLikeTitle(line, to) && !isOfTwo(at, to)) {
                int behind = to;
                if (bracket) {
                    if (to < end && line.charAt(to) == '】') {
                        step(at, to + 1, 1, true);
                    }
                    continue;
                }
                step(at, to, 1, true);
                // …讲话（全文）, …讲话(二)
                if (to < end && (line.charAt(to) == '（' || line.charAt(to) == '(')) {
                    behind = Math.max(line.indexOf('）', to), line.indexOf(')', to)) + 1;
                    if (behind > 0 && behind <= end && behind - to <= 10) {
                        step(at, behind, 1, true);
                    }
                }
            }
        }
    }

    /** A title does not begin inside of a word. */
    private boolean mayBegin(int at) {
        char c = line.charAt(at);
        return Chars.isHan(c)
                || Chars.isAsciiDigit(c) && !Chars.isAsciiDigit(line.charAt(at - 1))
                || c == '《'
                || c == '【';
    }

    /** Whether a title stands before the end of another: 开幕贺词 在…上的讲话. */
    private boolean isOfTwo(int from, int to) {
        for (int at = from + 4; at < to - 2; at++) {
            char behind = line.charAt(at);
            if (Titles.LAST_CHARACTERS.has(line.charAt(at - 1))
                    && Titles.endsLikeTitle(line, at)
                    && (Chars.isSpace(behind)
                            || Chars.isAsciiDigit(behind)
                            || comesAgain(from, at, to)
                            || behind == '在'
                            || line.startsWith(line.substring(from, from + 4), at))) {
                return true;
            }
        }
        return false;
    }

    /** …述廉报告|述职报告|…述廉报告: whether the same words stand behind a place once more. */
    private boolean comesAgain(int from, int to, int behind) {
        int again = line.indexOf(line.substring(from, to), behind);
        return again >= 0 && again + to - from <= end;
    }

    /** ——2017年9月26日在…大会上. */
    private void subtitles(int at) {
        int dashes = 0;
        while (at + dashes < end && (Chars.isDash(line.charAt(at + dashes)) || line.charAt(at + dashes) == '━')) {
            dashes++;
        }
        if (dashes == 0) {
            // 2020年5月28日在…会议上, 年月日在…会议上: without dashes the day begins it.
            Matcher day = DAY.matcher(line).region(at, end);
            int in = day.lookingAt() ? day.end() : line.startsWith("年月日", at) ? at + 3 : end;
            if (in >= end || line.charAt(in) != '在') {
                return;
            }
        }
        int limit = Math.min(end, at + LONGEST_TITLE);
        for (int to = at + dashes + 4; to <= limit; to++) {
            char c = line.charAt(to - 1);
            if (Chars.isSentenceEnd(c)) {
                return;
            }
            boolean meeting = c == '上' && (line.startsWith("会", to - 2) || line.startsWith("会议", to - 3));
            if (meeting || Titles.LAST_CHARACTERS.has(c) && Titles.endsLikeTitle(line, to)) {
                step(at, to, 1, true);
            }
        }
    }

    private void holders(int at) {
        char first = line.charAt(at);
        if (!Chars.isHan(first) && !Chars.isMask(first) && first != '（' && first != '(') {
            return;
        }
        Matcher unit = UNIT_MASKED.matcher(line).region(at, end);
        if (unit.lookingAt()) {
            step(at, unit.end(), 2, false);
        }
        int limit = Math.min(end, at + LONGEST_HOLDER);
        for (int to = at + 2; to <= limit; to++) {
            if (cost[to] >= NONE) {
                continue;
            }
            String text = line.substring(at, to);
            char last = text.charAt(text.length() - 1);
            if (Chars.isSentenceEnd(last) || last == '，' || last == ':' || last == '：') {
                return;
            }
            Roles.Holder holder =
                    to == end || !Chars.isHan(line.charAt(to)) ? Roles.reporting(text) : Roles.parse(text);
            boolean apart = to == end || !Chars.isHan(line.charAt(to));
            boolean begins = at == 0 || !Chars.isHan(line.charAt(at - 1));
            if (holder == null) {
                continue;
            }
            if (holder.role() != null && (holder.name() != null || holder.masked())) {
                step(at, to, 1, true);
            } else if (apart && (holder.name() != null && begins || holder.role() != null)) {
                step(at, to, 2, true);
            }
        }
    }
}
