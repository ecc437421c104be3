package io.github.jianghua.read;

import java.util.List;

/**
 * What a site writes below a text, in whatever words: behind the last sentence of a speech and its signature a line of
 * sites begins what is the site's to the end, with the names of other texts in it.
 */
final class SiteTail {
    /** Words that nobody says. */
    private static final Words OF_SITE = Words.of(
            "今日访问",
            "累计访问",
            "访问：",
            "谢谢楼主",
            "楼主好",
            "楼主辛苦",
            "楼主：",
            "评分：",
            "评分:",
            "人打分",
            "[纠错",
            "【纠错",
            "责任编",
            "责编",
            "编审",
            "录入：",
            "录入:",
            "录入人",
            "本版编辑",
            "编辑：",
            "编辑:",
            "本文档",
            "该文档",
            "所属分类",
            "热门栏目",
            "本站",
            "猜你",
            "您可能",
            "你可能还",
            "你可能喜欢",
            "你可能感",
            "范文网",
            "范文大全",
            "的范文",
            "范文：",
            "素材网",
            "隐私政策",
            "私隐政策",
            "隐私声明",
            "免责声明",
            "长按",
            "右侧图案",
            "移动端阅读",
            "移动端即可",
            "加威信",
            "助理威信",
            "薇信",
            "本篇共",
            "本文共",
            "全文共",
            "顶一下",
            "踩一下",
            "打赏",
            "联系站长",
            "站长删",
            "网络整理",
            "来源网络",
            "来自网络",
            "仅供参考",
            "阅读全文",
            "相关搜索",
            "热门搜索",
            "修订日期",
            "更新日期",
            "ICP",
            "★★",
            "求收藏",
            "大家都在看",
            "发表回复",
            "我来说两句",
            "热搜：",
            "热搜:",
            "温馨提示",
            "文档加载中",
            "您可能关注",
            "广告还剩",
            "往期精彩",
            "往期回顾",
            "人还喜欢",
            "人还看了",
            "| 下一篇",
            "写下你的留言",
            "写留言",
            "精选留言",
            "位来访",
            ".xls",
            ".doc",
            ".pdf",
            ".rar",
            ".zip",
            "相关：",
            "相关文章：",
            "相关文章:",
            "尊享会员",
            "网编：",
            "网编:",
            "责编：",
            "责编:",
            "供图",
            " 供稿",
            "最佳瀏覽",
            "最佳浏览",
            "文章出处",
            "访问统计",
            "蜘蛛池",
            "后台回复",
            "会员权益",
            "资源免费",
            "切换电信",
            "总机：",
            "总机:",
            "订阅号",
            "网站编辑",
            "完整版本:",
            "完整版本：",
            "相关阅读",
            "相关链接",
            "回复(",
            "可能还想看",
            "分隔线",
            "字迹不清",
            "注明馆藏",
            "字节",
            "所在栏目",
            "内容摘要",
            "本汇编",
            "稿件编号",
            "文稿编号",
            "点击展开",
            "全文约",
            "]相关文章",
            "】相关文章",
            "全文结束",
            "按此訂閱",
            "按此订阅",
            "Facebook",
            "WhatsApp",
            "張貼者",
            "标签:",
            "標籤:",
            "較新的文章",
            "較舊的文章",
            "更新速度全",
            "更新速度最");

    /** Words that some speeches have, too: two of them, or one with a mark, are a site's. */
    private static final Words PERHAPS = Words.of(
            "收藏", "访问量", "网友", "游客 ", "评分", "纠错", "校对", "文档", "分类：", "栏目", "大全", "素材", "登录", "余下", "剩余", "转载", "版权",
            "下载", "二维码", "移动端", "公众号", "微信", "入群", "更新", "短信", "字数", "人次", "上传", "收费", "会员", "点赞", "评论", "分享到", "转发到",
            "举报", "侵权", "侵犯", "您的权益", "客服", "投稿", "¥", "￥", "链接", "网站", "文库", "浏览", "关注", "阅读", "邮箱");

    /** A speech ends with these, not a site. */
    private static final Words SPOKEN = Words.of("我们", "同志", "各位", "谢谢", "乡亲", "祝愿", "预祝", "让", "掌声", "老师", "同学");

    private static final String[] MARKS = {"：", ":", "|", "｜", "[", "【", "★", "@", "http", ">", "¥", "￥"};

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_NAME = 40;
    private static final int PARAGRAPH = 50;
    private static final int LONGEST_TAIL = 30;

    private static final Words HEADS_OF_LISTS = Words.of("相关资源", "相关文章", "相关文档", "相关推荐", "相关下载", "附件", "猜你喜欢", "热门");

    private SiteTail() {}

    static void remove(Draft draft) {
        List<Line> lines = draft.lines;
        int start = lines.size();
        int ofSite = 0;
        int least = Math.max(2, lines.size() - LONGEST_TAIL);
        for (int i = lines.size() - 1; i >= least; i--) {
            Line line = lines.get(i);
            if (isOfSite(line)) {
                ofSite++;
                if (ofSite * 2 >= lines.size() - i) {
                    start = i;
                }
            } else if (!isName(line)) {
                break;
            }
        }
        if (start > least
                && start < lines.size()
                && HEADS_OF_LISTS.start(lines.get(start - 1).text())) {
            // 相关资源, above the name of a file
            start--;
        }
        if (start == lines.size() || !endsText(lines, start)) {
            return;
        }
        draft.removed.add("site-tail", lines.size() - start);
        lines.subList(start, lines.size()).clear();
    }

    private static boolean isOfSite(Line line) {
        String text = line.text();
        if (line.length() > LONGEST_LINE || line.isSalutation() || Outline.level(text) > 0 || SPOKEN.in(text)) {
            return false;
        }
        if (isReply(text)) {
            return true;
        }
        if (line.length() > PARAGRAPH && text.indexOf('，') > 0 && text.indexOf('。') > 0) {
            // …的格局。（编辑：罗长水）: a paragraph with a name behind it.
            return OF_SITE.count(text, 3) >= 3;
        }
        boolean ended = Chars.endsSentence(text) && !Chars.isBracketed(text);
        int words = OF_SITE.count(text, 2);
        int perhaps = PERHAPS.count(text, 3);
        if (ended) {
            return words >= 2 || words == 1 && perhaps >= 1;
        }
        return words >= 1 || perhaps >= 2 || perhaps == 1 && Chars.containsAny(text, MARKS);
    }

    /** 2楼 灯盏小妹：说得好 */
    private static boolean isReply(String text) {
        int i = text.startsWith("[") ? 1 : 0;
        while (i < text.length() && Chars.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i <= 5 && text.startsWith("楼", i) && Chars.containsAny(text, "：", ":");
    }

    /** The name of another text, or nothing but marks. */
    private static boolean isName(Line line) {
        String text = line.text();
        return line.length() <= LONGEST_NAME
                && !Chars.endsSentence(text)
                && Outline.level(text) == 0
                && !line.isSalutation()
                && !SPOKEN.in(text)
                && HeadPiece.of(line).kind() == HeadPiece.Kind.TITLE;
    }

    /** Whether a sentence or a signature stands above. */
    private static boolean endsText(List<Line> lines, int start) {
        Line above = lines.get(start - 1);
        return Chars.endsSentence(above.text())
                || HeadPiece.of(above).kind() == HeadPiece.Kind.DATE
                || HeadPiece.of(above).kind() == HeadPiece.Kind.HOLDER;
    }
}
