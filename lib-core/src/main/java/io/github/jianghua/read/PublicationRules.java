package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that tell when, where and by whose hands a text was published: never the day or the speaker of the speech.
 * Each rule stands beside its words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class PublicationRules {
    private PublicationRules() {}

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("[\\[(（]?\\s?\\d{1,2}-\\d{1,2}(?:\\s\\d{1,2}[:：]\\d{2})?\\s?[\\])）]?");
    private static final Words AT_A_MEETING =
            Words.of("会议上", "大会上", "会上", "代表大会", "开幕", "讲话", "致辞", "报告", "录音", "审议", "通过");
    static final DebrisRule PUBLISHED = new DebrisRule(
            "published",
            59,
            Words.of(
                    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"),
            PublicationRules::published);
    /** What pages set below a day, with the next value below. */
    private static final Set<String> KEYS_BELOW = Set.of("发布时间", "发布日期", "上传时间", "上传日期", "更新时间", "更新日期");

    /** 今日（十一月二日）. */
    private static final Words TODAY = Words.of("今日（", "今日(", "今天（", "今天(");

    private static final Words HOURS = Words.of("上午", "下午", "晚上", "中午");

    /** 17.06.2016 13:27. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-3]\\d)\\.([01]\\d)\\.(20[0-3]\\d) \\d{1,2}:\\d\\d(?::\\d\\d)?");

    private static LocalDate date(Matcher dots) {
        return Dates.date(
                Integer.parseInt(dots.group(3)), Integer.parseInt(dots.group(2)), Integer.parseInt(dots.group(1)));
    }

    /** 2015-7-29 8:10:06 / [ 2023-07-28 16：40 ] / 发言稿2018-06-11李一老师 / 10-28. */
    private static boolean published(DebrisRule.Look look) {
        if (look.length() < 4) {
            return false;
        }
        String text = look.text();
        Matcher dots = text.charAt(2) == '.' && look.shorterThan(20) ? DAY_FIRST.matcher(text) : null;
        if (dots != null && dots.matches()) {
            look.draft().published = look.draft().published == null ? date(dots) : look.draft().published;
            return true;
        }
        if (Chars.startsWithAny(text, "香港時間", "香港时间") && look.shorterThan(24)) {
            return true;
        }
        boolean digit = false;
        for (int i = 0; i < text.length() && !digit; i++) {
            digit = Chars.isDigit(text.charAt(i));
        }
        Labels.Label label = look.label();
        boolean told = label != null
                && (label.kind() == Labels.Kind.SPEECH_DATE
                        || label.kind() == Labels.Kind.PUBLISHED && MetadataRules.nearPlace(look));
        if (!digit || told) {
            return false;
        }
        String tidy = Dates.tidy(text);
        List<Dates.Found> dates = Dates.in(tidy);
        if (dates.isEmpty()) {
            return text.length() <= 16 && MONTH_AND_DAY.matcher(text).matches();
        }
        Dates.Found found = dates.get(0);
        if (look.next() != null && KEYS_BELOW.contains(look.next().text()) && Chars.countHan(text) <= 3) {
            // 2023年12月28日 ⏎ 发布时间
            look.draft().published = look.draft().published == null ? found.date() : look.draft().published;
            return true;
        }
        if (Dates.isBeforeSites(found) && found.iso() && text.contains("发表于")) {
            // A newspaper's archive in the form of a forum: the day is the paper's.
            look.draft()
                    .outside
                    .add(Evidence.year(found.year(), FoundIn.HEADER, 40, "the archive gives the year of the paper"));
            return true;
        }
        if (Dates.isBeforeSites(found) || text.endsWith("。") && text.indexOf('，') > 0) {
            return false;
        }
        if (Chars.isBracketed(text) && found.date() != null && text.indexOf('，') > 0 && HOURS.in(text)) {
            // （2024年3月18日上午9:30，沙沟产业园）: when and where the meeting was.
            return false;
        }
        String rest = Chars.compact(tidy.substring(0, found.start()) + tidy.substring(found.end()));
        boolean ofPage = isOfPage(rest) || rest.isEmpty() && look.draft().newspaper && found.date() != null;
        if (look.draft().published == null && (found.iso() || ofPage)) {
            look.draft().published = found.date();
        }
        Matcher whose = ofPage ? OFFICE_AND_NAME.matcher(text) : null;
        if (whose != null && whose.lookingAt() && Roles.isOffice(whose.group(1)) && Names.isName(whose.group(2))) {
            String why = "the line below the title gives office and name";
            look.draft().outside.add(new Evidence(Field.SPEAKER, whose.group(2), FoundIn.SUBTITLE, 60, why));
            look.draft().outside.add(new Evidence(Field.ROLE, whose.group(1), FoundIn.SUBTITLE, 60, why));
        }
        if (ofPage && found.date() != null) {
            return true;
        }
        if (isDayOfLead(look, found)) {
            look.draft()
                    .outside
                    .add(new Evidence(
                            Field.DATE,
                            found.date(),
                            FoundIn.SIGNATURE,
                            76,
                            "the release ends with the day that its lead calls today"));
            return true;
        }
        if (found.start() > 4 && "（(".indexOf(tidy.charAt(found.start() - 1)) >= 0) {
            // ·县委书记罗长水（2024年10月23日下午4：30）
            Roles.Holder holder = Roles.parse(tidy.substring(tidy.charAt(0) == '·' ? 1 : 0, found.start() - 1));
            if (holder != null && holder.role() != null && holder.name() != null) {
                return false;
            }
        }
        boolean clock = CLOCK.matcher(tidy.substring(Math.min(tidy.length(), found.end())))
                .find();
        int han = Chars.countHan(rest);
        if (rest.isEmpty() && (underName(look, found) || underTitle(look))) {
            return false;
        }
        if (!clock && besideName(look, tidy, found, rest)) {
            return false;
        }
        if (found.iso()
                && found.date() != null
                && rest.length() <= 14
                && found.start() <= 8
                && !rest.contains("会")
                && !Chars.isBracketed(text)) {
            return true;
        }
        if (Chars.isBracketed(text) && Chars.containsAny(rest, "上午", "下午", "晚") && rest.length() < 16) {
            return false;
        }
        if ((Titles.endsLikeTitle(rest) && han > 8) || AT_A_MEETING.in(rest)) {
            return clock && rest.length() < 14 && !rest.contains("会");
        }
        if (clock && han <= 14) {
            return !rest.contains("在");
        }
        return found.iso()
                && found.date() != null
                && han <= 10
                && found.start() <= 8
                && !rest.contains("省")
                && !Chars.isBracketed(text);
    }

    /** 以下為局長今日（十一月二日）在…的致辭全文： … 2008年11月2日（星期日）: the government of Hong Kong ends its releases so. */
    private static boolean isDayOfLead(DebrisRule.Look look, Dates.Found found) {
        List<Line> lines = look.draft().lines;
        for (int i = 0; found.date() != null && i < Math.min(8, lines.size()); i++) {
            String text = lines.get(i).text();
            int at = TODAY.indexIn(text, 0);
            int close = at < 0 ? -1 : Math.max(text.indexOf('）', at), text.indexOf(')', at));
            if (close < 0
                    || close > at + 10
                    || !Chars.endsWithAny(text, "：", ":")
                    || !Chars.containsAny(text, "全文", "發言", "发言", "致辭", "致辞", "演辭", "講話", "讲话")) {
                continue;
            }
            // The lead has no year; with the year of the release it must be the same day.
            List<Dates.Found> day = Dates.in(Dates.tidy(found.year() + "年" + text.substring(at + 3, close)));
            return !day.isEmpty() && found.date().equals(day.get(0).date());
        }
        return false;
    }

    /** 2021年10月29日 来源：灯盏晚报, [ 2024年1月24日 ] 浏览：86: beside a day what only a page says. */
    private static boolean isOfPage(String rest) {
        return rest.length() <= 40
                && !Chars.containsAny(rest, "，", "。", "？", "！")
                && OF_PAGE.in(rest)
                && !AT_A_MEETING.in(rest)
                && !Titles.endsLikeTitle(rest);
    }

    /** 校长：罗长水 作者：办公室 更新时间：2024-02-27. */
    private static final Pattern OFFICE_AND_NAME =
            Pattern.compile("([\\u4e00-\\u9fff]{2,10})[：:] ?([\\u4e00-\\u9fff]{2,4}) ");

    private static final Words OF_PAGE = Words.of(
            "发布时间", "发布日期", "更新时间", "更新日期", "上传时间", "上传日期", "发表时间", "来源：", "来源:", "记者：", "记者:", "编辑：", "编辑:", "作者：",
            "作者:", "通讯员：", "通讯员:", "浏览：", "浏览:", "浏览次数", "浏览量", "点击：", "点击:", "点击数", "点击次数", "阅读：", "阅读:", "阅读量",
            "阅读次数", "次阅读", "次浏览", "字体：", "字体:", "字号：", "字号:", "分享到", "【字", "[字", "打印本页", "关闭窗口", "人气：", "访问量", "发布人",
            "发布者", "收藏本");

    /** 罗 长水 2019.6.18 before the salutation: the speaker and the day. */
    private static boolean besideName(DebrisRule.Look look, String tidy, Dates.Found found, String name) {
        Line next = look.next();
        if (next == null || tidy.indexOf('-') >= 0) {
            return false;
        }
        // 2019.6.18 · 会长 罗长水
        Roles.Holder holder = found.start() == 0 ? Roles.parse(tidy.substring(found.end())) : null;
        return (Names.isName(name)
                        || Names.isOfBothParents(name)
                        || (holder != null && holder.name() != null && holder.role() != null))
                && (next.isSalutation()
                        || Chars.startsWithAny(next.text(), "老师们", "同学们", "同志们", "各位", "尊敬的", "敬爱的", "亲爱的"));
    }

    /** 在…会议上的讲话 ⏎ 2010.3.16 ⏎ 同志们：: with dots and without a clock, between title and hearers. */
    private static boolean underTitle(DebrisRule.Look look) {
        Line previous = look.previous();
        Line next = look.next();
        return look.text().indexOf('.') > 0
                && look.text().indexOf(':') < 0
                && look.text().indexOf('-') < 0
                && look.text().indexOf('/') < 0
                && previous != null
                && next != null
                && next.isSalutation()
                && Titles.endsLikeTitle(Titles.clean(previous.text()))
                && previous.text().contains("上的");
    }

    /** 罗长水 ⏎ 2021/02/27 ⏎ 老师们：: between the speaker and the hearers, not in the form that sites print. */
    private static boolean underName(DebrisRule.Look look, Dates.Found found) {
        Line previous = look.previous();
        Line next = look.next();
        if (found.date() == null || look.text().indexOf('-') >= 0 || previous == null || previous.length() > 40) {
            return false;
        }
        HeadPiece above = HeadPiece.of(previous);
        return above.kind() == HeadPiece.Kind.HOLDER
                && (above.holder().name() != null || (above.holder().role() != null && next == null))
                && (above.holder().role() != null
                        // 罗长水 ⏎ 2011.3.28, below a text
                        || look.text().indexOf('.') > 0
                                && look.index() > 3
                                && previous.indented
                                && above.holder().name().length() >= 3
                        || next != null
                                && (next.isSalutation()
                                        || Chars.startsWithAny(next.text(), "老师们", "同学们", "同志们", "各位", "尊敬的", "亲爱的")));
    }

    private static final Pattern IMPRINT_FORM =
            Pattern.compile("(?:[\\u4e00-\\u9fff]{2,20}(?:办公室|办公厅|委员会|秘书处|政府办|党委办|政办|党办|处|科)?[ ，]{0,4})?"
                    + "(?:(?:\\d{4}|[二一][〇○零一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日) ?印发");
    static final DebrisRule IMPRINT =
            new DebrisRule("imprint", 90, Words.of("印发", "抄送", "抄报"), PublicationRules::imprint);

    /** 沙沟县人民政府办公室 2024年3月19日印发: the last line of a document, never the day of the speech. */
    private static boolean imprint(DebrisRule.Look look) {
        return look.atEdge()
                        && look.text().indexOf('×') < 0
                        && Chars.startsWithAny(look.text(), "抄送：", "抄送:", "抄报：", "抄报:")
                || look.text().endsWith("印发")
                        && IMPRINT_FORM.matcher(look.text()).matches();
    }

    private static final Pattern PAPER = Pattern.compile(
            "[（(]?(?:原?载|来源|刊于|摘自)?[:：]?《?[^《》]{2,12}》?[（(]?[\\d年月日\\-/.]{6,14}[，,]?第?\\d{1,2}版[:：]?[^。]{0,12}[）)]?");
    static final DebrisRule NEWSPAPER_REFERENCE = new DebrisRule(
            "newspaper-reference",
            59,
            Words.of("0版", "1版", "2版", "3版", "4版", "5版", "6版", "7版", "8版", "9版"),
            PublicationRules::newspaperReference);

    /** 《 人民日报 》（ 2020年03月07日 02 版）. */
    private static boolean newspaperReference(DebrisRule.Look look) {
        if (look.text().indexOf('版') < 0) {
            return false;
        }
        String text = look.compact();
        return PAPER.matcher(text).matches();
    }

    static final DebrisRule CAPTION = new DebrisRule(
            "photo-caption",
            260,
            Words.of("▲", "△", "▼", "图|", "图｜", "图丨", "图 |", "图 ｜", "摄", "摄影"),
            PublicationRules::caption);

    /** 本报记者 罗长水 摄. */
    private static final Pattern PHOTOGRAPHER =
            Pattern.compile("(?:本报|本社|本台|新华社|中新社)?(?:记者|記者|通讯员|通訊員) ?[\\u4e00-\\u9fff]{2,4} ?[摄攝]影?[）)]?$");

    /** ▲ 大会会场 灯盏融媒供图 / △点击视频 / 图 | 灯盏泵站. */
    private static boolean caption(DebrisRule.Look look) {
        String text = look.compact();
        if (look.length() > LONGEST_CAPTION || text.endsWith("摄") || text.endsWith("攝")) {
            Matcher matcher = PHOTOGRAPHER.matcher(text).region(Math.max(0, text.length() - 24), text.length());
            return look.index() < ABOVE_THE_TEXT && matcher.find();
        }
        boolean picture = "▲△▼".indexOf(text.charAt(0)) >= 0
                || text.length() > 2 && text.charAt(0) == '图' && "|｜丨".indexOf(text.charAt(1)) >= 0;
        return picture && text.indexOf('。') < 0 && !Titles.endsLikeTitle(Titles.clean(text.substring(1)));
    }

    private static final int LONGEST_CAPTION = 40;

    /** A picture stands among so many lines above a text. */
    private static final int ABOVE_THE_TEXT = 12;

    private static final Words MASTHEAD_WORDS = Words.of(
            "文件之", "材料之", "报告之", "文件（", "材料（", "总第", "准印证", "国内统一", "刊号", "版：", "版:", "年第", "期（", "期）", "全宗号", "案卷号");
    private static final Pattern ISSUE = Pattern.compile(
            "《[^《》]{2,16}》[（(]?(?:(?:19|20)\\d\\d年?)?(?:第?[\\d一二三四五六七八九十]{1,3}[卷期])?(?:第?[\\d一二三四五六七八九十]{1,4}期)[）)]?(?:[（(]?总第?\\d{1,5}期[）)]?)?");
    private static final Pattern PAPER_OF_MEETING = Pattern.compile(
            "[（(【]?[\\u4e00-\\u9fff\\d]{4,30}(?:会议?|代会)(?:文件|材料|报告)(?:之|[（(])[一二三四五六七八九十\\d]{1,3}[）)】]{0,2}[：:]?");
    private static final Pattern PAGES = Pattern.compile("第?(?:[\\dA-D]\\d|(?<=第)\\d)版[:：]");
    static final DebrisRule MASTHEAD = new DebrisRule("masthead", 69, MASTHEAD_WORDS, PublicationRules::masthead);

    /** 《灯盏矿工报》 总第612期 本期四版 / 01版：要闻 02版：综合 / 《灯盏研究》2017年第12期 / 县档案馆 全宗号3 案卷号46. */
    private static boolean masthead(DebrisRule.Look look) {
        String text = look.compact();
        if (text.indexOf('。') >= 0 || Titles.endsLikeTitle(Titles.clean(text))) {
            return false;
        }
        if (PAPER_OF_MEETING.matcher(text).matches()) {
            return true;
        }
        if (text.charAt(0) == '《' && ISSUE.matcher(text).matches()) {
            return true;
        }
        if (text.contains("总第") && text.contains("期") && Chars.containsAny(text, "星期", "本期", "版", "年", "》")
                || Chars.containsAny(text, "准印证", "国内统一刊号", "国内统一连续")
                || text.contains("全宗号") && text.contains("案卷号")) {
            return text.indexOf('，') < 0;
        }
        Matcher pages = PAGES.matcher(text);
        return pages.lookingAt() && text.length() <= (pages.find() ? 69 : 12);
    }

    private static final Words CREDITS_WORDS = Words.of(
            "责任编辑", "责编", "编辑：", "编辑:", "审核：", "审核:", "记者：", "记者:", "撰稿", "供稿", "通讯员", "作者系", "作者单位", "本报记者", "本网记者",
            "文/", "文｜", "图/", "摄影", "校对", "编审", "监制", "来源：", "来源:", "作者：", "作者:", "文字：", "图文：", "原载", "初审", "编辑/",
            "新媒体编辑", "值班", "转自", "稿源", "文图", "图片来源", "记者 ", "签发", "终审", "执笔", "信息来源", "转载自", "摘自");
    /** What speeches tell to do, too: 值班值守要到位. */
    private static final Words DUTIES = Words.of(
            "值班", "签发", "终审", "初审", "执笔", "校对", "监制", "摄影", "编审", "供稿", "撰稿", "信息来源", "图片来源", "原载", "通讯员", "转自", "摘自");

    static final DebrisRule CREDITS = new DebrisRule(
            "credits", 79, CREDITS_WORDS.and("供稿", "摄", "整理", "撰稿", "编辑", "报道", "完）", "完)"), PublicationRules::credits);

    /** 编辑 罗长水 二审 林青螺 三审 罗灯盏. */
    private static final Pattern BY_BLANKS = Pattern.compile(
            "(?:(?:责任)?编辑|[一二三初复终]审|校对|审核|监制|主编) [\\u4e00-\\u9fff]{2,4}(?: (?:(?:责任)?编辑|[一二三初复终]审|校对|审核|监制|主编) [\\u4e00-\\u9fff]{2,4})+");

    /** (责任编辑:花灿灿) / 编辑:靳丽楠 审核:侯雯 / (记者:李雄) / (作者单位：…). */
    private static boolean credits(DebrisRule.Look look) {
        if (look.length() < 4) {
            return false;
        }
        String text = look.compact();
        char first = text.charAt(0);
        if (MetadataRules.isSentence(text) || MetadataRules.isTurn(look.label())) {
            return false;
        }
        if (text.length() <= 40 && BY_BLANKS.matcher(look.text()).matches()) {
            return true;
        }
        String inner = first == '（' || first == '(' || first == '[' || first == '【' ? text.substring(1) : text;
        if (CREDITS_WORDS.start(inner) && !Remarks.isAuthor(inner)) {
            return (text.indexOf('。') < 0 || text.length() < 30) && (!DUTIES.start(inner) || namesOne(look.text()));
        }
        return (first == '（' || first == '(')
                && Chars.endsWithAny(
                        text, "供稿）", "供稿)", "摄）", "摄)", "整理）", "撰稿）", "撰稿)", "整理)", "编辑）", "报道）", "报道)", "完）", "完)")
                && text.length() < 30
                && !text.contains("录音")
                // (2014年9月12日根据记录整理)
                && !(Chars.isDigit(inner.charAt(0)) && text.indexOf('日') > 0 && Chars.containsAny(text, "根据", "据记录"))
                // (根据2014年9月12日的记录整理) tells the day.
                && !(inner.startsWith("根据") && text.indexOf('日') > 0);
    }

    /** Whether a mark or a blank stands between a duty and who did it, or there is place for nothing but a name. */
    private static boolean namesOne(String text) {
        if (Chars.countHan(text) < text.length() / 2 || Chars.isBracketed(text)) {
            return true;
        }
        if (text.length() <= 9) {
            int duty = text.startsWith("信息来源") || text.startsWith("图片来源") ? 4 : text.startsWith("通讯员") ? 3 : 2;
            return Names.isName(text.substring(Math.min(duty, text.length())).strip());
        }
        int limit = Math.min(text.length(), 14);
        for (int i = 0; i < limit; i++) {
            if ("：:｜|/【《> ".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
