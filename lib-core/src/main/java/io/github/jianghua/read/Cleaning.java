package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a text into lines and takes the debris out of them. */
final class Cleaning {
    private Cleaning() {}

    static Draft clean(String text, String fileName) {
        Draft draft = new Draft(fileName);
        String clean = Characters.clean(Characters.unescaped(text), draft.removed);
        split(clean, draft);
        lineCodes(draft);
        editLinks(draft);
        brokenQuotes(draft);
        brokenNumbers(draft);
        Interruptions.printed(draft);
        pageOfSeveral(draft);
        brokenDay(draft);
        inline(draft);
        Mirrors.mend(draft);
        Transcripts.read(draft);
        labelsInLines(draft);
        noteBesideTitle(draft);
        titlesBesideLabels(draft);
        ChunkMarkers.remove(draft);
        Menus.remove(draft);
        draft.preview = draft.lines.stream()
                .limit(ABOVE_THE_TEXT)
                .anyMatch(line -> line.text().startsWith("内容预览"));
        downloadPage(draft);
        attached(draft);
        ForumThread.removeAnswers(draft);
        wholeLines(draft);
        Interruptions.remove(draft);
        pageTitle(draft);
        related(draft);
        previewOutline(draft);
        runningHeaders(draft);
        SiteTail.remove(draft);
        coveringNotice(draft);
        wireHeads(draft);
        if (draft.lines.isEmpty()) {
            // A page of nothing else is still there to be found, though it is no speech.
            split(clean, draft);
            draft.nothingLeft = true;
        }
        return draft;
    }

    private static void split(String text, Draft draft) {
        int start = 0;
        boolean blank = false;
        int n = text.length();
        int twice = text.indexOf("  ");
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
                while (twice >= 0 && twice < from) {
                    twice = text.indexOf("  ", from);
                }
                boolean doubled = twice >= 0 && twice < to;
                String line = doubled ? oneBlank(text, from, to) : text.substring(from, to);
                draft.lines.add(new Line(line, blank, from > start));
                blank = false;
            }
            start = end + 1;
        }
    }

    private static String oneBlank(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' || out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Who put a text on the page, and the minute. */
    private static final Pattern LABELS_INSIDE = Pattern.compile(
            "(?:发布人|发布者|上传者|发表人|作者|来源|编辑|时间|日期|发布时间|发布日期|发表时间)[:：][^。，！？]{0,40}?\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)");

    /** …发言稿发布人:罗长水 时间：2019/3/4 14:46:13尊敬的各位领导: a page made one line. */
    private static void labelsInLines(Draft draft) {
        for (int i = 0; i < Math.min(3, draft.lines.size()); i++) {
            Line line = draft.lines.get(i);
            String beginning = line.text().substring(0, Math.min(line.length(), 2 * Titles.LONGEST));
            Matcher matcher = beginning.indexOf(':') > 0 ? LABELS_INSIDE.matcher(beginning) : null;
            if (matcher == null
                    || !matcher.find()
                    || matcher.start() < 4
                    || matcher.start() > Titles.LONGEST
                    || Chars.containsAny(beginning.substring(0, matcher.start()), "。", "，", "！", "？", "：")) {
                continue;
            }
            String behind = line.text().substring(matcher.end()).strip();
            if (!behind.isEmpty()) {
                draft.lines.add(i + 1, new Line(behind, false, false));
            }
            draft.lines.add(i + 1, new Line(matcher.group(), false, false));
            line.text(beginning.substring(0, matcher.start()).strip());
            return;
        }
    }

    /** 副县长在…会议上的讲话编者按:本文…: the title, and the note of an editor. */
    private static void noteBesideTitle(Draft draft) {
        for (int i = 0; i < Math.min(3, draft.lines.size()); i++) {
            String text = draft.lines.get(i).text();
            int at = text.indexOf("编者按");
            int end = at > 0 && "【[（(".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
            if (end >= 8 && end <= Titles.LONGEST && Titles.endsLikeTitle(text, end)) {
                draft.lines.add(i + 1, new Line(text.substring(end), false, false));
                draft.lines.get(i).text(text.substring(0, end));
                return;
            }
        }
    }

    /** A day as sites write it, behind which more of the site's words stand. */
    private static final Pattern SITE_DAY =
            Pattern.compile("[（(\\[]? ?(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}(?!.*。)");

    /** 在…上的讲话 来源：网络 时间：2020-07-22: a title on one line with what the page says of it. */
    private static void titlesBesideLabels(Draft draft) {
        int limit = Math.min(ABOVE_THE_TEXT, draft.lines.size());
        int found = 0;
        int first = -1;
        String known = "";
        for (int i = 0; i < limit; i++) {
            int end = titleBesideLabel(draft.lines.get(i));
            String title = end > 0 ? Titles.clean(draft.lines.get(i).text().substring(0, end)) : "";
            if (end > 0 && !(found > 0 && title.endsWith(known))) {
                first = found++ == 0 ? i : first;
                known = title;
            }
        }
        // More are a list of other texts.
        if (found == 1) {
            Line line = draft.lines.get(first);
            int end = titleBesideLabel(line);
            draft.lines.add(first + 1, new Line(line.text().substring(end + 1), false, false));
            line.text(line.text().substring(0, end));
        }
    }

    /** Where the title ends behind which the page's words begin, or -1. */
    private static int titleBesideLabel(Line line) {
        String text = line.text();
        if (line.length() < 12 || line.length() > 200 || Chars.isAsciiDigit(text.charAt(0))) {
            return -1;
        }
        for (int at = text.indexOf(' ', 6); at > 0 && at < Titles.LONGEST; at = text.indexOf(' ', at + 1)) {
            if (!Titles.endsLikeTitle(text, at)) {
                continue;
            }
            String behind = text.substring(at + 1);
            Labels.Label label = Labels.parse(behind);
            boolean ofSite = label != null
                    && (label.kind() == Labels.Kind.PUBLISHED
                            || label.kind() == Labels.Kind.SOURCE
                            || label.kind() == Labels.Kind.PERSON
                            || label.kind() == Labels.Kind.COUNT);
            if (ofSite || SITE_DAY.matcher(behind).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    private static final Pattern PAGE_OF = Pattern.compile("第 ?(\\d{1,3}) ?/ ?(\\d{1,3}) ?页");
    private static final Pattern PAGED_TITLE =
            Pattern.compile("(?:讲话|致辞|报告|发言|演讲|演讲稿|讲话稿|发言稿|主持词)[（(]([2-9２-９二三四五六])[）)]$");

    private static final Pattern YEAR_ALONE = Pattern.compile("[（(]?(?:[12]\\d{3}|[一二][〇○零Oo一二三四五六七八九]{3})");

    private static final Pattern LINE_CODE =
            Pattern.compile("(?<=[\\u4e00-\\u9fff，。：:；！,;!?？])([A-Za-z]{1,3}\\d{1,2})$");

    /** So many lines end with a code that a page has instead of a line's end. */
    private static final int LINE_CODES = 5;

    /** 各位代表:kT4 ⏎ …请予审查。kT4. */
    private static void lineCodes(Draft draft) {
        Map<String, Integer> codes = new HashMap<>();
        for (Line line : draft.lines) {
            char last = line.length() == 0 ? ' ' : line.text().charAt(line.length() - 1);
            Matcher matcher = Chars.isAsciiDigit(last)
                    ? LINE_CODE.matcher(line.text().substring(Math.max(0, line.length() - 6)))
                    : null;
            if (matcher != null && matcher.find()) {
                codes.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        codes.forEach((code, count) -> {
            if (count < LINE_CODES || count * 4 < draft.lines.size()) {
                return;
            }
            for (Line line : draft.lines) {
                if (line.text().endsWith(code)) {
                    line.text(line.text()
                            .substring(0, line.length() - code.length())
                            .strip());
                    draft.removed.add("line-code");
                }
            }
            draft.lines.removeIf(line -> line.text().isEmpty());
        });
    }

    /** 二、定分止争 ⏎ 编辑审结民商事案件…: the link beside each heading of an encyclopedia, glued to what stands below. */
    private static void editLinks(Draft draft) {
        List<Line> glued = new ArrayList<>();
        for (int i = 1; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            if (line.length() > 20
                    && line.text().startsWith("编辑")
                    && Outline.level(draft.lines.get(i - 1).text()) > 0) {
                glued.add(line);
            }
        }
        if (glued.size() >= 2) {
            glued.forEach(line -> line.text(line.text().substring(2).strip()));
            draft.removed.add("edit-link", glued.size());
        }
    }

    /** 附送： ⏎ 县长在残疾人代表大会上的讲话 ⏎ 一、…: what a shop gives away with a text. */
    private static void attached(Draft draft) {
        List<Line> lines = draft.lines;
        int chars = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() <= 4 && line.text().startsWith("附送")) {
                int below = 0;
                for (Line gift : lines.subList(i, lines.size())) {
                    below += gift.length();
                }
                if (below * 3 < chars && lines.subList(i, lines.size()).stream().noneMatch(Line::isSalutation)) {
                    draft.removed.add("attached", lines.size() - i);
                    lines.subList(i, lines.size()).clear();
                }
                return;
            }
            chars += line.length();
        }
    }

    private static final int LONGEST_FORM = 40;

    /** ImageVerifierCode 换一换 ⏎ … ⏎ 我们立即给予删除！: the form that document-sharing sites put above a text. */
    private static void downloadPage(Draft draft) {
        List<Line> lines = draft.lines;
        int start = -1;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_FORM); i++) {
            String text = lines.get(i).text();
            start = start < 0 && text.startsWith("ImageVerifierCode") ? i : start;
            if (start >= 0 && Chars.containsAny(text, "为本站会员", "仅提供信息存储空间", "立即给予删除")) {
                // What it says of the file is read with the other lines.
                draft.removed.add("download-page", i - start);
                lines.subList(start, i).clear();
                return;
            }
        }
    }

    /** 一起算算 ⏎ “ ⏎ 亲情账 ⏎ ” ⏎ 。: quotation marks that a converter set on lines of their own. */
    private static void brokenQuotes(Draft draft) {
        if (draft.lines.stream()
                .noneMatch(line -> line.length() == 1 && line.text().charAt(0) == '“')) {
            return;
        }
        BitSet joins = new BitSet();
        boolean open = false;
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            boolean quote = line.length() == 1 && "“”".indexOf(line.text().charAt(0)) >= 0;
            joins.set(i, i > 0 && (open || quote));
            open = quote;
        }
        join(draft, joins);
    }

    /** Joins each of the marked lines with the one before it. */
    private static void join(Draft draft, BitSet joins) {
        List<Line> joined = new ArrayList<>(draft.lines.size());
        int i = 0;
        while (i < draft.lines.size()) {
            Line first = draft.lines.get(i);
            int end = joins.nextClearBit(i + 1);
            if (end > i + 1) {
                StringBuilder text = new StringBuilder();
                draft.lines.subList(i, Math.min(end, draft.lines.size())).forEach(line -> text.append(line.text()));
                first.text(text.toString());
            }
            joined.add(first);
            i = end;
        }
        draft.removed.add("line-break", draft.lines.size() - joined.size());
        draft.lines.clear();
        draft.lines.addAll(joined);
    }

    /** In a text whose numbers a converter set on lines of their own so many are. */
    private static final int BROKEN_NUMBERS = 3;

    /** 在 ⏎ 2022 ⏎ 届毕业生…, 为 ⏎ 2146 ⏎ 名本科生: each number, and often each half-width mark, on a line of its own. */
    private static void brokenNumbers(Draft draft) {
        int broken = 0;
        int numbers = 0;
        for (int i = 1; i + 1 < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            numbers += line.length() <= 5 && line.text().chars().allMatch(c -> c >= '0' && c <= '9') ? 1 : 0;
            broken += isBrokenNumber(draft.lines, i) ? 1 : 0;
        }
        // Of the numbers of pages few stand before what might be counted.
        if (broken < BROKEN_NUMBERS || broken * 3 < numbers * 2) {
            return;
        }
        BitSet joins = new BitSet();
        boolean open = false;
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            boolean number = isBrokenNumber(draft.lines, i);
            boolean mark = i > 0
                    && line.length() <= 2
                    && ",.;:!?)，。；：！？）".indexOf(line.text().charAt(0)) >= 0;
            joins.set(i, i > 0 && (open || number || mark));
            // A bracket is closed behind what it opens.
            open = number || line.text().equals("(") || line.text().equals("（");
        }
        join(draft, joins);
    }

    /** A number between words: the line before ends no sentence, the next goes on with what is counted. */
    private static boolean isBrokenNumber(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (i == 0
                || i + 1 >= lines.size()
                || line.length() > 5
                || !Chars.isAsciiDigit(line.text().charAt(0))) {
            return false;
        }
        for (int k = 1; k < line.length(); k++) {
            if (!Chars.isAsciiDigit(line.text().charAt(k)) && line.text().charAt(k) != '.') {
                return false;
            }
        }
        return !Chars.endsSentence(lines.get(i - 1).text())
                && COUNTED.indexOf(lines.get(i + 1).text().charAt(0)) >= 0;
    }

    private static final String COUNTED = "届年月日号个名位人户亩元万亿吨公千百项条件次家所座台辆多余%％小分平米字周岁天倍场篇份岁种批期";

    /** 二○一二 ⏎ 年三月六日: a day broken behind its year. */
    private static void brokenDay(Draft draft) {
        for (int i = 0; i + 1 < Math.min(12, draft.lines.size()); i++) {
            Line line = draft.lines.get(i);
            Line next = draft.lines.get(i + 1);
            if (line.length() <= 5
                    && next.length() <= 30
                    && next.text().startsWith("年")
                    && YEAR_ALONE.matcher(line.text()).matches()) {
                line.text(line.text() + next.text());
                draft.lines.remove(i + 1);
            }
        }
    }

    /** (第3/4页) or …致辞(2) above the text: a page of a collection or of an article. */
    private static void pageOfSeveral(Draft draft) {
        for (int i = 0; i < Math.min(8, draft.lines.size()); i++) {
            Line line = draft.lines.get(i);
            if (line.length() > 90) {
                continue;
            }
            char last = line.length() == 0 ? ' ' : line.text().charAt(line.length() - 1);
            if (last != '）' && last != ')' && line.text().indexOf('页') < 0) {
                continue;
            }
            Matcher matcher = PAGE_OF.matcher(line.text());
            boolean alone = i == 0 && Chars.countHan(line.text()) == 2;
            if (matcher.find() && (Chars.countHan(line.text()) > 4 || alone)) {
                int page = Integer.parseInt(matcher.group(1));
                int pages = Integer.parseInt(matcher.group(2));
                draft.beginsLate |= page > 1 && page <= pages;
                draft.endsEarly |= page == 1 && pages > 1;
                draft.note("The text is page " + page + " of " + pages);
            } else if (PAGED_TITLE.matcher(line.text()).find() && !greetedBelow(draft, i)) {
                draft.beginsLate = true;
                draft.note("The title says that this is a later page: " + Chars.brief(line.text()));
            }
        }
    }

    /** A text that begins with its hearers begins here, whatever number a site set behind its title. */
    private static boolean greetedBelow(Draft draft, int title) {
        return draft.lines.subList(title + 1, Math.min(draft.lines.size(), title + 4)).stream()
                .anyMatch(Line::isSalutation);
    }

    /** What of these is taken from the end of a line cut its sentence. */
    private static final Set<String> INTERRUPTING =
            Set.of("page-number", "ascii-noise", "interruption", "advert", "watermark");

    private static void inline(Draft draft) {
        List<Line> lines = new ArrayList<>(draft.lines.size());
        boolean cut = false;
        for (Line line : draft.lines) {
            boolean hidden = false;
            line.afterDebris |= cut;
            cut = false;
            long candidates = line.triggers(LineTriggers.INLINE);
            while (candidates != 0) {
                int next = Long.numberOfTrailingZeros(candidates);
                candidates &= candidates - 1;
                InlineRule rule = InlineRules.ALL.get(next);
                String before = line.text();
                String after = rule.edit().apply(before, draft);
                if (!after.equals(before)) {
                    draft.removed.add(rule.kind(), rule.kind().equals("pinyin") ? Chars.count(before, '(') : 1);
                    if (INTERRUPTING.contains(rule.kind())
                            && !after.isEmpty()
                            && before.charAt(before.length() - 1) != after.charAt(after.length() - 1)) {
                        cut = true;
                    }
                    line.text(after);
                    // What was taken out may have brought together what the rules behind this one look for.
                    candidates = line.triggers(LineTriggers.INLINE) & (-2L << next);
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
            } else {
                cut = true;
            }
        }
        draft.lines.clear();
        draft.lines.addAll(lines);
    }

    /** Among so many lines pages tell when they were published. */
    private static final int ABOVE_THE_TEXT = 12;

    private static void wholeLines(Draft draft) {
        List<Line> kept = new ArrayList<>(draft.lines.size());
        DebrisRule.Look look = new DebrisRule.Look(draft);
        boolean after = false;
        boolean[] drop = new boolean[draft.lines.size()];
        int width = Repair.wrapWidth(draft.lines);
        for (int i = 0; i < draft.lines.size(); i++) {
            look.at(i);
            if (look.length() > 700 || width > 0 && isWrapped(draft.lines, i, width)) {
                continue;
            }
            String kind = DebrisRules.kind(look);
            if (kind != null) {
                draft.removed.add(kind);
                drop[i] = true;
                if (i < ABOVE_THE_TEXT && draft.published == null) {
                    draft.published = Dates.firstDay(look.text());
                }
            }
            if (!drop[i]) {
                String entry = ContentsTable.entry(look.line());
                entry = entry == null || beginsSpeech(draft.lines, i) ? null : entry;
                if (entry != null || ContentsTable.isHeading(look.line())) {
                    if (entry != null) {
                        draft.contents.add(entry);
                    }
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
                line.afterDebris |= after;
                after = false;
                kept.add(line);
            }
        }
        draft.lines.clear();
        draft.lines.addAll(kept);
    }

    /** 校长毕业典礼致辞 2 ⏎ 老师们、同学们：: the second of several, not its page in a table of contents. */
    private static boolean beginsSpeech(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).length() <= Titles.LONGEST
                && lines.get(at + 1).isSalutation()
                && (at == 0 || ContentsTable.entry(lines.get(at - 1)) == null);
    }

    /** Digits, letters and blanks are narrower: by so many characters the lines of a page may differ. */
    private static final int RAGGED = 5;

    private static final Words SITE =
            Words.of("http", "www", ".com", "版权", "下载", "公众号", "隐藏", "预览", "会员", "来源：", "作者：");

    /** Whether a line is one of those into which a paragraph was wrapped: it fills them or ends what the line before began. */
    private static boolean isWrapped(List<Line> lines, int i, int width) {
        String text = lines.get(i).text();
        if (SITE.in(text)) {
            return false;
        }
        boolean full = Math.abs(text.length() - width) <= RAGGED;
        boolean begun = i > 0
                && Math.abs(lines.get(i - 1).length() - width) <= RAGGED
                && !Chars.endsSentence(lines.get(i - 1).text());
        return begun && (full || Chars.endsSentence(text))
                || full && !Chars.endsSentence(text) && Chars.containsAny(text, "，", "。", "、");
    }

    /** 把渠修好，把水管好——在…会上的讲话--校长专栏-沙沟镇中学: the page's own title over the text's, which comes again below. */
    private static void pageTitle(Draft draft) {
        if (draft.lines.size() < 3 || draft.lines.get(0).length() > 160) {
            return;
        }
        String first = draft.lines.get(0).text();
        for (int i = 1; i < Math.min(6, draft.lines.size()); i++) {
            String title = draft.lines.get(i).text();
            int rest = title.length();
            while (rest < first.length() && first.charAt(rest) == ' ') {
                rest++;
            }
            if (title.length() >= 8
                    && rest < first.length()
                    && first.startsWith(title)
                    && ("-_|｜丨—–－".indexOf(first.charAt(rest)) >= 0
                            || rest > title.length() && namesNext(draft.lines, i, first.substring(rest)))
                    && Chars.countHan(first.substring(rest)) >= 2) {
                draft.lines.remove(0);
                draft.removed.add("page-title");
                return;
            }
        }
    }

    /** Whether what the page's title names behind the first speech stands above another one below. */
    private static boolean namesNext(List<Line> lines, int first, String rest) {
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() >= 6 && line.length() <= rest.length() && rest.startsWith(line.text())) {
                return Titles.endsLikeTitle(line.text());
            }
        }
        return false;
    }

    /** 相关推荐, 猜你喜欢 …: the heading of a list of other texts, and the list. */
    private static void related(Draft draft) {
        List<Line> kept = new ArrayList<>(draft.lines.size());
        boolean inList = false;
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            if (line.length() <= 60
                    && mayBeRelated(line.text())
                    && isRelatedHeading(line.compact())
                    && !isSaidBefore(draft.lines, i)) {
                // 延伸閱讀:去年的施政報告: the one link that there is.
                int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
                inList = colon < 0 || colon > line.length() - 5;
                draft.removed.add("related");
                continue;
            }
            if (inList) {
                boolean prose = (line.length() > 60 && Chars.endsSentence(line.text())) || line.isSalutation();
                boolean title = Titles.endsLikeTitle(line.compact()) && isAboveGreeting(draft.lines, i)
                        || i + 1 < draft.lines.size() && isOccasion(draft.lines.get(i + 1));
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

    /** ——在职工代表大会上的工作报告, below a slogan. */
    private static boolean isOccasion(Line line) {
        int dashes = HeadPiece.dashes(line.text());
        return dashes > 0 && line.text().startsWith("在", dashes) && Titles.endsLikeTitle(line.compact());
    }

    /** A day and a name may stand between a title and the greeting. */
    private static final int UNDER_TITLE = 3;

    private static boolean isAboveGreeting(List<Line> lines, int title) {
        for (int i = title + 1; i < lines.size() && i <= title + 1 + UNDER_TITLE; i++) {
            if (lines.get(i).isSalutation()) {
                return true;
            }
            HeadPiece.Kind kind = HeadPiece.of(lines.get(i)).kind();
            if (kind != HeadPiece.Kind.DATE && kind != HeadPiece.Kind.HOLDER) {
                return false;
            }
        }
        return false;
    }

    private static final Pattern DOTS = Pattern.compile("[….·]{2,12}");

    /** 目录/提纲:…… ⏎ 一、… ⏎ ……: a site shows the headings first; they come again in the text. */
    private static void previewOutline(Draft draft) {
        outlineAbove(draft);
        for (int i = 0; i < Math.min(10, draft.lines.size()); i++) {
            String text = draft.lines.get(i).compact();
            if (text.length() > 14 || !Chars.startsWithAny(text, "目录/提纲", "提纲/目录", "目录/摘要", "文章提纲", "本文提纲")) {
                continue;
            }
            int end = i + 1;
            while (end < draft.lines.size()
                    && (Outline.level(draft.lines.get(end).text()) > 0
                            || DOTS.matcher(draft.lines.get(end).text()).matches())) {
                end++;
            }
            draft.removed.add("preview-outline", end - i);
            draft.lines.subList(i, end).clear();
            return;
        }
    }

    /** An outline of so many headings, most of which come again below, is a page's. */
    private static final int OUTLINE = 3;

    /** 一、关于林改 ⏎ （一）… above the title of a speech that has these headings. */
    private static void outlineAbove(Draft draft) {
        for (int i = 0; i < Math.min(10, draft.lines.size()); i++) {
            int end = i;
            while (end < draft.lines.size()
                    && draft.lines.get(end).length() <= 40
                    && Outline.level(draft.lines.get(end).text()) > 0) {
                end++;
            }
            if (end - i < OUTLINE || end - i > 40) {
                continue;
            }
            int again = 0;
            for (Line heading : draft.lines.subList(i, end)) {
                String words = Chars.skeleton(heading.text());
                again += draft.lines.subList(end, Math.min(draft.lines.size(), end + 2000)).stream()
                                .anyMatch(line -> line.length() >= heading.length()
                                        && Chars.skeleton(line.text().substring(0, Math.min(line.length(), 60)))
                                                .startsWith(words))
                        ? 1
                        : 0;
            }
            if (again * 3 >= (end - i) * 2) {
                draft.removed.add("preview-outline", end - i);
                draft.lines.subList(i, end).clear();
            }
            return;
        }
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
                    && Chars.containsAny(text, "印发", "转发", "发送", "学习", "传达")
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
                noticeYear(draft, draft.lines.subList(notice, i));
                draft.removed.add("covering-notice", i);
                draft.note("A notice that sends the speech out stands before it");
                draft.lines.subList(0, i).clear();
                return;
            }
        }
    }

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?<!年 ?)(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

    /** 5月24日召开了… 2019年6月10日: a notice that names a day before its own without a year means its own year. */
    private static void noticeYear(Draft draft, List<Line> notice) {
        Dates.Found own = null;
        int named = 0;
        for (Line line : notice) {
            for (Dates.Found found : Dates.in(Dates.tidy(line.text()))) {
                if (found.date() != null) {
                    if (own != null && !found.date().equals(own.date())) {
                        return;
                    }
                    own = found;
                }
            }
            Matcher matcher = MONTH_AND_DAY.matcher(line.text());
            if (line.length() <= 300 && matcher.find()) {
                named = Integer.parseInt(matcher.group(1)) * 100 + Integer.parseInt(matcher.group(2));
            }
        }
        if (own != null && named > 0 && named <= own.month() * 100 + own.day()) {
            draft.outside.add(
                    Evidence.year(own.year(), FoundIn.HEADER, 46, "the notice before the speech is of that year"));
        }
    }

    /** Whether a character occurs with which the headings of such lists begin: most lines are decided here. */
    private static boolean mayBeRelated(String text) {
        int limit = Math.min(text.length(), 6);
        if (Chars.containsAny(text, "】相关", "]相关", "”相关", "》相关")) {
            return true;
        }
        for (int i = 0; i < limit; i++) {
            if ("往相猜大延推热用网最发精为附换更本栏看下点阅我评您你图同文随打赞专友范以人还相關延".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final Words RELATED = Words.of(
            "相关推荐",
            "往期推荐",
            "往期回顾",
            "往期精选",
            "相关热词",
            "猜你喜欢",
            "大家正在看",
            "延伸阅读",
            "相关链接",
            "相关阅读",
            "相关文章",
            "相关新闻",
            "相关报道",
            "最新新闻",
            "新闻推荐",
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
            "更多热门",
            "编辑推荐",
            "更多推荐",
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
            "热点排行",
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
            "相关连结",
            "相关地名",
            "相关机构",
            "相关信息",
            "猜您感兴趣",
            "猜你感兴趣",
            "相关专题",
            "猜您喜欢",
            "热门搜索",
            "以上评论",
            "评论列表",
            "人还看了",
            "还看了",
            "以下评论只代表",
            "以下网友评论");

    /** 相关内容仍可能进行调整, and a paragraph behind it: not the heading of a list. */
    private static boolean isSaidBefore(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.length() <= 8 || i + 1 == lines.size() || Chars.containsAny(text, "：", ":", "】", "》", ">")) {
            return false;
        }
        Line next = lines.get(i + 1);
        return next.length() >= 40 && Chars.endsSentence(next.text()) && !next.isSalutation();
    }

    private static boolean isRelatedHeading(String text) {
        int from = 0;
        int to = text.length();
        // 【座谈会讲话3篇】相关文章：
        int opened = "【[“《".indexOf(text.charAt(0));
        int named = opened < 0 ? -1 : text.indexOf("】]”》".charAt(opened));
        if (named > 0 && RELATED.at(text, Math.min(named + 1, text.length() - 1))) {
            from = named + 1;
        }
        // 更多>>相关文档 工作报告 闭幕词
        boolean more = text.startsWith("更多>>");
        from = more ? 4 : from;
        while (from < to && "【[（(◆■●>》·*#—-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "】]:：>》—-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String bare = text.substring(from, to);
        return !Chars.endsSentence(bare)
                && (RELATED.start(bare) || bare.startsWith("看过") && bare.endsWith("还看了"))
                && (bare.length() <= 24
                        || bare.contains("换一换")
                        || Chars.containsAny(bare, "猜你", "猜您")
                        || more
                        || text.length() < 40);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static final Pattern SITTING = Pattern.compile(
            "(?:立?法[會会]|[\\u4e00-\\u9fff]{2,8}[議议][會会]) ?[─—－–-]{1,3} ?((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)(?: ?\\d{1,5})?");

    /** 立法會 ─ 2013年 2月 27日: the header of a page of minutes, even where only one page has it. */
    private static void sittings(Draft draft) {
        boolean known = false;
        BitSet dropped = new BitSet();
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            if (line.length() > 30 || !Chars.containsAny(line.text(), "法", "议", "議")) {
                continue;
            }
            Matcher sitting = SITTING.matcher(Dates.tidy(line.text()).strip());
            if (!sitting.matches()) {
                continue;
            }
            if (known) {
                // The head of a later page, and its number.
                boolean number = i + 1 < draft.lines.size()
                        && draft.lines.get(i + 1).length() <= 5
                        && isNumber(draft.lines.get(i + 1).text());
                draft.removed.add("running-header", number ? 2 : 1);
                dropped.set(i, i + (number ? 2 : 1));
                continue;
            }
            known = sittingOn(Dates.in(sitting.group(1)), draft);
            if (known && sitting.end(1) < sitting.end()) {
                draft.removed.add("running-header");
                dropped.set(i);
            }
        }
        draft.withoutLines(dropped);
    }

    /** Whether a header names just one day; then that is when the sitting was. */
    private static boolean sittingOn(List<Dates.Found> dates, Draft draft) {
        if (dates.size() != 1 || dates.get(0).date() == null) {
            return false;
        }
        draft.outside.add(new Evidence(
                Field.DATE,
                dates.get(0).date(),
                FoundIn.HEADER,
                60,
                "the running header names the day of the sitting"));
        return true;
    }

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}");

    /** A short line that comes again and again between pages. */
    private static void runningHeaders(Draft draft) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : draft.lines) {
            if (line.length() <= 40 && line.length() >= 4) {
                counts.merge(line.skeleton(), 1, Integer::sum);
            }
        }
        sittings(draft);
        counts.values().removeIf(count -> count < 3);
        if (counts.isEmpty()) {
            return;
        }
        List<Line> kept = new ArrayList<>(draft.lines.size());
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < draft.lines.size(); i++) {
            if (draft.lines.get(i).length() <= 40) {
                last.put(draft.lines.get(i).skeleton(), i);
            }
        }
        boolean after = false;
        for (Line line : draft.lines) {
            String key = line.length() <= 40 && line.length() >= 4 ? line.skeleton() : "";
            boolean repeated = !key.isEmpty()
                    && counts.containsKey(key)
                    && !Chars.endsSentence(line.text())
                    && "：:“，、".indexOf(line.text().charAt(line.length() - 1)) < 0
                    && !line.isSalutation()
                    && line.text().charAt(0) != '（'
                    && line.text().charAt(0) != '('
                    && Outline.level(line.text()) == 0;
            // What comes again only above the text is its title.
            boolean title = repeated
                    && (last.getOrDefault(key, 99) < 10 && key.length() >= 6 || Titles.endsLikeTitle(line.compact()));
            if (repeated && (seen.merge(key, 1, Integer::sum) > 1 || !title)) {
                draft.removed.add("running-header");
                after = true;
                // A sentence that a reader quotes is no header.
                // And one with a clock is of a page that was printed.
                if (seen.getOrDefault(key, 0) <= 1
                        && line.text().indexOf('，') < 0
                        && !CLOCK.matcher(line.text()).find()) {
                    sittingOn(Dates.in(Dates.tidy(line.text())), draft);
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
