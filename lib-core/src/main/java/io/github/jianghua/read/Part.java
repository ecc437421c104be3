package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One speech of a file, parted into what stands above it, its body and what stands below it. */
final class Part {
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_OPENING = 3000;

    final Draft draft;
    final List<HeadPiece> head = new ArrayList<>();
    final List<Line> body = new ArrayList<>();

    /** Signature lines, taken off the end of the body. */
    final List<HeadPiece> signature = new ArrayList<>();

    /** What an editor says of the speech before or behind it, taken off the body. */
    final List<Remarks.Remark> remarks = new ArrayList<>();

    final Tally removed = new Tally();

    /** Whether the body begins with a salutation. */
    boolean salutation;

    /** Whether the lines above are its own; those above the rest of a speech name the collection. */
    boolean ownTitle;

    /** Whether the file begins in the middle of this text. */
    boolean first;

    private String opening;
    private String event;
    private boolean eventKnown;

    /** Whether the head of the speech stands below an editor's note. */
    private boolean headBelow;

    private final Map<Integer, String> openings = new HashMap<>();
    /** So many characters are looked at for years. */
    static final int LOOKED_AT = 3000;

    private long[] triggers;
    private final Map<String, Optional<TitleSpeaker>> speakers = new HashMap<>();
    private final Map<Integer, String> tidyOpenings = new HashMap<>();

    private Part(Draft draft) {
        this.draft = draft;
    }

    static Part of(Draft draft, List<Line> given, boolean first) {
        List<Line> lines = Bylines.setApart(given);
        Part part = new Part(draft);
        part.first = first;
        int greeting = part.bodyStart(lines);
        part.salutation = greeting < lines.size() && lines.get(greeting).isSalutation();
        int start = part.salutation ? firstGreeted(lines, greeting) : greeting;
        List<Line> above = new ArrayList<>(lines.subList(0, start));
        part.body.addAll(lines.subList(start, lines.size()));
        boolean headed = part.salutation || part.headBelow;
        for (Line line : above) {
            if (headed && above.size() > 1 && (isProse(line) || isNote(line)) && start > 0 && !isLast(above, line)) {
                part.removed.add("editor-lead");
                continue;
            }
            int cut = line.length() <= Titles.LONGEST ? holderBehind(line.text()) : -1;
            if (cut > 0) {
                part.addHead(new Line(line.text().substring(0, cut).strip(), line.blankBefore, line.indented));
                part.addHead(new Line(line.text().substring(cut).strip(), false, false));
            } else if (draft.traditional()) {
                part.addHead(new Line(Dates.withEra(line.text()), line.blankBefore, line.indented));
            } else {
                part.addHead(line);
            }
        }
        for (Line line : part.body) {
            collapseSalutation(line);
        }
        part.dropRepeatedTitle();
        part.takeDayBelowSalutation();
        part.takeAnnex();
        part.remarks.addAll(Remarks.take(part.body));
        part.removed.add("remark", part.remarks.size());
        part.takeSignature();
        part.ownTitle = !(first && draft.beginsLate && !part.salutation && draft.lines.size() > lines.size());
        return part;
    }

    /** 尊敬的议长女士、 ⏎ 华人联合会主席罗长水先生， ⏎ 女士们，先生们：: where the greeting begins that takes several lines. */
    private static int firstGreeted(List<Line> lines, int greeting) {
        int first = greeting;
        for (int i = greeting - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (text.length() > LONGEST_GREETED || !Chars.endsWithAny(text, "、", "，", ",") || text.indexOf('。') >= 0) {
                break;
            }
            if (Chars.startsWithAny(text, "尊敬的", "敬爱的", "亲爱的", "各位", "尊敬嘅", "親愛的", "敬愛的")) {
                first = i;
            }
        }
        return first;
    }

    private static final int LONGEST_GREETED = 60;

    /** 在表彰会上的讲话今天的会议…: the title of the page, glued to a text that greets nobody. */
    private void dropRepeatedTitle() {
        if (body.isEmpty() || salutation) {
            return;
        }
        Line line = body.get(0);
        for (HeadPiece piece : head) {
            String title = piece.kind() == HeadPiece.Kind.TITLE ? Titles.clean(piece.text()) : "";
            if (title.length() >= SHORTEST_TITLE
                    && Titles.endsLikeTitle(title)
                    && line.text().startsWith(title)
                    && line.length() > title.length() + SHORTEST_TITLE
                    && Chars.isHan(line.text().charAt(title.length()))
                    && "的中里上是后时稿和与".indexOf(line.text().charAt(title.length())) < 0) {
                line.text(line.text().substring(title.length()));
                removed.add("repeated-title");
                return;
            }
        }
    }

    private static final int SHORTEST_TITLE = 10;

    /** …会上的讲话同志们： ⏎ （2019年4月18日）: of a title that the greeting is glued to. */
    private void takeDayBelowSalutation() {
        if (salutation && body.size() > 2 && Chars.isBracketed(body.get(1).text())) {
            HeadPiece piece = HeadPiece.of(body.get(1));
            if (piece.kind() == HeadPiece.Kind.DATE) {
                body.remove(1);
                head.add(piece);
            }
        }
    }

    /** ——在成人礼上的致辞 校长 罗 长水: where the office and the name begin that stand behind a title, or -1. */
    private static int holderBehind(String text) {
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            String behind = text.substring(blank + 1).strip();
            if (blank >= 3 && behind.length() <= 24 && Titles.endsLikeTitle(text, blank)) {
                Roles.Holder holder = Roles.parse(behind);
                boolean plain = blank >= 8 || behind.indexOf('·') > 0;
                return holder != null && holder.name() != null && plain ? blank : -1;
            }
        }
        // …工作报告——镇长 罗长水
        int dash = text.indexOf("——");
        if (dash >= 8 && text.length() - dash <= 26 && Titles.endsLikeTitle(text, dash)) {
            Roles.Holder holder = Roles.parse(text.substring(dash + 2));
            return holder != null && holder.name() != null && holder.role() != null ? dash : -1;
        }
        return -1;
    }

    private static boolean isLast(List<Line> lines, Line line) {
        return lines.get(lines.size() - 1) == line;
    }

    /** Whether a title stands between an editor's sentence, or a photo's, and the salutation. */
    private static boolean headBetween(List<Line> lines, int prose, int salutation) {
        int last = prose;
        int chars = 0;
        for (int i = prose; i < salutation; i++) {
            if (isProse(lines.get(i))) {
                chars += lines.get(i).length();
                last = i;
            }
        }
        if (last - prose > 2 || chars > 600 || Outline.level(lines.get(prose).text()) > 0) {
            return false;
        }
        boolean title = false;
        for (int i = last + 1; i < salutation; i++) {
            Line line = lines.get(i);
            if (line.length() > Titles.LONGEST || Chars.endsSentence(line.text())) {
                return false;
            }
            title |= Titles.endsLikeTitle(Titles.clean(line.text()));
        }
        return title;
    }

    /** 同 志 们： */
    private static void collapseSalutation(Line line) {
        String text = line.text();
        int blank = text.indexOf(' ');
        if (blank < 0 || blank > 12 || !Salutation.starts(text)) {
            return;
        }
        int end = Salutation.end(text, 0);
        String[] words = text.substring(0, end).strip().split(" +", 40);
        int single = 0;
        for (String word : words) {
            single += word.length() <= 2 ? 1 : 0;
        }
        if (single * 3 >= words.length * 2) {
            line.text(String.join("", words) + text.substring(end));
        }
    }

    private void addHead(Line line) {
        HeadPiece piece = HeadPiece.of(line);
        // A subtitle may run over two lines: ——…第十六届人民代表大会 ⏎ 第六次会议上
        if (!head.isEmpty() && !line.blankBefore) {
            HeadPiece last = head.get(head.size() - 1);
            boolean open = last.kind() == HeadPiece.Kind.SUBTITLE
                    && !Chars.endsWithAny(last.text(), "上", "讲话", "报告", "）", "。", "致辞", "同志")
                    && (piece.kind() == HeadPiece.Kind.TITLE)
                    && Chars.endsWithAny(line.compact(), "上", "讲话", "报告", "会议上）", "大会", "致辞", "会议", "）", "。")
                    && line.length() <= 40;
            if (open) {
                String joined = last.text() + line.text();
                head.set(
                        head.size() - 1,
                        new HeadPiece(
                                HeadPiece.Kind.SUBTITLE, joined, null, null, Dates.in(joined), last.blankBefore()));
                return;
            }
        }
        head.add(piece);
    }

    /** The first line of the speech itself. */
    private int bodyStart(List<Line> lines) {
        int limit = Math.min(lines.size(), LONGEST_HEAD);
        int prose = -1;
        for (int i = 0; i < limit; i++) {
            Line line = lines.get(i);
            if (line.isSalutation()) {
                return prose >= 0 && !headBetween(lines, prose, i) && !(i == 1 && isHeadline(lines.get(0))) ? prose : i;
            }
            if (prose < 0
                    && i > 0
                    && line.length() <= 30
                    && (line.text().endsWith("：") || line.text().endsWith(":"))
                    && i + 1 < lines.size()
                    && Labels.of(line) == null
                    && !namesSpeaker(line)
                    && lines.get(i + 1).length() > 20
                    && isProse(lines.get(i + 1))) {
                return i;
            }
            if (prose < 0 && !(i == 0 && isAboveAll(lines)) && isProse(line)) {
                prose = i;
            }
            if (prose >= 0 && i > prose + 7) {
                break;
            }
        }
        if (prose > 0 && isReport(lines.get(prose - 1))) {
            prose--;
        }
        if (prose >= 0) {
            int below = headBelow(lines, prose);
            headBelow = below > 0;
            return headBelow ? below : prose;
        }
        if (lines.size() > limit) {
            return 0;
        }
        // Nothing but short lines: the first after a title is where the text begins.
        for (int i = 0; i < lines.size(); i++) {
            if (HeadPiece.of(lines.get(i)).kind() == HeadPiece.Kind.TITLE
                    && !Titles.endsLikeTitle(Titles.clean(lines.get(i).text()))
                    && i > 0) {
                return i;
            }
        }
        return lines.size() > 1 ? 1 : 0;
    }

    /** 2020年3月18日上午，县长罗长水主持召开座谈会，…。: of a text that greets nobody the first sentence, not its day. */
    private static boolean isReport(Line line) {
        String text = line.text();
        return line.length() > 50
                && Chars.isAsciiDigit(text.charAt(0))
                && text.endsWith("。")
                && Chars.containsAny(text, "召开", "举行", "举办", "主持")
                && text.indexOf('，') < text.lastIndexOf('，');
    }

    /** How far below an editor's note the head of a speech ends. */
    private static final int HEAD_BELOW = 9;

    /**
     * Where the text begins below a title with its speaker or day that stand below an editor's note, where nobody is
     * greeted; or 0.
     */
    private static int headBelow(List<Line> lines, int note) {
        if (note > 2) {
            return 0;
        }
        int end = 0;
        for (int i = note + 2; i < Math.min(lines.size() - 1, note + HEAD_BELOW); i++) {
            Line line = lines.get(i);
            HeadPiece.Kind kind = line.length() > 40 || Chars.endsSentence(line.text())
                    ? HeadPiece.Kind.TITLE
                    : HeadPiece.of(line).kind();
            boolean day = kind == HeadPiece.Kind.DATE;
            boolean holder = kind == HeadPiece.Kind.HOLDER;
            if ((day || holder) && (end > 0 || headBetween(lines, note, i))) {
                end = i + 1;
            } else if (end > 0) {
                break;
            }
        }
        return end;
    }

    /** 按, 编者按 on a line of its own. */
    private static boolean isNote(Line line) {
        String text = line.compact();
        return text.length() <= 6 && Chars.endsWithAny(text, "按", "按：", "按语", "按语：", "按:");
    }

    /** Whether what follows the first line says that it is a title: the same words again, a line with a dash, or a day. */
    private static boolean isAboveAll(List<Line> lines) {
        Line first = lines.get(0);
        if (lines.size() < 2) {
            return false;
        }
        Line next = lines.get(1);
        if (first.length() <= Titles.LONGEST && next.text().startsWith(first.text())) {
            return true;
        }
        Line day = new Line(Dates.withEra(next.text()), false, false);
        boolean subtitled = HeadPiece.dashes(next.text()) > 0
                && Titles.endsLikeTitle(Titles.clean(next.text().substring(HeadPiece.dashes(next.text()))));
        return isHeadline(first) && (subtitled || HeadPiece.of(day).kind() == HeadPiece.Kind.DATE);
    }

    /** 全面推进乡村振兴，开创现代化建设新局面 before the salutation: a clause without an end is a title. */
    private static boolean isHeadline(Line line) {
        String text = line.text();
        return line.length() <= 60
                && text.indexOf('。') < 0
                && !Chars.endsSentence(text)
                && !Chars.endsWithAny(text, "，", ",", "、", "；", "：", ":")
                && !Chars.startsWithAny(text, "今天", "刚才", "首先", "现在", "下面", "大家");
    }

    /** 主席（罗长水先生）： before what the minutes have of the speech; but 罗长水代表： is whom a letter answers. */
    private static boolean namesSpeaker(Line line) {
        Roles.Holder holder = line.text().indexOf('（') < 0 ? null : Roles.parse(line.text());
        return holder != null && holder.name() != null && holder.role() != null;
    }

    private static final int LONGEST_GREETING = 60;

    private static final Pattern GREETED = Pattern.compile("(?:大家|各位|朋友们|同志们)(?:早上|上午|中午|下午|晚上)?好[，,。！!：:]?$");

    /** A line of the text itself: a sentence, not a title, not a subtitle in the form of a sentence. */
    private static boolean isProse(Line line) {
        String text = line.text();
        if (line.length() <= LONGEST_GREETING && GREETED.matcher(text).find()
                || MetadataRules.isTurn(Labels.of(line))) {
            // 新闻界的朋友，女士们、先生们，大家下午好，
            return true;
        }
        if (Outline.level(text) > 0 && line.length() > 4 && !Titles.endsLikeTitle(Titles.clean(text))) {
            return true;
        }
        if (line.length() <= 60 && text.startsWith("【") && text.endsWith("】")) {
            // 【这是罗长水同志在…上的讲话。】
            return false;
        }
        if (line.length() < 22) {
            // A sentence, however short, is no title.
            return text.endsWith("。")
                    && Chars.countHan(text) >= 6
                    && HeadPiece.of(line).kind() == HeadPiece.Kind.TITLE
                    && !Titles.endsLikeTitle(Titles.clean(text.substring(0, text.length() - 1)));
        }
        if (HeadPiece.dashes(text) > 0 && line.length() < 90) {
            return false;
        }
        boolean stop = text.indexOf('。') >= 0 || Chars.endsSentence(text);
        boolean commas = text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
        if (line.length() > 130) {
            return true;
        }
        if (!stop && !(commas && line.length() >= 28)) {
            return false;
        }
        if (Titles.endsLikeTitle(Titles.clean(text)) && text.indexOf('。') < 0 && line.length() <= 70) {
            return false;
        }
        HeadPiece piece = HeadPiece.of(line);
        return piece.kind() == HeadPiece.Kind.TITLE || (piece.kind() == HeadPiece.Kind.SUBTITLE && line.length() > 100);
    }

    /** 名词解释, 附件2 民生实事任务分解表: what a report prints behind the speech is no part of it. */
    private void takeAnnex() {
        // Laws and plans have annexes too, which belong to them.
        if (!salutation && head.stream().noneMatch(piece -> Titles.endsLikeTitle(Titles.clean(piece.text())))) {
            return;
        }
        int chars = 0;
        for (int i = 0; i < body.size(); i++) {
            if (i >= 2 && (chars >= 150 || salutation) && beginsAnnex(i)) {
                removed.add("annex", body.size() - i);
                draft.note("An annex behind the speech was left out: "
                        + Chars.brief(body.get(i).text()));
                body.subList(i, body.size()).clear();
                return;
            }
            chars += body.get(i).length();
        }
    }

    private static final Words ANNEX = Words.of(
            "名词解释", "名词注释", "名词说明", "用语说明", "用语解释", "术语解释", "名词术语", "有关词语解释", "任务分解", "责任分工", "分工方案", "民生实事", "惠民实事",
            "实事项目");

    private boolean beginsAnnex(int at) {
        String text = body.get(at).compact();
        if (text.length() > 40 || Chars.endsWithAny(text, "。", "；", "！", "，", "、")) {
            return false;
        }
        int word = 0;
        while (word < text.length() && "（(【[《".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        boolean marked = text.startsWith("附", word)
                && Chars.startsWithAny(text.substring(word), "附件", "附：", "附:", "附表", "附录", "附1", "附2");
        if (marked && text.length() - word <= 5) {
            // 附件 alone: the next line says of what.
            return at + 1 < body.size()
                    && body.get(at + 1).length() <= 40
                    && !Chars.endsSentence(body.get(at + 1).text())
                    && !Titles.endsLikeTitle(body.get(at + 1).compact());
        }
        return ANNEX.in(text)
                && (marked || Outline.level(text) == 0)
                && (marked || text.length() <= 24)
                && (marked || Chars.containsAny(text, "解释", "注释", "说明"));
    }

    /** Name, office and day below the last sentence. */
    private void takeSignature() {
        joinBrokenDay();
        List<HeadPiece> below = new ArrayList<>();
        int end = body.size();
        while (end > 1 && below.size() < 4) {
            Line line = body.get(end - 1);
            if (line.length() > 40 || Chars.endsSentence(line.text()) || Outline.level(line.text()) > 0) {
                break;
            }
            HeadPiece piece = signed(line);
            if (below.isEmpty()
                    && end == body.size()
                    && piece.kind() != HeadPiece.Kind.DATE
                    && !isSigned(piece)
                    && Chars.isBracketed(line.text())) {
                // （以上为讲稿，以现场为准）, （2016年镇党委论坛发言材料之五）
                List<Dates.Found> dates = Dates.in(Dates.tidy(line.text()));
                if (!dates.isEmpty()
                        && dates.get(0).start() == 1
                        && dates.get(0).year() != null) {
                    signature.add(new HeadPiece(
                            HeadPiece.Kind.DATE, line.text(), null, null, List.of(dates.get(0)), line.blankBefore));
                }
                end--;
                continue;
            }
            boolean sign = piece.kind() == HeadPiece.Kind.DATE
                    || (piece.kind() == HeadPiece.Kind.HOLDER
                            && (piece.holder().name() != null
                                    || piece.holder().role() != null
                                    || piece.holder().masked()));
            if (!sign) {
                break;
            }
            below.add(0, piece);
            end--;
        }
        if (!below.isEmpty()
                && below.stream()
                        .anyMatch(p -> p.kind() == HeadPiece.Kind.DATE
                                || p.label() != null
                                || p.holder().role() != null)) {
            signature.addAll(below);
        } else if (!signedAbove()) {
            gluedDay();
        }
    }

    /** How many lines a page may set below name and day: what readers say, what comes next, where it was printed. */
    private static final int BELOW = 9;

    /** Name and day, each on its line, above what a page sets below; the lines stay. */
    private boolean signedAbove() {
        for (int i = body.size() - 1; i >= Math.max(2, body.size() - BELOW); i--) {
            Line day = body.get(i);
            if (day.length() > 24 || body.get(i - 1).length() > 40) {
                continue;
            }
            HeadPiece date = signed(day);
            HeadPiece name = signed(body.get(i - 1));
            boolean whole = date.kind() == HeadPiece.Kind.DATE
                    && date.dates().size() == 1
                    && date.dates().get(0).date() != null;
            if (whole
                    && name.kind() == HeadPiece.Kind.HOLDER
                    && name.holder().name() != null
                    && Chars.endsSentence(body.get(i - 2).text())) {
                signature.add(name);
                signature.add(date);
                return true;
            }
        }
        return false;
    }

    private static final Pattern MONTH = Pattern.compile("[\\d〇○一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月");
    private static final Pattern DAY = Pattern.compile("[\\d一二三四五六七八九十]{1,3}日");

    /** 2006年12月 ⏎ 28日. */
    private void joinBrokenDay() {
        for (int i = body.size() - 1; i >= Math.max(1, body.size() - 3); i--) {
            String day = body.get(i).compact();
            String month = body.get(i - 1).compact();
            if (day.length() <= 4
                    && month.length() <= 9
                    && DAY.matcher(day).matches()
                    && MONTH.matcher(month).matches()) {
                body.get(i - 1).text(month + day);
                body.remove(i);
                return;
            }
        }
    }

    /** …谢谢大家！２０１８年６月１６日: the day stands behind the last sentence; remarks may follow. */
    private void gluedDay() {
        for (int i = body.size() - 1; i >= Math.max(1, body.size() - 3); i--) {
            Line line = body.get(i);
            String text = line.text();
            String tail = Dates.tidy(text.substring(Math.max(0, text.length() - 20)));
            List<Dates.Found> dates = tail.endsWith("日") ? Dates.in(tail) : List.of();
            Dates.Found day = dates.isEmpty() ? null : dates.get(dates.size() - 1);
            if (day != null
                    && day.date() != null
                    && day.end() == tail.length()
                    && day.start() > 0
                    && "。！？!?”".indexOf(tail.charAt(day.start() - 1)) >= 0) {
                signature.add(new HeadPiece(
                        HeadPiece.Kind.DATE, tail.substring(day.start()), null, null, List.of(day), false));
                return;
            }
            boolean remark = Chars.isBracketed(text) || text.startsWith("□") || text.startsWith("（作者");
            if (!remark && Chars.endsSentence(text)) {
                return;
            }
        }
    }

    /** （州长 罗长水 二〇一七年九月八日）, （讲话人：董事长 罗长水） */
    private static boolean isSigned(HeadPiece piece) {
        return piece.kind() == HeadPiece.Kind.HOLDER
                && piece.holder().name() != null
                && piece.holder().role() != null;
    }

    /** 灯盏中学 2018年9月3日, ——2021年11月9日: of whom and when, below the text. */
    private static Dates.Found dayBehindUnit(Line line) {
        if (line.length() > 40 || Labels.of(line) != null) {
            return null;
        }
        String tidy = Dates.tidy(line.text());
        List<Dates.Found> days = Dates.in(tidy);
        Dates.Found day = days.size() == 1 ? days.get(0) : null;
        if (day == null || day.date() == null || day.iso() || tidy.length() - day.end() > 1) {
            return null;
        }
        String before = Chars.compact(tidy.substring(HeadPiece.dashes(tidy), day.start()));
        boolean unit = before.length() <= LONGEST_UNIT
                && UNIT.endAt(before, before.length())
                && Chars.countHan(before) == before.length();
        return before.isEmpty() || unit ? day : null;
    }

    private static final int LONGEST_UNIT = 16;

    private static final Words UNIT = Words.of(
            "中学", "小学", "大学", "学校", "学院", "幼儿园", "医院", "公司", "集团", "委员会", "政府", "党委", "支部", "委", "办", "局", "厅", "工会",
            "协会", "商会", "村委会", "合作社", "中心", "指挥部", "工委", "总队", "支队", "大队");

    /** 总经理：罗长水 / 校长　罗长水女士. */
    private static HeadPiece signed(Line line) {
        HeadPiece piece = HeadPiece.of(line);
        Dates.Found day = dayBehindUnit(line);
        if (day != null) {
            return new HeadPiece(HeadPiece.Kind.DATE, piece.text(), null, null, List.of(day), line.blankBefore);
        }
        if (piece.kind() == HeadPiece.Kind.DATE || piece.kind() == HeadPiece.Kind.HOLDER) {
            return piece;
        }
        if (piece.label() != null && piece.label().kind() == Labels.Kind.SPEAKER) {
            // 倡议人：罗长水, 主讲人：社区党委书记　罗长水
            // （讲话人：沙沟镇镇长　罗长水；记录：小满）
            String text = piece.text();
            int mark = Math.max(text.indexOf('；'), text.indexOf(';'));
            String who = mark > 0 ? text.substring(0, mark) : text;
            boolean bracket = who.endsWith("）") || who.endsWith(")");
            Roles.Holder named = Roles.parse(bracket ? who.substring(0, who.length() - 1) : who);
            return named == null || named.name() == null
                    ? piece
                    : new HeadPiece(
                            HeadPiece.Kind.HOLDER, piece.text(), piece.label(), named, piece.dates(), line.blankBefore);
        }
        String text = line.text();
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        if (colon > 0 && Labels.of(line) != null) {
            return piece;
        }
        String bare = colon > 0 ? text.substring(0, colon) + " " + text.substring(colon + 1) : text;
        for (String polite : List.of("女士", "先生", "小姐", "博士", "教授")) {
            if (bare.endsWith(polite)) {
                bare = bare.substring(0, bare.length() - polite.length());
            }
        }
        Roles.Holder holder = bare.equals(text) ? null : Roles.parse(bare);
        return holder == null || holder.role() == null || holder.name() == null
                ? piece
                : new HeadPiece(HeadPiece.Kind.HOLDER, text, null, holder, List.of(), line.blankBefore);
    }

    /** The meeting that the opening says is being held, or {@code null}. */
    String event() {
        if (!eventKnown) {
            String opening = opening(400);
            event = TitleRules.event(draft.traditional() ? Chars.simplified(opening) : opening);
            int at = event == null || !draft.traditional()
                    ? -1
                    : Chars.simplified(opening).indexOf(event);
            event = at < 0 ? event : opening.substring(at, at + event.length());
            eventKnown = true;
        }
        return event;
    }

    private static final int LINES_THAT_SHOW_WRAPPING = 60;

    /** A line that is a whole page may have a blank wherever a line of the paper ended. */
    private static final int ONE_LINE = 300;

    /** The first characters of the body, wrapped lines joined, others each on a line; at most {@value #LONGEST_OPENING}. */
    String opening(int chars) {
        if (opening == null) {
            StringBuilder out = new StringBuilder(LONGEST_OPENING + 64);
            int width = Repair.wrapWidth(body.subList(0, Math.min(body.size(), LINES_THAT_SHOW_WRAPPING)));
            Line previous = null;
            for (Line line : body) {
                if (out.length() >= LONGEST_OPENING) {
                    break;
                }
                if (width > 0 && previous != null && Repair.isWrapped(previous, line, width)) {
                    out.setLength(out.length() - 1);
                }
                previous = line;
                String text = line.text().substring(0, Math.min(line.length(), LONGEST_OPENING));
                out.append(
                                text.length() < ONE_LINE
                                        ? text
                                        : InlineRules.INNER_BLANK.edit().apply(text, draft))
                        .append('\n');
            }
            opening = Dates.plainDigits(out.substring(0, Math.min(out.length(), LONGEST_OPENING)));
        }
        if (opening.length() <= chars) {
            return opening;
        }
        // Many rules ask for the same.
        return openings.computeIfAbsent(chars, length -> opening.substring(0, length));
    }

    /** {@link TitleSpeaker#of}, asked for once: rules and their weighing look at the same titles. */
    TitleSpeaker speakerIn(String title) {
        return speakers.computeIfAbsent(title, each -> Optional.ofNullable(TitleSpeaker.of(each)))
                .orElse(null);
    }

    /** A bit for each rule of a group of {@link OpeningTriggers} that the opening may concern by its words. */
    long triggers(int group) {
        if (triggers == null) {
            triggers = OpeningTriggers.of(opening(LOOKED_AT));
        }
        return triggers[group];
    }

    /** {@link Dates#tidy} of {@link #opening}. */
    String tidyOpening(int chars) {
        return tidyOpenings.computeIfAbsent(
                Math.min(chars, opening(LONGEST_OPENING).length()), n -> Dates.tidy(opening(n)));
    }
}
