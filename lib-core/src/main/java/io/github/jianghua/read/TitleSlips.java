package io.github.jianghua.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong with lines that look like titles: doubled by a site, a label or a category glued to them. */
final class TitleSlips {
    private static final Pattern LABEL = Pattern.compile("^.{0,80}?(?:文章标题|文档标题|文件标题|标题|题目) ?[:：] ?(.{6,})$");

    /** 在…会上的讲话林业工作: the category of a document farm. */
    private static final Pattern CATEGORY =
            Pattern.compile("^(.{5,}(?:上的|上|会)(?:讲话|講話|发言|發言|致辞|致辭|致词|主持词|演讲|演講|报告|報告)稿?)[ 　_|-]{0,2}"
                    + "[\\u4e00-\\u9fff]{0,4}(?:工作|講話|讲话|发言|發言|致辞|材料|公文|文秘|党建|類|类|资料|文稿)$");

    private static final Words CATEGORIES = Words.of("工作", "讲话", "发言", "致辞", "材料", "公文", "文秘", "党建", "类", "资料", "文稿");

    private static final Pattern PROSE =
            Pattern.compile("^(?:现在|現在|今天|下面|首先|刚才|剛才|接下来)?[，,]?(?:我们|我們|我)(?:代表|谨代表|謹代表|就|讲|想|谨|謹|在这里|受|今天|来)");

    /** Columns of sites. */
    private static final Set<String> CHANNELS = Set.of(
            "新闻动态", "新闻中心", "新闻资讯", "通知公告", "工作动态", "领导讲话", "政务公开", "信息公开", "政务动态", "要闻", "时政要闻", "今日要闻", "本地要闻",
            "最新动态", "公司新闻", "企业新闻", "校园新闻", "学校新闻", "党建动态", "正文", "首页", "文章正文", "详细内容", "内容页", "新闻详情", "文章详情", "无标题文档",
            "新建网页", "讲话精神", "领导活动", "医院动态", "学校动态", "部门动态", "基层动态", "医院新闻", "領導講話", "新聞動態", "最新消息", "新聞中心");

    /** 沙沟县人民政府办公室文件: the red head of a circular. */
    private static final Pattern OFFICIAL_HEAD = Pattern.compile(
            "[\\u4e00-\\u9fff ]{2,40}(?:委员会|人民政府|政府|办公室|办公厅|委|局|厅|部|党组|公司|集团|学校|大学|学院|协会|工会|纪委|法院|检察院)(?:办公室|办公厅)? ?文 ?件");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("〔\\d{4}〕\\d{1,4}号");

    private static final String NO_BEGINNING = "-，。、；：！？,.;:!?）)】》”’…·%％";

    private TitleSlips() {}

    /** Keeps one title of what was set together. */
    static String mend(String title) {
        String mended = title;
        if (mended.indexOf(':') > 0 || mended.indexOf('：') > 0) {
            Matcher label = LABEL.matcher(mended);
            if (label.matches() && Titles.endsLikeTitle(label.group(1))) {
                mended = label.group(1).strip();
            }
        }
        if (!mended.isEmpty() && ("[【".indexOf(mended.charAt(0)) >= 0 || Chars.endsWithAny(mended, "）", ")"))) {
            mended = SOLD.matcher(mended).replaceAll("");
        }
        mended = single(twice(mended));
        Matcher category = CATEGORIES.end(mended) ? CATEGORY.matcher(mended) : null;
        return category != null && category.matches() ? category.group(1) : mended;
    }

    /** [VIP专享] 在…上的讲话(通用版): what a document farm sets around a title. */
    private static final Pattern SOLD = Pattern.compile(
            "^[\\[【](?:VIP|会员|精品|精选|原创|推荐|热门)[^\\]】]{0,6}[\\]】] ?| ?[（(](?:通用|精选|完整|最新|合集|优秀|精品|热门|推荐)(?:版|版本|稿)?[）)]$");

    /** 在…上的讲话述职报告在…上的讲话: what stands twice is the title, not what stands between or before. */
    private static String twice(String title) {
        int n = title.length();
        if (n < 20) {
            return title;
        }
        for (int end = n; end >= Math.max(16, n - 30); end--) {
            if (!endsSpeech(title.substring(0, end))) {
                continue;
            }
            for (int length = end / 2; length >= 8; length--) {
                String last = title.substring(end - length, end);
                int before = title.lastIndexOf(last, end - 2 * length);
                boolean begins = before >= 0
                        && Chars.isHan(last.charAt(0))
                        && (before == 0 || !Chars.isHan(title.charAt(before - 1)));
                if (begins && (end == n || !Chars.isHan(title.charAt(end)))) {
                    return last;
                }
            }
        }
        return title;
    }

    /** 县长在…会上讲话县长在…会上的讲话: the fuller of the two. */
    private static String single(String title) {
        int n = title.length();
        for (int cut = 6; cut <= n - 6; cut++) {
            String first = title.substring(0, cut);
            if (!endsSpeech(first)) {
                continue;
            }
            String second = title.substring(cut).strip();
            while (!second.isEmpty() && Chars.isDash(second.charAt(0))) {
                second = second.substring(1).strip();
            }
            if (!Titles.endsLikeTitle(second)) {
                continue;
            }
            String a = bare(first);
            String b = bare(second);
            if (a.equals(b) || (a.length() >= 6 && b.endsWith(a)) || (b.length() >= 6 && a.endsWith(b))) {
                return a.length() > b.length() ? first.strip() : second;
            }
        }
        return title;
    }

    private static String bare(String title) {
        StringBuilder out = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Chars.isHan(c) && c != '的' && c != '年') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean endsSpeech(String text) {
        return Chars.endsWithAny(text, "讲话", "发言", "致辞", "致词", "主持词", "演讲", "报告", "讲话稿", "发言稿");
    }

    /** Whether a text is the name of a site's column. */
    static boolean isChannel(String title) {
        return CHANNELS.contains(title.strip());
    }

    /** Whether a line cannot be a title, whatever else it is. */
    static boolean isNoTitle(String title) {
        return NO_BEGINNING.indexOf(title.charAt(0)) >= 0
                || (title.indexOf('我') >= 0 && PROSE.matcher(title).find())
                || title.indexOf('>') >= 0
                || Chars.containsAny(title, "作者：", "作者:")
                || (title.indexOf('〕') > 0 && DOCUMENT_NUMBER.matcher(title).find())
                || (Outline.level(title) > 0 && !Titles.endsLikeTitle(title))
                || isChannel(title)
                || Chars.containsAny(title, "以下是", "以下为", "以下系")
                || OFFICIAL_HEAD.matcher(title).matches()
                || Chars.endsWithAny(title, "，全文如下", ",全文如下", "二讀", "首讀", "三讀", "引言", "前言", "序言", "目录", "目錄")
                || addresses(title)
                || callsOut(title)
                || GREETING.matcher(title).matches()
                || Transcripts.isTurn(title)
                || GAZETTE.matcher(title).matches()
                || PROGRAM.matcher(title).find()
                || isKeywords(title)
                || holdsTwo(title);
    }

    /** 沙沟县人民政府新闻公报: the head of every page of a site. */
    private static final Pattern GAZETTE = Pattern.compile("[\\u4e00-\\u9fff]{2,16}政府(?:新聞公報|新闻公报)");

    /** PowerPoint 演示文稿, 新建 Microsoft Word 文档: what a program calls what nobody named; 发件人: the heads of a mail. */
    private static final Pattern PROGRAM = Pattern.compile(
            "^(?:Power ?Point ?演示文稿|Microsoft (?:Word|PowerPoint)|新建 ?(?:Microsoft|DOC|WPS|文本|文字)|温馨提示[：:]?$|无标题|未命名|[Uu]ntitled|文档\\d{0,3}$|幻灯片 ?\\d|第[一二三四五六七八九十\\d]{1,3}页$|(?:发件人|收件人|抄送|附件|发送时间)[:：])");

    /** 大家过年好！ */
    private static final Pattern GREETING = Pattern.compile("(?:大家|同志们|朋友们|各位|乡亲们|你们).{0,6}好[！!。]");

    /** 父老乡亲们，兄弟爷们儿： */
    private static boolean callsOut(String title) {
        return Chars.endsWithAny(title, "：", ":")
                && title.indexOf('们') > 0
                && !Titles.endsLikeTitle(title.substring(0, title.length() - 1));
    }

    /** 行政長官：主席、各位議員： */
    private static boolean addresses(String title) {
        int colon = Math.max(title.indexOf('：'), title.indexOf(':'));
        return colon >= 0
                && colon + 1 < title.length()
                && "：:".indexOf(title.charAt(title.length() - 1)) >= 0
                && Salutation.starts(title.substring(colon + 1).strip());
    }

    /** 领导讲话 表彰大会讲话 开学典礼讲话 就职演讲: what a page wants to be found by. */
    private static boolean isKeywords(String title) {
        String[] words = title.split("[ 　、,，|]+", 60);
        int like = 0;
        for (String word : words) {
            like += Titles.endsLikeTitle(word) ? 1 : 0;
        }
        return words.length >= 4 && like >= 3;
    }

    /** 在表彰会上的讲话在总结会上的讲话. */
    private static boolean holdsTwo(String title) {
        for (int in = title.indexOf('在', 8); in > 0 && in < title.length() - 8; in = title.indexOf('在', in + 1)) {
            String first = title.substring(0, in).strip();
            if (endsSpeech(first)
                    && first.contains("上的")
                    && Titles.endsLikeTitle(title)
                    && title.substring(in).contains("上的")) {
                return true;
            }
        }
        return false;
    }
}
