package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that follow from an anniversary of which everybody knows the first year: 庆祝建党100周年 is 2021. */
final class Anniversaries {
    /** What is celebrated and the year from which is counted. */
    private record Beginning(Pattern named, int year) {}

    private static final String COUNT = "(百|\\d{1,3}|[一二三四五六七八九十百]{1,5})";

    private static final List<Beginning> BEGINNINGS = List.of(
            years("(?:建党|中国共产党(?:成立|诞生|建党)?|中共建党|中共[黨党][庆慶]|[党黨][的之]?(?:生日|成立))", 1921),
            years("(?:建军|解放军(?:建军|成立|诞生))", 1927),
            years("(?:新中国(?:成立|诞生)|中华人民共和国(?:成立|诞生)|建国|国庆)", 1949),
            years("五四运动", 1919),
            years("长征胜利", 1936),
            years("(?:抗战胜利|抗日战争(?:胜利)?(?:暨|和|及)?(?:世界)?(?:反法西斯战争)?胜利)", 1945),
            years("改革开放", 1978),
            years("香港回[归歸](?:祖[国國])?", 1997),
            years("澳[门門]回[归歸](?:祖[国國])?", 1999),
            new Beginning(Pattern.compile("第" + COUNT + "个(?:全国)?教师节"), 1984),
            new Beginning(Pattern.compile("第" + COUNT + "个(?:中国)?记者节"), 1999),
            new Beginning(Pattern.compile("第" + COUNT + "个(?:中国)?医师节"), 2017),
            new Beginning(Pattern.compile("第" + COUNT + "个(?:中国)?农民丰收节"), 2017));

    private static final Words CELEBRATED =
            Words.of("庆祝", "慶祝", "纪念", "紀念", "迎来", "迎來", "喜迎", "欢庆", "欢度", "共庆", "值此", "恰逢", "适逢", "正值", "热烈祝贺", "在第");

    /** 到建党100周年时 is an aim. */
    private static final Pattern AIM = Pattern.compile("(?:到|至|距|离|距离|之前|以前|前夕实现)$");

    /** Every anniversary has one. */
    private static final Words SIGNS = Words.of("周年", "週年", "华诞", "華誕", "岁", "教师节", "记者节", "医师节", "丰收节");

    private static final int OPENING = 300;

    private Anniversaries() {}

    private static Beginning years(String what, int first) {
        return new Beginning(Pattern.compile(what + "的?" + COUNT + "(?:周年|週年|年华诞|岁|华诞|華誕)"), first);
    }

    /** Of what is celebrated, the title or the opening; nothing where they contradict each other. */
    static void year(Part part, Consumer<Evidence> out) {
        Integer opening = only(part.opening(OPENING), false);
        for (HeadPiece piece : part.head) {
            boolean title = piece.kind() == HeadPiece.Kind.TITLE || piece.kind() == HeadPiece.Kind.SUBTITLE;
            Integer year = title && piece.text().length() <= Titles.LONGEST ? only(piece.text(), true) : null;
            if (year != null) {
                if (opening == null || opening.equals(year)) {
                    out.accept(new Evidence(
                            Field.YEAR, year, FoundIn.HEADING, 58, "the title names an anniversary of that year"));
                }
                return;
            }
        }
        if (opening != null) {
            out.accept(new Evidence(
                    Field.YEAR, opening, FoundIn.OPENING, 46, "the opening celebrates an anniversary of that year"));
        }
    }

    private static Integer only(String text, boolean title) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int at = SIGNS.indexIn(text, 0); at >= 0; at = SIGNS.indexIn(text, at + 1)) {
            // The longest of what is named, a count and the sign are well within this.
            int from = Math.max(0, at - 40);
            String around = text.substring(from, Math.min(text.length(), at + 4));
            for (Beginning beginning : BEGINNINGS) {
                Matcher matcher = beginning.named().matcher(around);
                while (matcher.find()) {
                    Integer year = year(beginning, matcher, text, from, title);
                    if (year != null) {
                        years.add(year);
                    }
                }
            }
        }
        return years.size() == 1 ? years.first() : null;
    }

    private static Integer year(Beginning beginning, Matcher matcher, String text, int from, boolean title) {
        int start = from + matcher.start();
        String before = text.substring(Math.max(0, start - 14), start);
        String clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
        int count = Dates.count(matcher.group(1));
        int year = beginning.year() + count;
        String after = text.substring(from + matcher.end(), Math.min(text.length(), from + matcher.end() + 2));
        boolean now = title || CELEBRATED.in(clause) || after.equals("之际") || after.equals("到来");
        return count > 0 && now && !AIM.matcher(before).find() && year <= Dates.LAST_YEAR ? year : null;
    }
}
