package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that say that a part of the text is not there: hidden, for members only, on other pages. Each rule stands
 * beside its words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class WithheldRules {
    private WithheldRules() {}

    private static final Words HIDING = Words.of("隐藏", "显示", "展示", "预览", "省略", "省去", "剩余", "还有", "略去", "付费内容");
    private static final Words HIDDEN_BEHIND =
            Words.of("隐藏", "阅读", "查看", "下载", "显示", "展示", "未完", "预览", "会员", "获取", "完整版", "付费", "购买");
    static final Pattern HIDDEN =
            Pattern.compile("(?:隐藏|省略|略去|剩余|还有|中间)[^\\d]{0,6}(\\d{1,3},\\d{3}|\\d{1,7})\\s?(?:个)?字");
    private static final Pattern SHOWN =
            Pattern.compile("(?:全文共|共计|全文约|全文)\\s?(\\d{1,7})\\s?字[^\\d]{0,12}(?:显示|展示|预览)[^\\d]{0,4}(\\d{1,7})\\s?字");
    private static final Pattern SHOWN_FIRST = Pattern.compile(
            "(?:显示|展示|预览)[^\\d]{0,4}(\\d{1,7})\\s?字[^\\d]{0,8}(?:全文共|共计|全文约|全文)[^\\d]{0,3}(\\d{1,7})\\s?字");
    static final DebrisRule HIDDEN_PART = new DebrisRule("hidden-part", 79, HIDING, WithheldRules::hiddenPart);

    /** ---此处隐藏3237字,下载后查看--- / (未完,全文共2010字,当前显示249字) / 仅展示327字,全文共616字. */
    private static boolean hiddenPart(DebrisRule.Look look) {
        if (look.text().indexOf('字') < 0 || !HIDING.in(look.text())) {
            return false;
        }
        String text = look.compact();
        Matcher shown = SHOWN.matcher(text);
        Matcher first = SHOWN_FIRST.matcher(text);
        Matcher hidden = HIDDEN.matcher(text);
        Integer chars = null;
        if (shown.find()) {
            chars = Integer.parseInt(shown.group(1)) - Integer.parseInt(shown.group(2));
        } else if (first.find()) {
            chars = Integer.parseInt(first.group(2)) - Integer.parseInt(first.group(1));
        } else if (hidden.find() && HIDDEN_BEHIND.in(text)) {
            chars = Integer.parseInt(hidden.group(1).replace(",", ""));
        } else if (!look.containsAny("此处隐藏", "内容已隐藏", "已隐藏", "此处略去", "正文被折叠")) {
            return false;
        }
        look.draft().hidden(chars != null && chars > 0 ? chars : null, look.text());
        return true;
    }

    private static final Words PREVIEW_END_WORDS = Words.of(
            "预览结束",
            "仅供站内会员",
            "需要先登陆",
            "本章未完",
            "最多预览",
            "下载文档查看全文",
            "有效期内无限次查看",
            "预览已结束",
            "因篇幅问题不能全部显示",
            "请认真阅读下面的提示信息",
            "论文部分内容阅读",
            "试读结束",
            "试看结束",
            "正文被折叠",
            "余下部分请",
            "试读已结束",
            "免费预览已结束",
            "剩余部分需",
            "登录后查看全文",
            "后可查看全文",
            "下载后查看",
            "需要先登录",
            "阅读全部",
            "剩余内容",
            "余下全文",
            "阅读剩余",
            "查看剩余",
            "付费阅读",
            "查看更多内容请",
            "展开阅读全文",
            "点击查看全文",
            "以上为部分内容",
            "成为会员",
            "立即下载",
            "下载完整版",
            "下载全文",
            "页未读",
            "未读完",
            "关注后阅读全文",
            ">>阅读全文",
            "》阅读全文",
            "论文部分内容阅读",
            "剩余部分请",
            "剩余内容请",
            "余下内容请",
            "内容到此为止");
    static final DebrisRule PREVIEW_END =
            new DebrisRule("preview-end", 69, PREVIEW_END_WORDS.and("开通会员", "未完"), WithheldRules::previewEnd);

    private static final Pattern CONTINUED = Pattern.compile("[（(]下转第?[^（）()]{1,8}版[）)]$");
    static final InlineRule CONTINUED_ELSEWHERE =
            new InlineRule("hidden-part", Words.of("下转"), WithheldRules::continued);

    /** …硬化村道（下转第三版）: the rest of a newspaper's text is on another page. */
    private static String continued(String line, Draft draft) {
        Matcher matcher = CONTINUED.matcher(line);
        if (!matcher.find()) {
            return line;
        }
        draft.hidden(null);
        draft.note("The text goes on on another page of the paper: " + matcher.group());
        return matcher.replaceFirst("").strip();
    }

    /** 预览结束,免费获取全文 / 试读结束 / (阅读全部图文内容,您需要先登录!). */
    private static boolean previewEnd(DebrisRule.Look look) {
        String text = look.text();
        boolean end = (text.contains("开通会员") && Chars.containsAny(text, "文档", "下载", "全文", "查看", "阅读", "无限"))
                || PREVIEW_END_WORDS.in(text)
                || (text.contains("未完") && text.contains("待续"));
        if (end && !Salutation.starts(text) && (text.indexOf('。') < 0 || text.length() < 40)) {
            // A download button offers the whole; it does not say that something is missing here.
            boolean goesOn = look.proseBehind() >= 2;
            if (!goesOn && (!Chars.containsAny(text, "立即下载", "下载全文") || Chars.containsAny(text, "预览", "剩余", "需"))) {
                look.draft().hidden(null);
                look.draft().note("The text says that it is a preview: " + Chars.brief(text));
            }
            return true;
        }
        return false;
    }

    static final DebrisRule PAGING =
            new DebrisRule("paging", 39, Words.of("上一页", "本文共", "下一页", "上页", "下页"), WithheldRules::paging);

    /** 本文共3页，当前为第3页 / [上一页] [1] [2]: a page of several; the others are not here. */
    private static boolean paging(DebrisRule.Look look) {
        if (look.text().indexOf('页') < 0) {
            return false;
        }
        String text = look.compact();
        if (Chars.containsAny(text, "上一页", "上页") && text.length() < 24
                || text.contains("本文共") && text.contains("第")
                || Chars.containsAny(text, "下一页", "下页") && text.length() < 24) {
            if (Chars.countHan(text) <= 12 && text.chars().anyMatch(c -> Chars.isDigit((char) c))) {
                look.draft().beginsLate = true;
                look.draft().note("The text is one page of several: " + Chars.brief(look.text()));
                return true;
            }
        }
        return false;
    }
}
