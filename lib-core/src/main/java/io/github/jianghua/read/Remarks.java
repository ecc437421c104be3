package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor says of a speech before or behind it: {@code （本文为县医院院长罗长水2019年6月2日在…座谈会上的致辞）}. */
final class Remarks {
    private static final int LONGEST = 140;

    /** Remarks stand in so many lines above and below. */
    private static final int FIRST = 2;

    private static final int LAST = 6;

    /** Heads of the notes that editions print below a speech. */
    private static final Set<String> NOTES = Set.of("注释", "注解", "注释：", "注：", "注");

    private static final Words BEGINNINGS = Words.of("本文", "此文", "这是", "这篇", "以上", "作者系", "作者为", "作者是");

    /** Of a line without brackets around it only these are believed. */
    private static final Words WHOLE = Words.of("本文为", "本文系", "本文是", "此文为", "此文系", "此文是");

    /** Whose speech it is, when and where it was given; each may be missing. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?:本文|此文|以上|这|这篇)(?:为|系|是)(?:在|于)?(\\d{4}年(?:\\d{1,2}月\\d{1,2}日)?)?([^，。\\d]{2,40}?)??(?:同志|先生|女士|教授|院友|校友|老师)?(?:于)?(\\d{4}年(?:\\d{1,2}月\\d{1,2}日)?)?(?:在[^（）()]{4,60}?)?的?(?:重要)?(?:讲话|致辞|致词|发言|演讲|讲演|报告)(?:全文|摘要|节选|稿)?(?:，[^（）()]{0,40}|。(?:原载|载|转载)[^（）()]{0,40})*。?$");

    /** （镇长在全镇大会上的讲话，2018年3月1日，有删节）: without a word for the text. */
    private static final Pattern BARE = Pattern.compile(
            "^([^，。\\d（）()]{2,30})?(?:同志)?在[^，。（）()]{1,40}(?:上|时)?的(?:讲话|致辞|致词|发言|演讲|报告)[，,](\\d{4}年\\d{1,2}月\\d{1,2}日)(?:[，,][^（）()]{0,20})?$");

    private static final Pattern OCCASION = Pattern.compile("在[^，。（）()]{4,60}[上时]的(?:讲话|致辞|致词|发言|演讲|报告)");

    /** *这是罗长水同志写给…的信。 Tells nothing else; but * 这是我们的底线。 is an item of a list. */
    private static final Pattern LETTER = Pattern.compile(
            "^ ?(?:这|本文|此文)(?:是|为|系)[^，。]{2,12}(?:同志|先生|女士)[^。]{2,60}的[^，。的]{0,6}(?:信|电报|电话|批示|批语|文章|题词|谈话)。?$");

    private static final Pattern AUTHOR = Pattern.compile("^作者(?:系|为|是)([^，。；]{4,40})");

    /** 作者：沙沟军分区副司令员罗长水同志. Without an office it may be who put the text on the page. */
    private static final Pattern COMRADE = Pattern.compile("^作者[：:] ?([^，。；：: ]{4,34}同志)$");

    private Remarks() {}

    /**
     * A remark.
     *
     * @param who who spoke, or {@code null}
     * @param day the day in {@link Dates} form, or {@code null}
     * @param occasion the words for the speech, 在…上的讲话, or {@code null}
     */
    record Remark(Roles.Holder who, Dates.Found day, String occasion) {}

    /** Takes the remarks off the first and last lines of a text; a line that is nothing else goes. */
    static List<Remark> take(List<Line> body) {
        List<Remark> remarks = new ArrayList<>();
        int end = endOfText(body);
        for (int i = end - 1; i >= 0; i--) {
            if (i < end - LAST && i >= FIRST) {
                i = FIRST - 1;
            }
            Line line = body.get(i);
            int start = start(line.text());
            Remark remark = start < 0 ? null : read(line.text(), start);
            if (remark == null) {
                continue;
            }
            remarks.add(remark);
            String rest = line.text().charAt(start) == '*'
                    ? ""
                    : line.text().substring(0, start).strip();
            if (!rest.isEmpty()) {
                line.text(rest);
            } else if (body.size() > 1) {
                body.remove(i);
            }
        }
        return remarks;
    }

    /** Where the notes of an edition begin, or the end. */
    private static int endOfText(List<Line> body) {
        for (int i = body.size() - 1; i > FIRST; i--) {
            if (NOTES.contains(body.get(i).compact())) {
                return i;
            }
        }
        return body.size();
    }

    /** Whether a line says who wrote or gave the speech, as magazines do: 作者系县医院院长罗长水. */
    static boolean isAuthor(String text) {
        return AUTHOR.matcher(text).find() || comrade(text) != null;
    }

    private static Roles.Holder comrade(String text) {
        Matcher comrade = COMRADE.matcher(text);
        Roles.Holder holder = comrade.find() ? named(comrade.group(1)) : null;
        return holder == null || holder.role() == null ? null : holder;
    }

    /** Whether a line says of the whole whose speech it is, though it forbids to copy it, too. */
    static boolean isWhole(String text) {
        return WHOLE.at(text, text.startsWith("*") ? 1 : 0)
                && SPEECH.matcher(Dates.tidy(text)).find();
    }

    /** Where the remark starts that a line is or ends with, or -1. */
    private static int start(String line) {
        if (line.length() <= LONGEST && WHOLE.start(line) && Chars.endsSentence(line)) {
            // 本文是2016年7月1日罗长水院友在毕业典礼上的讲话。
            return 0;
        }
        if (comrade(line) != null) {
            return 0;
        }
        if (line.startsWith("*")
                && line.length() <= LONGEST
                && BEGINNINGS.at(line, line.length() > 1 && line.charAt(1) == ' ' ? 2 : 1)) {
            // *这是罗长水同志在…上的讲话。
            return 0;
        }
        int start = Math.max(line.lastIndexOf('※'), Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')));
        if (start < 0 || line.length() - start > LONGEST) {
            return -1;
        }
        boolean closed = line.charAt(start) == '※' || line.endsWith("）") || line.endsWith(")");
        boolean begins = BEGINNINGS.at(line, start + 1)
                || closed && start == 0 && BARE.matcher(inner(line)).find();
        return closed && begins ? start : -1;
    }

    private static String inner(String line) {
        return Dates.tidy(line.substring(1, line.length() - 1));
    }

    private static Remark read(String line, int start) {
        char first = line.charAt(start);
        boolean bracket = first == '（' || first == '(';
        String text = Dates.tidy(line.substring(
                bracket || first == '※' || first == '*' ? start + 1 : start, line.length() - (bracket ? 1 : 0)));
        Matcher author = AUTHOR.matcher(text);
        Roles.Holder who = author.find() ? author(author.group(1)) : comrade(text);
        Matcher speech = SPEECH.matcher(text);
        List<Dates.Found> dates = Dates.in(text);
        // 作者系镇人大主席 罗长水，2018年11月
        Dates.Found day = who != null && dates.size() == 1 ? dates.get(0) : null;
        String occasion = null;
        if (speech.find()) {
            Matcher given = OCCASION.matcher(text);
            occasion = given.find() ? given.group() : null;
            who = who != null || speech.group(2) == null ? who : named(speech.group(2));
            String said = speech.group(1) == null ? speech.group(3) : speech.group(1);
            day = said == null ? day : Dates.in(said).get(0);
        }
        Matcher bare = start == 0 && bracket ? BARE.matcher(text) : null;
        if (who == null && day == null && bare != null && bare.find()) {
            Roles.Holder holder = bare.group(1) == null ? null : Roles.reporting(bare.group(1));
            return new Remark(holder, Dates.in(bare.group(2)).get(0), null);
        }
        return who == null
                        && day == null
                        && !(first == '*' && LETTER.matcher(text).find())
                ? null
                : new Remark(who, day, occasion);
    }

    private static Roles.Holder named(String text) {
        Roles.Holder holder = Roles.reporting(text);
        return holder == null || holder.name() == null ? null : holder;
    }

    /** （作者系沙沟县民政局局长）: the name stands elsewhere. */
    private static Roles.Holder author(String text) {
        Roles.Holder holder = named(text);
        return holder == null && Roles.isOffice(text) ? new Roles.Holder(text, null, false) : holder;
    }
}
