package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that recommend: leads of editors, teasers, adverts, words for search engines. Each rule stands beside its
 * words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class OfferRules {
    private OfferRules() {}

    private static final Words LEAD_IN = Words.of(
            "导语", "【导语", "[导语", "【导 语", "【导 读", "编 者 按", "【编 者 按", "摘要：", "摘要:", "【摘要】", "内容摘要", "【导读", "导读：", "导读:",
            "编者按", "【编者按", "（编者按", "(编者按", "核心提示", "内容提要", "内容简介", "简介：", "简介:", "本文简介", "文章简介", "【简介】", "前言：", "引导语",
            "【内容提要", "【按】", "按：", "按:");
    private static final Words OFFERING = Words.of(
            "以下是", "下面是", "以下为", "本文是", "希望对您有", "希望对大家有", "希望对你有", "欢迎阅读", "欢迎大家阅读", "一起来看", "供大家参考", "供您参考", "供参考借鉴",
            "仅供大家参考", "一文来源于", "篇范文", "欢迎参考", "希望能帮到", "希望能够帮到", "希望大家喜欢", "更多范文", "更多精彩", "范文供", "精心整理", "网友投稿",
            "为大家整理", "为您整理", "收藏本站", "收藏本页");
    private static final Words SPOKEN = Words.of("同志们", "我讲", "我代表", "今天，", "今天,", "会议", "年度工作");
    private static final Words EDITOR_DOES =
            Words.of("整理", "分享", "收集", "大家", "推荐", "带来", "希望", "精心", "准备", "提供", "搜集", "介绍", "编辑");
    private static final Words OFFERED =
            Words.of("范文", "整理", "分享", "参考", "阅读", "网友", "帮助", "帮到", "喜欢", "资料", "推荐", "收集", "全文如下", "讲话稿");
    private static final Words OFFERED_TO =
            Words.of("大家", "您", "网友", "读者", "本文", "我们为", "本站", "欢迎", "范文", "本网", "相关", "资料", "你");
    static final DebrisRule EDITOR_LEAD =
            new DebrisRule("editor-lead", 259, LEAD_IN.and(OFFERING).and("小编", "小編"), OfferRules::editorLead);

    private static final Words PRINTED = Words.of("刊登", "刊载", "刊发", "摘登", "发表如下", "全文", "摘发", "印发");
    private static final Words SHOP = Words.of(
            "文件下载后无此问题", "下载后无此问题", "下载前请仔细阅读", "下载前请先阅读", "可向本站投诉", "网站客服：", "网站客服:", "本站不保证", "负责整理代发布", "下载后都会有");

    static final DebrisRule SHOP_NOTICE = new DebrisRule("shop-notice", 200, SHOP.and("温馨提示"), OfferRules::shopNotice);

    /** 温馨提示: ⏎ 1. …文件下载后无此问题,请放心下载。: what a shop of documents says of its wares. */
    private static boolean shopNotice(DebrisRule.Look look) {
        if (SHOP.in(look.text())) {
            return true;
        }
        return look.length() <= 6 && look.next() != null && SHOP.in(look.next().text());
    }

    private static final Words SAID = Words.of("讲话", "致辞", "报告", "发言", "演讲");

    /** 编者按：2015年9月6日，…大会举行，现将会上的讲话刊登如下: the only day of the note is that of the speech. */
    private static void dayOf(DebrisRule.Look look, String text) {
        String tidy = Dates.tidy(text);
        List<Dates.Found> days = Dates.in(tidy);
        LocalDate published = look.draft().published;
        if (published != null && days.stream().allMatch(day -> day.year() == null)) {
            // 编者按：3月18日，…大会召开: on a page of the same weeks.
            Matcher day = MONTH_AND_DAY.matcher(tidy);
            LocalDate date = day.find() ? dayBefore(published, day) : null;
            if (date != null && !day.find()) {
                String why = "the editor's note gives the day, and the page was published within weeks";
                look.draft().outside.add(new Evidence(Field.DATE, date, FoundIn.HEADER, 66, why));
                look.draft().outside.add(Evidence.year(date.getYear(), FoundIn.HEADER, 66, why));
            }
            return;
        }
        if (days.size() == 1 && days.get(0).date() != null && !days.get(0).iso()) {
            look.draft()
                    .outside
                    .add(new Evidence(
                            Field.DATE,
                            days.get(0).date(),
                            FoundIn.HEADER,
                            70,
                            "the editor's note says when the speech was given"));
        }
    }

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");

    /** A note is written within so many days. */
    private static final int WITHIN = 12;

    private static LocalDate dayBefore(LocalDate published, Matcher day) {
        LocalDate date =
                Dates.date(published.getYear(), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        date = date != null && date.isAfter(published) ? date.minusYears(1) : date;
        return date == null || date.plusDays(WITHIN).isBefore(published) ? null : date;
    }

    /** 现将董事长罗长水在会上的讲话全文登载如下. */
    private static final Pattern PRINTED_OF = Pattern.compile(
            "现将([\\u4e00-\\u9fff、·]{4,34}?)(?:同志)?(?:在[^，。]{1,30}上?)?的?(?:重要)?(?:讲话|致辞|报告|发言)(?:全文|摘要)?(?:予以)?(?:登载|刊登|刊发|印发|摘登|发布|转发)如下");

    /** …，县委副书记、代县长罗长水出席会议并作动员讲话: in a note that prints the speech. */
    private static final Pattern SPOKE = Pattern.compile(
            "(?<=[，。,：:])([\\u4e00-\\u9fff、·]{4,34}?)(?:同志)?(?:出席(?:了)?[^，。]{0,16}并|到会并|在会上|在[^，。]{2,30}(?:会上|会议上|仪式上)|在[我本][校院厂局县镇])?(?:作(?:了)?|发表(?:了)?|致|向[^，。]{2,16}作?)(?:了)?(?:题为《[^》]{2,60}》的|重要|动员|专题|工作|总结|主题|热情洋溢的)*(?:讲话|致辞|报告|发言|演讲)");

    /** 摘要：本文记述了县长罗长水在…上发表的讲话. */
    private static final Pattern ABSTRACT = Pattern.compile(
            "本文(?:记述|记录|记载|收录|刊载|是|为)(?:了)?([\\u4e00-\\u9fff·]{4,34}?)(?:同志)?(?=在[^，。]{2,40}(?:发表|所作|作|的)[^，。]{0,6}(?:讲话|致辞|报告|发言|演讲))");

    private static void speakerOf(DebrisRule.Look look, String text) {
        Matcher summed = ABSTRACT.matcher(text);
        Matcher printed = PRINTED_OF.matcher(text);
        Matcher matcher = summed.find() ? summed.reset() : printed.find() ? printed.reset() : SPOKE.matcher(text);
        Roles.Holder holder = matcher.find() ? Roles.reporting(matcher.group(1)) : null;
        if (holder == null || holder.name() == null || holder.role() == null || matcher.find()) {
            return;
        }
        String why = "the editor's note says who gave the speech";
        look.draft().outside.add(new Evidence(Field.SPEAKER, holder.name(), FoundIn.HEADER, 66, why));
        look.draft().outside.add(new Evidence(Field.ROLE, holder.role(), FoundIn.HEADER, 66, why));
    }

    /** 下面是小编为大家整理的… / 导语:…一文来源于网友上传. */
    private static boolean editorLead(DebrisRule.Look look) {
        String text = look.text();
        if (text.length() <= 60 && Titles.endsLikeTitle(Titles.clean(text)) && !LEAD_IN.start(text)) {
            // 敬老院落成典礼领导致辞[小编推荐]
            return false;
        }
        if (Chars.containsAny(text, "小编", "小編") && !text.contains("小编辑")) {
            boolean does = EDITOR_DOES.in(text);
            if (does) {
                titleOf(look, text);
            }
            return does;
        }
        if (look.length() <= 140
                && text.indexOf("网友") > 0
                && OFFERED_LINE.matcher(text).lookingAt()) {
            titleOf(look, text);
            return true;
        }
        if (LEAD_IN.start(text)) {
            // 编者按语登在前面: of one, not one.
            boolean lead = text.length() < 220
                    && !text.startsWith("编者按语")
                    // 按：我赞同这篇文章的观点: whoever speaks may write a note, too.
                    && (!text.startsWith("按") || PRINTED.in(text) && SAID.in(text));
            if (lead && PRINTED.in(text) && SAID.in(text)) {
                dayOf(look, text);
                speakerOf(look, text);
            } else if (lead && text.contains("本文") && SAID.in(text)) {
                speakerOf(look, text);
            }
            return lead;
        }
        if (OFFERING.in(text)) {
            return (OFFERED.in(text) && OFFERED_TO.in(text) && !SPOKEN.in(text) && !saysI(text))
                    || (text.length() < 80
                            && Chars.containsAny(text, "范文")
                            && Chars.containsAny(text, "以下", "下面", "欢迎", "希望"));
        }
        return false;
    }

    /** 以下是网友为您整理分享的在全镇…会议上的讲话，供参考。 */
    private static final Pattern OFFERED_LINE =
            Pattern.compile("(?:以下|下面)[是为].{0,6}网友.{0,4}(?:整理|分享|收集|搜集|投稿|上传).{2,90}(?:参考|阅读|希望|欢迎|帮助)");

    private static final Pattern OFFERED_TITLE = Pattern.compile(
            "(?:整理|收集|搜集|准备|分享|带来|编辑|推荐)(?:分享|整理|收集|推荐)?(?:了|好)?(?:的|一篇)?(?:关于)?[：:]?[《“]?(?=[^，。,；《》“”]{0,30}(?:在|会))([^，。,；《》“”]{8,50}?)[》”]?(?:[，。,！!]|$)");

    /** A title so few lines below is the text's own. */
    private static final int NEAR = 6;

    /** 下面是小编为大家整理的市税务局长在基层分局座谈会上的讲话，供大家参考: the title, where no other stands there. */
    private static void titleOf(DebrisRule.Look look, String text) {
        for (int i = 1; i <= NEAR; i++) {
            Line below = look.next(i);
            if (below != null && Titles.endsLikeTitle(Titles.clean(below.text()))) {
                return;
            }
        }
        Matcher matcher = OFFERED_TITLE.matcher(text);
        String title = matcher.find() ? Titles.clean(matcher.group(1)) : "";
        if (Titles.endsLikeTitle(title) && !Chars.containsAny(title, "范文", "模板", "一些", "几篇", "相关", "有关")) {
            look.draft()
                    .outside
                    .add(new Evidence(
                            Field.TITLE, title, FoundIn.HEADER, 40, "the site's words above the text name the title"));
        }
    }

    /** 我提三条建议，供大家参考: editors say 我们 and 小编. */
    private static boolean saysI(String text) {
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            if (!text.startsWith("们", at + 1)) {
                return true;
            }
        }
        return false;
    }

    static final DebrisRule TEASER =
            new DebrisRule("teaser", 700, Words.of("…", ".", "]", "】", "”"), OfferRules::teaser);

    /** The opening cut off with dots, before the text itself: it is found again further down. */
    private static boolean teaser(DebrisRule.Look look) {
        if (look.length() < 30 || look.length() > 700 || look.index() > 30) {
            return false;
        }
        String text = look.text();
        char last = text.charAt(text.length() - 1);
        if (last != '…'
                && last != '.'
                && !Chars.endsWithAny(text, "…”", "[详细]", "[更多]", "【详细】", "...]", "…]", "全文】", "[全文]")) {
            return false;
        }
        String skeleton = Chars.skeleton(text);
        int n = skeleton.length();
        if (n < 24) {
            return false;
        }
        String tail = skeleton.substring(n - Math.min(16, n / 2));
        StringBuilder following = new StringBuilder();
        for (int i = look.index() + 1; i < look.draft().lines.size() && following.length() < 4000; i++) {
            following.append(Chars.skeleton(look.draft().lines.get(i).text()));
        }
        // The words before the dots must occur again, near the start of what follows.
        int again = following.indexOf(tail);
        return again >= 0 && again < n + 1500;
    }

    private static final Words KEYWORDS = Words.of(
            "一区二区", "亚洲精品", "无码", "国产精品", "色情", "成人视频", "久久", "av在线", "AV在线", "黄片", "三级片", "欧美日韩", "博彩", "娱乐城", "彩票平台",
            "棋牌", "赌场", "亚洲欧美", "成人网", "免费观看", "在线观看", "真人娱乐", "澳门", "体育投注");
    static final DebrisRule KEYWORD_LINE = new DebrisRule("keyword-line", 400, KEYWORDS, OfferRules::keywordLine);

    /** A hijacked page's first line of adult keywords. */
    private static boolean keywordLine(DebrisRule.Look look) {
        if (look.index() > 6 || look.length() < 8 || look.length() > 400) {
            return false;
        }
        // 久久为功 is said by those who persevere.
        return KEYWORDS.in(look.text().replace("久久为功", ""))
                && !Chars.endsSentence(look.text())
                && (look.containsAny("_", "-", "|", ",", " ", "，", "、"))
                && look.text().indexOf('。') < 0
                && !Salutation.starts(look.text())
                && !look.containsAny("讲话", "报告", "会议");
    }

    private static final Words ADVERT_HINT = Words.of(
            "微信", "薇信", "威信", "公众号", "QQ", "qq", "👉", "👈", "联系老师", "客服", "扫码", "加群", "代写", "淘宝", "微博", "加V", "加v",
            "VX", "vx", "V信", "电话", "店铺");
    private static final Words ADVERT_WORDS = Words.of(
            "👉", "👈", "代写", "联系老师", "联系客服", "在线客服", "加微信", "微信号", "微信:", "微信：", "客服微信", "关注公众号", "微信公众号", "QQ群",
            "QQ：", "QQ:", "qq:", "加群", "扫码", "加薇信", "加威信", "助理威信", "助理微信", "助理薇信", "关注我们", "淘宝店", "客服电话", "公众号：",
            "公众号:", "VX:", "vx:", "加V", "V信", "素材群", "vx：", "VX：");
    private static final Words WARES = Words.of(
            "更多", "领取", "范文", "公文", "素材", "下载", "文库", "代写", "客服", "老师", "原创", "免费", "获取", "关注", "店", "加群", "进群", "网站",
            "文稿", "材料");
    static final DebrisRule ADVERT = new DebrisRule("advert", 139, ADVERT_WORDS, OfferRules::advert);

    /** 请点击👉 mbgs777 👈联系老师 / 【更多公文素材，微信:dada wk01】. */
    private static boolean advert(DebrisRule.Look look) {
        String text = look.text();
        if (!ADVERT_HINT.in(text)) {
            return false;
        }
        if (ADVERT_WORDS.in(text)) {
            return isOffer(text)
                    && (text.length() < 70 || text.indexOf('。') < 0)
                    && !text.contains("加群众")
                    && (!look.isAmidProse()
                            || WARES.in(text.replace("店", ""))
                            || Chars.containsAny(text, "：", ":", "👉", "👈")
                            || hasAccount(text));
        }
        return false;
    }

    /** 扫码 and 加微信 are said in speeches, too: a sentence is an offer only if it says whereof, or names an account. */
    private static boolean isOffer(String text) {
        if (!Chars.endsSentence(text)) {
            return text.indexOf('，') < 0 || text.length() < 40 || WARES.in(text);
        }
        return hasAccount(text) || WARES.in(text) && !Chars.containsAny(text, "增加群", "参加群");
    }

    private static boolean hasAccount(String text) {
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            latin = Chars.isLatin(text.charAt(i)) || Chars.isAsciiDigit(text.charAt(i)) ? latin + 1 : 0;
            if (latin >= 5) {
                return true;
            }
        }
        return false;
    }
}
