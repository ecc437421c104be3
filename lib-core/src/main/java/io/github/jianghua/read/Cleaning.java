package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a text into lines and takes the debris out of them. */
final class Cleaning {
    private Cleaning() {}

    static Draft clean(String text, String fileName) {
        Draft draft = new Draft(fileName);
        split(Characters.clean(text, draft.removed), draft);
        inline(draft);
        ChunkMarkers.remove(draft);
        wholeLines(draft);
        related(draft);
        runningHeaders(draft);
        coveringNotice(draft);
        wireHeads(draft);
        return draft;
    }

    private static void split(String text, Draft draft) {
        int start = 0;
        boolean blank = false;
        int n = text.length();
        while (start <= n) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = n;
            }
            int from = start;
            int to = end;
            while (from < to && text.charAt(from) == ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (from == to) {
                blank = true;
            } else {
                draft.lines.add(new Line(oneBlank(text, from, to), blank, from > start));
                blank = false;
            }
            start = end + 1;
        }
    }

    private static String oneBlank(String text, int from, int to) {
        int twice = text.indexOf("  ", from);
        if (twice < 0 || twice >= to) {
            return text.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' || out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void inline(Draft draft) {
        List<Line> lines = new ArrayList<>(draft.lines.size());
        for (Line line : draft.lines) {
            boolean hidden = false;
            for (InlineRule rule : InlineRules.ALL) {
                String before = line.text();
                String after = rule.edit().apply(before, draft);
                if (after.length() != before.length() || !after.equals(before)) {
                    draft.removed.add(rule.kind(), rule.kind().equals("pinyin") ? Chars.count(before, '(') : 1);
                    line.text(after);
                    hidden |= rule.kind().equals("hidden-part");
                }
            }
            if (hidden && line.text().indexOf('\n') >= 0) {
                for (String piece : line.text().split("\n", -1)) {
                    if (!piece.isBlank()) {
                        lines.add(new Line(piece.strip(), true, line.indented));
                    }
                }
            } else if (!line.text().isBlank()) {
                lines.add(line);
            }
        }
        draft.lines.clear();
        draft.lines.addAll(lines);
    }

    private static void wholeLines(Draft draft) {
        List<Line> kept = new ArrayList<>(draft.lines.size());
        DebrisRule.Look look = new DebrisRule.Look(draft);
        boolean after = false;
        boolean[] drop = new boolean[draft.lines.size()];
        for (int i = 0; i < draft.lines.size(); i++) {
            look.at(i);
            if (look.length() > 800) {
                continue;
            }
            for (DebrisRule rule : DebrisRules.ALL) {
                if (rule.test().matches(look)) {
                    draft.removed.add(rule.kind());
                    drop[i] = true;
                    break;
                }
            }
            if (!drop[i]) {
                String entry = DebrisRules.contentsEntry(look.line());
                if (entry != null) {
                    draft.contents.add(entry);
                    draft.removed.add("table-of-contents");
                    drop[i] = true;
                }
            }
        }
        for (int i = 0; i < drop.length; i++) {
            Line line = draft.lines.get(i);
            if (drop[i]) {
                after = true;
            } else {
                line.afterDebris = after;
                after = false;
                kept.add(line);
            }
        }
        draft.lines.clear();
        draft.lines.addAll(kept);
    }

    /** 相关推荐, 猜你喜欢 …: the heading of a list of other texts, and the list. */
    private static void related(Draft draft) {
        List<Line> kept = new ArrayList<>(draft.lines.size());
        boolean inList = false;
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            if (line.length() <= 60 && isRelatedHeading(line.compact())) {
                inList = true;
                draft.removed.add("related");
                continue;
            }
            if (inList) {
                boolean prose =
                        (line.length() > 60 && Chars.endsSentence(line.text())) || Salutation.starts(line.text());
                boolean title = Titles.endsLikeTitle(line.compact())
                        && i + 1 < draft.lines.size()
                        && Salutation.starts(draft.lines.get(i + 1).text());
                if (!prose && !title) {
                    draft.removed.add("related");
                    continue;
                }
                inList = false;
            }
            kept.add(line);
        }
        draft.lines.clear();
        draft.lines.addAll(kept);
    }

    /** 本网溪口11月23日电(记者 罗小满)各位骑手: glued to a speech that has a title. */
    private static void wireHeads(Draft draft) {
        for (int i = 1; i < Math.min(draft.lines.size(), 8); i++) {
            Line line = draft.lines.get(i);
            int end = WireHead.end(line.text());
            if (end > 0 && end < line.length() && Salutation.end(line.text().substring(end), 0) > 0) {
                line.text(line.text().substring(end).strip());
                draft.removed.add("wire-head");
            }
        }
    }

    /** 关于印发…讲话的通知, and behind it the speech itself with a title of its own. */
    private static void coveringNotice(Draft draft) {
        int notice = -1;
        for (int i = 0; i < Math.min(8, draft.lines.size()); i++) {
            String text = draft.lines.get(i).text();
            if (text.length() < 90
                    && text.endsWith("通知")
                    && Chars.containsAny(text, "印发", "转发", "发送")
                    && Chars.containsAny(text, "讲话", "报告", "发言")) {
                notice = i;
            }
        }
        if (notice < 0) {
            return;
        }
        for (int i = notice + 2; i < Math.min(draft.lines.size() - 1, notice + 16); i++) {
            String text = draft.lines.get(i).text();
            if (text.length() <= Titles.LONGEST
                    && Titles.endsLikeTitle(Titles.clean(text))
                    && !Chars.endsSentence(text)) {
                for (int k = notice; k < i; k++) {
                    HolderRules.inNotice(draft.lines.get(k).text(), draft.outside);
                }
                draft.removed.add("covering-notice", i);
                draft.note("A notice that sends the speech out stands before it");
                draft.lines.subList(0, i).clear();
                return;
            }
        }
    }

    private static boolean isRelatedHeading(String text) {
        String bare = text.replaceAll("^[【\\[◆■●>》·*#]++|[】\\]:：>》]++$", "");
        return Chars.startsWithAny(
                        bare,
                        "相关推荐",
                        "猜你喜欢",
                        "大家正在看",
                        "延伸阅读",
                        "相关链接",
                        "相关阅读",
                        "相关文章",
                        "相关新闻",
                        "相关资料",
                        "相关文档",
                        "热门推荐",
                        "推荐阅读",
                        "用户评论",
                        "网友评论",
                        "最新评论",
                        "发表评论",
                        "热门文章",
                        "最新文章",
                        "精彩推荐",
                        "为您推荐",
                        "相关附件",
                        "附件下载",
                        "相关搜索",
                        "相关内容",
                        "换一换",
                        "更多相关",
                        "热点推荐",
                        "本类推荐",
                        "栏目推荐",
                        "看了本文的人还看了",
                        "看过此文",
                        "下载排行",
                        "点击排行",
                        "阅读排行",
                        "我来说两句",
                        "评论区",
                        "您可能感兴趣",
                        "你可能感兴趣",
                        "你可能喜欢",
                        "您可能还喜欢",
                        "最新推荐",
                        "图文推荐",
                        "同类文章",
                        "文章推荐",
                        "随机推荐",
                        "打赏",
                        "选择打赏",
                        "专题推荐",
                        "友情链接",
                        "更多范文",
                        "最近更新",
                        "范文推荐",
                        "相關新聞",
                        "相關連結",
                        "延伸閱讀",
                        "相关专题",
                        "猜您喜欢",
                        "热门搜索",
                        "以上评论",
                        "评论列表",
                        "人还看了",
                        "还看了",
                        "以下评论只代表",
                        "以下网友评论")
                && (bare.length() <= 24 || bare.contains("换一换") || bare.contains("猜你喜欢") || text.length() < 40);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A short line that comes again and again between pages. */
    private static void runningHeaders(Draft draft) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : draft.lines) {
            if (line.length() <= 40 && line.length() >= 4) {
                counts.merge(Chars.skeleton(line.text()), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 3);
        if (counts.isEmpty()) {
            return;
        }
        List<Line> kept = new ArrayList<>(draft.lines.size());
        Map<String, Integer> seen = new HashMap<>();
        boolean after = false;
        for (Line line : draft.lines) {
            String key = line.length() <= 40 && line.length() >= 4 ? Chars.skeleton(line.text()) : "";
            boolean repeated = !key.isEmpty()
                    && counts.containsKey(key)
                    && !Chars.endsSentence(line.text())
                    && !Salutation.starts(line.text())
                    && line.text().charAt(0) != '（'
                    && line.text().charAt(0) != '('
                    && Outline.level(line.text()) == 0;
            if (repeated && (seen.merge(key, 1, Integer::sum) > 1 || !Titles.endsLikeTitle(line.compact()))) {
                draft.removed.add("running-header");
                after = true;
                List<Dates.Found> dates = Dates.in(Dates.tidy(line.text()));
                if (seen.getOrDefault(key, 0) <= 1
                        && dates.size() == 1
                        && dates.get(0).date() != null) {
                    draft.outside.add(new Evidence(
                            Field.DATE,
                            dates.get(0).date(),
                            FoundIn.HEADER,
                            60,
                            "the running header names the day of the sitting"));
                }
                continue;
            }
            if (after && line.length() <= 5 && isNumber(line.text())) {
                draft.removed.add("page-number");
                continue;
            }
            line.afterDebris |= after;
            after = false;
            kept.add(line);
        }
        draft.lines.clear();
        draft.lines.addAll(kept);
    }
}
