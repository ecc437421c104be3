package io.github.jianghua.read;

import java.util.List;

/**
 * The names of a site's other pages, one on a line, as they are left when the tags of a page are taken away: menus above
 * the text and links below it. Above, nothing but menus in a row of a dozen and more goes, and what stands between them
 * and the path of the page.
 */
final class Menus {
    /** Names of pages that most sites have. */
    private static final Words SIGNS = Words.of(
            "首页", "新闻", "公告", "通知", "概况", "概览", "简介", "机构", "登录", "注册", "下载", "专栏", "专题", "党建", "联系", "地图", "信箱", "留言",
            "政务", "公开", "校务", "动态", "图书馆", "团队", "风采", "招聘", "招生", "服务", "互动", "领导", "栏目", "导航", "搜索", "收藏", "视频", "图片",
            "资讯", "论坛", "荣誉", "文化", "媒体", "English");

    private static final Words PATH = Words.of("您的位置", "您现在的位置", "当前位置", "你的位置", "您当前的位置", "现在的位置", "您所在的位置");

    /** Behind one of these nothing of the text follows. */
    private static final Words FOOT = Words.of(
            "上一篇",
            "上一条",
            "下一篇",
            "下一条",
            "打印正文",
            "打印本页",
            "【打印】",
            "关闭窗口",
            "关闭视窗",
            "网站地图",
            "友情链接",
            "版权所有",
            "返回顶部",
            "ICP备",
            "Copyright");

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_PROSE = 40;

    /** Fewer in a row may be anything, a list of people for one. */
    private static final int ROW = 12;

    /** So many names of a menu are names that most sites have, and one in so many. */
    private static final int SIGNS_AT_LEAST = 4;

    private static final int A_SIGN_IN = 12;

    private static final int HEAD = 400;
    private static final int TAIL = 80;

    private Menus() {}

    static void remove(Draft draft) {
        head(draft);
        foot(draft);
    }

    private static void head(Draft draft) {
        List<Line> lines = draft.lines;
        int limit = Math.min(HEAD, lines.size());
        int first = -1;
        int last = -1;
        int i = 0;
        // The first line may be the page's title, however long.
        while (i < limit && (i == 0 && !lines.get(0).isSalutation() || !isText(lines.get(i)))) {
            int end = i;
            int signs = 0;
            while (end < limit && isName(lines.get(end))) {
                signs += SIGNS.in(lines.get(end).text()) ? 1 : 0;
                end++;
            }
            if (end - i >= ROW && signs >= SIGNS_AT_LEAST && signs * A_SIGN_IN >= end - i) {
                first = first < 0 ? i : first;
                last = end;
            }
            i = Math.max(end, i + 1);
        }
        if (first < 0) {
            return;
        }
        while (first > 1 && isName(lines.get(first - 1))) {
            first--;
        }
        for (int k = last; k < i; k++) {
            // 推荐阅读 and its titles stand before the path.
            last = PATH.start(lines.get(k).text()) ? k : last;
        }
        draft.removed.add("menu", last - first);
        lines.subList(first, last).clear();
    }

    private static void foot(Draft draft) {
        List<Line> lines = draft.lines;
        int start = lines.size();
        while (start > 0 && lines.size() - start < TAIL && !isText(lines.get(start - 1))) {
            start--;
        }
        while (start < lines.size() && !FOOT.in(lines.get(start).text())) {
            start++;
        }
        int before = lines.size();
        for (int i = before - 1; i >= start; i--) {
            if (isName(lines.get(i)) && !FOOT.in(lines.get(i).text())) {
                lines.remove(i);
            }
        }
        if (lines.size() < before) {
            draft.removed.add("menu", before - lines.size());
        }
    }

    /** Whether it is of the text and not of the page around it. */
    private static boolean isText(Line line) {
        return line.length() > LONGEST_PROSE && Chars.containsAny(line.text(), "。", "，", "！") || line.isSalutation();
    }

    private static boolean isName(Line line) {
        if (line.length() > LONGEST_NAME) {
            return false;
        }
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if ("，。；：:！？、《》“”\"（）()".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return Outline.level(text) == 0
                && !Titles.endsLikeTitle(line.compact())
                && Dates.in(text).isEmpty();
    }
}
