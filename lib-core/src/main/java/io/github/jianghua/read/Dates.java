package io.github.jianghua.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds dates in a line, in any of the spellings that speeches use. */
final class Dates {
    /** Earlier years are history that a speech mentions, later ones are slips. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2035;

    /** Before this year no page was published on a site; 1970 is what a clock that was never set says. */
    private static final int FIRST_SITES = 1995;

    private static final int FIRST_REPORTS = 1911;

    private Dates() {}

    /** Whether a date cannot be that of a page's publication: there were no sites. */
    static boolean isBeforeSites(Found found) {
        return found.year() != null
                && found.year() > FIRST_REPORTS
                && found.year() < FIRST_SITES
                && found.year() != 1970;
    }

    /**
     * A date or a part of one.
     *
     * @param start where it starts in the line as {@link #tidy} returns it
     * @param year the year, or {@code null} where it is masked or absent
     * @param iso whether it is written with hyphens, slashes or dots
     */
    record Found(int start, int end, Integer year, Integer month, Integer day, boolean masked, boolean iso) {
        LocalDate date() {
            return year == null || month == null || day == null ? null : Dates.date(year, month, day);
        }
    }

    /** A day, or {@code null} where the calendar has none such. */
    static LocalDate date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** What {@link #tidy} may change. */
    private static final CharSet UNTIDY =
            CharSet.of("０１２３４５６７８９OolI曰 \t\f\u3000\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                    + "\u2008\u2009\u200A\u202F\u205F");

    private static boolean isTidy(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (UNTIDY.has(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Full-width digits made plain. */
    static String plainDigits(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                chars = chars == null ? text.toCharArray() : chars;
                chars[i] = (char) ('0' + c - '０');
            }
        }
        return chars == null ? text : new String(chars);
    }

    /** Full-width digits made plain, blanks around digits and 年月日 removed, O and l between digits read as 0 and 1. */
    static String tidy(String line) {
        if (isTidy(line)) {
            return line;
        }
        int n = line.length();
        char[] out = new char[n];
        int k = 0;
        for (int i = 0; i < n; i++) {
            char c = line.charAt(i);
            if (c >= '０' && c <= '９') {
                c = (char) (c - 0xFEE0);
            }
            if (Chars.isSpace(c)) {
                int j = i;
                while (j < n && Chars.isSpace(line.charAt(j))) {
                    j++;
                }
                char before = k > 0 ? out[k - 1] : '\n';
                char after = j < n ? line.charAt(j) : '\n';
                boolean inDate = ((isDatePart(before) || isUnit(before))
                                && (isUnit(after) || (isUnit(before) && isDatePart(after))))
                        || (isDatePart(before)
                                && isDatePart(after)
                                && j - i == 1
                                && !fullNumber(out, k)
                                && alone(line, i - 1)
                                && alone(line, j));
                if (!inDate) {
                    out[k++] = ' ';
                }
                i = j - 1;
                continue;
            }
            out[k++] = c;
        }
        for (int i = 1; i < k; i++) {
            char c = out[i];
            if (!UNTIDY.has(c)) {
                continue;
            }
            if (c == '曰' && (Chars.isAsciiDigit(out[i - 1]) || "一二三四五六七八九十".indexOf(out[i - 1]) >= 0)) {
                out[i] = '日';
            }
            if ((c == 'O' || c == 'o' || c == 'l' || c == 'I')
                    && (Chars.isAsciiDigit(out[i - 1]) || isUnit(out[i - 1]))
                    && i + 1 < k
                    && (Chars.isAsciiDigit(out[i + 1]) || isUnit(out[i + 1]))) {
                out[i] = c == 'O' || c == 'o' ? '0' : '1';
            }
        }
        return new String(out, 0, k);
    }

    /** Whether a digit has no digit beside it: 1 9 9 3, but not 29 8:10. */
    private static boolean alone(String line, int at) {
        return (at == 0 || !isDatePart(line.charAt(at - 1)))
                && (at + 1 >= line.length() || !isDatePart(line.charAt(at + 1)));
    }

    private static boolean fullNumber(char[] out, int length) {
        int digits = 0;
        for (int i = length - 1; i >= 0 && Chars.isAsciiDigit(out[i]); i--) {
            digits++;
        }
        return digits >= 4;
    }

    private static boolean isUnit(char c) {
        return c == '年' || c == '月' || c == '日';
    }

    private static boolean isDatePart(char c) {
        return Chars.isDigit(c) || numeral(c) >= 0 || c == '十';
    }

    /** The first whole date of a line, {@code null} when there is none: 来源：网络 时间：2020-07-22. */
    static LocalDate firstDay(String line) {
        for (Found found : in(tidy(line))) {
            if (found.date() != null) {
                return found.date();
            }
        }
        return null;
    }

    /** All dates of a line that {@link #tidy} has returned. */
    static List<Found> in(String line) {
        List<Found> found = new ArrayList<>(2);
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            Found here = null;
            if (c == '年') {
                here = aroundYear(line, i);
            } else if (Chars.isAsciiDigit(c) && (i == 0 || !Chars.isAsciiDigit(line.charAt(i - 1)))) {
                here = iso(line, i);
            }
            if (here != null) {
                found.add(here);
                i = Math.max(i + 1, here.end());
            } else {
                i++;
            }
        }
        return found;
    }

    private static Found iso(String line, int start) {
        int[] at = {start};
        Integer year = digits(line, at, 4, 4);
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR || at[0] >= line.length()) {
            return null;
        }
        char separator = line.charAt(at[0]);
        if (separator != '-' && separator != '/' && separator != '.' && separator != '－') {
            return null;
        }
        at[0]++;
        Integer month = digits(line, at, 1, 2);
        if (month == null || month < 1 || month > 12 || at[0] >= line.length() || line.charAt(at[0]) != separator) {
            return null;
        }
        at[0]++;
        Integer day = digits(line, at, 1, 2);
        if (day == null || day < 1 || day > 31) {
            return null;
        }
        return new Found(start, at[0], year, month, day, false, true);
    }

    private static Integer digits(String line, int[] at, int min, int max) {
        int start = at[0];
        int value = 0;
        while (at[0] < line.length() && Chars.isAsciiDigit(line.charAt(at[0])) && at[0] - start < max + 1) {
            value = value * 10 + line.charAt(at[0]++) - '0';
        }
        int length = at[0] - start;
        return length < min || length > max ? null : (Integer) value;
    }

    /** The date of which the character 年 stands at {@code at}; null when no number or mask stands before it. */
    static Found aroundYear(String line, int at) {
        int start = at;
        boolean masked = false;
        while (start > 0 && at - start < 8) {
            char c = line.charAt(start - 1);
            if (Chars.isAsciiDigit(c) || (c >= '０' && c <= '９') || numeral(c) >= 0) {
                start--;
            } else if (Chars.isMask(c) || c == 'O' || c == 'Ｏ') {
                masked |= Chars.isMask(c);
                start--;
            } else {
                break;
            }
        }
        if (start > 0 && "十百".indexOf(line.charAt(start - 1)) >= 0) {
            start = eraNumeral(line, start);
        }
        if (start == at) {
            return null;
        }
        Integer year = masked ? null : yearOf(line, start, at);
        if (year == null && !masked) {
            return null;
        }
        int end = at + 1;
        Integer month = null;
        Integer day = null;
        int[] next = {end};
        Integer number = smallNumber(line, next);
        if (number == null && line.startsWith("元月", end)) {
            number = 1;
            next[0] = end + 1;
        }
        if (number != null && next[0] < line.length() && line.charAt(next[0]) == '月' && number >= 1 && number <= 12) {
            month = number;
            end = ++next[0];
            number = smallNumber(line, next);
            if (number != null
                    && number >= 1
                    && number <= 31
                    && next[0] < line.length()
                    && (line.charAt(next[0]) == '日' || line.charAt(next[0]) == '号')) {
                end = next[0] + 1;
                // 3月5日-9日 is no single day.
                day = isRange(line, end) ? null : number;
            }
        }
        return new Found(withEra(line, start), end, year, month, day, masked, false);
    }

    /** 民國九十六年, 民國一百零五年: where the numeral starts, or the place given. */
    private static int eraNumeral(String line, int at) {
        int start = at;
        while (start > 0
                && at - start < 6
                && (numeral(line.charAt(start - 1)) > 0 || "十百零".indexOf(line.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start < at && withEra(line, start) < start ? start : at;
    }

    /** Where 中華民國 begins before a year that counts from it. */
    private static int withEra(String line, int start) {
        if (start < 2
                || line.charAt(start - 1) != '國' && line.charAt(start - 1) != '国'
                || line.charAt(start - 2) != '民') {
            return start;
        }
        return start >= 4 && (line.startsWith("中華", start - 4) || line.startsWith("中华", start - 4))
                ? start - 4
                : start - 2;
    }

    private static boolean isRange(String line, int end) {
        int i = end;
        while (i < line.length() && Chars.isSpace(line.charAt(i))) {
            i++;
        }
        if (i >= line.length() || !(Chars.isDash(line.charAt(i)) || "至到～~".indexOf(line.charAt(i)) >= 0)) {
            return false;
        }
        int[] next = {i + 1};
        if (i + 1 < line.length() && Chars.isDash(line.charAt(i + 1))) {
            next[0]++;
        }
        return smallNumber(line, next) != null && next[0] < line.length() && "日月号".indexOf(line.charAt(next[0])) >= 0;
    }

    private static Integer yearOf(String line, int start, int at) {
        int length = at - start;
        int value = 0;
        boolean arabic = true;
        for (int i = start; i < at; i++) {
            char c = line.charAt(i);
            int digit = Chars.isAsciiDigit(c) ? c - '0' : c >= '０' && c <= '９' ? c - '０' : numeral(c);
            arabic &= Chars.isDigit(c);
            if (digit < 0) {
                digit = 0;
            }
            value = value * 10 + digit;
        }
        if (length == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            return value;
        }
        if (!arabic && length <= 5 && start >= 2) {
            // 中华民国二年
            String era = line.substring(start - 2, start);
            int hundred = line.indexOf('百', start);
            hundred = hundred < at ? hundred : -1;
            int numeral = (hundred > 0 ? 100 : 0) + numeralValue(line.substring(hundred > 0 ? hundred + 1 : start, at));
            return (era.equals("民國") || era.equals("民国")) && numeral > 0 && numeral < 125
                    ? (Integer) (numeral + 1911)
                    : null;
        }
        if ((length == 3 || length == 2) && arabic && republic(line, start, at, value)) {
            return value + 1911;
        }
        if (length == 2 && arabic && line.charAt(start) == '0') {
            return 2000 + value;
        }
        if (length == 2
                && arabic
                && value <= 35
                && start >= 2
                && Chars.containsAny(line.substring(start - 2, start), "总结", "部署", "安排", "回顾", "谋划")
                && Chars.startsWithAny(line.substring(at + 1, Math.min(line.length(), at + 4)), "工作", "的工作", "全年")) {
            return 2000 + value;
        }
        if (length == 2
                && arabic
                && value <= 35
                && Chars.startsWithAny(
                        line.substring(at + 1, Math.min(line.length(), at + 6)),
                        "度",
                        "工作总结",
                        "工作回顾",
                        "工作安排",
                        "工作计划",
                        "工作要点",
                        "我镇",
                        "我县",
                        "我乡")
                && (start == 0
                        || !Chars.containsAny(
                                line.substring(start - 1, start), "近", "这", "、", "第", "前", "后", "满", "过"))) {
            return 2000 + value;
        }
        return null;
    }

    private static boolean republic(String line, int start, int at, int value) {
        if (value < 1 || value > 124) {
            return false;
        }
        String before = line.substring(Math.max(0, start - 2), start);
        if (before.equals("民國") || before.equals("民国")) {
            return true;
        }
        // Without the era a three-digit year counts only as a full date; 98年 may be 1998.
        int[] next = {at + 1};
        Integer month = smallNumber(line, next);
        return value >= 100 && month != null && month <= 12 && next[0] < line.length() && line.charAt(next[0]) == '月';
    }

    /** 85年01月24日 in a line of its own, as Taiwan writes the years of the republic; not for Simplified texts. */
    private static final Pattern OF_THE_REPUBLIC = Pattern.compile("(?:[3-9]\\d|1[01]\\d)年\\d{1,2}月\\d{1,2}日");

    /** The line with the era before a year that counts from it without saying so. */
    static String withEra(String line) {
        int colon = line.length() > 16 ? -1 : Math.max(line.indexOf('：'), line.indexOf(':'));
        String day = line.substring(colon + 1).strip();
        return day.length() <= 10 && OF_THE_REPUBLIC.matcher(day).matches()
                ? line.substring(0, colon + 1) + "民國" + day
                : line;
    }

    /** A number of one or two digits, or a Chinese numeral up to 三十一; moves {@code at} behind it. */
    private static Integer smallNumber(String line, int[] at) {
        int i = at[0];
        int start = i;
        while (i < line.length() && i - start < 3 && Chars.isDigit(line.charAt(i))) {
            i++;
        }
        if (i > start) {
            int value = 0;
            for (int k = start; k < i; k++) {
                char c = line.charAt(k);
                value = value * 10 + (c >= '０' ? c - '０' : c - '0');
            }
            at[0] = i;
            return value;
        }
        while (i < line.length()
                && i - start < 4
                && (numeral(line.charAt(i)) >= 0 || line.charAt(i) == '十' || line.charAt(i) == '廿')) {
            i++;
        }
        if (i == start) {
            return null;
        }
        int value = numeralValue(line.substring(start, i));
        at[0] = i;
        return value;
    }

    /** The value of 100, 百 or 九十五 below one thousand; 0 when it is none. */
    static int count(String given) {
        String number = given.replace('两', '二');
        if (Chars.isAsciiDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int hundred = number.indexOf('百');
        return hundred < 0
                ? numeralValue(number)
                : 100 * Math.max(1, numeralValue(number.substring(0, hundred)))
                        + numeralValue(number.substring(hundred + 1));
    }

    /** The value of a Chinese numeral below one hundred; 0 when it is none. */
    static int numeralValue(String numeral) {
        int value = 0;
        int digit = 0;
        boolean any = false;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '十') {
                value += any ? digit * 10 : 10;
                digit = 0;
                any = false;
            } else if (c == '廿') {
                value += 20;
            } else {
                int next = numeral(c);
                if (next < 0) {
                    return 0;
                }
                digit = any ? digit * 10 + next : next;
                any = true;
            }
        }
        return value + digit;
    }

    static int numeral(char c) {
        return switch (c) {
            case '○', '〇', '零', '◯', '０', '0' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }
}
