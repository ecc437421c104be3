package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows in which years the national congresses met, so that a speech given <em>to</em> one has a year although it names
 * none. A congress that is only mentioned says nothing.
 */
final class Congresses {
    /** The congresses of the party. */
    private static final Map<Integer, Integer> PARTY = Map.ofEntries(
            Map.entry(1, 1921),
            Map.entry(2, 1922),
            Map.entry(3, 1923),
            Map.entry(4, 1925),
            Map.entry(5, 1927),
            Map.entry(6, 1928),
            Map.entry(7, 1945),
            Map.entry(8, 1956),
            Map.entry(9, 1969),
            Map.entry(10, 1973),
            Map.entry(11, 1977),
            Map.entry(12, 1982),
            Map.entry(13, 1987),
            Map.entry(14, 1992),
            Map.entry(15, 1997),
            Map.entry(16, 2002),
            Map.entry(17, 2007),
            Map.entry(18, 2012),
            Map.entry(19, 2017),
            Map.entry(20, 2022));

    /** Sessions of the first five National People's Congresses; from the sixth on they met every year. */
    private static final Map<Integer, int[]> PEOPLE = Map.of(
            1, new int[] {1954, 1955, 1956, 1957, 1958},
            2, new int[] {1959, 1960, 1962, 1963},
            3, new int[] {1964},
            4, new int[] {1975},
            5, new int[] {1978, 1979, 1980, 1981, 1982});

    private static final String NUMBER = "([一二三四五六七八九十]{1,3})";
    private static final Pattern PARTY_TITLE =
            Pattern.compile("第" + NUMBER + "次全[国國]代表大[会會]上的|[（(]" + NUMBER + "大[）)]$");
    private static final Pattern PARTY_OPENING = Pattern.compile(
            "第" + NUMBER + "次全[国國]代表大[会會](?:作报告|[，,]?[^。；，,]{0,40}(?:召开了|开幕了|现在开幕)|[，,]是(?:在|一次)|[，,]将是)");
    private static final Pattern PEOPLE_TITLE =
            Pattern.compile("在第" + NUMBER + "届全[国國]人民代表大[会會]第" + NUMBER + "次[会會][议議]上");
    private static final Pattern PEOPLE_OPENING =
            Pattern.compile("向第" + NUMBER + "届全[国國]人民代表大[会會](?:第" + NUMBER + "次[会會][议議])?(?:作|提出|报告)");

    /** 在安徽省第十三届人民代表大会第一次会议上: the provinces that number their congresses alike elect in one winter. */
    private static final Pattern PROVINCE = Pattern.compile(
            "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃|青海)省第(十[一二三四])届人民代表大会第一次会议");

    private Congresses() {}

    static void year(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE || piece.kind() == HeadPiece.Kind.SUBTITLE) {
                party(PARTY_TITLE.matcher(piece.text()), FoundIn.HEADING, 58, out);
                people(PEOPLE_TITLE.matcher(piece.text()), FoundIn.HEADING, 58, out);
            }
        }
        StringBuilder head = new StringBuilder();
        part.head.forEach(piece -> head.append(piece.text()));
        Matcher province = head.indexOf("省第") < 0 ? null : PROVINCE.matcher(head);
        if (province != null && province.find()) {
            out.accept(Evidence.year(
                    2008 + 5 * (Dates.numeralValue(province.group(1)) - 11),
                    FoundIn.HEADING,
                    57,
                    "it was given to the first session of a provincial congress, which all meet in that year"));
        }
        if (part.salutation) {
            String opening = part.opening(400);
            if (!Chars.containsAny(opening, "次全国代表大会", "次全國代表大會", "全国人民代表大会", "全國人民代表大會")) {
                return;
            }
            party(PARTY_OPENING.matcher(opening), FoundIn.OPENING, 57, out);
            people(PEOPLE_OPENING.matcher(opening), FoundIn.OPENING, 57, out);
        }
    }

    private static void party(Matcher matcher, FoundIn in, int weight, Consumer<Evidence> out) {
        if (matcher.find()) {
            String number = matcher.group(1) == null && matcher.groupCount() > 1 ? matcher.group(2) : matcher.group(1);
            Integer year = PARTY.get(Dates.numeralValue(number));
            if (year != null) {
                out.accept(Evidence.year(year, in, weight, "it was given to the party's congress of that year"));
            }
        }
    }

    private static void people(Matcher matcher, FoundIn in, int weight, Consumer<Evidence> out) {
        if (!matcher.find()) {
            return;
        }
        int congress = Dates.numeralValue(matcher.group(1));
        int session = matcher.group(2) == null ? 0 : Dates.numeralValue(matcher.group(2));
        Integer year = null;
        if (congress >= 6 && congress <= 14 && session >= 1 && session <= 5) {
            year = 1983 + 5 * (congress - 6) + session - 1;
        } else if (PEOPLE.containsKey(congress)) {
            int[] years = PEOPLE.get(congress);
            // Without a session the first is meant, but only where there was one alone is that sure.
            year = session >= 1 && session <= years.length
                    ? (Integer) years[session - 1]
                    : session == 0 && years.length == 1 ? (Integer) years[0] : null;
        }
        if (year != null) {
            out.accept(Evidence.year(year, in, weight, "it was given to the people's congress of that year"));
        }
    }
}
