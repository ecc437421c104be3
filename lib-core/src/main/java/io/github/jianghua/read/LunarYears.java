package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that greetings for the new year call by their names in the cycle of sixty: 农历丁酉新春, and 2017年 in the text. */
final class LunarYears {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** 迎来农历丁酉新春, 丁酉年春节即将到来. */
    private static final Pattern COMING =
            Pattern.compile("([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪]年|年)?(?:新春|新年|春节|佳节)");

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{4})年");

    private static final Words GREETED = Words.of("新春", "新年", "春节", "佳节");

    private LunarYears() {}

    /** 展望辛丑牛年 is said before it. */
    private static final Words AHEAD = Words.of("展望", "迎接", "即将到来的", "即将来临的", "过去的", "告别", "送走", "走过", "走过的");

    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    /** From here on speeches call years by stem, branch and animal; before the cycle comes round again. */
    private static final int MODERN = 1980;

    /** 祝大家在甲辰龙年身体健康: the three together leave one year of our time. */
    private static void withAnimal(Part part, String opening, FoundIn in, Consumer<Evidence> out) {
        for (int at = opening.indexOf('年', 3); at > 0; at = opening.indexOf('年', at + 1)) {
            int stem = STEMS.indexOf(opening.charAt(at - 3));
            int branch = BRANCHES.indexOf(opening.charAt(at - 2));
            if (stem < 0 || branch < 0 || ANIMALS.indexOf(Chars.simplified(opening.charAt(at - 1))) != branch) {
                continue;
            }
            if (AHEAD.endAt(opening, at - 3)) {
                continue;
            }
            int year = MODERN;
            while ((year - 4) % 10 != stem || (year - 4) % 12 != branch) {
                if (++year > Dates.LAST_YEAR) {
                    return;
                }
            }
            if (!part.opening(1500).contains(year - 60 + "年")) {
                out.accept(Evidence.year(
                        year, in, in == FoundIn.HEADING ? 60 : 44, "the lunar year is named with its animal"));
            }
            return;
        }
    }

    private static final Words WELCOMED = Words.of("迎来", "喜迎", "迎", "走进", "拥抱", "迈进", "迎接");

    /** 辞别壬寅虎，迎来癸卯兔: the year that is welcomed, called by stem, branch and animal. */
    private static void welcomed(Part part, String opening, Consumer<Evidence> out) {
        for (int at = 3; at < opening.length(); at++) {
            int stem = STEMS.indexOf(opening.charAt(at - 2));
            int branch = stem < 0 ? -1 : BRANCHES.indexOf(opening.charAt(at - 1));
            if (branch < 0
                    || ANIMALS.indexOf(Chars.simplified(opening.charAt(at))) != branch
                    || !WELCOMED.endAt(opening, at - 2)) {
                continue;
            }
            int year = MODERN;
            while (year <= Dates.LAST_YEAR && ((year - 4) % 10 != stem || (year - 4) % 12 != branch)) {
                year++;
            }
            if (year <= Dates.LAST_YEAR && !part.opening(1500).contains(year - 60 + "年")) {
                out.accept(Evidence.year(
                        year, FoundIn.OPENING, 44, "the opening welcomes the lunar year with its animal"));
            }
            return;
        }
    }

    /** The one year of that name which the text also names in numbers. */
    static void year(Part part, Consumer<Evidence> out) {
        String opening = part.opening(400);
        withAnimal(part, opening, FoundIn.OPENING, out);
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE && piece.text().length() <= Titles.LONGEST) {
                withAnimal(part, piece.text(), FoundIn.HEADING, out);
            }
        }
        welcomed(part, opening, out);
        Matcher matcher = null;
        for (int at = GREETED.indexIn(opening, 0); at >= 0 && matcher == null; at = GREETED.indexIn(opening, at + 1)) {
            Matcher named = COMING.matcher(opening.substring(Math.max(0, at - 4), at + 2));
            matcher = named.find() ? named : null;
        }
        if (matcher == null) {
            return;
        }
        int stem = STEMS.indexOf(matcher.group(1));
        int branch = BRANCHES.indexOf(matcher.group(2));
        TreeSet<Integer> years = new TreeSet<>();
        Matcher named = NAMED.matcher(part.opening(1500));
        while (named.find()) {
            int year = Integer.parseInt(named.group(1));
            // The year 4 began the cycle.
            if ((year - 4) % 10 == stem && (year - 4) % 12 == branch && year <= Dates.LAST_YEAR) {
                years.add(year);
            }
        }
        if (years.size() == 1) {
            out.accept(Evidence.year(
                    years.first(),
                    FoundIn.OPENING,
                    57,
                    "the opening greets the lunar year that the text also names in numbers"));
        }
    }
}
