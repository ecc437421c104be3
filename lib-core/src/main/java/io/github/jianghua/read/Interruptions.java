package io.github.jianghua.read;

import java.util.ArrayList;
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

    private static final Pattern SURELY = Pattern.compile(
            "[a-zA-Z0-9-]{3,}\\.(?:com|cn|net|org|example|docx?|pdf|wps|ppt)\\b|第 ?\\d{1,3} ?[页頁]|^\\d{1,3} ?、$|^[（(【\\[][^）)】\\]。]{0,30}(?:预览|水印|下载|会员)[^。]{0,30}[）)】\\]]$");

    private static final int LONGEST = 60;

    /** A line of text that was cut has so many characters. */
    private static final int CUT = 18;

    private static final int SURELY_CUT = 6;

    private static final Pattern PAGE =
            Pattern.compile("(?<![到在见看读翻至于的从用]) ?第 ?(\\d{1,3}) ?页 ?(?=[\\u4e00-\\u9fff，。、])");

    private Interruptions() {}

    static void remove(Draft draft) {
        betweenLines(draft);
        pagesInside(draft);
        unclosed(draft);
    }

    private static void betweenLines(Draft draft) {
        List<Line> lines = draft.lines;
        int open = 0;
        int prose = 0;
        for (Line line : lines) {
            if (line.length() >= CUT) {
                prose++;
                open += Chars.endsSentence(line.text()) ? 0 : 1;
            }
        }
        boolean wrapped = open * 3 > prose;
        List<Line> kept = new ArrayList<>(lines.size());
        boolean after = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0
                    && i + 1 < lines.size()
                    && line.length() <= LONGEST
                    && isCut(lines.get(i - 1), line.text())
                    && isOfPage(line.text(), wrapped)
                    && goesOn(lines.get(i + 1))) {
                draft.removed.add("interruption");
                after = true;
                continue;
            }
            line.afterDebris |= after;
            after = false;
            kept.add(line);
        }
        if (kept.size() < lines.size()) {
            lines.clear();
            lines.addAll(kept);
        }
    }

    private static boolean isCut(Line line, String behind) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return line.length() >= (SURELY.matcher(behind).find() ? SURELY_CUT : CUT)
                && (Chars.isHan(last) || Chars.isDigit(last) || last == '，' || last == ',' || last == '、')
                && Chars.containsAny(text, "，", ",", "。", "、", "；")
                && (Outline.level(text) == 0 || line.length() > LONGEST)
                && !Titles.endsLikeTitle(text)
                && !line.isSalutation();
    }

    private static boolean goesOn(Line line) {
        char first = line.text().charAt(0);
        return (Chars.isHan(first) || Chars.isDigit(first) || Chars.isNoStart(first))
                && Outline.level(line.text()) == 0
                && !Titles.endsLikeTitle(line.text())
                && !line.isSalutation();
    }

    private static boolean isOfPage(String text, boolean wrapped) {
        if (text.indexOf('。') >= 0) {
            return false;
        }
        if (SURELY.matcher(text).find()) {
            return true;
        }
        if (Outline.level(text) > 0) {
            return false;
        }
        int word = OF_PAGES.indexIn(text, 0);
        return word >= 0 && (!wrapped || OF_PAGES.indexIn(text, word + 2) >= 0) && !Chars.endsSentence(text);
    }

    /** …增强必第 2 页胜信心…: the pages count up through the text. */
    private static void pagesInside(Draft draft) {
        int last = 0;
        int steps = 0;
        for (Line line : draft.lines) {
            if (line.text().indexOf('页') >= 0) {
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
            if (line.text().indexOf('页') >= 0) {
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
    private static void unclosed(Draft draft) {
        String mark = null;
        int found = 0;
        for (Line line : draft.lines) {
            String text = line.text();
            for (int at = text.indexOf('【'); at >= 0; at = text.indexOf('【', at + 1)) {
                int close = text.indexOf('】', at);
                int next = text.indexOf('【', at + 1);
                if (close >= 0 && (next < 0 || close < next)) {
                    continue;
                }
                String here = text.substring(at, Math.min(text.length(), at + 20));
                mark = mark == null ? here : common(mark, here);
                found++;
            }
        }
        if (found < 2 || mark.length() < 4) {
            return;
        }
        for (Line line : draft.lines) {
            if (line.text().contains(mark)) {
                draft.removed.add("watermark");
                line.text(line.text().replace(mark, ""));
            }
        }
        draft.lines.removeIf(line -> line.text().isBlank());
    }

    private static String common(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return one.substring(0, i);
    }
}
