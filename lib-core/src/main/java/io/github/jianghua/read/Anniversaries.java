package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.util.List;
import java.util.Map;
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
            years("(?:新中[国國](?:成立|诞生|誕生)|中[华華]人民共和[国國](?:成立|诞生|誕生)|建[国國]|[国國][庆慶])", 1949),
            years("五四运动", 1919),
            years("(?:建团|共青团(?:成立|建团)?|共产主义青年团(?:成立)?)", 1922),
            years("(?:少先队(?:建队|成立)|少年先锋队(?:建队|成立))", 1949),
            years("(?:妇女节|国际妇女节|三八节)", 1910),
            years("(?:人民政协|中国人民政治协商会议)(?:成立)?", 1949),
            years("(?:全国)?人民代表大会(?:制度)?(?:成立|建立)", 1954),
            years("辛亥革命", 1911),
            years("南昌起义", 1927),
            years("遵义会议(?:召开)?", 1935),
            years("长征出发", 1934),
            years("抗美援朝(?:出国作战|战争爆发)", 1950),
            years("抗美援朝(?:战争)?胜利", 1953),
            years("(?:全国)?恢复高考(?:制度)?", 1977),
            years("十一届三中全会(?:召开)?", 1978),
            years("现行宪法(?:公布)?(?:施行|实施)", 1982),
            years("内蒙古自治区成立", 1947),
            years("新疆维吾尔自治区成立", 1955),
            years("(?:广西壮族|宁夏回族)自治区成立", 1958),
            years("西藏自治区成立", 1965),
            years("西藏和平解放", 1951),
            years("联合国成立", 1945),
            years("孙中山(?:先生)?诞辰", 1866),
            years("毛泽东(?:同志)?诞辰", 1893),
            years("周恩来(?:同志)?诞辰", 1898),
            years("邓小平(?:同志)?诞辰", 1904),
            years("长征胜利", 1936),
            years("(?:抗战胜利|抗日战争(?:胜利)?(?:暨|和|及)?(?:世界)?(?:反法西斯战争)?胜利)", 1945),
            years("改革开放", 1978),
            years("(?:汶川[^，。]{0,8}地震|5[·.]12[”\"]?[^，。]{0,6}地震)", 2008),
            years("唐山[^，。]{0,4}地震", 1976),
            years("玉树[^，。]{0,4}地震", 2010),
            years("香港回[归歸](?:祖[国國])?", 1997),
            years("澳[门門]回[归歸](?:祖[国國])?", 1999),
            years("(?:向雷锋同志学习[”\"』》]?(?:的)?(?:号召|题词)?(?:发表)?|学雷锋(?:活动)?(?:开展)?)", 1963),
            new Beginning(
                    Pattern.compile(
                            "(?:中华人民共和国|新中国|祖国(?:母亲)?)(?:将|即将|就要)?迎来了?[她自]?己?的?第?" + COUNT + "个?(?:周?岁的?)?(?:生日|华诞)"),
                    1949),
            new Beginning(Pattern.compile("(?:[党黨]的?|中国共产党)" + COUNT + "(?:周?岁|周年|年)?(?:的)?(?:生日|诞辰|华诞)"), 1921));

    /** Days of the year, and the year before their first. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("地球日", 1969),
            Map.entry("无烟日", 1987),
            Map.entry("人口日", 1989),
            Map.entry("艾滋病日", 1987),
            Map.entry("爱耳日", 1999),
            Map.entry("献血者日", 2003),
            Map.entry("国防教育日", 2000),
            Map.entry("全民健身日", 2008),
            Map.entry("精神卫生日", 1991),
            Map.entry("残疾人日", 1991),
            Map.entry("教师节", 1984),
            Map.entry("记者节", 1999),
            Map.entry("医师节", 2017),
            Map.entry("农民丰收节", 2017),
            Map.entry("宪法日", 2013),
            Map.entry("扶贫日", 2013),
            Map.entry("公祭日", 2013),
            Map.entry("国家安全教育日", 2015),
            Map.entry("助残日", 1990),
            Map.entry("植树节", 1978),
            Map.entry("消费者权益日", 1982),
            Map.entry("人民警察节", 2020),
            Map.entry("交通安全日", 2011),
            Map.entry("科技活动周", 2000),
            Map.entry("航天日", 2015),
            Map.entry("土地日", 1990),
            Map.entry("世界水日", 1992),
            Map.entry("防灾减灾日", 2008),
            Map.entry("禁毒日", 1987),
            Map.entry("税收宣传月", 1991),
            Map.entry("爱眼日", 1995),
            Map.entry("爱牙日", 1988),
            Map.entry("安全生产月", 2001),
            Map.entry("消防日", 1991),
            Map.entry("消防宣传日", 1991),
            Map.entry("护士节", 1911));

    /** 第三十个教师节. */
    private static final Pattern NTH_DAY =
            Pattern.compile("第" + COUNT + "[个個次][^，。；,;]{0,14}?(" + String.join("|", DAYS.keySet()) + ")");

    private static final Words CELEBRATED = Words.of(
            "庆祝", "慶祝", "纪念", "紀念", "迎来", "迎來", "喜迎", "欢庆", "喜庆", "欢度", "共庆", "值此", "恰逢", "适逢", "正值", "热烈祝贺", "在第",
            "今天是", "今年是", "即将到来", "也是", "，就是", ",就是");

    /** 到建党100周年时 is an aim. */
    private static final Pattern AIM =
            Pattern.compile("(?:到|至|距|离|距离|之前|以前|前夕实现)$|[\\d一二三四五六七八九十几]年后?[，,]?(?:就是|将是)?$");

    /** Every anniversary has one. */
    private static final Words SIGNS = Words.of("周年", "华诞", "岁", "生日", "诞辰", "个年头", "个春秋");

    /** What ends a count, or stands between it and the sign. */
    private static final CharSet BEFORE_SIGNS = CharSet.of("0123456789一二三四五六七八九十百年周週岁歲的");

    private static final int OPENING = 300;

    private Anniversaries() {}

    private static Beginning years(String what, int first) {
        return new Beginning(
                Pattern.compile(what + "(?:的?" + COUNT + "(?:周年|週年|年华诞|岁|华诞|華誕)|，?[到至]今年(?:已经?|整整|正好|刚好){0,2}" + COUNT
                        + "个(?:年头|春秋))"),
                first);
    }

    /** Of what is celebrated, the title or the opening; nothing where they contradict each other. */
    static void year(Part part, Consumer<Evidence> out) {
        Integer opening = only(part.tidyOpening(OPENING), false);
        for (HeadPiece piece : part.head) {
            boolean title = piece.kind() == HeadPiece.Kind.TITLE || piece.kind() == HeadPiece.Kind.SUBTITLE;
            Integer year = title && piece.text().length() <= Titles.LONGEST ? only(piece.text(), true) : null;
            if (year != null) {
                if (opening == null || opening.equals(year)) {
                    out.accept(Evidence.year(year, FoundIn.HEADING, 58, "the title names an anniversary of that year"));
                }
                return;
            }
        }
        if (opening != null) {
            out.accept(
                    Evidence.year(opening, FoundIn.OPENING, 46, "the opening celebrates an anniversary of that year"));
        }
    }

    private static Integer only(String text, boolean title) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int at = SIGNS.indexIn(text, 0); at >= 0; at = SIGNS.indexIn(text, at + 1)) {
            if (at == 0 || !BEFORE_SIGNS.has(text.charAt(at - 1))) {
                continue;
            }
            // The longest of what is named, a count and the sign are well within this.
            int from = Math.max(0, at - 40);
            String around = text.substring(from, Math.min(text.length(), at + 4));
            for (Beginning beginning : BEGINNINGS) {
                Matcher matcher = beginning.named().matcher(around);
                while (matcher.find()) {
                    Integer year = year(beginning.year(), matcher, text, from, title);
                    if (year != null) {
                        years.add(year);
                    }
                }
            }
        }
        for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
            Matcher day = NTH_DAY.matcher(text).region(at, Math.min(text.length(), at + 34));
            if (day.lookingAt()) {
                Integer year = year(DAYS.get(day.group(2)), day, text, 0, title);
                if (year != null) {
                    years.add(year);
                }
            }
        }
        return years.size() == 1 ? years.first() : null;
    }

    private static Integer year(int first, Matcher matcher, String text, int from, boolean title) {
        int start = from + matcher.start();
        String before = text.substring(Math.max(0, start - 14), start);
        String clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
        boolean upToNow = matcher.group(1) == null;
        int count = Dates.count(matcher.group(upToNow ? 2 : 1));
        int year = first + count;
        String after = text.substring(from + matcher.end(), Math.min(text.length(), from + matcher.end() + 2));
        // 2015年是抗战胜利70周年: the two say the same.
        boolean now = title
                || upToNow
                || matcher.group().contains("迎来")
                || after.equals("大庆")
                || before.contains(year + "年是")
                || CELEBRATED.in(clause)
                || after.equals("之际")
                || after.equals("的日")
                || after.equals("到来")
                || after.equals("来临");
        return count > 0 && now && !AIM.matcher(before).find() && year <= Dates.LAST_YEAR ? year : null;
    }
}
