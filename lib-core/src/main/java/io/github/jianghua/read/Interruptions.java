package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site or a program prints where a page ends, in the middle of a sentence. Words that alone would say little, 资料
 * or 整理, say enough where the sentence before is cut and goes on behind.
 */
final class Interruptions {
    private static final Words OF_PAGES = Words.of(
            "资料", "下载", "会员", "水印", "预览", "文库", "公文", "范文", "仅供", "外传", "整理", "来源", "版权", "转载", "收集", "网站", "公众号", "更多",
            "VIP", "vip", "关注", "免费", "文档", "上传", "盗版", "素材", "分享");

    private static final Pattern SURELY =
            Pattern.compile("[a-zA-Z0-9-]{3,}\\.(?:com|cn|net|org|example|docx?|pdf|wps|ppt)\\b"
                    + "|第 ?(?:\\d{1,3}|[零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4}) ?[页頁]"
                    + "|^\\d{1,3} ?、$|^P\\.? ?\\d{1,3}$|^〔\\d{1,3}〕$|^页[眉脚][：:]"
                    + "|^[\\[〔［【]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\]〕］】]?$"
                    + "|^[（(]本页[^）)]{2,10}[）)]$"
                    + "|^本(?:资料|文|文章|稿|文稿|内容|篇)(?:来源|出处|出自|整理|编号)[于自]?[：: ]"
                    + "|^[（(【\\[](?:点击|点此)[^）)】\\]。]{2,12}[）)】\\]]$"
                    + "|^[\\[〔［【〖][^\\]〕］】〗]{2,50}[\\]〕］】〗]$"
                    + "|^[（(【\\[][^）)】\\]。]{0,30}(?:预览|水印|下载|会员)[^。]{0,30}[）)】\\]]$");

    private static final CharSet SURELY_FIRST = CharSet.of("0123456789P〔页[［【〖（(本");

    private static boolean isSurely(String text) {
        boolean may = SURELY_FIRST.has(text.charAt(0))
                || text.indexOf('.') >= 0
                || text.indexOf('页') >= 0
                || text.indexOf('頁') >= 0;
        return may && SURELY.matcher(text).find();
    }

    /** ① “一主两副”：以…为主导 below the line at the foot of a page. */
    private static final Pattern FOOTNOTE = Pattern.compile("[①-⑳] ?[^。]{2,20}[：:]");

    /** What stands between two words of a line and is told by its own words, wherever it stands. */
    private static final Pattern INSIDE = Pattern.compile("<%[^%<>]{0,60}%>|<{2,4}[^<>。]{0,30}>{2,4}"
            + "|[\\[【〔〖［][^\\[\\]【】〔〕〖〗［］。]{0,40}(?:会员|未读|解锁|VIP|付费|试读|预览|水印|扫码|查看大图|供图|资料图片)[^\\[\\]【】〔〕〖〗［］。]{0,40}[\\]】〕〗］]"
            + "|（[^（）。]{0,30}(?:付费|解锁|试读|购买后|预览页|开通会员)[^（）。]{0,30}）"
            + "|（本(?:文|篇|稿)由[^（）。]{2,20}(?:（[^（）。]{2,40}）)?(?:首发|原创|整理|发布|提供|上传)[^（）。]{0,30}）"
            + "|（(?:[\\u4e00-\\u9fff]～){3,20}[\\u4e00-\\u9fff]）"
            + "|(?<!登录|访问|打开|网站|网址|邮箱|关注|通过|域名|平台|搜索|网页)(?<=[\\u4e00-\\u9fff])(?:www\\.)?[A-Za-z0-9-]{3,30}\\.(?i:com|cn|net|org)(?:\\.cn)?(?=[\\u4e00-\\u9fff])"
            + "|本文共 ?[\\d,，]{2,8} ?字，您?已阅读 ?\\d{1,3}%"
            + "|[…]{0,2}全文 ?\\d{1,4} ?页，此为第 ?\\d{1,4} ?页[…]{0,2}"
            + "|☎ ?(?:咨询|联系|服务)?(?:电话)?[：:]? ?[\\d-]{7,14}(?:（[^（）]{0,20}）)?"
            + "|扫码添加[^。，]{2,12}，[^。，]{0,20}(?:版|资料|文档|全文)[ ▣■▇]{0,8}"
            + "|(?:真人|欢乐|电竞|澳门|亚博|皇冠|开元|威尼斯人|博彩)(?:娱乐|棋牌|竞猜|博彩|彩票|体育)(?:平台|官网|下载|app|APP|注册|开户|城|网址){1,4}");

    static final Words INSIDE_WORDS = Words.of(
            "<%",
            "<<", "（本文由", "（本篇由", "（本稿由", "会员", "未读", "解锁", "VIP", "付费", "试读", "预览", "水印", "扫码", "查看大图", "供图", "资料图片",
            "购买后", "～", ".com", ".cn", ".net", ".org", ".Cn", ".Com", ".CN", ".COM", "已阅读", "此为第", "☎", "棋牌", "娱乐平台",
            "竞猜", "博彩");

    /** Takes out of a line what a site put between its words. */
    static String inside(String line, Draft draft) {
        if (!INSIDE_WORDS.in(line)) {
            return line;
        }
        Matcher matcher = INSIDE.matcher(line);
        StringBuilder out = null;
        int from = 0;
        while (matcher.find()) {
            if (matcher.end() == matcher.start() || matcher.end() - matcher.start() == line.length()) {
                continue;
            }
            out = out == null ? new StringBuilder(line.length()) : out;
            out.append(line, from, matcher.start());
            from = matcher.end();
        }
        return out == null ? line : out.append(line, from, line.length()).toString();
    }

    private static final String HINT = "小编推荐";

    private static final int LONGEST = 60;

    /** Shorter lines may be said twice. */
    private static final int PARAGRAPH = 40;

    /** A line of text that was cut has so many characters. */
    private static final int CUT = 18;

    private static final int SURELY_CUT = 6;

    private static final int NEAR_THE_TOP = 6;

    /** Longer lines greet and go on. */
    private static final int GREETING = 40;

    private static final Pattern PAGE =
            Pattern.compile("(?<![到在见看读翻至于的从用]) ?第 ?(\\d{1,3}) ?页 ?(?=[\\u4e00-\\u9fff，。、])");

    private Interruptions() {}

    static void remove(Draft draft) {
        betweenLines(draft);
        timestamps(draft);
        boolean pages = false;
        boolean brackets = false;
        boolean hints = false;
        for (Line line : draft.lines) {
            String text = line.text();
            pages |= text.indexOf('页') > 0;
            brackets |= text.indexOf('【') >= 0;
            hints |= text.indexOf(HINT) >= 0;
        }
        if (pages) {
            titledPages(draft);
            pagesInside(draft);
        }
        if (brackets) {
            marks(draft, "【", "】");
        }
        if (hints) {
            marks(draft, HINT, "\n");
        }
        keywords(draft);
        twice(draft);
    }

    private static final Pattern PRINTED = Pattern.compile("\\d{4}/\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2} .{4,60}");

    /** 2021/6/9 08:14 区长在护林大会上的讲话-沟边文稿: what a browser prints above every page, and its address. */
    static void printed(Draft draft) {
        String header = null;
        int found = 0;
        for (Line line : draft.lines) {
            String text = line.text();
            if (header == null
                    && line.length() <= 80
                    && Chars.isAsciiDigit(text.charAt(0))
                    && PRINTED.matcher(text).matches()) {
                header = text;
            }
            found += text.equals(header) ? 1 : 0;
        }
        if (found < 2) {
            return;
        }
        BitSet dropped = new BitSet();
        for (int i = 0; i < draft.lines.size(); i++) {
            if (draft.lines.get(i).text().equals(header)) {
                draft.removed.add("running-header");
                dropped.set(i);
            }
        }
        draft.withoutLines(dropped);
    }

    private static final Pattern TIMESTAMP =
            Pattern.compile("[\\[（(【]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])）】]? ?(?=[^\\d年月日—至到-]|$)");

    /** [00:07:12] before what was said then: of recordings that were written down. */
    private static void timestamps(Draft draft) {
        int found = 0;
        for (Line line : draft.lines) {
            char first = line.text().charAt(0);
            boolean may = first == '[' || first == '（' || first == '(' || first == '【' || Chars.isAsciiDigit(first);
            found += may
                            && line.text().indexOf(':') > 0
                            && TIMESTAMP.matcher(line.text()).lookingAt()
                    ? 1
                    : 0;
        }
        if (found < 3) {
            return;
        }
        BitSet dropped = new BitSet();
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            Matcher matcher = TIMESTAMP.matcher(line.text());
            if (matcher.lookingAt()) {
                line.text(line.text().substring(matcher.end()).strip());
                draft.removed.add("timestamp");
                dropped.set(i, line.text().isEmpty());
            }
        }
        draft.withoutLines(dropped);
    }

    private static void betweenLines(Draft draft) {
        List<Line> lines = draft.lines;
        boolean wrapped = Repair.wrapWidth(lines) > 0 || isRagged(lines);
        BitSet dropped = new BitSet();
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            // What stands before one that goes is the cut sentence no longer.
            if (line.length() <= LONGEST
                    && !dropped.get(i - 1)
                    && isCut(lines.get(i - 1), line.text())
                    && isOfPage(line.text(), wrapped)
                    && goesOn(lines.get(i + 1))) {
                draft.removed.add("interruption");
                dropped.set(i);
            }
        }
        draft.withoutLines(dropped);
    }

    /** Whether most lines end in the middle of a sentence: any of them may then seem to interrupt its neighbours. */
    private static boolean isRagged(List<Line> lines) {
        int cut = 0;
        int ended = 0;
        for (Line line : lines) {
            if (line.length() >= SURELY_CUT && Outline.level(line.text()) == 0) {
                if (Chars.endsSentence(line.text())) {
                    ended++;
                } else if (line.length() >= CUT) {
                    cut++;
                }
            }
        }
        return cut >= 10 && cut > ended;
    }

    private static boolean isCut(Line line, String behind) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return (Chars.isHan(last) || Chars.isDigit(last) || last == '，' || last == ',' || last == '、')
                && line.length() >= SURELY_CUT
                && Chars.containsAny(text, "，", ",", "。", "、", "；")
                && (line.length() >= CUT || isSurely(behind))
                && (Outline.level(text) == 0 || line.length() > LONGEST || text.indexOf('。') > 0)
                && !Titles.endsLikeTitle(text)
                && (line.length() > GREETING || !line.isSalutation());
    }

    private static boolean goesOn(Line line) {
        char first = line.text().charAt(0);
        return (Chars.isHan(first) || Chars.isDigit(first) || Chars.isNoStart(first))
                && Outline.level(line.text()) == 0
                && !Titles.endsLikeTitle(line.text())
                && !line.isSalutation();
    }

    private static boolean isOfPage(String text, boolean wrapped) {
        if (FOOTNOTE.matcher(text).lookingAt()) {
            return true;
        }
        if (text.indexOf('。') >= 0) {
            return false;
        }
        if (isSurely(text)) {
            return true;
        }
        if (Outline.level(text) > 0) {
            return false;
        }
        int word = OF_PAGES.indexIn(text, 0);
        // Where lines are wrapped any of them stands between two others.
        return word >= 0 && !wrapped && !Chars.endsSentence(text);
    }

    /** …懒、散、机关作风动员会讲话第 2 页慢…: the head of a page, which begins as a line above the text does. */
    private static void titledPages(Draft draft) {
        List<String> marks = new ArrayList<>();
        for (int i = 1; i < draft.lines.size(); i++) {
            String text = draft.lines.get(i).text();
            for (int at = text.indexOf(" 页"); at > 0; at = text.indexOf(" 页", at + 1)) {
                int ordinal = at;
                while (ordinal > 0 && at - ordinal < 6 && text.charAt(ordinal) != '第') {
                    ordinal--;
                }
                if (text.charAt(ordinal) != '第') {
                    continue;
                }
                int from = Math.max(0, ordinal - LONGEST);
                String before = text.substring(from, ordinal).stripTrailing();
                int start = titleBefore(draft, before, i);
                if (start >= 0) {
                    marks.add(text.substring(from + start, at + 2));
                }
            }
        }
        if (!marks.isEmpty()) {
            without(draft, marks, "running-header");
        }
    }

    /** Where the words begin that end here and that a line above has, or -1. */
    private static int titleBefore(Draft draft, String text, int below) {
        if (!Titles.endsLikeTitle(text, text.length())) {
            return -1;
        }
        for (int k = below - 1; k >= Math.max(0, below - 12); k--) {
            String head = draft.lines.get(k).text();
            for (int length = Math.min(Math.min(head.length(), text.length()), LONGEST); length >= 8; length--) {
                String title = text.substring(text.length() - length);
                if (head.length() <= LONGEST && head.endsWith(title)) {
                    return text.length() - length;
                }
            }
        }
        return -1;
    }

    private static boolean hasNumberedPage(String text) {
        int at = text.indexOf('页');
        while (at > 0 && !InlineRules.isNumberedPage(text, at)) {
            at = text.indexOf('页', at + 1);
        }
        return at > 0;
    }

    /** …增强必第 2 页胜信心…: the pages count up through the text. */
    private static void pagesInside(Draft draft) {
        int last = 0;
        int steps = 0;
        for (Line line : draft.lines) {
            if (hasNumberedPage(line.text())) {
                Matcher matcher = PAGE.matcher(line.text());
                while (matcher.find()) {
                    int page = Integer.parseInt(matcher.group(1));
                    steps += last > 0 && page == last + 1 ? 1 : 0;
                    last = page;
                }
            }
        }
        if (steps < 2) {
            return;
        }
        for (Line line : draft.lines) {
            if (hasNumberedPage(line.text())) {
                Matcher matcher = PAGE.matcher(line.text());
                int count = (int) matcher.results().count();
                if (count > 0) {
                    line.text(matcher.replaceAll(""));
                    draft.removed.add("page-number", count);
                }
            }
        }
        draft.lines.removeIf(line -> line.text().isBlank());
    }

    /** 书记要【沙沟公文%收集当好…: a mark that opens a bracket, comes again and is never closed. */
    private static void marks(Draft draft, String opens, String closes) {
        String mark = null;
        int found = 0;
        for (Line line : draft.lines) {
            String text = line.text();
            int close = text.indexOf(closes);
            for (int at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, at + 1)) {
                close = close >= 0 && close < at ? text.indexOf(closes, at) : close;
                int next = text.indexOf(opens, at + 1);
                if (close >= 0 && (next < 0 || close < next)) {
                    continue;
                }
                String here = text.substring(at, Math.min(text.length(), at + 20));
                mark = mark == null ? here : common(mark, here);
                found++;
            }
        }
        if (found >= 2 && mark.length() >= 4) {
            without(draft, List.of(mark), "watermark");
        }
    }

    private static void without(Draft draft, List<String> marks, String kind) {
        for (Line line : draft.lines) {
            for (String mark : marks) {
                if (line.text().contains(mark)) {
                    draft.removed.add(kind);
                    line.text(line.text().replace(mark, "").strip());
                }
            }
        }
        draft.lines.removeIf(line -> line.text().isBlank());
    }

    /** 关键词：招商讲话稿,县长招商讲话,…, and the same words again in the text, for machines that search. */
    private static void keywords(Draft draft) {
        if (draft.keywords.size() < 3) {
            return;
        }
        String any =
                String.join("|", draft.keywords.stream().map(Pattern::quote).toList());
        Pattern several = Pattern.compile("(?:(?:" + any + ")[ ,，、]{0,2}){2,12}");
        for (Line line : draft.lines) {
            if (draft.keywords.stream().anyMatch(line.text()::contains)) {
                String rest = several.matcher(line.text()).replaceAll("");
                if (rest.length() < line.length()) {
                    draft.removed.add("keyword");
                    line.text(rest.strip());
                }
            }
        }
        draft.lines.removeIf(line -> line.text().isBlank());
    }

    /** A paragraph that stands twice, one directly below the other. */
    private static void twice(Draft draft) {
        BitSet dropped = new BitSet();
        for (int i = 1; i < draft.lines.size(); i++) {
            String text = draft.lines.get(i).text();
            if (text.length() >= PARAGRAPH && text.equals(draft.lines.get(i - 1).text())) {
                dropped.set(i);
                draft.removed.add("repeated-paragraph");
            } else if (i <= NEAR_THE_TOP
                    && text.length() >= 2 * PARAGRAPH
                    && isCutFrom(draft.lines.get(i - 1), draft.lines.get(i))) {
                dropped.set(i - 1);
                draft.removed.add("repeated-opening");
            }
        }
        draft.withoutLines(dropped);
    }

    /** 同志们：即将过去的一年，是最 ⏎ 同志们：即将过去的一年，是最辛苦的…: what a site shows of a text before the text. */
    private static boolean isCutFrom(Line shown, Line whole) {
        return shown.length() >= CUT
                && shown.length() < whole.length()
                && whole.text().startsWith(shown.text().substring(0, SURELY_CUT))
                && !Chars.endsSentence(shown.text())
                && Chars.containsAny(shown.text(), "，", ",", "。")
                && whole.skeleton().startsWith(shown.skeleton());
    }

    private static String common(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.substring(0, i);
    }
}
