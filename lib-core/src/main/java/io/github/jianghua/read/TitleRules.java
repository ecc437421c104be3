package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a speech shows its title. */
final class TitleRules {
    static final List<EvidenceRule> ALL = List.of(
            new EvidenceRule("title-lines", TitleRules::titleLines),
            new EvidenceRule("subtitle-as-title", TitleRules::subtitle),
            new EvidenceRule("named-outside", TitleRules::outside),
            new EvidenceRule("occasion-in-remark", TitleRules::remark),
            new EvidenceRule("file-name", TitleRules::fileName),
            new EvidenceRule("occasion-in-opening", TitleRules::opening));

    private static final Pattern THIS_EVENT =
            Pattern.compile("(?:今天)?(?:这次|此次|本次)([^，,。；;：:！!？?\\n]{4,40}?(?:大会|会议|会))[，,]是");

    /** 我代表沙沟镇人民政府向大会作工作报告. */
    private static final Pattern REPORTS = Pattern.compile(
            "作(?:政府工作报告|《政府工作报告》)|代表[\\u4e00-\\u9fff]{0,12}政府[，,]?(?:向[\\u4e00-\\u9fff]{2,12})?作政?府?工作(?:报告|報告)");

    private static final Words HELD = Words.of("召开", "举行", "举办", "参加", "出席");

    /** 召开镇党委下半年重点工作推进会: an event with a name of its own. */
    private static final Pattern EVENT = Pattern.compile(
            "(?:召开|举行|举办|参加|出席)(?:了|的)?(?:这次|本次|此次|今天的|今年的)?([^，,。；;：:！!？?\\n]{3,44}?(?:推进会议|动员会议|大会|会议|座谈会|推进会|动员会|部署会|表彰会|总结会|交流会|研讨会|开幕式|闭幕式|启动式|首发式|茶话会|团拜会|恳谈会|现场会|工作会|例会|仪式|论坛|培训班|民主生活会|专题会|调度会|分析会|联席会|发布会|见面会|报告会|誓师会|警示会|运动会|晚会|典礼|联欢会|欢送会|欢迎会|党代会|庆典|活动|(?:丰收|文化|旅游|艺术|采摘|美食|音乐|赏花|开渔)节|会))(?=[，,。；;！!：:\\n]|主要|，|目的|的|是|任务|意义|$)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年(?:度)?(?:.{0,8}工作|.{0,4}总结)");

    private static final Set<String> TAGS =
            Set.of("新闻公报", "新聞公報", "新闻稿", "新聞稿", "演辞", "演辭", "讲话全文", "領導講話", "领导讲话", "重要演辭", "重要演辞", "重要讲话", "重要講話");

    private static final Pattern COUNTED = Pattern.compile(
            "[（(]共? ?[\\d一二三四五六七八九十]{1,3} ?篇[）)]$|(?:汇编|合集|集锦|大全|精选|通用)[-—－ ]?\\d{1,2} ?篇$|^\\d{1,2} ?篇");

    private static final Pattern NUMBER_ONLY =
            Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}[次届](?:代表|全体)?(?:大会|会议)|(?:十分|非常|极其|很)?重要的.*");

    private TitleRules() {}

    /** The lines above the text, alone or joined where a title was broken. */
    private static void titleLines(Part part, Consumer<Evidence> out) {
        repeated(part.head, out);
        headline(part.head, out);
        for (Group group : groups(part.head)) {
            for (int i = 0; i < group.pieces().size(); i++) {
                int longest = Math.min(3, group.pieces().size() - i);
                for (int n = 1; n <= longest; n++) {
                    candidate(part, group, i, n, out);
                }
            }
        }
    }

    /**
     * Lines between which nothing else stands.
     *
     * @param below what stands below them, or {@code null}
     */
    private record Group(List<HeadPiece> pieces, HeadPiece below) {}

    /** 1.委员会工作总结 篇一: a title that the page gives to several. */
    private static boolean isOfPage(List<HeadPiece> head, String title) {
        for (HeadPiece piece : head) {
            int count = piece.text().lastIndexOf('篇');
            int at = count > 0 ? piece.text().indexOf(title) : -1;
            if (at >= 0 && at < count && Titles.clean(piece.text()).equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** 每周一学（第3期）在…上的讲话 ⏎ 在…上的讲话: what a site set before it is gone where the title comes again. */
    private static void repeated(List<HeadPiece> head, Consumer<Evidence> out) {
        for (int i = 1; i < head.size(); i++) {
            String title = Titles.clean(head.get(i).text());
            if (head.get(i).kind() != HeadPiece.Kind.TITLE || title.length() < 8 || !Titles.endsLikeTitle(title)) {
                continue;
            }
            for (int k = 0; k < i; k++) {
                String longer = Titles.clean(head.get(k).text());
                if (longer.length() > title.length()
                        && longer.length() - title.length() <= 30
                        && longer.endsWith(title)
                        && "）)】]：: 》|｜".indexOf(longer.charAt(longer.length() - title.length() - 1)) >= 0) {
                    out.accept(new Evidence(
                            Field.TITLE, title, FoundIn.HEADING, 84, "a line above ends with the same title"));
                }
            }
        }
    }

    /** 罗长水在…会上强调 ⏎ 把渠修到田头: the headline of a report over two lines. */
    private static void headline(List<HeadPiece> head, Consumer<Evidence> out) {
        for (int i = 0; i + 1 < head.size(); i++) {
            String first = Titles.clean(head.get(i).text());
            String second = Titles.clean(head.get(i + 1).text());
            if (head.get(i + 1).kind() == HeadPiece.Kind.TITLE
                    && first.length() >= 8
                    && second.length() >= 4
                    && first.length() + second.length() < Titles.LONGEST
                    && Chars.endsWithAny(first, "强调", "指出", "要求", "強調")) {
                out.accept(new Evidence(
                        Field.TITLE, first + " " + second, FoundIn.HEADING, 58, "a headline over two lines"));
            }
        }
    }

    private static void candidate(Part part, Group of, int from, int count, Consumer<Evidence> out) {
        List<HeadPiece> group = of.pieces();
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            String text = group.get(i).text();
            if (joined.length() > 0
                    && (Chars.isLatin(joined.charAt(joined.length() - 1)) || !isBroken(joined.toString()))) {
                joined.append(' ');
            }
            joined.append(text);
        }
        String title = TitleSlips.mend(once(Titles.clean(withoutWireHead(joined.toString()))));
        if (title.startsWith("在") && title.indexOf(' ') > 0 && Titles.endsLikeTitle(title) && title.contains("上的")) {
            title = Chars.compact(title);
        }
        if ((title.length() < 4 && !Titles.endsLikeTitle(title))
                || title.length() > Titles.LONGEST
                || Chars.countHan(title) < 2
                || TitleSlips.isNoTitle(title)) {
            return;
        }
        // 务 报告: the end of a label that ran over two lines.
        boolean like = Titles.endsLikeTitle(title) && !(title.indexOf(' ') >= 0 && Chars.countHan(title) < 4);
        if (like && (count > 1 || title.length() <= SHORT) && isOfLonger(group, from, count, title)) {
            return;
        }
        boolean notice = Chars.endsWithAny(title, "公告", "通知", "通告", "公示", "启事", "函") && title.length() > 8;
        int weight = like ? 80 : notice || Fiction.isChapter(title) ? 62 : 45;
        if (count > 1) {
            // 2020 ⏎ 镇党 ⏎ 委书 ⏎ 会上 ⏎ 讲话: words of a cloud
            boolean cloud = !Titles.isGeneric(title)
                    && group.subList(from, from + count).stream()
                            .allMatch(piece -> piece.text().length() <= 3);
            if (!like || cloud || !continuesTitle(group, from, count)) {
                return;
            }
            weight += 3 - count;
        } else if (like && from > 0 && isFragment(group, from)) {
            weight -= 6;
        }
        if (!like) {
            if ((Chars.endsSentence(title) && title.length() > 20)
                    || title.endsWith("。")
                    || Chars.endsWithAny(title, "，", ",", "、")) {
                weight -= 25;
            }
            if (from > 0) {
                weight -= 4 + Math.min(10, from);
            }
            if (title.length() > 50) {
                weight -= 8;
            }
            if (title.length() <= 4 && from == 0 && group.size() == 1) {
                // The name of a newspaper or a column stands alone.
                weight -= 20;
            }
        }
        if (title.contains("在") && title.contains("上的")) {
            weight += 3;
        }
        boolean last = from + count == group.size();
        if (like
                && last
                && of.below() != null
                && of.below().kind() == HeadPiece.Kind.SUBTITLE
                && of.below().text().indexOf('在') >= 0) {
            // 理事会工作报告 ⏎ ——在第四届会员代表大会上
            weight += 4;
        }
        if (like && !last && COUNTED.matcher(joined).find()) {
            // 院长在护士节上的讲话(共2篇), above the title of the first
            weight -= 10;
        }
        if (like && !last && Chars.endsWithAny(joined.toString(), "汇编", "合集", "集锦", "大全", "范文", "模板")) {
            weight -= 10;
        }
        if (Titles.isGeneric(title)) {
            weight -= 2;
        }
        if (isOfPage(part.head, title)) {
            // Above the speech's own title.
            weight -= 6;
        }
        if (isTag(group, from) && !last) {
            weight -= 42;
        }
        out.accept(new Evidence(
                Field.TITLE,
                title,
                FoundIn.HEADING,
                weight,
                count > 1
                        ? "the title stands over " + count + " lines"
                        : like
                                ? "a line above the text ends as titles of speeches do"
                                : "the first line above the text"));
    }

    /** A title of so few characters may be a word of a longer one. */
    private static final int SHORT = 6;

    /** 半年 ⏎ 工作总结 ⏎ 大会讲话 ⏎ 街道半年工作总结大会讲话: words of a title that stands there, too. */
    private static boolean isOfLonger(List<HeadPiece> group, int from, int count, String title) {
        String words = Chars.compact(title);
        for (int i = 0; i < group.size(); i++) {
            String other = group.get(i).text();
            if ((i < from || i >= from + count)
                    && other.length() > words.length()
                    && Chars.compact(other).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** 【党课讲稿】, 新聞公報, • 政府工作报告: what kind of text it is, above its title. */
    private static boolean isTag(List<HeadPiece> group, int at) {
        String text = group.get(at).text().strip();
        return text.startsWith("【") && text.endsWith("】") && text.length() <= 12
                || text.startsWith("•")
                || TAGS.contains(text);
    }

    private static String withoutWireHead(String text) {
        int end = WireHead.end(text);
        return end > 0 && end < text.length() - 4 ? text.substring(end) : text;
    }

    /** What stands directly above a subtitle, on one line or two, and is no title by itself; or {@code null}. */
    private static String slogan(List<HeadPiece> head, int subtitle) {
        String slogan = null;
        for (int i = subtitle - 1; i >= Math.max(0, subtitle - 2); i--) {
            HeadPiece piece = head.get(i);
            String text =
                    Titles.clean(BULLET.matcher(withoutWireHead(piece.text())).replaceFirst(""));
            if (piece.kind() != HeadPiece.Kind.TITLE
                    || text.length() < 4
                    || text.length() > LONGEST_SLOGAN
                    || Chars.countHan(text) < 4
                    || text.endsWith("。")
                    || !piece.dates().isEmpty()
                    || Titles.endsLikeTitle(text)
                    || TitleSlips.isNoTitle(text)
                    || isTag(head, i)
                    || isMain(piece)
                    || WireHead.end(piece.text()) > piece.text().length() - 4) {
                break;
            }
            if (slogan != null && (!UPPER.matcher(text).matches() || text.contains(slogan))) {
                break;
            }
            slogan = slogan == null ? text : text + " " + slogan;
            if (piece.blankBefore() && !head.get(subtitle).blankBefore()) {
                break;
            }
        }
        return slogan;
    }

    /** The first line of a slogan over two is nothing but words. */
    private static final Pattern UPPER = Pattern.compile("[\\u4e00-\\u9fff“”《》 ，、]{6,40}");

    private static final Pattern BULLET = Pattern.compile("^[◇◆●○■□★☆▲△※•]+ ?");

    private static final int LONGEST_SLOGAN = 60;

    /** Whether the lines are one phrase: a break in the middle, not two titles. */
    private static boolean continuesTitle(List<HeadPiece> group, int from, int count) {
        // Where a blank line stands before each, it tells nothing.
        boolean spaced = group.size() > 2 && group.stream().skip(1).allMatch(HeadPiece::blankBefore);
        for (int i = from; i + 1 < from + count; i++) {
            String here = Titles.clean(group.get(i).text());
            String next = group.get(i + 1).text();
            boolean ofWhom = next.equals("工作报告")
                    && !group.get(i + 1).blankBefore()
                    && (Chars.endsWithAny(here, "常务委员会", "法院", "检察院", "政府")
                            // 市政府 ⏎ 五年 ⏎ 工作报告
                            || here.length() <= 4
                                    && i > from
                                    && group.get(i - 1).text().endsWith("政府"));
            // 在沙沟中学 ⏎ 2021届高三毕业典礼上的致辞, 总经理在…三届二次职工 ⏎ 代表大会上的工作报告
            int in = here.indexOf('在');
            boolean ofWhere = (in == 0 || in > 1 && Roles.isOffice(here.substring(0, in)))
                    && !Chars.endsSentence(here)
                    && !Titles.endsLikeTitle(here)
                    && Titles.endsLikeTitle(Titles.clean(next))
                    && Dates.in(next).stream().allMatch(found -> found.month() == null);
            if (ofWhom || ofWhere) {
                continue;
            }
            if (Titles.endsLikeTitle(here)
                    || !isFragmentText(next)
                    || here.isEmpty()
                    || Chars.endsSentence(here)
                    || here.indexOf('|') >= 0) {
                return false;
            }
            boolean open = here.indexOf('在') >= 0
                    || (group.get(from).text().startsWith("在")
                            && !group.get(i + 1).blankBefore())
                    || here.startsWith("关于")
                    || Chars.startsWithAny(next, "暨", "和", "及", "与", "会上", "会议", "大会", "上的", "上", "第")
                    || next.length() <= 3 && !Titles.isGeneric(next)
                    || Chars.endsWithAny(
                            here, "年", "届", "暨", "会", "会议", "县", "镇", "乡", "市", "区", "省", "度", "村", "和", "与", "的")
                    || (here.indexOf(' ') < 0 && Outline.level(here) == 0 && next.length() <= 8);
            if (!open || TitleSpeaker.of(next) != null) {
                return false;
            }
            if (group.get(i + 1).blankBefore()
                    && !(spaced && Chars.endsWithAny(here, "会议", "大会", "全会"))
                    && next.length() > 3
                    && !Chars.startsWithAny(here, "在", "对", "關於", "关于")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFragment(List<HeadPiece> group, int at) {
        String before = Titles.clean(group.get(at - 1).text());
        return isFragmentText(group.get(at).text())
                && !Titles.endsLikeTitle(before)
                && !group.get(at).blankBefore();
    }

    private static boolean isFragmentText(String text) {
        // …大会 ⏎ 第二次会议上的工作报告; but 第二篇, 第二部分 begin something else.
        boolean second = text.startsWith("第二") && !Chars.startsWithAny(text, "第二次", "第二届", "第二十");
        return (!second
                        && !Chars.startsWithAny(text, "在", "关于", "20", "19", "（", "二〇", "二○", "《", "【")
                        && !Titles.isGeneric(Titles.clean(text)))
                || text.length() <= 2;
    }

    private static boolean isBroken(String before) {
        return before.indexOf(' ') < 0 || before.startsWith("在");
    }

    /** 政府工作报告政府工作报告: kept once. */
    static String once(String title) {
        for (int n = 4; n >= 2; n--) {
            if (title.length() % n == 0 && title.length() / n >= 4) {
                String unit = title.substring(0, title.length() / n);
                if (unit.repeat(n).equals(title)) {
                    return unit;
                }
            }
        }
        for (int end = title.length() / 2; end >= 8; end--) {
            // 述职述廉报告 述职报告 述职述廉报告: with the kind between
            if (Titles.endsLikeTitle(title, end) && title.endsWith(title.substring(0, end))) {
                String between = title.substring(end, title.length() - end);
                if (title.substring(0, end).endsWith(between.strip())
                        || between.length() <= 6 && Titles.endsLikeTitle(between)) {
                    return title.substring(0, end);
                }
            }
        }
        for (int end = 8; end <= title.length() - 8; end++) {
            // 乡镇长在动员会讲话乡镇长在全乡动员会上的讲话: two wordings of one
            if (Titles.endsLikeTitle(title, end)
                    && title.startsWith(title.substring(0, 4), end)
                    && Titles.endsLikeTitle(title)) {
                return end * 2 > title.length() ? title.substring(0, end) : title.substring(end);
            }
        }
        // A在…讲话 在…讲话
        int half = title.length() / 2;
        if (title.length() > 16
                && title.charAt(half) == ' '
                && title.substring(0, half).equals(title.substring(half + 1))) {
            return title.substring(0, half);
        }
        return title;
    }

    private static List<Group> groups(List<HeadPiece> head) {
        List<Group> groups = new ArrayList<>();
        List<HeadPiece> pieces = new ArrayList<>();
        for (HeadPiece piece : head) {
            if (piece.kind() == HeadPiece.Kind.TITLE) {
                pieces.add(piece);
            } else if (!pieces.isEmpty()) {
                groups.add(new Group(pieces, piece));
                pieces = new ArrayList<>();
            }
        }
        if (!pieces.isEmpty()) {
            groups.add(new Group(pieces, null));
        }
        return groups;
    }

    /** ——在…大会上的讲话, where nothing stands above it. */
    private static void subtitle(Part part, Consumer<Evidence> out) {
        for (int i = 0; i < part.head.size(); i++) {
            HeadPiece piece = part.head.get(i);
            if (piece.kind() == HeadPiece.Kind.SUBTITLE) {
                String text = piece.text();
                // ——2025年1月14日在…上的讲话; but 在2019年新年大会上 names the meeting.
                Dates.Found day = piece.dates().isEmpty() ? null : piece.dates().get(0);
                boolean dated = day != null && day.start() <= 1;
                // ——2013年新年献词: the year belongs to the words.
                if (dated && (day.month() != null || text.startsWith("在", day.end()))) {
                    text = text.substring(day.end());
                }
                String title = Titles.clean(text);
                if (!Titles.endsLikeTitle(title) || title.length() > Titles.LONGEST) {
                    continue;
                }
                if (title.startsWith("在")) {
                    out.accept(new Evidence(
                            Field.TITLE,
                            title,
                            FoundIn.SUBTITLE,
                            i > 0 && isMain(part.head.get(i - 1)) ? 38 : 50,
                            "the line after the dash names the speech"));
                }
                String slogan = slogan(part.head, i);
                if (slogan != null && slogan.length() + title.length() + 2 <= Titles.LONGEST) {
                    out.accept(new Evidence(
                            Field.TITLE,
                            once(slogan) + "——" + title,
                            FoundIn.HEADING,
                            62,
                            "a slogan, and behind the dash the speech"));
                }
            }
        }
    }

    /** 沙沟街道2022年工作总结和2023年工作思路, above the line with the dash. */
    private static boolean isMain(HeadPiece above) {
        String title = Titles.clean(above.text());
        return above.kind() == HeadPiece.Kind.TITLE
                && title.length() >= 8
                && title.length() <= 40
                && YEAR.matcher(title).find()
                && !Chars.endsSentence(title)
                && !TitleSlips.isNoTitle(title);
    }

    /** Metadata and sentences about the file. */
    private static void outside(Part part, Consumer<Evidence> out) {
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.TITLE) {
                out.accept(evidence);
            }
        }
    }

    private static void remark(Part part, Consumer<Evidence> out) {
        for (Remarks.Remark remark : part.remarks) {
            if (remark.occasion() != null) {
                out.accept(new Evidence(
                        Field.TITLE, remark.occasion(), FoundIn.SIGNATURE, 34, "a remark says where it was given"));
            }
        }
    }

    private static void fileName(Part part, Consumer<Evidence> out) {
        String title = ofFile(part);
        if (title != null) {
            out.accept(new Evidence(Field.TITLE, title, FoundIn.FILENAME, 36, "the file's name is a title"));
        }
    }

    /** 2018.07.12 罗长水书记在…上的讲话.txt: how people who keep speeches call their files. */
    static final Pattern DAY_BEFORE = Pattern.compile("^((?:19|20)\\d\\d)[.年](\\d{1,2})[.月](\\d{1,2})日?[ _-]{0,3}");

    /** The title that the name of the file is, without a day before it; or {@code null}. */
    static String ofFile(Part part) {
        String name = part.draft.fileName;
        if (name == null || !part.first) {
            return null;
        }
        int dot = name.lastIndexOf('.');
        String bare =
                DAY_BEFORE.matcher(dot > 0 ? name.substring(0, dot) : name).replaceFirst("");
        String title = Titles.clean(bare).replace('_', ' ').strip();
        return Titles.endsLikeTitle(title) && Chars.countHan(title) >= 6 ? title : null;
    }

    /** 今天我们召开镇党委下半年重点工作推进会: a title made of the occasion. */
    private static void opening(Part part, Consumer<Evidence> out) {
        String opening = part.opening(400);
        // What is made of it is in Simplified characters.
        String event = part.draft.traditional() ? null : part.event();
        if (event == null && Chars.containsAny(opening, "这次", "此次", "本次")) {
            Matcher named = THIS_EVENT.matcher(opening);
            event = named.find() ? named.group(1) : null;
        }
        boolean told = part.head.stream()
                .anyMatch(piece -> piece.kind() != HeadPiece.Kind.TITLE
                        && Chars.containsAny(piece.text(), "作政府工作报告", "作《政府工作报告》"));
        if (event == null && told) {
            out.accept(new Evidence(
                    Field.TITLE,
                    "政府工作报告",
                    FoundIn.SUBTITLE,
                    34,
                    "no title stands there; the line above the text says that it is the government's report"));
            return;
        }
        if (event == null
                && Chars.containsAny(opening, "报告", "報告")
                && REPORTS.matcher(opening).find()) {
            out.accept(new Evidence(
                    Field.TITLE,
                    "政府工作报告",
                    FoundIn.OPENING,
                    30,
                    "no title stands there; the opening says that it is the government's report"));
        }
        if (event != null) {
            out.accept(new Evidence(
                    Field.TITLE,
                    "在" + event + "上的讲话",
                    FoundIn.OPENING,
                    30,
                    "no title stands there; the opening names the occasion"));
        }
    }

    /** The meeting that the text says is being held, or {@code null}. */
    static String event(String opening) {
        Matcher matcher = EVENT.matcher(opening);
        for (int at = HELD.indexIn(opening, 0); at >= 0; at = HELD.indexIn(opening, at)) {
            if (!matcher.region(at, opening.length()).lookingAt()) {
                at++;
                continue;
            }
            at = matcher.end();
            int sentence = opening.lastIndexOf('。', matcher.start());
            String before = opening.substring(Math.max(0, sentence), matcher.start());
            if (!Chars.containsAny(
                    before, "今天", "今日", "这次", "此次", "我们", "在这里", "隆重", "今晚", "现在", "欢聚", "本次", "大家", "聚", "决定")) {
                continue;
            }
            if (Chars.containsAny(before, "此前", "昨天", "上周", "日前", "去年", "前不久", "上个月", "前几天", "年前", "月前", "曾经")) {
                continue;
            }
            if (YearRules.lastClause(before).contains("刚刚")) {
                continue;
            }
            String event = matcher.group(1).strip();
            event = event.replaceFirst("^(?:这次|本次|此次|今天的|今晚的|今晚|一次|这个|一个|这样一个)", "");
            if (NUMBER_ONLY.matcher(event).matches()) {
                // 是我们党在新世纪召开的第一次代表大会 says which, not that it is this one.
                continue;
            }
            if (event.length() >= 5 && !Chars.startsWithAny(event, "大会", "会议", "的") && !event.contains("召开")) {
                return event;
            }
        }
        return null;
    }
}
