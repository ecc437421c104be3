package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years that everybody knows, said of this year in other words: 今年是“十四五”开局之年 is 2021, 今年是贯彻党的十九大精神的开局之年 is 2018. What is
 * said of the next year counts one less; what is only named in passing says nothing.
 */
final class KnownYears {
    /** The five-year plans and their first years. */
    private static final Map<String, Integer> PLANS = Map.ofEntries(
            Map.entry("六五", 1981),
            Map.entry("七五", 1986),
            Map.entry("八五", 1991),
            Map.entry("九五", 1996),
            Map.entry("十五", 2001),
            Map.entry("十一五", 2006),
            Map.entry("十二五", 2011),
            Map.entry("十三五", 2016),
            Map.entry("十四五", 2021),
            Map.entry("十五五", 2026));

    private static final String PLAN = "(?<![一二三四五六七八九十第])[“\"「]?(十[一二三四五]五|十五|[六七八九]五)[”\"」]?[^，。；,;“\"]{0,14}?";

    private static final Pattern PLAN_BEGINS = Pattern.compile(PLAN + "(?:开局|起步|首年|第一年|启动之年|开启之年)");
    private static final Pattern PLAN_SECOND = Pattern.compile(PLAN + "第二年");
    private static final Pattern PLAN_MIDDLE = Pattern.compile(PLAN + "(?:第三年|中期之年|中期评估之年)");
    private static final Pattern PLAN_ENDS = Pattern.compile(PLAN + "(?:收官|最后一年|收尾之年|完成之年)");
    private static final Pattern PLAN_OCCASION = Pattern.compile(PLAN + "(?:开局|起步|收官)之际");

    /** Congresses of the party. */
    private static final Map<String, Integer> CONGRESSES =
            Map.of("十五", 1997, "十六", 2002, "十七", 2007, "十八", 2012, "十九", 2017, "二十", 2022);

    private static final String CONGRESS = "(?:党的)?(十[五六七八九]|二十)大";

    private static final Pattern CONGRESS_MEETS =
            Pattern.compile(CONGRESS + "(?:(?:即将|将要|将)?(?:胜利)?(?:召开|开)(?:之年|的一年|年|的年份)|(?:即将|将要|将|就要)(?:胜利)?召开)");
    private static final Pattern CONGRESS_FIRST =
            Pattern.compile(CONGRESS + "[^，。；,;]{0,4}精神[^，。；,;]{0,6}(?:开局|第一年|起步|首年)");
    private static final Pattern CONGRESS_AWAITED =
            Pattern.compile("(?:喜迎|迎接)" + CONGRESS + "(?!精神)|" + CONGRESS + "(?:即将|就要|召开在即)(?:胜利)?(?:召开|开幕)?");
    private static final Pattern PLAN_MET = Pattern.compile("在[^，。；,;“\"]{0,6}" + PLAN + "(?:开局之年|第一年|起步之年|收官之年|最后一年)");

    /** A clause that is true of one year alone. */
    private record Fact(Pattern said, int year) {}

    private static final List<Fact> FACTS = List.of(
            fact("小康(?:社会)?[^，。；,;]{0,8}(?:收官|决胜)之?年", 2020),
            fact("小康社会决胜阶段的?(?:开局|第一年)", 2016),
            fact("(?:脱贫攻坚|污染防治攻坚)战?[^，。；,;]{0,6}收官之年", 2020),
            fact("现代化国家新征程[^，。；,;]{0,6}(?:开局|起步|第一年|开启之年)", 2021),
            fact("第二个百年(?:奋斗目标)?[^，。；,;]{0,6}(?:开局|起步|第一年|开启)", 2021),
            fact("全面深化改革的?(?:元年|第一年|开局之年|起步之年)", 2014),
            fact("依法治国的?(?:元年|第一年|开局之年|起步之年)", 2015),
            fact("实施乡村振兴战略的?(?:元年|第一年|开局之年|起步之年)", 2018),
            fact("第三次(?:全国)?经济普查", 2013),
            fact("第四次(?:全国)?经济普查", 2018),
            fact("第五次(?:全国)?经济普查", 2023),
            fact("第五次(?:全国)?人口普查", 2000),
            fact("第六次(?:全国)?人口普查", 2010),
            fact("第七次(?:全国)?人口普查", 2020),
            fact("国企改革三年行动[^，。；,;]{0,4}收官之年", 2022),
            fact("今年[^，。；]{0,4}(?:5[.·．]?12|[“\"]?五一二[”\"]?|五·一二|五[.．]一二)[”\"]?[^，。]{0,6}地震", 2008),
            fact("(?:举办|召开|迎来)[^，。；,;冬]{0,6}北京(?:夏季)?奥运会", 2008),
            fact("(?:举办|召开|迎来)[^，。；,;]{0,6}(?:北京冬奥|冬奥会)", 2022),
            fact("上海世博会[^，。；,;]{0,6}(?:举办|召开)|(?:举办|召开|迎来)上海世博会", 2010));

    private static final Pattern CONGRESS_OVER =
            Pattern.compile(".{0,14}" + CONGRESS + "[^，。；,;]{0,10}?(?:闭幕|落下帷幕|胜利召开|圆满召开)");
    private static final Pattern CONGRESS_LAST_YEAR =
            Pattern.compile("去年[^。；]{0,40}?" + CONGRESS + "[^，。；,;]{0,6}召开|去年[^，。；]{0,8}召开的[^，。；]{0,6}?" + CONGRESS);
    private static final Words RECENTLY =
            Words.of("刚", "上周", "上月", "上个月", "本月", "不久", "日前", "不到一个月", "不足一个月", "才一个", "半个月", "十几天", "一个星期", "一周");

    /** Plenary sessions, 届 and 次, that met in the autumn and are taught all over the country in the weeks behind. */
    private static final Map<String, Integer> PLENUMS = Map.ofEntries(
            Map.entry("十六三", 2003),
            Map.entry("十六四", 2004),
            Map.entry("十六五", 2005),
            Map.entry("十六六", 2006),
            Map.entry("十七三", 2008),
            Map.entry("十七四", 2009),
            Map.entry("十七五", 2010),
            Map.entry("十七六", 2011),
            Map.entry("十八三", 2013),
            Map.entry("十八四", 2014),
            Map.entry("十八五", 2015),
            Map.entry("十八六", 2016),
            Map.entry("十九四", 2019),
            Map.entry("十九五", 2020),
            Map.entry("十九六", 2021),
            Map.entry("二十三", 2024),
            Map.entry("二十四", 2025));

    private static final Pattern PLENUM = Pattern.compile("(十[六七八九]|二十)届([三四五六])中全会");
    private static final Pattern PLENUM_OVER = Pattern.compile("全会.{0,6}(?:刚刚?|胜利)闭幕|(?:刚刚|日前|上周|上个?月)[^，。]{0,8}全会");

    /** “十一五”规划收官之年只剩最后两个月了. */
    private static final Pattern PLAN_PASSES =
            Pattern.compile(PLAN + "(?:开局之年|起步之年|收官之年|最后一年)[，,]?(?:就)?(?:已|只剩|还剩|仅剩|即将|就要|快要|刚刚|接近|过半)");

    /** 在“十四五”规划圆满收官、“十五五”规划谋篇布局的重要节点召开. */
    private static final Pattern PLAN_CLOSES =
            Pattern.compile(PLAN + "(?:圆满|即将|胜利|顺利)?收官[、，].{0,30}(?:节点|时刻|关口|时期|阶段|交汇)");

    /** What everybody spoke of in the days behind it: month, day, place, year. */
    private static final Map<String, Integer> DISASTERS = Map.ofEntries(
            Map.entry("7月28日唐山", 1976),
            Map.entry("5月6日大兴安岭", 1987),
            Map.entry("5月12日汶川", 2008),
            Map.entry("4月14日玉树", 2010),
            Map.entry("8月7日舟曲", 2010),
            Map.entry("8月8日舟曲", 2010),
            Map.entry("11月15日胶州路", 2010),
            Map.entry("7月23日甬温", 2011),
            Map.entry("4月20日芦山", 2013),
            Map.entry("4月20日雅安", 2013),
            Map.entry("6月3日德惠", 2013),
            Map.entry("11月22日黄岛", 2013),
            Map.entry("8月2日昆山", 2014),
            Map.entry("8月3日鲁甸", 2014),
            Map.entry("8月12日天津港", 2015),
            Map.entry("12月20日光明新区", 2015),
            Map.entry("8月8日九寨沟", 2017),
            Map.entry("3月21日响水", 2019),
            Map.entry("9月5日泸定", 2022),
            Map.entry("12月18日积石山", 2023),
            Map.entry("1月7日定日", 2025));

    private static final Words STRUCK = Words.of("地震", "爆炸", "火灾", "泥石流", "滑坡", "追尾");

    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?<![年\\d] ?)(\\d{1,2}月\\d{1,2}日)[^。]{0,40}");

    /** Words of the days behind it; who looks back on it years later says so. */
    private static final Words JUST_NOW = Words.of("一方有难", "捐", "灾区", "连日", "牵动", "举国", "日前", "近日", "敲响", "最近", "刚刚");

    private static void disaster(String opening, Set<Integer> years) {
        if (!STRUCK.in(opening) || !JUST_NOW.in(opening) || Chars.containsAny(opening, "周年", "年前", "去年", "纪念")) {
            return;
        }
        Matcher matcher = WITHOUT_YEAR.matcher(opening);
        while (matcher.find()) {
            for (Map.Entry<String, Integer> each : DISASTERS.entrySet()) {
                int day = each.getKey().indexOf('日') + 1;
                if (matcher.group(1).equals(each.getKey().substring(0, day))
                        && matcher.group().contains(each.getKey().substring(day))) {
                    years.add(each.getValue());
                }
            }
        }
    }

    /** Presidents were inaugurated on 20 May of these years. */
    private static final Map<String, Integer> TERMS =
            Map.of("九", 1996, "十", 2000, "十一", 2004, "十二", 2008, "十三", 2012, "十四", 2016, "十五", 2020, "十六", 2024);

    private static final Pattern INAUGURATED = Pattern.compile("第(九|十[一二三四五六]?)任[總总][統统]");

    private static void inauguration(String opening, Set<Integer> hints) {
        if (!Chars.containsAny(opening, "就職", "就职") || !Chars.containsAny(opening, "總統", "总统")) {
            return;
        }
        Matcher matcher = INAUGURATED.matcher(opening);
        if (matcher.find()) {
            hints.add(TERMS.get(matcher.group(1)));
        }
    }

    private static final Pattern CENTENARY = Pattern.compile("建党百年(?:之际|华诞|献礼|之年|大庆|庆祝活动)|喜迎建党百年");

    private static final Pattern EXPO = Pattern.compile("上海世博会(?:已经|刚刚?|即将|就要|正在)[^，。]{0,4}(?:开园|开幕|召开|举办|举行)");

    private static final Pattern MILLENNIUM = Pattern.compile("新千年的(?:钟声|曙光|第一缕)[^，。]{0,4}(?:敲响|响|照)");

    private static final Words OF_YEAR = Words.of("今年", "明年");
    private static final Words ANY_YEAR = Words.of("今年", "明年", "去年", "后年", "前年");
    private static final Words SIGNS = Words.of(
            "今年", "明年", "之际", "迎接", "喜迎", "建党百年", "新千年", "世博会", "去年", "闭幕", "落下帷幕", "即将", "就要", "召开在即", "开局之年", "起步之年",
            "收官之年", "收官、");

    /** Of these one stands in all that is looked for behind 今年. */
    private static final Words NAMED = Words.of(
            "六五", "七五", "八五", "九五", "十五", "一五", "二五", "三五", "四五", "五五", "五大", "六大", "七大", "八大", "九大", "十大", "小康", "攻坚",
            "新征程", "第二个百年", "深化改革", "依法治国", "乡村振兴", "普查", "国企改革", "奥", "世博");

    /** And in all that is awaited. */
    private static final Words AWAITED = Words.of("五大", "六大", "七大", "八大", "九大", "十大", "建党百年", "新千年", "世博会");

    private static final int TEXT = 3000;
    private static final int SENTENCE = 140;
    private static final int OPENING = 400;

    /** Behind the end of a congress stands how long ago it was. */
    private static final int SINCE = 10;

    /** 汶川的那一声巨响，离我们才一个月零三天; 武汉封城已经第十七天: what is counted in days or months from what all know. */
    private static final List<Fact> DAYS_SINCE = List.of(
            fact("汶川[^。]{0,24}?(?:(?<![\\d一二三四五六七八九十])[半一两二三四五六]个多?月|\\d{1,2}天|[二三四五六七八九]?十?[一二三四五六七八九]天)", 2008),
            fact("玉树[^。]{0,24}?(?:地震|震)[^。]{0,12}?(?:[半一两二三四五六]个多?月|[\\d一二三四五六七八九十]{1,3}天)", 2010),
            fact("武汉(?:封城|关闭离汉)[^。]{0,10}?(?:第?[\\d一二三四五六七八九十]{1,3}天)", 2020));

    private static final Words COUNTED_FROM = Words.of("汶川", "玉树", "封城", "关闭离汉");

    private static void counted(String opening, Set<Integer> hints) {
        if (!COUNTED_FROM.in(opening) || Chars.containsAny(opening, "周年", "年前", "去年", "前年", "纪念")) {
            return;
        }
        for (Fact fact : DAYS_SINCE) {
            if (fact.said().matcher(opening).find()) {
                hints.add(fact.year());
            }
        }
    }

    /** 全力冲刺全年目标，为“十四五”开好局: where the plan before is not said to close. */
    private static final Pattern OPENS_WELL =
            Pattern.compile("(?:全年|年度|今年)[^。]{0,30}为[“\"]?(十[一二三四五]五)[”\"]?(?:规划)?(?:开好局|开好头)");

    /** The longest of what leads to these words is well within this. */
    private static final int WELL_WITHIN = 48;

    private static void opens(String text, Set<Integer> hints) {
        int well = text.indexOf("开好");
        if (well < 0 || Chars.containsAny(text, "收官", "圆满完成“", "明年")) {
            return;
        }
        for (int at = well; at >= 0; at = text.indexOf("开好", at + 2)) {
            String around = text.substring(Math.max(0, at - WELL_WITHIN), Math.min(text.length(), at + 3));
            Matcher matcher = OPENS_WELL.matcher(around);
            if (matcher.find()) {
                hints.add(PLANS.get(matcher.group(1)));
                return;
            }
        }
    }

    /** 从今年1月1日起，皇粮国税全国一分钱也不收了. */
    private static final Pattern FARM_TAX =
            Pattern.compile("(?:农业税|皇粮国税|两千六百年)[^。]{0,30}今年(?:1|一)月(?:1|一)日起[^。]{0,20}(?:全国|取消|不收|免征)");

    private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十两百]{1,5})";

    /** 再过几天香港就要回归了; 再过一年零两个月，香港就要回到祖国怀抱. */
    private static final Pattern RETURNS =
            Pattern.compile("(再过[^，。；]{1,8}?[，,]?)?(香港|澳门)(?:就要|即将|将要|快要|马上就?要)[^，。；]{0,6}(?:回归|回到祖国)");

    private static final Pattern UNTIL =
            Pattern.compile("再过(?:" + NUMBER + "年(?:零|又)?)?(?:" + NUMBER + "个月)?(?:" + NUMBER + "天)?[，,]?");

    private static void returns(String text, Set<Integer> hints) {
        Matcher matcher = text.contains("回归") || text.contains("回到祖国") ? RETURNS.matcher(text) : null;
        if (matcher == null || !matcher.find()) {
            return;
        }
        LocalDate day = matcher.group(2).equals("香港") ? LocalDate.of(1997, 7, 1) : LocalDate.of(1999, 12, 20);
        Matcher until = UNTIL.matcher(matcher.group(1) == null ? "" : matcher.group(1));
        if (until.matches()) {
            day = day.minusYears(count(until.group(1)))
                    .minusMonths(count(until.group(2)))
                    .minusDays(count(until.group(3)));
            hints.add(day.getYear());
        } else if (!Chars.containsAny(text, "当年", "那时", "年前")) {
            hints.add(day.getYear());
        }
    }

    private static int count(String number) {
        return number == null ? 0 : Dates.count(number);
    }

    /** Speeches against SARS are of 2003, or of the winter behind it, which look back. */
    private static void epidemic(Part part, String text, Set<Integer> hints) {
        boolean told = part.head.stream().anyMatch(piece -> piece.text().contains("非典"));
        if (!told || !text.contains("2003年") || Chars.containsAny(text, "周年", "年前", "当年", "那一年", "那场", "去年")) {
            return;
        }
        for (int year = 2004; year <= Dates.LAST_YEAR; year++) {
            if (text.contains(year + "年")) {
                return;
            }
        }
        hints.add(2003);
    }

    private KnownYears() {}

    private static Fact fact(String said, int year) {
        return new Fact(Pattern.compile(said), year);
    }

    static void year(Part part, Consumer<Evidence> out) {
        String text = part.opening(TEXT);
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> hints = new TreeSet<>();
        for (int at = SIGNS.indexIn(text, 0); at >= 0; at = SIGNS.indexIn(text, at + 1)) {
            if (OF_YEAR.at(text, at)) {
                int behind = text.charAt(at) == '明' ? 1 : 0;
                int end = sentenceEnd(text, at);
                int other = ANY_YEAR.indexIn(text, at + 2, end);
                if (behind == 0 && at > 0 && (text.charAt(at - 1) == '于' || text.charAt(at - 1) == '在')) {
                    // 第五次全国人口普查将于今年十一月一日开始
                    census(text.substring(sentenceStart(text, at), at), years);
                }
                ofThisYear(text.substring(at + 2, other < 0 ? end : other), behind, years);
            } else {
                int start = sentenceStart(text, at);
                String around = text.substring(start, sentenceEnd(text, at));
                if (text.startsWith("之际", at) && at < OPENING) {
                    occasion(text.substring(start, at + 2), years);
                } else if (text.startsWith("之年", at + 2) && at < OPENING) {
                    met(around, years);
                } else if (text.startsWith("收官", at) && at < OPENING) {
                    plan(PLAN_CLOSES, around, 4, years);
                } else if (!around.contains("明年")) {
                    awaited(around, hints);
                    plenum(text, around, hints);
                }
            }
        }
        disaster(part.opening(OPENING), hints);
        counted(part.opening(OPENING), hints);
        opens(text, hints);
        if (text.contains("皇粮国税") && FARM_TAX.matcher(text).find()) {
            hints.add(2006);
        }
        epidemic(part, text, hints);
        returns(text, hints);
        inauguration(part.opening(OPENING), hints);
        if (years.size() == 1) {
            out.accept(Evidence.year(
                    years.first(), FoundIn.BODY, 47, "the text says of this year what is true of that one"));
        } else if (years.isEmpty() && hints.size() == 1) {
            out.accept(Evidence.year(
                    hints.first(), FoundIn.BODY, 36, "the text awaits or celebrates what was in that year"));
        }
    }

    /** Behind 今年 or 明年. */
    private static void ofThisYear(String said, int behind, Set<Integer> years) {
        if (!said.startsWith("是")
                && !Chars.containsAny(said, "之年", "一年", "年，", "开局", "收官", "奥", "世博", "普查", "大将", "大即")) {
            return;
        }
        if (!NAMED.in(said)) {
            return;
        }
        plan(PLAN_BEGINS, said, -behind, years);
        plan(PLAN_SECOND, said, 1 - behind, years);
        plan(PLAN_MIDDLE, said, 2 - behind, years);
        plan(PLAN_ENDS, said, 4 - behind, years);
        congress(CONGRESS_MEETS, said, -behind, years);
        congress(CONGRESS_FIRST, said, 1 - behind, years);
        for (Fact fact : FACTS) {
            if (fact.said().matcher(said).find()) {
                years.add(fact.year() - behind);
            }
        }
    }

    private static void census(String said, Set<Integer> years) {
        if (!said.contains("普查")) {
            return;
        }
        for (Fact fact : FACTS) {
            Matcher matcher = fact.said().matcher(said);
            if (matcher.find() && said.length() - matcher.end() <= 6) {
                years.add(fact.year());
            }
        }
    }

    private static void occasion(String sentence, Set<Integer> years) {
        Matcher matcher = PLAN_OCCASION.matcher(sentence);
        if (matcher.find()) {
            plan(
                    matcher.group().contains("收官") ? PLAN_ENDS : PLAN_BEGINS,
                    sentence,
                    matcher.group().contains("收官") ? 4 : 0,
                    years);
        }
    }

    /** 这次会议是在“十一五”规划开局之年召开的. */
    private static void met(String sentence, Set<Integer> years) {
        if (!Chars.containsAny(sentence, "今年", "明年", "去年")
                && PLAN_MET.matcher(sentence).find()) {
            plan(PLAN_BEGINS, sentence, 0, years);
            plan(PLAN_ENDS, sentence, 4, years);
        } else if (!Chars.containsAny(sentence, "今年", "明年", "去年")
                && PLAN_PASSES.matcher(sentence).find()) {
            plan(PLAN_BEGINS, sentence, 0, years);
            plan(PLAN_ENDS, sentence, 4, years);
        }
    }

    /** 党的十八届三中全会… 全会刚刚闭幕: of the only one that the opening names. */
    private static void plenum(String text, String sentence, Set<Integer> hints) {
        if (!sentence.contains("全会") || !PLENUM_OVER.matcher(sentence).find()) {
            return;
        }
        TreeSet<Integer> named = new TreeSet<>();
        Matcher matcher = PLENUM.matcher(text.substring(0, Math.min(text.length(), 2 * OPENING)));
        while (matcher.find()) {
            named.add(PLENUMS.getOrDefault(matcher.group(1) + matcher.group(2), 0));
        }
        if (named.size() == 1 && named.first() > 0) {
            hints.add(named.first());
        }
    }

    private static void awaited(String sentence, Set<Integer> hints) {
        if (!AWAITED.in(sentence)) {
            return;
        }
        if (sentence.contains("去年")) {
            congress(CONGRESS_LAST_YEAR, sentence, 1, hints);
            return;
        }
        congress(CONGRESS_AWAITED, sentence, 0, hints);
        Matcher over = CONGRESS_OVER.matcher(sentence);
        if (over.find()
                && RECENTLY.in(over.group()
                        + sentence.substring(over.end(), Math.min(sentence.length(), over.end() + SINCE)))) {
            hints.add(CONGRESSES.get(over.group(1)));
        }
        if (CENTENARY.matcher(sentence).find()) {
            hints.add(2021);
        }
        if (EXPO.matcher(sentence).find()) {
            hints.add(2010);
        }
        if (MILLENNIUM.matcher(sentence).find()) {
            hints.add(2000);
        }
    }

    private static void plan(Pattern pattern, String said, int offset, Set<Integer> years) {
        add(pattern, PLANS, said, offset, years);
    }

    private static void congress(Pattern pattern, String said, int offset, Set<Integer> years) {
        add(pattern, CONGRESSES, said, offset, years);
    }

    private static void add(Pattern pattern, Map<String, Integer> known, String said, int offset, Set<Integer> years) {
        Matcher matcher = pattern.matcher(said);
        if (matcher.find()) {
            Integer year = known.get(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            if (year != null) {
                years.add(year + offset);
            }
        }
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < SENTENCE && !Chars.isSentenceEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < SENTENCE && !Chars.isSentenceEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
