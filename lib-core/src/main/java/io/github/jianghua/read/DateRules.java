package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a speech shows the day on which it was given. */
final class DateRules {
    static final List<EvidenceRule> ALL = List.of(
            new EvidenceRule(
                    "date-in-subtitle",
                    (part, out) ->
                            pieces(part, HeadPiece.Kind.SUBTITLE, 95, "the line under the title names the day", out)),
            new EvidenceRule(
                    "date-line",
                    (part, out) -> pieces(part, HeadPiece.Kind.DATE, 92, "the day stands under the title", out)),
            new EvidenceRule(
                    "date-beside-name",
                    (part, out) -> pieces(part, HeadPiece.Kind.HOLDER, 88, "the day stands beside the speaker", out)),
            new EvidenceRule("day-under-year", DateRules::dayUnderYear),
            new EvidenceRule("labelled-date", DateRules::labelled),
            new EvidenceRule("date-in-file-name", DateRules::fileName),
            new EvidenceRule("date-in-running-header", DateRules::outside),
            new EvidenceRule("date-in-title", DateRules::title),
            new EvidenceRule("signature-date", DateRules::signature),
            new EvidenceRule("date-in-remark", DateRules::remark),
            new EvidenceRule("day-in-lead", DateRules::lead),
            new EvidenceRule("day-of-a-report", DateRules::reported),
            new EvidenceRule("today-in-opening", DateRules::today));

    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(?<![年\\d])(\\d{1,2}|[一二三四五六七八九十]{1,2})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日");

    private static final Pattern TODAY = Pattern.compile(
            "(?<![前年]的)(?:今天|现在)(?:是|，是|,是|，(?=\\d{4}年\\d{1,2}月\\d{1,2}日[，,])|,(?=\\d{4}年\\d{1,2}月\\d{1,2}日[，,]))(?:公历|阳历)?((?:[\\d〇○零一二三四五六七八九]{4}|(?:中[華华])?民[國国][\\d〇○零一二三四五六七八九十百]{2,5})年的?[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)");

    /** 2022年4月15日，也就是今天. */
    private static final Pattern WHICH_IS_TODAY =
            Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)[，,]?(?:也)?(?:就是|正是|即)今天");

    /** 2018年9月23日，是第一个中国农民丰收节，我们… */
    private static final Pattern FEAST = Pattern.compile(
            "(\\d{4}年\\d{1,2}月\\d{1,2}日)(?:[，,](?:正?是|迎来了?)|是第[^，。]{1,8}[次个届])[^，。]{2,20}(?:节|日)[，,。](?:我们|今天|在这|大家)");

    /** 2021年11月24日，对全体职工来说是一个值得记住的日子。…我们再次召开… */
    private static final Pattern DAY_TO_REMEMBER = Pattern.compile(
            "(?:^|[：:\\n] ?)(\\d{4}年\\d{1,2}月\\d{1,2}日)[，,](?:这一天，?)?(?:对|是|必将|注定|将)[^。]{2,40}(?:日子|一天|时刻|大事|喜事)[^。]{0,20}。(?![^。]*(?:今天|年后|年来|周年|纪念))[^。]{0,60}(?:我们|大家)[^。]{0,20}(?:召开|相聚|欢聚|齐聚|举行|迎来|相会)");

    /** 今(11)日. */
    private static final Pattern TODAY_IN_BRACKETS = Pattern.compile("今[（(](\\d{1,2})[）)]日");

    private DateRules() {}

    /** Less than a title that names a year. */
    private static final int YEAR_ALONE = 82;

    private static void pieces(Part part, HeadPiece.Kind kind, int weight, String why, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() == kind) {
                // 2018 alone is a word of a cloud as often as the year of the speech.
                boolean day = piece.dates().stream().anyMatch(date -> date.month() != null);
                evidence(piece.dates(), FoundIn.SUBTITLE, day ? weight : Math.min(weight, YEAR_ALONE), why, out);
            }
        }
    }

    /** The day itself and, weaker, its year; of a range the last. */
    private static void evidence(List<Dates.Found> dates, FoundIn in, int weight, String why, Consumer<Evidence> out) {
        Dates.Found last = null;
        for (Dates.Found date : dates) {
            if (date.year() != null && (last == null || last.year() == null || date.year() >= last.year())) {
                last = date;
            }
        }
        if (last == null) {
            return;
        }
        if (last.date() != null && dates.stream().filter(d -> d.date() != null).count() == 1) {
            out.accept(new Evidence(Field.DATE, last.date(), in, weight, why));
        }
        out.accept(Evidence.year(last.year(), in, weight, why));
    }

    /** Of such a meeting the year in the title may be the one before. */
    private static final Words LOOKS_BACK = Words.of("总结", "回顾", "表彰", "年会", "考核", "述职", "年终", "计划", "执行情况", "规划");

    /** 在2013年全市信访工作会议上的讲话 ⏎ （3月15日）: the day of the year that the title names. */
    private static void dayUnderYear(Part part, Consumer<Evidence> out) {
        Integer year = null;
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE && !piece.dates().isEmpty()) {
                for (Dates.Found found : piece.dates()) {
                    if (found.year() == null
                            || found.month() != null
                            || year != null && !year.equals(found.year())
                            || LOOKS_BACK.in(piece.text())) {
                        return;
                    }
                    year = found.year();
                }
            } else if (year != null && piece.kind() == HeadPiece.Kind.NOTHING && Chars.isBracketed(piece.text())) {
                Matcher matcher = MONTH_AND_DAY.matcher(Dates.tidy(piece.text()));
                boolean alone = matcher.find()
                        && matcher.end() - matcher.start() >= piece.text().length() - 4;
                LocalDate date =
                        alone ? Dates.date(year, Dates.count(matcher.group(1)), Dates.count(matcher.group(2))) : null;
                if (date != null) {
                    out.accept(new Evidence(
                            Field.DATE,
                            date,
                            FoundIn.SUBTITLE,
                            84,
                            "the day stands under the title, which names the year"));
                }
                return;
            }
        }
    }

    private static void labelled(Part part, Consumer<Evidence> out) {
        // 时间：… beside 地点：… or 主讲人：… is when the meeting was, elsewhere when the page was published.
        boolean meeting = part.head.stream()
                .anyMatch(p -> p.label() != null
                        && (p.label().kind() == Labels.Kind.PLACE
                                || p.label().kind() == Labels.Kind.SPEAKER
                                || Chars.containsAny(p.label().value(), "地点：", "地点:")
                                || p.label().kind() == Labels.Kind.PUBLISHED
                                        && p.dates().isEmpty()
                                        && Chars.containsAny(p.label().value(), "上午", "下午", "晚上")));
        for (HeadPiece piece : part.head) {
            if (piece.label() == null || piece.dates().isEmpty()) {
                continue;
            }
            if (piece.label().kind() == Labels.Kind.SPEECH_DATE
                    || (piece.label().kind() == Labels.Kind.PUBLISHED
                            && !piece.label().key().contains("发布")
                            && (meeting || piece.dates().stream().allMatch(Dates::isBeforeSites)))) {
                evidence(piece.dates(), FoundIn.HEADER, 90, "a line above the text names the time of the meeting", out);
            }
        }
    }

    private static void fileName(Part part, Consumer<Evidence> out) {
        Matcher day = TitleRules.ofFile(part) == null ? null : TitleRules.DAY_BEFORE.matcher(part.draft.fileName);
        LocalDate date = day == null || !day.find()
                ? null
                : Dates.date(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        if (date != null) {
            String why = "the file's name gives the day before the title";
            out.accept(new Evidence(Field.DATE, date, FoundIn.FILENAME, 36, why));
            out.accept(Evidence.year(date.getYear(), FoundIn.FILENAME, 36, why));
        }
    }

    private static void outside(Part part, Consumer<Evidence> out) {
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.DATE) {
                out.accept(evidence);
            }
        }
    }

    private static void title(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE) {
                for (Dates.Found date : piece.dates()) {
                    if (date.date() != null && !date.iso()) {
                        out.accept(
                                new Evidence(Field.DATE, date.date(), FoundIn.HEADING, 80, "the title names the day"));
                    }
                }
            }
        }
    }

    private static void signature(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.signature) {
            evidence(piece.dates(), FoundIn.SIGNATURE, 75, "the day stands below the text", out);
        }
    }

    private static void remark(Part part, Consumer<Evidence> out) {
        for (Remarks.Remark remark : part.remarks) {
            if (remark.day() != null) {
                evidence(List.of(remark.day()), FoundIn.SIGNATURE, 78, "a remark says when it was given", out);
            }
        }
    }

    /**
     * 以下是局长罗长水今日（1月8日）在2018年典礼上发表的演辞全文：: the only day of the lead, in the only year that it
     * names; without one in that of a page published within days.
     */
    private static void lead(Part part, Consumer<Evidence> out) {
        String lead = Leads.ofFullText(part);
        if (lead == null) {
            return;
        }
        String text = Dates.tidy(lead);
        List<Dates.Found> all = Dates.in(text);
        if (all.size() == 1 && all.get(0).date() != null && !all.get(0).iso()) {
            evidence(all, FoundIn.HEADER, 72, "the sentence that leads to the full text names the day", out);
            return;
        }
        Set<Integer> years = new TreeSet<>();
        for (Dates.Found found : Dates.in(text)) {
            if (found.month() != null || found.year() == null) {
                return;
            }
            years.add(found.year());
        }
        LocalDate published = part.draft.published;
        Matcher matcher = MONTH_AND_DAY.matcher(text);
        Matcher today = TODAY_IN_BRACKETS.matcher(text);
        LocalDate date = null;
        String why = "the sentence that leads to the full text names the day";
        if (matcher.find()) {
            int month = Dates.count(matcher.group(1));
            int day = Dates.count(matcher.group(2));
            if (matcher.find()) {
                return;
            }
            if (years.size() == 1) {
                date = Dates.date(years.iterator().next(), month, day);
            } else if (years.isEmpty() && published != null) {
                date = shortlyBefore(published, Dates.date(published.getYear(), month, day));
                date = date == null ? shortlyBefore(published, Dates.date(published.getYear() - 1, month, day)) : date;
                why += ", and the page that it was published days later";
            }
        } else if (years.isEmpty() && published != null && today.find()) {
            int day = Integer.parseInt(today.group(1));
            date = shortlyBefore(published, Dates.date(published.getYear(), published.getMonthValue(), day));
            why += ", and the page that it was published days later";
        }
        if (date != null) {
            out.accept(new Evidence(Field.DATE, date, FoundIn.HEADER, 72, why));
            out.accept(Evidence.year(date.getYear(), FoundIn.HEADER, 72, why));
        }
    }

    private static LocalDate shortlyBefore(LocalDate published, LocalDate day) {
        long days = day == null ? -1 : ChronoUnit.DAYS.between(day, published);
        return days >= 0 && days <= 7 ? day : null;
    }

    /** How early a report names its day. */
    private static final int REPORTED_WITHIN = 40;

    /** 新华社北京9月6日电 on a page of that week: the year is the page's. */
    static void wire(Part part, Consumer<Evidence> out) {
        LocalDate published = part.draft.published;
        if (published == null) {
            return;
        }
        String first = "";
        for (HeadPiece piece : part.head) {
            first = WireHead.end(piece.text()) > 0 ? piece.text() : first;
        }
        for (int i = 0; first.isEmpty() && i < Math.min(3, part.body.size()); i++) {
            String text = part.body.get(i).text();
            first = WireHead.end(text) > 0 ? text : first;
        }
        int end = WireHead.end(first);
        boolean report = !part.salutation && !part.body.isEmpty();
        if (report) {
            // 9月19日下午，镇里召开…: a report begins with its day.
            first = end > 0 ? first : part.body.get(0).text();
            end = Math.min(first.length(), Math.max(end, 0) + REPORTED_WITHIN);
        }
        Matcher matcher = end > 0 ? MONTH_AND_DAY.matcher(first.substring(0, end)) : null;
        if (matcher != null && matcher.find()) {
            int month = Dates.count(matcher.group(1));
            int day = Dates.count(matcher.group(2));
            for (int year = published.getYear(); year >= published.getYear() - 1; year--) {
                if (shortlyBefore(published, Dates.date(year, month, day)) != null) {
                    out.accept(Evidence.year(
                            year,
                            FoundIn.HEADER,
                            report ? 69 : 56,
                            "the text begins with a day shortly before the page was published"));
                    return;
                }
            }
        }
    }

    /** 2020年12月28日上午，县长罗长水主持召开座谈会，…: a report begins with its day, behind the name of an agency. */
    private static void reported(Part part, Consumer<Evidence> out) {
        if (part.salutation || part.body.isEmpty()) {
            return;
        }
        String text = part.body.get(0).text();
        int start = Math.max(0, WireHead.end(text));
        int end = text.indexOf('。', start);
        if (end < 0
                || end - start > LONGEST_REPORTED
                || start == text.length()
                || text.indexOf('年', start) - start != 4) {
            return;
        }
        String sentence = text.substring(start, end);
        Matcher day = DAY_REPORTED.matcher(Dates.tidy(sentence));
        if (day.lookingAt() && Chars.containsAny(sentence, "召开", "举行", "举办", "主持") && sentence.indexOf('我') < 0) {
            evidence(Dates.in(day.group(1)), FoundIn.BODY, 60, "the report begins with the day", out);
        }
    }

    private static final int LONGEST_REPORTED = 160;

    private static final Pattern DAY_REPORTED = Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)(?:[，,]|上午|下午|晚)");

    private static void today(Part part, Consumer<Evidence> out) {
        String opening = part.tidyOpening(300);
        Matcher matcher = Chars.containsAny(opening, IT_IS) ? TODAY.matcher(opening) : null;
        if (matcher != null && matcher.find()) {
            evidence(day(matcher), FoundIn.OPENING, 70, "the opening says which day it is", out);
            return;
        }
        Matcher named = Chars.containsAny(opening, "是今天", "即今天") ? WHICH_IS_TODAY.matcher(opening) : null;
        if (named != null && named.find()) {
            evidence(day(named), FoundIn.OPENING, 70, "the opening says which day it is", out);
            return;
        }
        Matcher feast = Chars.containsAny(opening, "日，", "日,", "日是第") ? FEAST.matcher(opening) : null;
        if (feast != null && feast.find()) {
            evidence(Dates.in(feast.group(1)), FoundIn.OPENING, 66, "the opening says which day it is", out);
            return;
        }
        Matcher great = Chars.containsAny(opening, "日，", "日,") ? DAY_TO_REMEMBER.matcher(opening) : null;
        if (great != null && great.find()) {
            List<Dates.Found> day = Dates.in(great.group(1));
            if (day.stream().noneMatch(found -> isFollowed(part, found))) {
                evidence(day, FoundIn.OPENING, 66, "the opening says which day it is", out);
            }
            return;
        }
        List<Dates.Found> days = null;
        for (Line line : part.body) {
            if (!saysToday(line.text())) {
                continue;
            }
            String text = Dates.tidy(line.text());
            matcher = TODAY.matcher(text);
            if (!matcher.find()) {
                continue;
            }
            if (days != null || Chars.isQuoted(text, matcher.start())) {
                // One of them is told of another day.
                return;
            }
            days = day(matcher);
        }
        if (days != null && days.stream().noneMatch(found -> isFollowed(part, found))) {
            evidence(days, FoundIn.BODY, 64, "the text says which day it is", out);
        }
    }

    /** Many lines say 今天，我们: only a day behind it is worth a closer look. */
    private static boolean saysToday(String text) {
        for (int at = text.indexOf("今天"); at >= 0; at = text.indexOf("今天", at + 2)) {
            int next = at + 2;
            char mark = next < text.length() ? text.charAt(next) : '\n';
            boolean comma = mark == '，' || mark == ',';
            if (mark == '是' || comma && next + 1 < text.length() && "是12１２ ".indexOf(text.charAt(next + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final String[] IT_IS = {"今天是", "今天，是", "现在是"};

    private static List<Dates.Found> day(Matcher today) {
        return Dates.in(today.group(1).replace("的", ""));
    }

    /** Whether the text tells of what was in a later year: then the day is one of long ago. */
    private static boolean isFollowed(Part part, Dates.Found day) {
        for (Dates.Found found : Dates.in(part.tidyOpening(4000))) {
            if (found.year() != null && day.year() != null && found.year() > day.year() && found.month() != null) {
                return true;
            }
        }
        return false;
    }
}
