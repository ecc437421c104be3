package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that follow from how long ago something was: 建校七十周年 of a school that 始建于1953年 is 2023. */
final class Reckoning {
    private static final String COUNT = "(百|\\d{1,3}|[一二两三四五六七八九十百]{1,5})";

    /** 建院60周年, 六十华诞. */
    private static final Pattern ANNIVERSARY = Pattern.compile(COUNT + "(?:周年|週年|华诞|華誕|岁的?生日|岁华诞|年校庆|年庆典|年院庆|年厂庆|年华诞)");

    private static final Words ANNIVERSARIES = Words.of("周年", "週年", "华诞", "岁生日", "岁的生日", "年校庆", "年庆典", "年院庆", "年厂庆");

    /** The party, the country and the like: of those everybody knows the first year. */
    private static final Words KNOWN = Words.of(
            "建党", "共产党", "建军", "解放军", "中国成立", "共和国", "建国", "国庆", "运动", "长征", "抗战", "抗日", "改革开放", "回归", "反法西斯", "诞辰");

    private static final Words CELEBRATED =
            Words.of("庆祝", "纪念", "迎来", "喜迎", "欢庆", "共庆", "值此", "恰逢", "适逢", "正值", "祝贺", "庆典", "校庆", "今天", "今年是");

    private static final Words FOUNDED_IN =
            Words.of("成立于", "创办于", "创建于", "创立于", "始建于", "建于", "诞生于", "组建于", "设立于", "建校于", "创刊于", "肇始于", "起源于", "兴办于");

    private static final Words FOUNDED = Words.of(
            "成立", "创办", "创建", "创立", "建校", "建院", "建厂", "建所", "建行", "建馆", "建会", "建县", "建市", "建区", "建镇", "建乡", "诞生", "始建",
            "奠基", "开办", "组建", "挂牌", "开业", "设立", "建立", "创刊", "建成", "兴办", "应运而生");

    /** What is celebrated began itself; an event that came between has an anniversary too. */
    private static final Words BEGUN = Words.of(
            "成立", "建校", "建院", "建厂", "建场", "建所", "建行", "建馆", "建会", "建县", "建市", "建区", "建镇", "建乡", "建站", "建司", "建台", "建社",
            "建队", "建园", "创办", "创建", "创立", "创刊", "开业", "办学", "诞生", "组建", "设立", "通车", "投产", "校庆", "院庆", "厂庆", "华诞", "生日",
            "庆典");

    /** Of so many years nobody tells what came before the beginnings. */
    private static final int LONG = 10;

    /** 到2025年, 力争2020年: years to come. */
    private static final Words AIM = Words.of("到", "至", "距", "离", "距离", "力争", "争取", "确保", "计划", "预计", "实现");

    /** 2022年前, 2025年底: as well. */
    private static final Words BY_THEN = Words.of("前", "底", "以前", "之前", "末");

    /** 设立“金扳手奖”: what came later than what gives it. */
    private static final Pattern PRIZE = Pattern.compile("..(?:了|的|起)?[“\"「]?[^，。；”]{0,14}(?:奖|基金|论坛|制度|评选|品牌|热线)");

    private static final int FOUNDED_WITHIN = 60;
    private static final int TEXT = 3000;
    private static final int OPENING = 400;

    /** 五年前的2014年, 四年前，也就是2014年. */
    private static final Pattern AGO =
            Pattern.compile("(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,3})年前(?:的(?:今天[，,])?|[，,]?(?:也)?就是)(\\d{4})年");

    /** 1998年那场洪水过去十一年了. */
    private static final Pattern PASSED = Pattern.compile(
            "(?<!\\d)(\\d{4})年[^，。；\\d]{0,14}[，,]?(?:距今|离现在|离今天)?(?:已经|已)?过去了?(?:已经|整整|已)?([1-9]\\d?|[一二三四五六七八九十]{1,3})年(?:了|多了|[，。])");

    private static final int PASSED_WITHIN = 30;

    /** Behind a count: 零三个月. */
    private static final Pattern MONTHS = Pattern.compile("零(\\d|[一二三四五六七八九十]{1,2})个?月");

    private static final Words ALREADY =
            Words.of("整整", "已", "已经", "已有", "已经有", "已是", "已经是", "就是", "满", "走过", "走过了", "整整走过", "整整走过了");

    private static final Words UP_TO_NOW = Words.of("到今天", "到如今", "如今", "至今", "到今年", "到现在", "今天");

    /** 我是1979年, 2008年11月我. */
    private static final Pattern ONESELF = Pattern.compile("[^。]{0,2}我|[^。]{0,3}\\d{4}年(?:\\d{1,2}月)?[，,]?我");

    /** How far behind 今天 its count stands. */
    private static final int SOON = 40;

    /** How far before its span a year stands from which is counted. */
    private static final int BEFORE = 300;

    /** How far a span and the year from which it counts stand apart. */
    private static final int NEAR = 80;

    private Reckoning() {}

    /** 去年，也就是2006年; 今年（2007年）. */
    private static final Pattern NAMED_ALSO =
            Pattern.compile("([去今前明])年(?:[，,]?(?:也就是|就是|也即|即)|[（(])(\\d{4})(?:年|[）)])");

    private static void named(String opening, Consumer<Evidence> out) {
        Matcher matcher = NAMED_ALSO.matcher(opening);
        for (int at = opening.indexOf('年', 1); at > 0; at = opening.indexOf('年', at + 1)) {
            if ("去今前明".indexOf(opening.charAt(at - 1)) >= 0
                    && matcher.region(at - 1, Math.min(opening.length(), at + 12))
                            .lookingAt()) {
                int later = "明今去前".indexOf(matcher.group(1)) - 1;
                year(
                        Integer.parseInt(matcher.group(2)) + later,
                        FoundIn.BODY,
                        56,
                        "the text says which year it calls last or this year",
                        out);
                return;
            }
        }
    }

    /** 上个月，也就是2023年的国庆假期. */
    private static final Pattern LATELY =
            Pattern.compile("(?:上个?月|这个?月|本月|前几天|前不久|上周|昨天)[^，。；]{0,4}[，,]?(?:也就是|就是)(\\d{4})年(?!1[12]月)");

    /** 从2017年7月算起，到年底只剩五个月. */
    private static final Pattern TO_THE_END =
            Pattern.compile("从(\\d{4})年\\d{1,2}月份?(?:\\d{1,2}日)?(?:算起|算|起|开始)，?(?:到|离|距)(?:今年)?年底(?:只|还|仅|不到)");

    /** 标准时点是2016年12月31日，现在距离入户登记还有两个多月. */
    private static final Pattern CENSUS =
            Pattern.compile("标准时点[是为](\\d{4})年1[12]月\\d{1,2}日[^。]{0,2}[，,。](?:现在|眼下|目前|距|离|还有|只剩)");

    /** 必须在2012年12月31日以前销号，今天离期限只剩下三十四天. */
    private static final Pattern DEADLINE = Pattern.compile(
            "(\\d{4})年(\\d{1,2})月(\\d{1,2})日[^。]{0,30}?[，,][^，。]{0,3}(?:离|距离?)(?:这个|规定的?|最后)?(?:期限|时限|限期)[^，。]{0,4}?(?:只剩下?|还有|只有|仅剩)([\\d一二三四五六七八九十百]{1,5})天");

    /** 离2020年底交账的日子，只剩下两年零三个月. */
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile(
            "(?:离|距离?)(\\d{4})年底[^。]{0,24}?(?:只剩下?|还有|只有|仅剩)([一二两三四五\\d])年(?:零|又)?([\\d一二两三四五六七八九十]{1,2})个月");

    private static Integer deadline(String text) {
        for (int at = text.indexOf('限', 1); at > 0; at = text.indexOf('限', at + 1)) {
            Matcher matcher = LIMIT.at(text, at - 1) || LIMIT.at(text, at)
                    ? DEADLINE.matcher(text).region(Math.max(0, at - NEAR), Math.min(text.length(), at + SOON))
                    : null;
            if (matcher != null && matcher.find()) {
                int dayOfYear = 30 * (Integer.parseInt(matcher.group(2)) - 1) + Integer.parseInt(matcher.group(3));
                return Dates.count(matcher.group(4)) < dayOfYear ? Integer.valueOf(matcher.group(1)) : null;
            }
        }
        for (int at = text.indexOf("年底"); at >= 4; at = text.indexOf("年底", at + 1)) {
            Matcher matcher = Chars.isAsciiDigit(text.charAt(at - 1))
                    ? YEARS_AND_MONTHS.matcher(text).region(Math.max(0, at - 6), Math.min(text.length(), at + SOON))
                    : null;
            if (matcher != null && matcher.find()) {
                return Integer.parseInt(matcher.group(1)) - Dates.count(matcher.group(2));
            }
        }
        return null;
    }

    private static final Words LIMIT = Words.of("期限", "时限", "限期");

    /** 三年行动（2018—2020）今年走到第二个年头. */
    private static final Pattern NTH_OF_ACTION =
            Pattern.compile("[（(](\\d{4})年?[-—－–~～至](?:\\d{4})年?[）)][^。]{0,10}今年[^，。]{0,8}?第([一二三四五])(?:个年头|年)");

    private static Integer inAction(String text) {
        Matcher matcher = text.contains("今年") && text.contains("第") ? NTH_OF_ACTION.matcher(text) : null;
        if (matcher == null) {
            return null;
        }
        for (int at = text.indexOf('（'); at >= 0; at = text.indexOf('（', at + 1)) {
            if (matcher.region(at, Math.min(text.length(), at + 50)).lookingAt()) {
                return Integer.parseInt(matcher.group(1)) + Dates.count(matcher.group(2)) - 1;
            }
        }
        return null;
    }

    private static void justNow(String text, Consumer<Evidence> out) {
        Integer year = behind(text, "就是20", 14, LATELY);
        year = year == null ? behind(text, "年底", 20, TO_THE_END) : year;
        year = year == null ? behind(text, "标准时点", 40, CENSUS) : year;
        year = year == null ? deadline(text) : year;
        year = year == null ? inAction(text) : year;
        if (year != null) {
            year(year, FoundIn.BODY, 50, "the text tells of that year as of days ago, or counts to its end", out);
        }
    }

    /** The year that a pattern finds around a place of its words, which begins so far before them at most. */
    private static Integer behind(String text, String words, int before, Pattern pattern) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Matcher matcher =
                    pattern.matcher(text).region(Math.max(0, at - before), Math.min(text.length(), at + before));
            if (matcher.find()) {
                return Integer.valueOf(matcher.group(1));
            }
        }
        return null;
    }

    /** 到…为止, 目标: of years to come. */
    private static final Words TO_COME =
            Words.of("目标", "规划", "远景", "建成", "将", "实现", "计划", "全面小康", "脱贫", "以前", "之前", "前", "底");

    /**
     * The year in which the page was published, where it is the last of which the text tells: the speech is no older than
     * what it tells and no younger than its page.
     */
    static void published(Part part, Consumer<Evidence> out) {
        if (part.draft.published == null) {
            return;
        }
        int published = part.draft.published.getYear();
        String text = part.opening(TEXT);
        if (Eras.earliest(part) == published) {
            year(
                    published,
                    FoundIn.BODY,
                    38,
                    "the text has words that nobody said before the year in which its page was published",
                    out);
            return;
        }
        if (!text.contains(published + "年")) {
            return;
        }
        for (Dates.Found found : Dates.in(text)) {
            if (found.year() == null || found.year() != published || found.iso()) {
                continue;
            }
            String tail = text.substring(found.end(), Math.min(text.length(), found.end() + 12));
            boolean thisYear = Chars.startsWithAny(
                    text.substring(found.start() + 4, found.end() + Math.min(4, tail.length())), "年年底", "年底前");
            if (AIM.endAt(text, found.start()) || TO_COME.in(tail) && !thisYear) {
                return;
            }
        }
        year(
                published,
                FoundIn.BODY,
                38,
                "the text tells of the year in which its page was published, and of none behind it",
                out);
    }

    /** 创办于1958年。今天，她六十岁了. */
    private static final Pattern AGED =
            Pattern.compile("(?:今天|今年)[，,]?(?:她|它|学校|公司|医院)?(?:已经|已|整整|刚好|正好)?" + COUNT + "岁");

    private static void aged(String text, Consumer<Evidence> out) {
        Matcher aged = AGED.matcher(text);
        boolean told = false;
        for (int at = text.indexOf('岁'); at >= 0 && !told; at = text.indexOf('岁', at + 1)) {
            told = aged.region(Math.max(0, at - 16), at + 1).find();
        }
        if (!told) {
            return;
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (Dates.Found found : Dates.in(text)) {
            if (found.year() != null && FOUNDED_IN.endAt(text, found.start())) {
                years.add(found.year());
            }
        }
        if (years.size() == 1) {
            year(
                    years.first() + Dates.count(aged.group(1)),
                    FoundIn.BODY,
                    46,
                    "the text says how old is what was founded in a year that it names",
                    out);
        }
    }

    /** 五年前的2014年, said in so many words. */
    static void ago(Part part, Consumer<Evidence> out) {
        String opening = part.opening(800);
        named(opening, out);
        justNow(part.opening(TEXT), out);
        aged(part.opening(TEXT), out);
        passed(part.opening(TEXT), out);
        int at = opening.indexOf("年前的");
        at = at < 0 ? Math.max(opening.indexOf("年前，"), opening.indexOf("年前就是")) : at;
        Matcher matcher = at < 0
                ? null
                : AGO.matcher(opening.substring(Math.max(0, at - 4), Math.min(opening.length(), at + 14)));
        if (matcher != null && matcher.find()) {
            year(
                    Integer.parseInt(matcher.group(2)) + Dates.count(matcher.group(1)),
                    FoundIn.BODY,
                    50,
                    "the text says how many years before now another year was",
                    out);
        }
    }

    private static final Words AT_FOUNDING =
            Words.of("成立的时候", "成立时", "成立之初", "创办的时候", "创办时", "创办之初", "开业的时候", "开业时", "开业之初");

    /** 商会二〇〇九年成立的时候，会员只有二十七家。八年过去了. */
    private static Integer sinceFounding(String text, int passed) {
        int start = countBefore(text, passed - 1);
        int stop = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start));
        if (text.charAt(passed - 1) != '年' || start == passed - 1 || start - stop > 6 || stop < 1) {
            return null;
        }
        String before = text.substring(Math.max(0, text.lastIndexOf('。', stop - 1)), stop);
        List<Dates.Found> years =
                Dates.in(before).stream().filter(found -> found.year() != null).toList();
        return years.size() == 1 && AT_FOUNDING.at(before, years.get(0).end())
                ? (Integer) (years.get(0).year() + Dates.count(text.substring(start, passed - 1)))
                : null;
    }

    private static void passed(String text, Consumer<Evidence> out) {
        for (int at = text.indexOf("过去"); at >= 0; at = text.indexOf("过去", at + 2)) {
            Integer now = at > 2 ? sinceFounding(text, at) : null;
            if (now != null) {
                year(now, FoundIn.BODY, 44, "the text says how many years have passed since the founding", out);
                return;
            }
            int from = Math.max(0, at - PASSED_WITHIN);
            int year = text.lastIndexOf('年', at);
            if (year < from + 4 || !Chars.isAsciiDigit(text.charAt(year - 1))) {
                continue;
            }
            Matcher matcher = PASSED.matcher(text).region(year - 4, Math.min(text.length(), at + 12));
            if (matcher.lookingAt() && !Chars.isQuoted(text, matcher.start())) {
                year(
                        Integer.parseInt(matcher.group(1)) + Dates.count(matcher.group(2)),
                        FoundIn.BODY,
                        44,
                        "the text says how many years have passed since another",
                        out);
                return;
            }
        }
    }

    /** 2011年6月我来到沙沟，到今天整整五年零三个月: counted from a year of the same sentence, or from one told of oneself. */
    static void since(Part part, Consumer<Evidence> out) {
        String text = part.opening(TEXT);
        if (!Chars.containsAny(text, "今天", "至今", "如今", "到今年", "到现在")) {
            return;
        }
        for (int at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
            int start = countBefore(text, at);
            if (start == at || !ALREADY.endAt(text, start) || about(text, at) || !upToNow(text, start)) {
                continue;
            }
            String before = text.substring(Math.max(0, start - BEFORE), start);
            TreeSet<Integer> years = new TreeSet<>();
            Integer month = null;
            boolean told = false;
            for (Dates.Found found : Dates.in(before)) {
                if (found.year() != null) {
                    years.add(found.year());
                    month = found.month();
                    told |= before.indexOf('。', found.end()) < 0
                            || ONESELF.matcher(before)
                                    .region(Math.max(0, found.start() - 3), before.length())
                                    .lookingAt();
                }
            }
            if (years.size() == 1 && told) {
                Matcher months = MONTHS.matcher(text).region(at + 1, text.length());
                boolean later = month != null && months.lookingAt() && month + Dates.count(months.group(1)) > 12;
                year(
                        years.first() + Dates.count(text.substring(start, at)) + (later ? 1 : 0),
                        FoundIn.BODY,
                        44,
                        "the text counts the years from then to the day of the speech",
                        out);
                return;
            }
        }
    }

    /** Where a count of years starts that ends at a place, or the place: 三十八|年, but 1998|年 is a year. */
    private static int countBefore(String text, int at) {
        int start = at;
        int digits = 0;
        while (start > 0 && at - start < 6) {
            char c = text.charAt(start - 1);
            if (Chars.isAsciiDigit(c)) {
                digits++;
            } else if ("一二两三四五六七八九十百".indexOf(c) < 0) {
                break;
            }
            start--;
        }
        boolean count = digits == 0 || digits == at - start && digits < 4;
        return count && at - start < 6 && (start == 0 || text.charAt(start - 1) != '第') ? start : at;
    }

    /** 七十年代, 三年多, 五年来: no whole count. */
    private static boolean about(String text, int at) {
        return at + 1 < text.length() && "多余来级代前".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether 今天 or the like stands before a place in the same sentence. */
    private static boolean upToNow(String text, int place) {
        for (int i = place - 1; i >= Math.max(0, place - SOON) && !Chars.isSentenceEnd(text.charAt(i)); i--) {
            if (UP_TO_NOW.at(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The anniversary that the title or the opening celebrates, counted from when the text says that it began. */
    static void anniversary(Part part, Consumer<Evidence> out) {
        int count = 0;
        boolean title = false;
        for (HeadPiece piece : part.head) {
            if ((piece.kind() == HeadPiece.Kind.TITLE || piece.kind() == HeadPiece.Kind.SUBTITLE)
                    && piece.text().length() <= Titles.LONGEST) {
                int found = celebrated(piece.text(), true);
                title |= found > 0;
                count = found == 0 ? count : found;
            }
        }
        count = title ? count : celebrated(part.opening(OPENING), false);
        count = count == 0 ? ofThisYear(part.opening(TEXT)) : count;
        if (count < 2) {
            return;
        }
        String text = part.opening(TEXT);
        TreeSet<Integer> years = new TreeSet<>();
        int latest = 0;
        int first = 0;
        int earliest = Dates.LAST_YEAR;
        for (Dates.Found found : Dates.in(text)) {
            if (found.year() == null || found.iso()) {
                continue;
            }
            if (!AIM.endAt(text, found.start()) && !BY_THEN.at(text, found.end())) {
                latest = Math.max(latest, found.year());
            }
            first = first == 0 ? found.year() : first;
            earliest = Math.min(earliest, found.year());
            if (founded(text, found)) {
                years.add(found.year() + count);
            }
            if (isSoManyYearsAgo(text, found, count)) {
                years.clear();
                years.add(found.year() + count);
                break;
            }
        }
        if (years.isEmpty() && title && first > 0 && first == earliest && count >= LONG) {
            // 一九六二年的春天，九个人，两把剪刀: an anniversary tells the beginnings first.
            years.add(first + count);
        }
        int least = latest;
        years.removeIf(year -> year < least);
        if (years.size() == 1) {
            year(
                    years.first(),
                    title ? FoundIn.HEADING : FoundIn.OPENING,
                    title ? 54 : 45,
                    "it celebrates an anniversary of what the text says when it began",
                    out);
        }
    }

    /** 今年是建镇三十五周年, wherever it stands; 0 when it does not. */
    private static int ofThisYear(String text) {
        int at = text.indexOf("今年是");
        int end = at < 0 ? -1 : text.indexOf("周年", at);
        return end < 0 || end - at > SOON ? 0 : celebrated(text.substring(at, end + 2), false);
    }

    /** 七十年前，也就是1952年, of the seventieth anniversary. */
    private static boolean isSoManyYearsAgo(String text, Dates.Found found, int count) {
        int ago = text.lastIndexOf("年前", found.start());
        if (ago < Math.max(1, found.start() - 10)) {
            return false;
        }
        int start = countBefore(text, ago);
        return start < ago && Dates.count(text.substring(start, ago)) == count;
    }

    /** How many years are celebrated; 0 when none or when it is not plain. */
    private static int celebrated(String text, boolean title) {
        if (!ANNIVERSARIES.in(text)) {
            return 0;
        }
        int count = 0;
        Matcher matcher = ANNIVERSARY.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 16), matcher.start());
            if (KNOWN.in(before)) {
                return 0;
            }
            String clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
            boolean begun = BEGUN.in(clause) || BEGUN.in(matcher.group()) || BEGUN.start(text.substring(matcher.end()));
            if (!begun || (!title && !CELEBRATED.in(clause))) {
                continue;
            }
            int its = Dates.count(matcher.group(1));
            if (count > 0 && its != count) {
                return 0;
            }
            count = its;
        }
        return count;
    }

    private static boolean founded(String text, Dates.Found found) {
        if (FOUNDED_IN.endAt(text, found.start())) {
            return true;
        }
        int end = found.end();
        while (end < text.length() && end < found.end() + FOUNDED_WITHIN && !Chars.isSentenceEnd(text.charAt(end))) {
            end++;
        }
        String said = text.substring(found.end(), end);
        int word = FOUNDED.indexIn(said, 0);
        return word >= 0 && !PRIZE.matcher(said).region(word, said.length()).lookingAt();
    }

    /** The year in which the page was published, where the text counts up to it. */
    static void page(Part part, Consumer<Evidence> out) {
        if (part.draft.published == null) {
            return;
        }
        int published = part.draft.published.getYear();
        String text = part.opening(TEXT);
        for (int at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
            int start = countBefore(text, at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '。';
            if (start == at || "前来了的，。历".indexOf(next) < 0) {
                continue;
            }
            int count = Dates.count(text.substring(start, at));
            String around = text.substring(Math.max(0, start - NEAR), Math.min(text.length(), at + NEAR));
            if (count >= 2 && around.contains(published - count + "年")) {
                year(
                        published,
                        FoundIn.BODY,
                        42,
                        "the text counts the years up to the one in which its page was published",
                        out);
                return;
            }
        }
    }

    private static void year(int year, FoundIn in, int weight, String why, Consumer<Evidence> out) {
        if (year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR) {
            out.accept(Evidence.year(year, in, weight, why));
        }
    }
}
