package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases that are said of a year only within it, or within the next. To add one: a row of {@link #ALL} and a text in the
 * test set.
 */
final class YearPhrases {
    /** How far around its word a phrase stands. */
    private static final int AROUND = 46;

    /** Whether the year must be the only one, or the last, of which the text tells. */
    private enum Of {
        ANY,
        LAST,
        ONLY
    }

    /**
     * A phrase.
     *
     * @param words of which one must occur before the pattern is tried around it
     * @param pattern its first group is the year
     * @param later by how many years the speech is later than the year of the phrase
     * @param of which other years the text may tell of
     * @param weight the weight of the evidence
     */
    private record Phrase(Words words, Pattern pattern, int later, Of of, int weight, String why) {}

    private static final List<Phrase> ALL = List.of(
            phrase(
                    "执行情况",
                    "(?:19|20)\\d\\d年(?:国民经济和社会发展|财政)?(?:计划|预算)执行情况[^。；]{0,8}[及和与]((?:19|20)\\d\\d)年",
                    0,
                    Of.ANY,
                    46,
                    "the text names the report on that year's plan"),
            phrase(
                    "夺取",
                    "夺取((?:19|20)\\d\\d)年[^，。；]{0,12}(?:丰收|胜利|全胜)",
                    0,
                    Of.LAST,
                    44,
                    "the text calls for that year's harvest"),
            phrase(
                    "预算,盘子",
                    "明年[^。；]{0,40}(?:列入|列进|纳入|进入)(?:了)?((?:19|20)\\d\\d)年的?[^。；，]{0,8}(?:预算|盘子)",
                    -1,
                    Of.ANY,
                    46,
                    "the text calls the year of that budget the next"),
            phrase(
                    "撥款條例,拨款条例",
                    "《((?:19|20)\\d\\d)年[撥拨]款[條条]例草案》",
                    0,
                    Of.ANY,
                    50,
                    "the text moves the bill of that year's budget"),
            phrase(
                    "去年",
                    "去年[^。\\n今]{0,16}[\\n ，：:。]{0,2}((?:19|20)\\d\\d)年[，,]?(?:全[县市省区乡镇村厂校州]|我[县市省区乡镇厂校州们])",
                    1,
                    Of.LAST,
                    42,
                    "the text calls that year the last"),
            phrase(
                    "各项目标,全年目标,年度目标",
                    "(?:为实现|确保实现|确保完成|圆满完成|全面完成)((?:19|20)\\d\\d)年[^，。；]{0,10}(?:各项|全年|年度)目标",
                    0,
                    Of.LAST,
                    44,
                    "the text speaks of that year's aims"),
            phrase("各项任务", "完成((?:19|20)\\d\\d)年的?各项任务", 0, Of.LAST, 44, "the text speaks of that year's tasks"),
            phrase("责任书", "((?:19|20)\\d\\d)年[^，。；]{0,14}责任书", 0, Of.LAST, 42, "those who hear sign for that year"),
            phrase(
                    "年的今天",
                    "[到了在]((?:19|20)\\d\\d)年的今天(?:也|还|仍|依然)",
                    0,
                    Of.ANY,
                    50,
                    "the text calls that year the present"),
            phrase(
                    "年同期",
                    "(?<![比较与和跟])(20(?!19)\\d\\d)年同期[^，。]{0,16}(?:基数|疫情|因为|影响)",
                    1,
                    Of.ONLY,
                    42,
                    "figures are compared with those of the year before"),
            phrase(
                    "表彰",
                    "今天[^。]{0,30}表彰((?:19|20)\\d\\d)年度?",
                    0,
                    Of.LAST,
                    40,
                    "the meeting honours those of that year"),
            phrase(
                    "省要,市要,县要,区要,镇要,乡要,村要,州要,校要,们要",
                    "((?:19|20)\\d\\d)年[，,]?(?:全[省市县区镇乡村州校]|我[省市县区镇乡村州校们])要",
                    0,
                    Of.ONLY,
                    42,
                    "the text says what is to be done in that year"),
            phrase(
                    "汛期,入冬,春节,元旦,国庆,高考,秋季开学,春耕",
                    "((?:19|20)\\d\\d)年(?:汛期|入冬|春节|元旦|国庆节?|高考|秋季开学|春耕)(?:以|之)?前",
                    0,
                    Of.ONLY,
                    40,
                    "the text sets a term in that year"),
            phrase(
                    "月前,月底前,月以前,月之前,月底以前,月底之前",
                    "(?<![到至])((?:19|20)\\d\\d)年\\d{1,2}月底?(?:以|之)?前",
                    0,
                    Of.LAST,
                    36,
                    "the text sets a term in that year, and tells of none behind it"),
            phrase(
                    "关键",
                    "((?:19|20)\\d\\d)年[，,]?是[^。]{4,40}的一年[，,]也是[^。]{2,24}关键(?:之|的一)?年",
                    0,
                    Of.LAST,
                    44,
                    "the text says why that year matters"),
            phrase(
                    "的形势",
                    "[^到至]((?:19|20)\\d\\d)年的形势[^。]{0,12}(?:不容|并不|依然|仍然|十分|严峻)",
                    0,
                    Of.LAST,
                    46,
                    "the text speaks of how things are in that year"),
            phrase(
                    "关于",
                    "关于((?:19|20)\\d\\d)年的(?:形势|工作|任务)",
                    0,
                    Of.LAST,
                    44,
                    "the text turns to that year, and to none behind it"),
            phrase(
                    "逝世,去世,辞世,离世,与世长辞,停止了呼吸,病逝",
                    "于((?:19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日[^。]{0,20}(?:逝世|去世|辞世|离世|与世长辞|停止了呼吸|病逝)",
                    0,
                    Of.LAST,
                    44,
                    "the text mourns one who died in that year"),
            phrase(
                    "列入",
                    "列入((?:19|20)\\d\\d)年度?(?:的)?(?:计划|盘子|预算|重点|实事)",
                    0,
                    Of.ONLY,
                    44,
                    "the text names what is planned for that year"),
            phrase(
                    "现在起,今天起,即日起,本月起,下月起,这个月起",
                    "从(?:现在|今天|即日|这个月|本月|下月)起到((?:19|20)\\d\\d)年",
                    0,
                    Of.LAST,
                    46,
                    "the text sets a term from now on in that year"),
            phrase(
                    "宣布",
                    "宣布[，,：:]?[“\"]?((?:19|20)\\d\\d)年",
                    0,
                    Of.LAST,
                    50,
                    "the text opens what is held in that year"),
            phrase(
                    "还有,只有,只剩,不到",
                    "((?:19|20)\\d\\d)年的?(?:汛期|高考|中考|春运|夏收|国庆|暑期|夏粮|双抢|防火期)[^，。；]{0,6}(?:还有|只有|只剩|不到)[^，。；]{0,8}[天月]",
                    0,
                    Of.LAST,
                    46,
                    "the text counts the days to what comes in that year"),
            phrase(
                    "目标,任务,工作",
                    "把((?:19|20)\\d\\d)年的?(?:各项)?(?:目标|任务|工作)[^，。；]{0,8}(?:分解|落实|完成|部署|安排|干)",
                    0,
                    Of.LAST,
                    46,
                    "the text shares out that year's work"),
            phrase(
                    "开幕,开赛,启动,举行,开园",
                    "今天[，,]((?:19|20)\\d\\d)年[^，。；]{2,24}(?:就要|即将|正式|隆重|在这里|在)?[^，。；]{0,6}(?:开幕|开赛|启动|举行|开园)",
                    0,
                    Of.LAST,
                    50,
                    "the text says what begins today"),
            phrase(
                    "将开展,将组织,将实施,将举办,将围绕,将继续,将重点",
                    "(?<![到至])((?:19|20)\\d\\d)年[，,]?[^，。；]{0,12}将(?:开展|组织|实施|举办|围绕|继续|重点)",
                    0,
                    Of.LAST,
                    42,
                    "the text says what is to be done in that year, and in none behind it"),
            phrase(
                    "这一仗,这一战,这场仗,这场硬仗",
                    "(?<![到至])((?:19|20)\\d\\d)年这(?:一|场)[硬]?[仗战]",
                    0,
                    Of.LAST,
                    48,
                    "the text calls for that year's battle"),
            phrase(
                    "颁发",
                    "今天[^。]{0,16}颁发[^。]{0,8}((?:19|20)\\d\\d)年度",
                    0,
                    Of.LAST,
                    40,
                    "the meeting honours those of that year"),
            phrase(
                    "月起,日起",
                    "从((?:19|20)\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?起[，,]?(?![^。]{0,24}了)[^。]{0,24}(?:一律|不再|将|要|必须|实行)",
                    0,
                    Of.ONLY,
                    42,
                    "the text says what is to be from a month of that year on"),
            phrase(
                    "剩余的,结余的",
                    "(?<![到至])((?:19|20)\\d\\d)年(?:剩余|结余)的",
                    0,
                    Of.ONLY,
                    40,
                    "the text says what is left of that year's means"),
            phrase(
                    "认识",
                    "认识((?:19|20)\\d\\d)年[^，。；]{2,14}(?:形势|意义|任务)",
                    0,
                    Of.LAST,
                    46,
                    "the text asks to see how things are in that year"),
            phrase(
                    "要把",
                    "要把((?:19|20)\\d\\d)年的?[^，。；]{2,12}(?:推|抓|干|做|办|打)",
                    0,
                    Of.ONLY,
                    44,
                    "the text says what is to be done with that year's work"),
            phrase(
                    "好年头,丰收年",
                    "(?<![到至])((?:19|20)\\d\\d)年是个?(?:好年头|丰收年)",
                    0,
                    Of.LAST,
                    44,
                    "the text says what kind of year that is"),
            phrase(
                    "打好,打赢",
                    "打[好赢]((?:19|20)\\d\\d)年[^，。；]{0,12}[仗战]",
                    0,
                    Of.LAST,
                    46,
                    "the text calls for that year's battle"),
            phrase(
                    "起过,起欢度,起度过,道过,同过,同欢度,同度过",
                    "一[起道同](?:欢度|度过|过)((?:19|20)\\d\\d)年的?(?:教师|春|国庆|中秋|元旦|重阳|儿童|建军|护士|劳动|端午|元宵)节?",
                    0,
                    Of.LAST,
                    46,
                    "the text keeps a feast of that year"),
            phrase(
                    "大事",
                    "(?<![到至])((?:19|20)\\d\\d)年的?(?:头等|第一件|头一件)大事",
                    0,
                    Of.LAST,
                    44,
                    "the text says what comes first in that year"),
            phrase(
                    "季度以来",
                    "((?:19|20)\\d\\d)年(?:第?[一二三四]|前[两二三]个?)季度以来",
                    0,
                    Of.LAST,
                    42,
                    "the text tells of what has been since a quarter of that year"),
            phrase(
                    "年的今天",
                    "((?:19|20)\\d\\d)年的今天[，,]我们[^，。]{0,14}(?:就?要|必须|将)",
                    0,
                    Of.LAST,
                    44,
                    "the text calls that year the present"),
            phrase(
                    "也就是",
                    "那一?天[，,]?也就是((?:19|20)\\d\\d)年(?:[5-9]|1[0-2])月",
                    0,
                    Of.LAST,
                    42,
                    "the text counts the days to a day of that year"),
            phrase(
                    "截至,截止",
                    "截[至止]到?((?:19|20)\\d\\d)年(?:[3-9]|1[01])月(?:底|末|份|\\d{1,2}日)[，,](?![^。]{0,60}(?:年前|年后|现在|今天|如今))",
                    0,
                    Of.LAST,
                    36,
                    "the text has figures up to a month of that year"),
            phrase(
                    "走到,来到,到了,进入",
                    "(?:时间|时光|日子|岁月|日历)(?:已经?)?(?:走到|来到|到了|进入)了?((?:19|20)\\d\\d)年(?=[^。]{0,30}(?:我们|今天|眼前|面前|眼下))",
                    0,
                    Of.LAST,
                    46,
                    "the text says that time has come to that year"),
            phrase(
                    "在这",
                    "在这((?:19|20)\\d\\d)年的?(?:金秋|春天|夏天|秋天|冬天|初|深|盛|隆冬|岁末|年末|春节|新春|最后|第一)",
                    0,
                    Of.LAST,
                    48,
                    "the text says that it is that year"),
            phrase(
                    "也就是",
                    "((?:19|20)\\d\\d)年(?:[1-9]|10)月(?:份|底|末|初|中旬)?[，,]?也就是(?:上个?月|上周|上个?星期|这个月|本月|前几天|前天|昨天)",
                    0,
                    Of.ANY,
                    56,
                    "the text says that a month of that year has just gone by"),
            phrase(
                    "个月,个多月",
                    "((?:19|20)\\d\\d)年[1-8]月(?:份|底|初)?[^，。；]{0,10}[，,]?到(?:现在|今天)才?(?:刚|只有|不到|不足)?[一二两三四\\d]个多?月",
                    0,
                    Of.LAST,
                    50,
                    "the text counts the months since one of that year"),
            phrase(
                    "施行,实施,通车,开通,投产",
                    "((?:19|20)\\d\\d)年(?:[3-9]|1[0-2])月\\d{1,2}日起?(?:就要|即将|将要|马上就?要?)(?:正式)?(?:施行|实施|通车|开通|投产)",
                    0,
                    Of.LAST,
                    40,
                    "the text awaits a day of that year"),
            phrase(
                    "重点工程,重点项目",
                    "是((?:19|20)\\d\\d)年[^，。；]{0,10}重点(?:工程|项目)[，。；][^。]{0,16}从\\d{1,2}月[^。，]{0,10}到(?:今天|现在)",
                    0,
                    Of.LAST,
                    44,
                    "the text tells of works from a month of that year up to this day"),
            phrase(
                    "入汛,入夏,入春,入秋,入冬,汛期",
                    "今年(?:入汛|入夏|入春|入秋|入冬|汛期)[^。；]{0,40}[。；]((?:19|20)\\d\\d)年\\d{1,2}月(?:\\d{1,2}日)?[至到—]",
                    0,
                    Of.LAST,
                    46,
                    "the text tells when in this year it was"),
            phrase(
                    "翻篇",
                    "((?:19|20)\\d\\d)年(?:就|即将|马上|很快)要?翻篇",
                    0,
                    Of.LAST,
                    46,
                    "the text says that the year is about to turn"),
            phrase(
                    "门槛",
                    "[迈跨]过((?:19|20)\\d\\d)年(?:的)?门槛的(?:这个)?时候",
                    0,
                    Of.LAST,
                    46,
                    "the text says that the year has turned"));

    /** The words of each phrase. */
    static final List<Words> TRIGGERS = ALL.stream().map(Phrase::words).toList();

    /** Of whom nobody speaks to others the years are those of a life. */
    private static final Words SPOKEN = Words.of("我们", "同志", "各位", "大家", "诸位");

    private YearPhrases() {}

    private static Phrase phrase(String words, String pattern, int later, Of of, int weight, String why) {
        return new Phrase(Words.of(words.split(",")), Pattern.compile(pattern), later, of, weight, why);
    }

    static void year(Part part, Consumer<Evidence> out) {
        String text = part.opening(Part.LOOKED_AT);
        if (!SPOKEN.in(text)) {
            return;
        }
        long may = part.triggers(OpeningTriggers.PHRASES);
        String tidy = may == 0 ? "" : arabic(part.tidyOpening(Part.LOOKED_AT));
        for (int at = tidy.indexOf('年', 4); may != 0 && at >= 0; at = tidy.indexOf('年', at + 1)) {
            if (!Chars.isAsciiDigit(tidy.charAt(at - 1))) {
                continue;
            }
            String around = tidy.substring(Math.max(0, at - AROUND), Math.min(tidy.length(), at + AROUND));
            for (long left = may; left != 0; left &= left - 1) {
                Phrase phrase = ALL.get(Long.numberOfTrailingZeros(left));
                Matcher matcher = phrase.words().in(around) ? phrase.pattern().matcher(around) : null;
                if (matcher == null || !matcher.find()) {
                    continue;
                }
                // It is told once.
                may &= ~Long.lowestOneBit(left);
                int year = Integer.parseInt(matcher.group(1));
                if (isOf(tidy, year, phrase.of()) && year + phrase.later() <= Dates.LAST_YEAR) {
                    out.accept(Evidence.year(year + phrase.later(), FoundIn.BODY, phrase.weight(), phrase.why()));
                }
            }
        }
    }

    private static final String NUMERALS = "〇一二三四五六七八九";

    /** 二○○四年, 二0一一年 → 2004年, 2011年. */
    private static String arabic(String text) {
        char[] chars = null;
        for (int at = text.indexOf('年', 4); at >= 0; at = text.indexOf('年', at + 1)) {
            if ("一二".indexOf(text.charAt(at - 4)) < 0) {
                continue;
            }
            boolean year = true;
            for (int i = at - 3; i < at; i++) {
                year &= "○零0Oo".indexOf(text.charAt(i)) >= 0 || NUMERALS.indexOf(text.charAt(i)) >= 0;
            }
            if (year) {
                chars = chars == null ? text.toCharArray() : chars;
                for (int i = at - 4; i < at; i++) {
                    chars[i] = (char) ('0' + Math.max(0, NUMERALS.indexOf(text.charAt(i))));
                }
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static boolean isOf(String text, int year, Of of) {
        return switch (of) {
            case ANY -> true;
            case LAST -> isLast(text, year);
            case ONLY ->
                Dates.in(text).stream().allMatch(found -> found.year() == null || found.iso() || found.year() == year);
        };
    }

    /** Whether a text names no later year. */
    static boolean isLast(String text, int year) {
        return Dates.in(text).stream().allMatch(found -> found.year() == null || found.iso() || found.year() <= year);
    }
}
