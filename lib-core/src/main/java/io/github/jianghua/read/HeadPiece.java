package io.github.jianghua.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line above a speech and what it is.
 *
 * @param kind what it is
 * @param text the line; for {@link Kind#LABEL} the value
 * @param label the key before it, or {@code null}
 * @param holder the office and name of a {@link Kind#HOLDER}, or {@code null}
 * @param dates the dates in it, in {@link Dates#tidy} form
 * @param blankBefore whether an empty line stands before it
 */
record HeadPiece(
        Kind kind, String text, Labels.Label label, Roles.Holder holder, List<Dates.Found> dates, boolean blankBefore) {
    enum Kind {
        /** Perhaps the title. */
        TITLE,
        /** ——2021年2月27日在沙沟镇第十六届人民代表大会第六次会议上. */
        SUBTITLE,
        /** （2021年2月27日）. */
        DATE,
        /** 沙沟镇镇长　刘彦成. */
        HOLDER,
        /** 讲话人：张三. */
        LABEL,
        /** A line that tells nothing: a mask alone, a bracketed remark. */
        NOTHING
    }

    private static final Pattern REPORTS = Pattern.compile("(.{5,30}?)(?:同志)?(?:所)?[作做](?:了)?的?(?:政府)?工作报告");

    private static final Words OF_UNIT = Words.of(
            "会", "局", "院", "校", "厂", "公司", "部", "办", "处", "中心", "委", "队", "站", "社", "所", "联", "集团", "学校", "中学", "小学",
            "大学");

    static HeadPiece of(Line line) {
        String text = line.text();
        boolean blank = line.blankBefore;
        Labels.Label label = Labels.of(line);
        if (label != null
                && (label.kind() == Labels.Kind.SPEAKER
                        || label.kind() == Labels.Kind.HOST
                        || label.kind() == Labels.Kind.SPEECH_DATE
                        || label.kind() == Labels.Kind.PLACE
                        || label.kind() == Labels.Kind.PUBLISHED)) {
            String tidy = Dates.tidy(label.value());
            return new HeadPiece(Kind.LABEL, tidy, label, null, Dates.in(tidy), blank);
        }
        String tidy = line.length() <= 160 ? Dates.tidy(text) : text;
        List<Dates.Found> dates = line.length() <= 160 ? Dates.in(tidy) : List.of();
        if (dashes(text) > 0 && line.length() > 4) {
            return new HeadPiece(
                    Kind.SUBTITLE,
                    tidy.substring(dashes(tidy)).strip(),
                    null,
                    null,
                    Dates.in(tidy.substring(dashes(tidy)).strip()),
                    blank);
        }
        if (!dates.isEmpty()) {
            Dates.Found first = dates.get(0);
            Dates.Found last = dates.get(dates.size() - 1);
            String rest = Chars.compact(
                    tidy.substring(0, first.start()) + tidy.substring(Math.min(tidy.length(), last.end())));
            int han = Chars.countHan(rest);
            char open = tidy.charAt(0);
            han -= Chars.containsAny(rest, "上午", "下午", "晚上") ? 2 : 0;
            boolean bracket = open == '（' || open == '(' || open == '〔' || open == '[' || open == '【';
            boolean day = first.month() != null || dates.stream().anyMatch(d -> d.month() != null);
            if (bracket && first.start() <= 3 && day && han >= 2 && han <= 16) {
                // （2019年6月28日 支部书记）, （2019年6月28日　罗长水）
                Roles.Holder holder = Roles.parse(tidy.substring(last.end()));
                if (holder != null && (holder.role() != null || Names.isNoPlace(holder.name()))) {
                    return new HeadPiece(Kind.HOLDER, tidy, null, holder, dates, blank);
                }
            }
            if (bracket && day && first.start() > 3 && first.start() <= 30) {
                // （代县长 罗长水 2010年7月19日凌晨 白鹭乡指挥部）
                Roles.Holder holder = Roles.parse(tidy.substring(1, first.start()));
                if (holder != null && holder.role() != null && holder.name() != null) {
                    return new HeadPiece(Kind.HOLDER, tidy, null, holder, dates, blank);
                }
            }
            if (bracket && first.start() <= 3 && (day || han <= 3)) {
                return new HeadPiece(Kind.DATE, tidy, null, null, dates, blank);
            }
            if (!bracket && day && first.start() > 1 && tidy.length() - last.end() <= 1 && Names.isName(rest)) {
                // 罗 长水 2019.6.18
                return new HeadPiece(Kind.HOLDER, tidy, null, new Roles.Holder(null, rest, false), dates, blank);
            }
            if (!bracket && day && tidy.length() - last.end() <= 1 && Names.isOfBothParents(rest)) {
                return new HeadPiece(Kind.DATE, tidy, null, null, dates, blank);
            }
            if (han <= 3 && (day || (first.year() != null && han == 0) || first.masked())) {
                return new HeadPiece(Kind.DATE, tidy, null, null, dates, blank);
            }
            boolean venue = Chars.containsAny(rest, "会议", "大会", "会上", "仪式", "论坛", "座谈会");
            if (first.start() <= 1
                    && day
                    && (venue || rest.startsWith("在") || rest.startsWith("于"))
                    && (!Titles.endsLikeTitle(rest)
                            || (Chars.containsAny(rest, "会议上", "大会上") && !rest.contains("上的")))) {
                return new HeadPiece(Kind.SUBTITLE, tidy, null, null, dates, blank);
            }
            if (first.start() <= 1 && day && Chars.containsAny(rest, "作政府工作报告", "同志作", "作工作报告")) {
                return new HeadPiece(Kind.SUBTITLE, tidy, null, null, dates, blank);
            }
            // …动员会上的讲话（2019年3月5日）
            String bare = Chars.endsWithAny(rest, "（）", "()") ? rest.substring(0, rest.length() - 2) : rest;
            if (venue && day && tidy.length() - last.end() <= 2 && !Titles.endsLikeTitle(bare)) {
                return new HeadPiece(Kind.SUBTITLE, tidy, null, null, dates, blank);
            }
            if (first.start() <= 1 && day && han <= 24) {
                // 2021年2月27日　沙沟镇镇长　刘彦成
                Roles.Holder holder = Roles.parse(tidy.substring(first.end()));
                if (holder != null) {
                    return new HeadPiece(Kind.HOLDER, tidy, null, holder, dates, blank);
                }
            }
            // 沙沟镇镇长 刘彦成（2021年2月27日）
            if (day && tidy.length() - last.end() <= 2 && first.start() <= 40) {
                String before = tidy.substring(0, first.start());
                if (Dates.isBeforeSites(first) && Chars.endsWithAny(before, "日期：", "日期:", "时间：", "时间:")) {
                    before = before.substring(0, before.length() - 3);
                }
                Roles.Holder holder = Roles.parse(before);
                if (holder != null) {
                    return new HeadPiece(Kind.HOLDER, tidy, null, holder, dates, blank);
                }
            }
        }
        if (line.length() <= 60 && dates.isEmpty()) {
            Roles.Holder holder = Roles.parse(text);
            if (holder != null
                    && !(holder.role() == null
                            && holder.masked()
                            && line.compact().length() > 6)) {
                return new HeadPiece(Kind.HOLDER, text, null, holder, dates, blank);
            }
        }
        Matcher reports = line.length() <= 40 && Chars.containsAny(text, "报告", "報告") ? REPORTS.matcher(text) : null;
        if (reports != null && reports.matches()) {
            // 沙沟县人民政府县长罗长水作政府工作报告
            Roles.Holder holder = Roles.reporting(reports.group(1));
            if (holder != null && holder.role() != null && holder.name() != null) {
                return new HeadPiece(Kind.HOLDER, text, null, holder, dates, blank);
            }
        }
        int gap = dates.isEmpty() && line.length() <= 20 ? text.indexOf(' ') : -1;
        if (gap >= 3 && OF_UNIT.endAt(text, gap)) {
            // 县总工会　罗长水
            String name = text.substring(gap).strip();
            if (Names.isName(name)) {
                return new HeadPiece(Kind.HOLDER, text, null, new Roles.Holder(null, name, false), dates, blank);
            }
        }
        if (Chars.countHan(text) == 0 || (line.length() <= 2 && blank)) {
            return new HeadPiece(Kind.NOTHING, text, null, null, dates, blank);
        }
        char open = text.charAt(0);
        // （2 / 2）在…上的讲话（2） is not in brackets.
        int close = Math.max(text.indexOf('）'), text.indexOf(')'));
        if ((open == '（' || open == '(') && close == text.length() - 1 && line.length() <= 30) {
            return new HeadPiece(Kind.NOTHING, text, null, null, dates, blank);
        }
        return new HeadPiece(Kind.TITLE, Titles.collapse(tidy), null, null, dates, blank);
    }

    /** How many characters of dashes begin the line: ——, ----, －－. */
    static int dashes(String text) {
        int i = 0;
        while (i < text.length() && (Chars.isDash(text.charAt(i)) || (i > 0 && text.charAt(i) == ' '))) {
            i++;
        }
        return i;
    }

    /** Whether a line may stand between a title and a salutation. */
    static boolean isHeadLine(Line line) {
        return line.length() <= 120 && of(line).kind() != Kind.TITLE;
    }
}
