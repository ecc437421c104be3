package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how much a line looks like the title of a speech, and takes off what sites hang on it. */
final class Titles {
    /** Longer lines are prose. */
    static final int LONGEST = 90;

    private static final Words ENDS = Words.of(
            "讲话", "讲话稿", "讲话提纲", "讲话摘要", "讲话要点", "讲话材料", "重要讲话", "致辞", "致词", "致辞稿", "发言", "发言稿", "发言提纲", "发言材料", "报告",
            "报告稿", "主持词", "主持讲话", "主持稿", "演讲", "演讲稿", "演说", "贺词", "献词", "祝词", "祝辞", "贺辞", "献辞", "贺信", "贺电", "悼词", "开幕词",
            "闭幕词", "欢迎词", "欢迎辞", "欢送词", "答谢词", "答谢辞", "开幕辞", "闭幕辞", "寄语", "党课", "党课讲稿", "讲稿", "宣讲稿", "授课稿", "汇报",
            "汇报材料", "工作总结", "谈话", "动员令", "倡议书", "公开信", "慰问信", "回信", "决议", "施政报告", "授课提纲", "党课提纲", "主旨演讲", "串词", "表态",
            "讲话全文", "工作要点", "誓词", "祝酒词", "晚会致辞", "点评", "点评讲话", "讲话实录", "演辞", "演讲辞", "开班词", "结业词", "动员报告", "述职报告",
            "述廉报告", "廉政党课", "小结", "总结讲话", "总结", "工作安排", "工作计划", "工作打算", "就职演说", "悼辞", "的信", "慰问词", "慰问电", "汇报提纲", "声明",
            "的致辞", "开场白", "开场发言", "祝酒辞", "贺函", "工作部署", "献礼词", "的说明", "卷首语", "致敬词", "供词", "感言", "谈话内容", "講話內容", "談話內容",
            "讲话内容", "致辞内容", "讲话文稿", "发言文稿", "致辞文稿", "演说全文", "致词全文", "致辞全文", "演讲全文", "谈话全文", "发言全文", "讲话摘登", "发言摘登",
            "报告摘登", "讲话摘编", "讲话节选", "发言摘要", "演讲摘登", "施政總報告", "施政总报告", "文字实录");

    private static final Pattern COUNTER = Pattern.compile(
            "[（(\\[【<〈「]\\s{0,2}(?:第\\s{0,2}\\d{1,4}\\s{0,2}/\\s{0,2}\\d{1,4}\\s{0,2}页|共?\\s{0,2}[\\d一二三四五六七八九十]{1,5}\\s{0,2}[篇字页]{1,2}|共?\\s?\\d{1,3}\\s?篇[，,]本页[^（）()]{0,9}|经典|热选|必备|实用|荐|精选[^（）()\\[\\]【】]{0,12}|通用[^（）()\\[\\]【】]{0,12}|[^（）()\\[\\]【】]{0,8}(?:建议|值得|赶紧|马上|请)收藏|[^（）()\\[\\]【】]{0,6}(?:范文|模板|汇编|全文|优秀|合集|珍藏版|原创|热门|推荐|最新|完整版|精品|下载|整理|收藏|镇乡|村镇|乡镇机关|最终版|定稿|WORD|word|Word|doc|图文|参考|样本|转载)[^（）()\\[\\]【】]{0,6}|\\d{1,2}|\\d{1,3}\\s{0,2}/\\s{0,2}\\d{1,3})\\s{0,2}[）)\\]】>〉」](?!班)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[-—－ _·]{0,3}(?:[Ww]ord文档下载推荐|[Ww]ord文档下载|[Ww]ord文档|范文大全|优秀范文|范文精选|范文|范本|大全|模板|整理|集锦|范例|合集|精选|汇编|样本)|[-—－ ]{0,3}(?:精选|通用|合集|汇编)?[\\d一二三四五六七八九十]{1,3}篇|[-—－_ ]?\\d{1,3}篇|[-—－_ ]?\\d{3,5}字)++$");
    /** What is left of a table behind a title. */
    private static final Pattern BARS = Pattern.compile("(?<=\\S) ?[|｜][|｜ -]*$");

    /** 毕业典礼校长致辞1: of several. */
    private static final Pattern NUMBERED = Pattern.compile("(?<=[话辞词稿告言讲]) ?\\d{1,2}$|(?<=[话辞词言]) ?20[0-3]\\d$");

    /** (受权发布)沙沟省政府工作报告. */
    private static final Pattern AUTHORIZED = Pattern.compile("^[（(【](?:受权发布|授权发布|两会授权发布|全文)[）)】]");

    /** 2022市长在…上的讲话: a document shop sets a year before what it sells. */
    private static final Pattern SHOP_YEAR = Pattern.compile(
            "^(?:19|20)\\d\\d(?!年)(?:最新)?(?=(?:[\\u4e00-\\u9fff]{0,4}(?:[省市县区镇乡校局院]长|书记|主任|董事长|总经理))?在[^，。]{6,60}$)");

    private static final CharSet TAIL_ENDS = CharSet.of("全文本板理锦例集选编样篇字荐载档");

    /** 罗长水就职致辞全文来了！ */
    private static final Pattern NEWS = Pattern.compile("(?:全文)?(?:来了|来啦|公布|发布|出炉)[!！~…]{1,6}$|全文(?:发布|公布)$");

    private static final Pattern EXTENSION =
            Pattern.compile("\\.(?:docx?|pdf|txt|wps|rtf|odt|html?|md|ppt|pptx)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_COUNTER = Pattern.compile(
            "^(?:[（(]\\s?\\d{1,2}\\s?/\\s?\\d{1,2}\\s?[）)]|[【\\[（(]?\\s?(?:第\\s?[\\d一二三四五六七八九十]{1,3}\\s?篇|篇\\s?[\\d一二三四五六七八九十]{1,3}|范文\\s?[\\d一二三四五六七八九十]{1,3}|[\\d一二三四五六七八九十]{1,3}\\s?篇(?!\\S{0,1}章))\\s?[】\\]）)]?\\s{0,3}[:：、.．]?\\s{0,3})");
    /** What counts the texts of a collection is within so many characters. */
    private static final int LONGEST_COUNTER = 16;

    private static final Pattern HEAD_TAG = Pattern.compile(
            "^(?:[【\\[〔（(](?:[^】\\]〕）)]{0,8}(?:范文|推荐|最新|讲话稿|精品|原创|热门|讲话|公文|优秀|材料|收藏|转载|转贴|转帖|全文|正)[^】\\]〕）)]{0,6})[】\\]〕）)]|(?:文档|内容|资源|文章)(?:介绍|简介)\\s?[:：]|内\\s?容\\s?[:：](?=.{4,60}(?:讲话|发言|报告|致辞|演讲)$)|标\\s?题\\s?[:：]|题\\s?目\\s?[:：]|名\\s?称\\s?[:：])\\s{0,3}");
    private static final Pattern SITE_TAIL = Pattern.compile(
            "\\s{0,3}(?:(?:[_|｜丨]|\\s[-—–－]{1,2}\\s)\\s{0,3}[^_|｜丨]{1,24}|[-—–－]{1,2}\\s{0,3}[^_|｜丨\\s—-]{0,14}(?:网|网站|文库|论坛|百科|在线|门户|之家|公文|范文|豆丁|道客巴巴|com|cn|COM|素材|图书馆|资讯|文档|博客|文秘|范文吧|網|文檔|文庫|論壇|公文網|文檔網))$");
    private static final Pattern STATUS =
            Pattern.compile("\\s{0,2}[（(](?:征求意见稿|送审稿|草案|摘要|节选|讨论稿|审议稿|初稿|书面|摘编|根据录音整理|录音整理|上|下|修改稿|代拟稿)[）)]$");

    /** 1048．罗长水在…, 2.2016年誓师大会讲话. */
    private static final Pattern SERIAL = Pattern.compile(
            "^\\d{1,4}\\s?[.．、]\\s?(?=[^\\d\\s]|(?:19|20)\\d\\d年)|^\\d{1,2}(?=政府工作报告)|^\\d(?![班号组区队连营团级年月日届期位名])(?=[\\u4e00-\\u9fff]{1,12}(?:长|书记|主任)在)");

    /** 开学致辞【第一篇】. */
    private static final Pattern PIECE_BEHIND = Pattern.compile(
            "(?<=[话辞词言讲告稿结]) ?[【\\[（(](?:第[一二三四五六七八九十\\d]{1,3}篇|篇[一二三四五六七八九十\\d]{1,3})[】\\]）)]$|(?<=[话辞词言讲告稿结])(?: 篇| ?范文 ?)[一二三四五六七八九十\\d]{1,3}$");

    static String withoutPiece(String title) {
        return title.indexOf('篇') > 0 || title.indexOf("范文") > 0
                ? PIECE_BEHIND.matcher(title).replaceFirst("")
                : title;
    }

    private static final Words STATISTICS = Words.of("字数：", "字数:", "阅读时长", "浏览：", "浏览:", "阅读：", "阅读:", "页数：", "页数:");

    private static final Words FORUM_REMARK = Words.of("手打", "原创", "真人真事", "转帖", "亲历", "纯手工");

    /** The last characters of the words that titles end with: a quick look before a thorough one. */
    static final CharSet LAST_CHARACTERS = CharSet.of("话辞词言告讲稿演课說話詞辭");

    private Titles() {}

    /** Whether the words are those with which titles of speeches end. The text must have been cleaned. */
    static boolean endsLikeTitle(String title) {
        boolean bracket = title.endsWith("）") || title.endsWith(")");
        String bare = bracket ? STATUS.matcher(title).replaceFirst("") : title;
        if (bare.endsWith("》")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return ENDS.end(bare)
                && (bare.length() >= 4
                        || bare.equals("贺信")
                        || bare.equals("贺词")
                        || bare.equals("贺电")
                        || bare.equals("献词"));
    }

    /** Whether a word with which titles of speeches end is before a place in a text. */
    static boolean endsLikeTitle(String text, int end) {
        return ENDS.endAt(text, end);
    }

    private static boolean hasAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x3100 || c >= 0xFF00) && characters.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A title that any government's report has. */
    static boolean isGeneric(String title) {
        return title.equals("政府工作报告")
                || title.equals("工作报告")
                || title.equals("讲话")
                || title.equals("讲话稿")
                || title.equals("发言稿");
    }

    /** Takes off counters, brackets, site names, extensions and quotation marks around the whole. */
    static String clean(String line) {
        String title = line.strip();
        if (title.endsWith(" *")) {
            // The star of a footnote.
            title = title.substring(0, title.length() - 2).strip();
        }
        String before;
        int rounds = 0;
        do {
            before = title;
            title = stripEnclosing(title);
            if (title.startsWith("“") && title.indexOf('”') < 0) {
                title = title.substring(1);
            }
            if (title.indexOf('.') > 0) {
                title = EXTENSION.matcher(title).replaceFirst("");
            }
            if (!title.isEmpty()
                    && "【[（(《第篇范0123456789一二三四五六七八九十".indexOf(title.charAt(0)) >= 0
                    && Chars.containsAny(
                            title.substring(0, Math.min(title.length(), LONGEST_COUNTER)), "篇", "范文", "/")) {
                title = HEAD_COUNTER.matcher(title).replaceFirst("");
            }
            title = numberedTitle(title);
            if (title.startsWith("附件在") && endsLikeTitle(title)) {
                title = title.substring(2);
            }
            if (!title.isEmpty() && Chars.isAsciiDigit(title.charAt(0)) && endsLikeTitle(title)) {
                title = SERIAL.matcher(title).replaceFirst("");
            }
            title = withoutColumn(withoutStatistics(title));
            int own = title.indexOf('篇') > 0 ? Math.max(title.indexOf("】："), title.indexOf("】:")) : -1;
            if (own > 6 && withoutPiece(title.substring(0, own + 1)).length() <= own && endsLikeTitle(title)) {
                // 书记会议上的讲话稿【篇一】：在…会上的讲话
                title = title.substring(own + 2).strip();
            }
            title = withoutPiece(title);
            int piece = title.lastIndexOf(" 篇");
            if (piece >= 6 && title.length() - piece <= 5 && endsLikeTitle(title.substring(0, piece))) {
                // 会议讲话稿 篇1
                title = title.substring(0, piece);
            }
            if (!title.isEmpty() && Chars.isAsciiDigit(title.charAt(title.length() - 1))) {
                Matcher number = NUMBERED.matcher(title);
                title = number.find() && endsLikeTitle(title.substring(0, number.start()))
                        ? title.substring(0, number.start())
                        : title;
            }
            if (!title.isEmpty() && "（(【".indexOf(title.charAt(0)) >= 0) {
                title = AUTHORIZED.matcher(title).replaceFirst("");
            }
            if (title.startsWith("20") || title.startsWith("19")) {
                title = SHOP_YEAR.matcher(title).replaceFirst("");
            }
            if (title.startsWith("【")) {
                title = withoutTag(title);
            }
            if (!title.isEmpty() && "【[〔（(标题名文内资".indexOf(title.charAt(0)) >= 0) {
                title = HEAD_TAG.matcher(title).replaceFirst("");
            }
            if (hasAny(title, "（([【<〈「")) {
                title = COUNTER.matcher(title).replaceAll("");
            }
            Matcher site = hasAny(title, "_|｜丨-—–－") ? SITE_TAIL.matcher(title) : null;
            if (site != null
                    && site.find()
                    && Chars.countHan(title.substring(0, site.start())) >= 6
                    && !Chars.containsAny(title.substring(site.start()), "怎样写", "如何写", "怎么写")) {
                title = title.substring(0, site.start());
            }
            Matcher news = "!！~…布".indexOf(title.isEmpty() ? ' ' : title.charAt(title.length() - 1)) < 0
                    ? null
                    : NEWS.matcher(title);
            if (news != null && news.find() && endsLikeTitle(title.substring(0, news.start()))) {
                title = title.substring(0, news.start());
            }
            title = withoutDay(title);
            if (title.indexOf("www.") >= 0) {
                title = ADDRESS_BEFORE.matcher(title).replaceFirst("");
            }
            if (title.indexOf('篇') > 0 && (title.endsWith(")") || title.endsWith("）"))) {
                title = OTHER_NAME.matcher(title).replaceFirst("");
            }
            if (!title.isEmpty() && TAIL_ENDS.has(title.charAt(title.length() - 1))) {
                Matcher tail = TAIL.matcher(title);
                if (tail.find() && Chars.countHan(title.substring(0, tail.start())) >= 4) {
                    title = title.substring(0, tail.start());
                }
            }
            title = title.strip();
            if (title.endsWith("|") || title.endsWith("｜") || title.endsWith("-")) {
                title = BARS.matcher(title).replaceFirst("");
            }
            int colonAt = title.length() - 1;
            if (colonAt > 4
                    && (title.endsWith("）：") || title.endsWith("):"))
                    && "一二三四五六七八九十".indexOf(title.charAt(colonAt - 2)) >= 0) {
                // 表彰会领导讲话（二）：
                title = title.substring(0, colonAt);
            }
            boolean colon = title.endsWith("：") || title.endsWith(":");
            // 以下為局長今日的發言： leads to a speech, …由委员会报告： to what is reported.
            if (colon
                    && title.length() <= 40
                    && !Chars.startsWithAny(title, "以下", "下面")
                    && !Chars.containsAny(title, "，", ",", "应当", "下列", "如下", "作出")
                    && endsLikeTitle(title.substring(0, title.length() - 1))) {
                title = title.substring(0, title.length() - 1);
            }
        } while (!title.equals(before) && ++rounds < 6);
        return collapse(title);
    }

    /** 文稿驿站—每天更新www.wengao.com在…上的讲话. */
    private static final Pattern ADDRESS_BEFORE =
            Pattern.compile("^[^，。]{0,24}?(?:https?://)?www\\.[A-Za-z0-9.-]{3,40}/?(?=[\\u4e00-\\u9fff《“])");

    /** 运动会开幕词9篇(运动会主持词中学): under what else a page wants to be found. */
    private static final Pattern OTHER_NAME = Pattern.compile("(?<=\\d ?篇)[（(][^（）()]{4,30}[）)]$");

    private static final Pattern DAY_BEHIND = Pattern.compile(
            " ?[（(] ?(?:19|20)\\d\\d ?年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?(?:[上下]午|晚上?)?[^年月日（）()，。]{0,8}[）)]$");

    /** 在…动员会上的讲话（2019年3月5日）: the day is a field of its own. */
    private static String withoutDay(String title) {
        boolean bracket = title.endsWith("）") || title.endsWith(")");
        Matcher day = bracket && title.indexOf('月') > 0 ? DAY_BEHIND.matcher(title) : null;
        return day != null && day.find() && endsLikeTitle(title.substring(0, day.start()))
                ? title.substring(0, day.start())
                : title;
    }

    /** 在…上的讲话（2篇） 字数：1322 阅读时长：4分钟. */
    static String withoutStatistics(String title) {
        int key = STATISTICS.indexIn(title, 6);
        return key > 0 && Chars.isSpace(title.charAt(key - 1))
                ? title.substring(0, key).strip()
                : title;
    }

    /** 一图读懂 | 政府工作报告: what stands before the bar says that this is not the report itself. */
    static final Words IN_PICTURES = Words.of("一图读懂", "一图看懂", "图解", "图说", "长图", "海报");

    private static final Words OF_KIND = Words.of("置顶", "报告", "讲话", "致辞", "全文", "重磅", "转载", "推荐", "发言");

    /** 【置顶】在…上的讲话, 【工代会报告】…: what a site sets before a title. */
    private static String withoutTag(String title) {
        int close = title.indexOf('】');
        boolean tag = close > 1 && close <= 9 && Chars.countHan(title.substring(1, close)) == close - 1;
        boolean ofSite = tag && (OF_KIND.in(title.substring(0, close)) || endsLikeTitle(title));
        return ofSite && Chars.countHan(title.substring(close)) >= 8
                ? title.substring(close + 1).strip()
                : title;
    }

    /** [村头闲话] 在…上的发言（手打）: what a forum puts around a title. */
    private static String withoutColumn(String title) {
        String text = title;
        if (text.endsWith("）") || text.endsWith(")")) {
            int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
            if (open > 0 && FORUM_REMARK.in(text.substring(open)) && endsLikeTitle(text.substring(0, open))) {
                text = text.substring(0, open);
            }
        }
        int bar = Math.max(text.indexOf('|'), text.indexOf('｜'));
        if (bar >= 2
                && bar <= 12
                && !IN_PICTURES.start(text)
                && text.length() - bar >= 9
                && endsLikeTitle(text)
                && !endsLikeTitle(text.substring(0, bar).strip())) {
            // 第二只眼 | 县长关于…的讲话
            String behind = text.substring(bar + 1).strip();
            return behind.indexOf('|') < 0 && behind.indexOf('｜') < 0 && Chars.countHan(text.substring(0, bar)) >= 2
                    ? behind
                    : text;
        }
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        if (close > 8 && close < text.length() - 1 && endsLikeTitle(text.substring(1, close))) {
            // [在…上的讲话] 座谈会; but [动员会讲话]县长在…上的讲话
            return endsLikeTitle(text) ? text.substring(close + 1).strip() : text.substring(1, close);
        }
        return close > 2
                        && close <= 9
                        && Chars.countHan(text.substring(1, close)) == close - 1
                        && endsLikeTitle(text)
                        && text.length() - close >= 8
                ? text.substring(close + 1).strip()
                : text;
    }

    /** 一、局长在…会上的讲话, （一）县长在…: the number of a collection, not of a heading. */
    private static String numberedTitle(String title) {
        int level = Outline.level(title);
        if (level == 0 || !endsLikeTitle(title)) {
            return title.startsWith("正文 ") ? title.substring(3) : title;
        }
        int i = 0;
        while (i < title.length() && "、.．）)".indexOf(title.charAt(i)) < 0) {
            i++;
        }
        return title.substring(i + 1).strip();
    }

    private static String stripEnclosing(String title) {
        String text = title;
        int n = text.length();
        if (n > 4 && text.charAt(0) == '《' && text.indexOf('》') == n - 1) {
            text = text.substring(1, n - 1);
        } else if (n > 4 && text.charAt(0) == '《' && text.indexOf('》') < 0) {
            text = text.substring(1);
        } else if (n > 4 && text.endsWith("》") && text.indexOf('《') < 0) {
            text = text.substring(0, n - 1);
        } else if (n > 4) {
            int pair = "【〖〔".indexOf(text.charAt(0));
            if (pair >= 0 && text.indexOf("】〗〕".charAt(pair)) == n - 1) {
                text = text.substring(1, n - 1);
            }
        }
        return text.strip();
    }

    /** 政 府 工 作 报 告: blanks between single characters go, others become one. */
    static String collapse(String line) {
        if (line.indexOf(' ') < 0) {
            return line;
        }
        String[] words = line.strip().split(" +", 200);
        int single = 0;
        int han = 0;
        for (String word : words) {
            if (word.length() == 1 && Chars.isHan(word.charAt(0))) {
                single++;
            }
            if (Chars.countHan(word) > 0) {
                han++;
            }
        }
        if (words.length == 2 && single == 2 || words.length >= 3 && single >= 3 && single * 10 >= han * 6) {
            return String.join("", words);
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                char before = words[i - 1].isEmpty() ? ' ' : words[i - 1].charAt(words[i - 1].length() - 1);
                char after = words[i].isEmpty() ? ' ' : words[i].charAt(0);
                boolean number = (Chars.isAsciiDigit(before) && (after == '年' || Chars.isHan(after)))
                        || (Chars.isHan(before) && Chars.isAsciiDigit(after));
                boolean run = words[i - 1].length() == 1
                        && words[i].length() == 1
                        && Chars.isHan(before)
                        && Chars.isHan(after);
                if (!number && !run) {
                    out.append(' ');
                }
            }
            out.append(words[i]);
        }
        return out.toString();
    }
}
