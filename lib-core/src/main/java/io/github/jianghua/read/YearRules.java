package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a speech shows the year that it belongs to, where no day is given. */
final class YearRules {
    private static final String[] PLAN = {
        "抓好", "办好", "安排", "计划", "打算", "任务", "目标", "部署", "重点", "思路", "要点", "要求", "展望", "建议", "发展"
    };
    /** 2024年的工作 is planned where no other heading plans. */
    private static final String[] PLAN_PERHAPS = {"工作的"};

    private static final String[] REVIEW = {"回顾", "回忆", "总结", "完成情况", "主要工作", "主要成绩", "主要成效", "工作情况"};

    static final List<EvidenceRule> ALL = List.of(
            new EvidenceRule("year-in-title", YearRules::title),
            new EvidenceRule("school-year-in-title", YearRules::schoolYear),
            new EvidenceRule("class-in-title", YearRules::graduation),
            new EvidenceRule("class-named-on-its-last-day", YearRules::leavers),
            new EvidenceRule("class-welcomed", YearRules::welcomed),
            new EvidenceRule("two-digits-looked-back-on", YearRules::twoDigitsInText),
            new EvidenceRule("class-before-its-examination", YearRules::beforeExam),
            new EvidenceRule("year-outside", YearRules::outside),
            new EvidenceRule("year-in-heading", YearRules::headings),
            new EvidenceRule("year-in-opening", YearRules::opening),
            new EvidenceRule("farewell-to-a-year", YearRules::farewell),
            new EvidenceRule("year-reported", YearRules::reported),
            new EvidenceRule("figures-of-the-year-before", YearRules::yearEnd),
            new EvidenceRule("begun-in-a-month", YearRules::begun),
            new EvidenceRule("end-of-a-quarter", YearRules::quarter),
            new EvidenceRule("year-in-lead", YearRules::lead),
            new EvidenceRule("year-gone", YearRules::gone),
            new EvidenceRule("year-before-this", YearRules::beforeThis),
            new EvidenceRule("year-of-the-paper", YearRules::paper),
            new EvidenceRule("year-at-present", YearRules::present),
            new EvidenceRule("year-planned-in-text", YearRules::planned),
            new EvidenceRule("only-year", YearRules::only),
            new EvidenceRule("year-of-the-event", YearRules::event),
            new EvidenceRule("year-in-phrase", YearPhrases::year),
            new EvidenceRule("lunar-year", LunarYears::year),
            new EvidenceRule("agency-on-page", DateRules::wire),
            new EvidenceRule("years-before-now", Reckoning::ago),
            new EvidenceRule("years-up-to-now", Reckoning::since),
            new EvidenceRule("year-of-the-page", Reckoning::published),
            new EvidenceRule("anniversary-of-a-founding", Reckoning::anniversary),
            new EvidenceRule("counted-up-to-the-page", Reckoning::page),
            new EvidenceRule("anniversary", Anniversaries::year),
            new EvidenceRule("what-everybody-knows", KnownYears::year),
            new EvidenceRule("congress", Congresses::year));

    private YearRules() {}

    /** 2013新年致辞. */
    private static final Pattern BARE = Pattern.compile(
            "(?:19|20)\\d\\d(?=新年|元旦|新春|春节|年会|年终|迎新|毕业|开学|春季|秋季|全国|全省|全市|全县|中国| [\\u4e00-\\u9fff]{1,6}(?:新年|元旦|跨年|新春))");

    /** 在2024灯盏湖招商推介会上的致辞. */
    private static final Pattern NAMED =
            Pattern.compile("20[0-3]\\d(?=[\\u4e00-\\u9fff])(?![年届級级名人个户亩元米公万亿吨棵株份篇家条项次位多余])");

    private static void title(Part part, Consumer<Evidence> out) {
        for (int i = 0; i < part.head.size(); i++) {
            HeadPiece piece = part.head.get(i);
            if (piece.kind() == HeadPiece.Kind.TITLE && piece.text().length() <= Titles.LONGEST) {
                if (i + 1 < part.head.size()
                        && Chars.startsWithAny(part.head.get(i + 1).text(), "与", "和", "及", "暨")) {
                    // 2006年计划执行情况 ⏎ 与2007年计划的报告: one title.
                    continue;
                }
                // …学习会暨 2025 ⏎ 年度民主生活会…
                boolean broken = i + 1 < part.head.size()
                        && part.head.get(i + 1).kind() == HeadPiece.Kind.TITLE
                        && part.head.get(i + 1).text().startsWith("年")
                        && Chars.isAsciiDigit(piece.text().charAt(piece.text().length() - 1));
                latest(piece.text() + (broken ? "年" : ""), FoundIn.HEADING, 85, "the title names the year", out);
                twoDigits(part, piece.text(), out);
                ofTheRepublic(part, piece.text(), out);
                Matcher brackets = IN_BRACKETS.matcher(piece.text());
                if (brackets.find() && Integer.parseInt(brackets.group(1)) <= Dates.LAST_YEAR) {
                    out.accept(Evidence.year(
                            Integer.parseInt(brackets.group(1)),
                            FoundIn.HEADING,
                            82,
                            "the title has the year in brackets"));
                }
                String from = piece.text().startsWith("在") ? piece.text().substring(1) : piece.text();
                Matcher bare = (from.length() < piece.text().length() ? NAMED : BARE).matcher(from);
                if (bare.lookingAt()) {
                    out.accept(Evidence.year(
                            Integer.parseInt(bare.group()), FoundIn.HEADING, 80, "the title begins with the year"));
                }
            }
        }
    }

    /** 98年全乡春耕生产动员会上的讲话, 96年渔业学会年会开幕词: as it was written in the century of most of them. */
    private static final Pattern TWO_DIGITS = Pattern.compile(
            "^(?:在)?(?:([5-9]\\d|0\\d)年(?:度|全|上半年|下半年|春|夏|秋|冬|工作|农业|经济|农村|计划|党|年终|安全|防汛)|([89]\\d|0\\d)年(?=[^来前间代级届校庆]))");

    private static void twoDigits(Part part, String title, Consumer<Evidence> out) {
        Matcher matcher = TWO_DIGITS.matcher(title);
        if (!matcher.find() || part.opening(600).contains("周年")) {
            return;
        }
        boolean sure = matcher.group(1) != null;
        int digits = Integer.parseInt(sure ? matcher.group(1) : matcher.group(2));
        int year = digits < 50 ? 2000 + digits : 1900 + digits;
        if (sure || isLastOfItsTime(part, year)) {
            out.accept(Evidence.year(year, FoundIn.HEADING, 64, "the title begins with the year in two digits"));
        }
    }

    /** Whether the text names years shortly before this one, and none behind it. */
    private static boolean isLastOfItsTime(Part part, int year) {
        String text = part.tidyOpening(3000);
        return YearPhrases.isLast(text, year)
                && Dates.in(text).stream().anyMatch(found -> found.year() != null && found.year() > year - 10);
    }

    private static final Pattern OF_THE_REPUBLIC =
            Pattern.compile("(?:^(?:民國)?(?=\\d+年)|(?<![\\d第])(?=1[01]\\d年度))([89]\\d|1[01]\\d)年(?!前|來|来|校慶|周年)");

    /** 105年市長歲末廣播: the years of Taiwan count from 1911. */
    private static void ofTheRepublic(Part part, String title, Consumer<Evidence> out) {
        Matcher matcher = part.draft.traditional() ? OF_THE_REPUBLIC.matcher(title) : null;
        if (matcher != null && matcher.find()) {
            out.accept(Evidence.year(
                    1911 + Integer.parseInt(matcher.group(1)),
                    FoundIn.HEADING,
                    70,
                    "the title begins with a year of the republic"));
        }
    }

    /** 家长会发言稿（2019.03）, 在…大会上的讲话实录(2023). */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[（(] ?((?:19|20)\\d\\d)(?:[.．/-](?:0?[1-9]|1[0-2])[)）]| ?年? ?[)）]$)");

    private static final Pattern CLASS = Pattern.compile("(?<!\\d)(20\\d{2}) ?(届|屆|级|級)");

    /** 2014届学生毕业典礼 is in that year; so is 2010级新生军训. */
    private static void graduation(Part part, Consumer<Evidence> out) {
        String greeted =
                part.salutation && !part.body.isEmpty() ? part.body.get(0).text() : "";
        for (int i = 0; i < part.head.size(); i++) {
            HeadPiece piece = part.head.get(i);
            HeadPiece next = i + 1 < part.head.size() ? part.head.get(i + 1) : null;
            String text = piece.text();
            if (piece.kind() == HeadPiece.Kind.TITLE) {
                // 在沙沟中学2021届高三 ⏎ 毕业典礼上的致辞
                text += next != null && next.kind() == HeadPiece.Kind.TITLE ? next.text() : "";
                // 在新生开学典礼上的讲话 ⏎ 亲爱的2023级新同学：
                text += text.length() + greeted.length() < Titles.LONGEST ? greeted : "";
            }
            if ((piece.kind() != HeadPiece.Kind.TITLE && piece.kind() != HeadPiece.Kind.SUBTITLE)
                    || text.length() > Titles.LONGEST) {
                continue;
            }
            Matcher matcher = CLASS.matcher(text);
            if (!matcher.find() || Integer.parseInt(matcher.group(1)) > Dates.LAST_YEAR) {
                continue;
            }
            boolean leaving = "届屆".contains(matcher.group(2));
            if (leaving
                    ? Chars.containsAny(text, "毕业典礼", "畢業典禮", "毕业仪式", "毕业晚会", "毕业欢送", "结业典礼")
                    : Chars.containsAny(text, "新生", "军训", "开学典礼", "迎新", "入学")) {
                out.accept(Evidence.year(
                        Integer.parseInt(matcher.group(1)),
                        FoundIn.HEADING,
                        66,
                        "the title names a class on its first or last day"));
            }
        }
    }

    /** 毕业典礼校长致辞, and at the end 祝2017届的同学们: the only class that the text names. */
    private static void leavers(Part part, Consumer<Evidence> out) {
        boolean leaving = part.head.stream().anyMatch(piece -> Chars.containsAny(piece.text(), "毕业典礼", "毕业晚会", "结业典礼"));
        String text = part.opening(3000);
        Matcher matcher = leaving && text.indexOf('届') > 0 ? CLASS.matcher(text) : null;
        Integer year = null;
        while (matcher != null && matcher.find()) {
            int found = Integer.parseInt(matcher.group(1));
            if (!"届屆".contains(matcher.group(2)) || year != null && year != found) {
                return;
            }
            year = found;
        }
        if (year != null && year <= Dates.LAST_YEAR) {
            out.accept(
                    Evidence.year(year, FoundIn.BODY, 50, "on the last day of a class the text names it and no other"));
        }
    }

    /** 向加入学校大家庭的2018级2416名新同学表示热烈的欢迎. */
    private static final Pattern CLASS_WELCOMED =
            Pattern.compile("(?<!\\d)(20\\d{2}) ?[级級](?:[^，。；！]{0,12}新(?:同[学學]|生)|[^。；！]{0,24}[欢歡]迎)");

    private static void welcomed(Part part, Consumer<Evidence> out) {
        String opening = part.opening(400);
        boolean welcome = Chars.containsAny(opening, "欢迎", "歡迎", "新同学", "军训") && Chars.containsAny(opening, "级", "級");
        Matcher matcher = welcome ? CLASS_WELCOMED.matcher(opening) : null;
        if (matcher != null && matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            if (year <= Dates.LAST_YEAR) {
                out.accept(Evidence.year(year, FoundIn.OPENING, 52, "the opening welcomes a class"));
            }
        }
    }

    private static final Pattern TWO_DIGITS_BEHIND = Pattern.compile("(?<![\\d.])(0\\d|1[0-4])年(?!前|来|后|级|代|的时间|时间)");

    private static final Pattern TWO_DIGITS_AHEAD = Pattern.compile(
            "(?<![\\d.])(0\\d|1[0-4])年(?:度)?的?(?:[^，。；]{0,8}工作|[^，。；]{0,4}(?:任务|打算|安排|计划|目标)|要|[，,]?我们要)");

    /** 08年全镇的工作…。09年的工作，镇里想办好三件事: two years as people write them by hand, the second planned. */
    private static void twoDigitsInText(Part part, Consumer<Evidence> out) {
        String text = part.opening(1500);
        Matcher matcher = TWO_DIGITS_BEHIND.matcher(text).useTransparentBounds(true);
        boolean[] told = new boolean[100];
        boolean any = false;
        for (int at = text.indexOf('年', 2); at >= 0; at = text.indexOf('年', at + 1)) {
            if (Chars.isAsciiDigit(text.charAt(at - 1))
                    && matcher.region(at - 2, text.length()).lookingAt()) {
                told[Integer.parseInt(matcher.group(1))] = true;
                any = true;
            }
        }
        Matcher ahead = any ? TWO_DIGITS_AHEAD.matcher(text) : null;
        while (ahead != null && ahead.find()) {
            int year = Integer.parseInt(ahead.group(1));
            if (year > 0 && told[year - 1] && !told[year + 1]) {
                out.accept(Evidence.year(
                        2000 + year,
                        FoundIn.BODY,
                        44,
                        "the text looks back on a year in two digits and speaks of the work of the next"));
                return;
            }
        }
    }

    /** 2019届中考百日冲刺誓师大会. */
    private static final Pattern BEFORE_EXAM = Pattern.compile(
            "(?<!\\d)(20\\d{2}) ?届[\\u4e00-\\u9fff]{0,4}(?:中考|高考|毕业|高三|初三|九年级)[\\u4e00-\\u9fff]{0,4}(?:百日|冲刺|誓师|倒计时|[一二三四五六七八九]十天|典礼)");

    private static void beforeExam(Part part, Consumer<Evidence> out) {
        StringBuilder words = new StringBuilder();
        part.head.forEach(piece -> words.append(piece.text()).append('\n'));
        String opening = words.append(part.opening(500)).toString();
        int at = opening.indexOf('届');
        while (at > 0 && !Chars.isAsciiDigit(opening.charAt(at - 1))) {
            at = opening.indexOf('届', at + 1);
        }
        Matcher matcher = at > 0 ? BEFORE_EXAM.matcher(opening) : null;
        if (matcher != null && matcher.find() && Integer.parseInt(matcher.group(1)) <= Dates.LAST_YEAR) {
            out.accept(Evidence.year(
                    Integer.parseInt(matcher.group(1)),
                    FoundIn.OPENING,
                    56,
                    "the opening names a class before its last examination"));
        }
    }

    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?<!\\d)(?:(\\d{4}) ?[-—－–~～至]{1,2} ?)?(\\d{4}) ?学年(?:度)?(?:第?([一二12上下])学?期|(?=开学|秋季|毕业))");

    /** 2020学年第二学期: the second term is in the year behind; where no term is named the year is open. */
    private static void schoolYear(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (!piece.text().contains("学年")) {
                continue;
            }
            Matcher matcher = SCHOOL_YEAR.matcher(piece.text());
            if ((piece.kind() != HeadPiece.Kind.TITLE && piece.kind() != HeadPiece.Kind.SUBTITLE) || !matcher.find()) {
                continue;
            }
            int first = Integer.parseInt(matcher.group(matcher.group(1) == null ? 2 : 1));
            boolean range = matcher.group(1) == null || Integer.parseInt(matcher.group(2)) == first + 1;
            boolean second = matcher.group(3) != null && "二2下".contains(matcher.group(3))
                    || Chars.containsAny(piece.text(), "散学", "休业", "结业", "毕业", "期末", "学期末");
            if (range && first >= Dates.FIRST_YEAR && first < Dates.LAST_YEAR) {
                out.accept(Evidence.year(
                        second ? first + 1 : first,
                        FoundIn.HEADING,
                        84,
                        "the title names the school year and its term"));
            }
        }
    }

    /** 今天召开全镇2024年防汛工作会议; but the meeting that sums up a year may be in the next. */
    private static void event(Part part, Consumer<Evidence> out) {
        String event = part.event();
        if (event == null || Chars.containsAny(event, "总结", "表彰", "考核", "述职", "述廉", "测评", "评议", "回顾", "年会", "周年")) {
            return;
        }
        latest(event, FoundIn.OPENING, 57, "the opening names the meeting with its year", out);
    }

    private static void outside(Part part, Consumer<Evidence> out) {
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.TITLE) {
                latest((String) evidence.value(), evidence.in(), 52, "a title outside of the text names the year", out);
            }
        }
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.YEAR) {
                out.accept(evidence);
            }
        }
        if (part.draft.fileName != null) {
            String name = part.draft.fileName;
            if (Chars.countHan(name) >= 5) {
                latest(name, FoundIn.FILENAME, 42, "the file's name has the year", out);
            }
        }
    }

    private static void latest(String text, FoundIn in, int weight, String why, Consumer<Evidence> out) {
        Integer latest = null;
        for (Dates.Found found : Dates.in(Dates.tidy(text))) {
            if (found.year() != null && !found.iso()) {
                latest = latest == null ? found.year() : (Integer) Math.max(latest, found.year());
            }
        }
        if (latest != null) {
            out.accept(Evidence.year(latest, in, weight, why));
        }
    }

    /** 二、2025年工作安排 against 一、2024年工作回顾: the year planned is the speech's, the year reviewed the one before. */
    private static void headings(Part part, Consumer<Evidence> out) {
        Integer plan = null;
        Integer perhaps = null;
        Integer review = null;
        Integer first = null;
        Integer second = null;
        Integer months = null;
        Integer named = null;
        for (Line line : part.body) {
            String text = line.text();
            if (text.indexOf('年') < 0) {
                continue;
            }
            if (Outline.level(text) == 0 && line.length() > 30) {
                int level = nextHeading(text, 0);
                while (level >= 0) {
                    String heading = text.substring(level, Math.min(text.length(), level + 30));
                    plan = plan == null ? yearBefore(heading, PLAN) : plan;
                    review = review == null ? yearBefore(heading, REVIEW) : review;
                    level = nextHeading(text, level + 2);
                }
                continue;
            }
            String given = text.length() > 40 ? text.substring(0, 40) : text;
            String heading = part.draft.traditional() ? Chars.simplified(given) : given;
            if (review == null) {
                review = yearBefore(heading, REVIEW);
            }
            if (plan == null || (review != null && plan <= review)) {
                Integer found = yearBefore(heading, PLAN);
                plan = found == null ? plan : found;
            }
            perhaps = perhaps == null ? yearBefore(heading, PLAN_PERHAPS) : perhaps;
            if (Outline.level(text) == 1) {
                Matcher begun = text.length() <= 60 ? MONTHS_SO_FAR.matcher(text) : null;
                months = begun != null && begun.lookingAt() ? (Integer) Integer.parseInt(begun.group(1)) : months;
                if (text.length() <= 50 && !LOOKING_BACK.in(text)) {
                    int sign = text.indexOf('年');
                    Dates.Found at = Dates.aroundYear(text, sign);
                    boolean aim = at != null && at.start() > 0 && "到至".indexOf(text.charAt(at.start() - 1)) >= 0;
                    named = at == null || at.year() == null || aim ? named : at.year();
                }
                Integer year = firstYear(text);
                second = year != null && first != null && year == first + 1 ? year : second;
                first = year == null ? first : year;
            }
        }
        plan = plan == null && (review == null || perhaps != null && perhaps > review) ? perhaps : plan;
        if (plan == null && review == null && months != null) {
            out.accept(Evidence.year(months, FoundIn.BODY, 52, "a heading speaks of the first months of that year"));
        }
        if (plan == null
                && review == null
                && named != null
                && named > 0
                && (onlyYear(part, named) || isNext(part, named))) {
            out.accept(Evidence.year(named, FoundIn.BODY, 40, "a heading names that year, and the text no other"));
        }
        if (plan == null && second != null) {
            out.accept(Evidence.year(
                    second, FoundIn.BODY, 60, "a heading begins with that year, one above it with the year before"));
        }
        if (plan != null && (review == null || plan > review)) {
            out.accept(Evidence.year(plan, FoundIn.BODY, 68, "a heading plans that year's work"));
        } else if (review != null) {
            out.accept(Evidence.year(review + 1, FoundIn.BODY, 62, "a heading looks back on the year before"));
        }
    }

    /** 二、把2009年的实事抓到手上, where the text tells of 2008, too, and of no later year. */
    private static boolean isNext(Part part, int year) {
        String text = part.opening(3000);
        return text.contains(year - 1 + "年") && !text.contains(year + 1 + "年") && !text.contains(year + 2 + "年");
    }

    private static final Words LOOKING_BACK =
            Words.of("回顾", "总结", "成绩", "完成", "取得", "过去", "以来", "情况", "目标", "规划", "愿景", "远景");

    /** 一、2024年1—5月运行情况. */
    private static final Pattern MONTHS_SO_FAR = Pattern.compile(
            "[一二三四五]、(20\\d\\d)年(?:上半年|前三?季度|[第前]?[一二三]季度|前[两三四五六七八九十]{1,2}个月|[1一][—–－\\-至到~～](?:[2-9]|10|11|[二三四五六七八九十]|十一)月)");

    /** 一、2024年，供销的牌子亮了起来: the year with which a heading begins, or {@code null}. */
    private static Integer firstYear(String heading) {
        int at = heading.indexOf('年');
        Dates.Found found = at > 0 && at < 10 ? Dates.aroundYear(heading, at) : null;
        return found != null && found.month() == null && found.start() <= 3 ? found.year() : null;
    }

    private static int nextHeading(String text, int from) {
        for (int i = text.indexOf('、', from); i >= 0; i = text.indexOf('、', i + 1)) {
            if (i > 1 && "一二三四".indexOf(text.charAt(i - 1)) >= 0 && Chars.isSentenceEnd(text.charAt(i - 2))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The year of {@code 2025年工作安排}: the words must follow within a few characters. */
    private static Integer yearBefore(String heading, String[] words) {
        int at = heading.indexOf('年');
        while (at > 0) {
            Dates.Found found = Dates.aroundYear(heading, at);
            if (found != null && found.year() != null && found.month() == null && found.end() == at + 1) {
                String after = heading.substring(at + 1, Math.min(heading.length(), at + 16));
                int comma = after.indexOf('，');
                if (comma < 0 || comma > 3) {
                    String near = comma > 0 ? after.substring(0, comma) : after;
                    if (Chars.containsAny(near, words)
                            && (near.contains("工作") || near.length() < 12 || near.startsWith("的"))) {
                        return found.year();
                    }
                }
            }
            at = heading.indexOf('年', at + 1);
        }
        return null;
    }

    private static final Words PLANNING =
            Words.of("安排", "部署", "谋划", "做好", "抓好", "推进", "研究", "展望", "明确", "开启", "迎来", "步入", "进入", "奋战");

    private static final Words UNDER_WAY = Words.of(
            "上半年", "下半年", "各项工作开局", "新年", "新春", "春节", "元旦", "第一次会", "第一次全", "第一次工作", "第一次例", "第一次党", "第一次办公", "第一次集",
            "第一次学", "第一次专", "第一次常", "第一次理", "第一季度", "一季度", "工作安排", "重点工作", "的元宵节", "的春节", "的元旦", "元宵节", "目标任务", "度工作会",
            "工作会议", "开年", "全镇工作", "经济工作");

    /** 总结2017年上半年工作: who looks back on a part of a year still speaks in it. */
    private static final Words PART_OF_YEAR =
            Words.of("上半年", "前三季度", "前三个季度", "一季度", "第一季度", "前两个季度", "前五个月", "前七个月", "前八个月", "前十个月");

    /** 2009年春节前，账上只剩四万块. */
    private static final Pattern LONG_AGO = Pattern.compile("的?(?:春节|元旦|元宵节|新年|第?一季度)(?:前|后|期间|过后|那|的时候|时)");

    /** 回顾2023年工作,安排2024年工作任务. */
    private static void opening(Part part, Consumer<Evidence> out) {
        String given = part.tidyOpening(500);
        String opening = part.draft.traditional() ? Chars.simplified(given) : given;
        Integer plan = null;
        Integer review = null;
        for (Dates.Found found : Dates.in(opening)) {
            if (found.year() == null || found.iso()) {
                continue;
            }
            String before = opening.substring(Math.max(0, found.start() - 10), found.start());
            String after = opening.substring(found.end(), Math.min(opening.length(), found.end() + 10));
            if (isOccasion(opening, found)) {
                plan = plan == null ? found.year() : (Integer) Math.max(plan, found.year());
                continue;
            }
            if (after.contains("今年")) {
                // 进入2025年、特别是今年以来: this year is a later one.
                continue;
            }
            if (Chars.endsWithAny(before, "从", "自", "自从", "早在", "追溯到", "始于")) {
                continue;
            }
            boolean held = Chars.endsWithAny(before, "举行", "举办", "召开", "迎来", "参加", "隆重举行", "開幕")
                    && !Chars.containsAny(
                            opening.substring(found.end(), Math.min(opening.length(), found.end() + 24)),
                            "总结",
                            "表彰",
                            "考核",
                            "述职",
                            "测评",
                            "年会");
            boolean partly = PART_OF_YEAR.start(after) && Chars.containsAny(lastClause(before), "回顾", "总结");
            if (PLANNING.in(lastClause(before)) || held || partly) {
                plan = plan == null ? found.year() : (Integer) Math.max(plan, found.year());
            } else if (!after.startsWith("以来")
                    && (Chars.containsAny(lastClause(before), "回顾", "总结", "告别")
                            || Chars.endsWithAny(before, "过去的", "刚刚过去", "走过", "走过的", "走过了", "过去的，", "刚刚过去，"))) {
                // But 五年来的工作回顾 2007年以来，…: from there on.
                review = review == null ? found.year() : (Integer) Math.max(review, found.year());
            } else if (UNDER_WAY.start(after) && !LONG_AGO.matcher(after).lookingAt()) {
                plan = plan == null ? found.year() : (Integer) Math.max(plan, found.year());
            }
        }
        if (plan != null && (review == null || plan >= review)) {
            out.accept(Evidence.year(plan, FoundIn.OPENING, 60, "the opening speaks of that year's work"));
        } else if (review != null) {
            out.accept(Evidence.year(review + 1, FoundIn.OPENING, 54, "the opening looks back on the year before"));
        }
    }

    static String lastClause(String text) {
        int start = text.length();
        while (start > 0 && "，,。；;".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start);
    }

    /** 挥手作别极不寻常的2020，我们迎来了牛年新春. */
    private static final Pattern FAREWELL =
            Pattern.compile("(?:作别|告别|挥别|辞别|送走|送别)[^，。]{0,12}?(20\\d\\d)年?[，,、]?(?:我们)?(?:又)?(?:迎来|迎接|喜迎|走进|走向|进入|拥抱)");

    private static final Words FAREWELLS = Words.of("作别", "告别", "挥别", "辞别", "送走", "送别");

    private static void farewell(Part part, Consumer<Evidence> out) {
        String opening = part.opening(300);
        int at = FAREWELLS.indexIn(opening, 0);
        Matcher matcher = at < 0 ? null : FAREWELL.matcher(opening).region(at, opening.length());
        if (matcher != null && matcher.find()) {
            out.accept(Evidence.year(
                    Integer.parseInt(matcher.group(1)) + 1,
                    FoundIn.OPENING,
                    54,
                    "the opening says farewell to the year before"));
        }
    }

    private static final Words ARRIVING = Words.of("到来", "来临", "之际");

    /** 在2024年重阳节来临之际. */
    private static boolean isOccasion(String opening, Dates.Found found) {
        char before = found.start() == 0 ? ' ' : opening.charAt(found.start() - 1);
        if ("在值此于".indexOf(before) < 0 || found.month() != null) {
            return false;
        }
        int end = found.end();
        while (end < opening.length() && end < found.end() + 24 && "，。；,;".indexOf(opening.charAt(end)) < 0) {
            end++;
        }
        return ARRIVING.in(opening.substring(found.end(), end));
    }

    /** 截至2020年9月末. */
    private static final Pattern QUARTER_END = Pattern.compile("截[至止](\\d{4})年[369]月[末底]");

    private static final Words TITLE_OF_QUARTER = Words.of("季度", "上半年", "半年");

    /** 2016年1至6月. */
    private static final Pattern FIRST_MONTHS = Pattern.compile("(\\d{4})年[1一][-—至到～~][369三六九]月");

    /** Figures up to the end of a quarter, where the speech is about that quarter. */
    private static void quarter(Part part, Consumer<Evidence> out) {
        String opening = part.opening(600);
        boolean title =
                !part.head.isEmpty() && TITLE_OF_QUARTER.in(part.head.get(0).text());
        if (!title && (!Chars.containsAny(opening, "截至", "截止") || !Chars.containsAny(opening, "季度", "上半年"))) {
            return;
        }
        Matcher matcher = QUARTER_END.matcher(opening);
        boolean found = matcher.find();
        if (!found && title) {
            matcher = FIRST_MONTHS.matcher(opening);
            found = matcher.find();
        }
        if (found) {
            int year = Integer.parseInt(matcher.group(1));
            if (year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR) {
                out.accept(
                        Evidence.year(year, FoundIn.OPENING, 42, "the opening has figures up to the end of a quarter"));
            }
        }
    }

    /** 截至2023年底, and of 2024 what is to be done: at the end of a year figures of that year are not yet known. */
    private static final Pattern YEAR_END = Pattern.compile("截[至止] ?(\\d{4})年[底末]");

    private static void yearEnd(Part part, Consumer<Evidence> out) {
        String text = part.opening(3000);
        boolean may = Chars.containsAny(text, "截至", "截止") && Chars.containsAny(text, "年底", "年末");
        Matcher matcher = may ? YEAR_END.matcher(text) : null;
        if (matcher == null || !matcher.find()) {
            return;
        }
        int year = Integer.parseInt(matcher.group(1)) + 1;
        int at = text.indexOf(year + "年");
        if (at > 0
                && !text.contains(year + 1 + "年")
                && !Chars.endsWithAny(text.substring(0, at), "到", "至", "力争")
                && year <= Dates.LAST_YEAR) {
            out.accept(Evidence.year(
                    year, FoundIn.BODY, 38, "the text has figures of the year before, and speaks of that year"));
        }
    }

    /** 换届工作从2021年*月正式启动。今天召开动员会. */
    private static final Pattern BEGUN =
            Pattern.compile("(?<=从|自|于)(\\d{4})年[\\d*Xx×某]{1,3}月份?(?:[上中下]旬|初|底)?(?:正式|全面)?(?:启动|开始|展开)");

    private static void begun(Part part, Consumer<Evidence> out) {
        String opening = part.opening(300);
        Matcher matcher = opening.contains("动员") ? BEGUN.matcher(opening) : null;
        if (matcher != null && matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            if (year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR && onlyYear(part, year)) {
                out.accept(Evidence.year(year, FoundIn.OPENING, 42, "the opening says when what it calls for began"));
            }
        }
    }

    /** 2015年，在县局党委的领导下，我…: with this a report on duty begins, and of that year it is. */
    private static final Pattern REPORTED = Pattern.compile("(?:^|[：:。\\n]) ?(\\d{4})年度?[，,](?:我|本人|在|是|按照|围绕|根据)");

    private static void reported(Part part, Consumer<Evidence> out) {
        boolean report = part.head.stream().anyMatch(piece -> Chars.containsAny(piece.text(), "述职", "述廉"));
        Matcher matcher = report ? REPORTED.matcher(part.opening(150)) : null;
        if (matcher != null && matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            if (year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR) {
                out.accept(Evidence.year(
                        year, FoundIn.OPENING, 52, "a report on duty begins with the year it reports on"));
            }
        }
    }

    /** 2015年10月16日至18日，年会在青螺举行。…以下为演讲实录： */
    private static void lead(Part part, Consumer<Evidence> out) {
        String lead = Leads.of(part);
        if (lead != null) {
            String before = lead.length() <= 20 ? Leads.before(part) : "";
            latest(before + lead, FoundIn.HEADER, 56, "the sentence that leads to the full text names the year", out);
        }
    }

    private static final Pattern PLANNED = Pattern.compile(
            "(\\d{4})年(?:经济社会发展)?(?:的)?(?:工作)?(?:总体部署|总体要求|目标任务|主要任务|重点工作|主要目标|工作任务|工作部署|重点任务|工作安排|(?:首季|一季度)?[“\"]?开门不?[红稳])");

    /** 同意报告提出的2025年经济社会发展的总体要求. */
    private static void planned(Part part, Consumer<Evidence> out) {
        String opening = part.opening(1500);
        Matcher matcher = PLANNED.matcher(opening);
        for (int at = opening.indexOf('年', 4); at >= 0; at = opening.indexOf('年', at + 1)) {
            if (!Chars.isAsciiDigit(opening.charAt(at - 1))
                    || (at > 4 && opening.charAt(at - 5) == '“')
                    || !matcher.region(at - 4, opening.length()).lookingAt()) {
                continue;
            }
            int year = Integer.parseInt(matcher.group(1));
            if (year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR) {
                out.accept(Evidence.year(year, FoundIn.BODY, 44, "the text speaks of that year's tasks"));
                return;
            }
        }
    }

    private static final Pattern CHIME = Pattern.compile("(?:的|新年)?(?:钟声|元旦)[^，。]{0,4}(?:就要|即将|马上|快要|将要)");

    /** 2025年已经过去五个月, 离2018年年底还有六十七天, 2017年是换届之年: a sentence that begins with the year it is spoken in. */
    private static void present(Part part, Consumer<Evidence> out) {
        // On an anniversary the year of a spring is that of the beginnings.
        boolean anniversary = part.head.stream().anyMatch(piece -> Chars.containsAny(piece.text(), "周年", "華誕", "华诞"));
        int chars = 0;
        for (Line line : part.body) {
            String text = part.draft.traditional() ? Chars.simplified(line.text()) : line.text();
            for (int at = text.indexOf('年'); at > 0 && chars + at < 4000; at = text.indexOf('年', at + 1)) {
                if (!Chars.isDigit(text.charAt(at - 1)) && Dates.numeral(text.charAt(at - 1)) < 0) {
                    continue;
                }
                Dates.Found found = Dates.aroundYear(text, at);
                if (found == null || found.year() == null || at - found.start() != 4) {
                    continue;
                }
                char before = found.start() == 0 ? '。' : text.charAt(found.start() - 1);
                boolean start = Chars.isSentenceEnd(before) || before == '，' || before == ',' || Chars.isSpace(before);
                boolean until = before == '离' || before == '距' || text.startsWith("距离", Math.max(0, found.start() - 2));
                String tail = text.substring(at + 1, Math.min(text.length(), at + 46));
                if (tail.startsWith("，") || tail.startsWith(",")) {
                    tail = tail.substring(1);
                }
                String lead = text.substring(Math.max(0, found.start() - 5), found.start());
                // 这是2009年我县的一件大事
                boolean said = Chars.endsWithAny(lead, THIS_IS)
                        || lead.endsWith("站在") && tail.startsWith("的")
                        || lead.endsWith("这是") && OURS.start(tail);
                String soon = tail.substring(0, Math.min(12, tail.length()));
                if (CHIME.matcher(tail).lookingAt()) {
                    // 再过九天，2000年的钟声就要敲响
                    out.accept(Evidence.year(
                            found.year() - 1, FoundIn.BODY, 50, "the text awaits the first day of " + found.year()));
                    return;
                }
                boolean left = until
                        && Chars.containsAny(soon, "还有", "只剩", "不到", "仅剩")
                        && !YEARS_LEFT.matcher(soon).find();
                if (THAT_YEAR.end(lead)
                        || tail.startsWith("的")
                                && THEN.in(text.substring(at, Math.min(text.length(), at + TOLD_WITHIN)))
                        || tail.startsWith("的") && !YearPhrases.isLast(part.tidyOpening(3000), found.year())) {
                    // 恢复高考那一年，1977年的冬天…。在这2013年的金秋…
                    continue;
                }
                if (said || left || (start && !anniversary && (speaksOfNow(tail) || plans(part, found.year(), tail)))) {
                    out.accept(Evidence.year(
                            found.year(), FoundIn.BODY, 48, "a sentence begins with the year in which it is spoken"));
                    return;
                }
            }
            chars += line.length();
            if (chars > 4000) {
                return;
            }
        }
    }

    private static final Words THAT_YEAR = Words.of("那年，", "那年,", "那一年，", "那一年,", "当年，", "当年,");

    /** 1982年的夏天，我跟着老先生们测流速。那时候没有仪器 */
    private static final Words THEN = Words.of("那时", "那年", "那会儿", "当年", "当时", "那个年代");

    private static final int TOLD_WITHIN = 80;

    /** 离2020年还有四年半: the year is the aim. */
    private static final Pattern YEARS_LEFT = Pattern.compile("[\\d一二两三四五六七八九十]年");

    private static final Words NOW = Words.of(
            "已过半", "过半", "入汛以来", "入冬以来", "入春以来", "入夏以来", "入秋以来", "春节以来", "开年以来", "今冬明春", "今秋", "今冬", "的春天", "的夏天",
            "的秋天", "的冬天", "的春节", "的初春", "的早春", "的暮春", "的初夏", "的盛夏", "的仲夏", "的初秋", "的金秋", "的深秋", "的初冬", "的隆冬", "春节刚过",
            "的第一场", "我们迎来", "我们将迎来", "即将过去", "就要过去", "快要过去", "快过去", "将要过去", "就要结束", "接近尾声", "已近尾声", "即将结束", "我们进入",
            "我们步入", "只剩", "还剩", "开局", "开年", "开春", "的大门", "的号角", "的钟声", "新年伊始", "怎么干", "怎么办", "干什么", "春节一天天", "春节临近",
            "春节将至", "春节即将", "春节快到", "元旦临近", "元旦将至", "这个汛期", "这场", "这个冬天", "这个夏天");

    /** 2025年已经过去五个月; but 2010年已经过去 is over. */
    private static final Pattern PARTLY_GONE = Pattern.compile("已经?过去了?(?:[\\d一二两三四五六七八九十半大近整]|[^，。]{0,4}[月天])");

    private static final Words OURS =
            Words.of("我市", "我县", "我镇", "我乡", "我区", "我省", "我校", "我村", "我州", "全市", "全县", "全镇", "全区");

    /** 今年是2022年. */
    private static final String[] THIS_IS = {"今年是", "现在是", "今天是", "今年已是", "今年就是", "今年，是", "，今年", "。今年"};

    /** 2021年的村级换届刚刚结束. */
    private static final Pattern JUST_OVER = Pattern.compile("的?[^，。；！？]{2,14}刚刚?(?:结束|开始|开幕|过去|启动|完成)");

    /** 2013年的“三夏”即将开始. */
    private static final Pattern SEASON_AHEAD = Pattern.compile(
            "的?[“\"]?(?:[三双]夏|三秋|夏收|麦收|汛期|主汛期|高考|中考|秋收|防汛|防火|夏季|秋季|秋冬|冬季|春耕|春季|烤烟|征兵)[^，。；]{0,10}(?:即[将將]|[马馬]上|就要|已经|已經|已)(?:[开開]始|到来|到來|来临|來臨|打响|全面|[进進]入|拉[开開])");

    /** 2015年我们要…, where the text speaks of the year before, too: else it may be an aim far off. */
    private static boolean plans(Part part, int year, String tail) {
        if (tail.startsWith("要") || tail.startsWith("，要")) {
            return onlyYear(part, year);
        }
        return Chars.startsWithAny(tail, "我们要", "我们将", "，我们要", "，我们将", "我打算", "我将", "，我打算", "，我将")
                && part.opening(3000).contains(year - 1 + "年");
    }

    /** 2023年，要盯住七件实事: of a text that names no other year. */
    private static boolean onlyYear(Part part, int year) {
        String text = part.opening(3000);
        for (int at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
            Dates.Found found = Dates.aroundYear(text, at);
            if (found != null && found.year() != null && found.year() != year) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaksOfNow(String tail) {
        if (NOW.start(tail)
                || PARTLY_GONE.matcher(tail).lookingAt()
                || JUST_OVER.matcher(tail).lookingAt()
                || SEASON_AHEAD.matcher(tail).lookingAt()) {
            return true;
        }
        int today = tail.indexOf("今天");
        if (today > 2 && today <= 12 && Chars.countHan(tail.substring(0, today)) == today) {
            // 2010年亚运圣火今天从我们市经过
            return true;
        }
        int year = tail.indexOf("之年");
        if (tail.startsWith("是")
                && year > 0
                && year < 34
                && !Chars.containsAny(tail.substring(0, year), "不平凡", "难忘", "不寻常", "极为")) {
            return !Chars.containsAny(tail.substring(year), "一年来", "过去一年", "这一年");
        }
        return OURS.start(tail) && tail.contains("比去年");
    }

    /** How early a text comes to its matter. */
    private static final int MATTER = 300;

    /** 2022年的秋季学期, 2021年是项目建设年, 2020年的信访工作，先从一封信说起. */
    private static final Pattern OF_NOW = Pattern.compile("的?[春秋]季学期|的?[上下]半?学期|的?(?:省|市|区|县|州|镇|乡)?委?的?一号文件"
            + "|是[^，。；一]{2,12}(?<!之)年[，。]|的(?!那)[^，。；]{2,10}，(?:是[^。，]{2,20}，)?[^。，]{0,10}(?:必须|务必|要求)"
            + "|年?的[^，。；]{2,10}工作，(?![^。]{0,60}(?:取得|完成|成绩|总体上|顺利|圆满|较好|结束))");

    /** 从2022年3月1日算起，到6月8日结束. */
    private static final Pattern SPAN = Pattern.compile("\\d{1,2}月\\d{1,2}日(?:算起|开始|起|算)?，?[到至][\\d一二三四五六七八九十]{1,3}月");

    /** The only year of a text, and in the opening what is said of it is said of the present. */
    private static void only(Part part, Consumer<Evidence> out) {
        String tidy = part.tidyOpening(MATTER);
        for (Dates.Found found : Dates.in(tidy)) {
            if (found.year() == null || found.iso()) {
                continue;
            }
            int end = found.start() + 5;
            String tail = tidy.substring(Math.min(end, tidy.length()), Math.min(tidy.length(), end + 90));
            String before = tidy.substring(Math.max(0, found.start() - 6), found.start());
            char last = before.isEmpty() ? '。' : before.charAt(before.length() - 1);
            boolean begins = Chars.isSentenceEnd(last) || "，,：:\n ".indexOf(last) >= 0;
            boolean now = begins && OF_NOW.matcher(tail).lookingAt()
                    || before.endsWith("标志着") && !tail.startsWith("以")
                    || Chars.endsWithAny(before, "从", "自") && SPAN.matcher(tail).lookingAt();
            if (now && !Chars.isQuoted(tidy, found.start()) && onlyYear(part, found.year())) {
                out.accept(Evidence.year(
                        found.year(),
                        FoundIn.OPENING,
                        40,
                        "the opening speaks of that year as of the present, and the text of no other"));
            }
            return;
        }
    }

    /** 2008年是全行最不平凡的一年, where the text goes on to the next. */
    private static boolean isBehind(Part part, int year, String tail) {
        String clause = tail.substring(0, Math.max(0, Math.min(tail.length(), 24)));
        return Chars.containsAny(clause, "不平凡", "不寻常", "难忘", "极为特殊")
                && part.opening(3000).contains(year + 1 + "年");
    }

    private static final Words WHAT_IT_IS =
            Words.of("是全面", "是我", "是实施", "是“", "是决", "是推", "是贯彻", "是新", "必定", "将是", "是关键", "是全", "是加快", "是进入", "是建");

    private static final Words FIRST_QUARTERS =
            Words.of("前三季度", "前三个季度", "前两个季度", "第一季度", "一季度", "前三个月", "前五个月", "前四个月", "前七个月", "前八个月", "前十个月");

    /** 2023年1至8月，全县固定资产投资增长5.1%. */
    private static final Pattern MONTHS_UP_TO =
            Pattern.compile("(?:1|一) ?[—–－\\-至到~～]{1,2} ?(?:[3-9]|10|11|[三四五六七八九十]|十一)月");

    /** A newspaper prints what was said days before; in January that may have been in another year. */
    private static void paper(Part part, Consumer<Evidence> out) {
        LocalDate published = part.draft.newspaper ? part.draft.published : null;
        if (published != null
                && published.getMonthValue() > 1
                && part.body.stream().limit(3).anyMatch(Line::isSalutation)) {
            out.accept(Evidence.year(
                    published.getYear(), FoundIn.HEADER, 37, "the newspaper that prints it is of that year"));
        }
    }

    /** 2017年，全县新改建公路二百公里，…。今年的任务是三百公里. */
    private static final Pattern BEFORE_THIS = Pattern.compile(
            "((?:19|20)\\d\\d)年[，,]?(?:全|我)[县市省区乡镇村厂校州局们][^\\n]{4,120}?[。；;！\\n](?:但是?|可是?|而|不过)?[，,]?今年(?:的?(?:任务|目标|计划|指标|工作)|要|我们要|准备|计划|全[县市省区乡镇厂校]要|各)");

    private static void beforeThis(Part part, Consumer<Evidence> out) {
        if (part.opening(2000).lastIndexOf("今年") < 0) {
            return;
        }
        String text = part.tidyOpening(2000);
        int now = text.lastIndexOf("今年");
        for (int at = text.indexOf('年', 4); at > 0 && at < now; at = text.indexOf('年', at + 1)) {
            if (!Chars.isAsciiDigit(text.charAt(at - 1))) {
                continue;
            }
            Matcher matcher = BEFORE_THIS.matcher(text).region(at - 4, text.length());
            if (matcher.lookingAt()) {
                int year = Integer.parseInt(matcher.group(1));
                if (year < Dates.LAST_YEAR && YearPhrases.isLast(text, year)) {
                    out.accept(Evidence.year(
                            year + 1, FoundIn.BODY, 40, "the text tells of the year before, and then of this one"));
                }
                return;
            }
        }
    }

    /** 1997年是我剪的彩; but 2016年是我县…的一年. */
    private static final Pattern WHO_IT_WAS =
            Pattern.compile("[，,]?是(?:我(?![们国省市县区镇乡村校局院厂州行街所站司委办厅处部集])|他|她|你|咱(?!们)|谁|因为|由于|怎么|在|从|由)");

    /** 刚刚过去的2024年, 2024年是…的一年, 2025年上半年. */
    private static void gone(Part part, Consumer<Evidence> out) {
        int seen = 0;
        for (Line line : part.body) {
            String text = line.text();
            for (int at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
                char before = text.charAt(at - 1);
                if (!Chars.isDigit(before) && Dates.numeral(before) < 0) {
                    continue;
                }
                Dates.Found found = Dates.aroundYear(text, at);
                if (found == null || found.year() == null || at - found.start() != 4) {
                    continue;
                }
                String lead = text.substring(Math.max(0, found.start() - 6), found.start());
                String tail = text.substring(at + 1, Math.min(text.length(), at + 40));
                boolean over = (tail.startsWith("已经过去") || tail.startsWith("已过去"))
                        && !PARTLY_GONE.matcher(tail).lookingAt();
                if (over || Chars.endsWithAny(lead, "刚刚过去的", "过去的", "即将过去的", "走过的")) {
                    out.accept(Evidence.year(
                            found.year() + 1, FoundIn.BODY, 50, "the text says that " + found.year() + " has gone by"));
                } else if ((FIRST_QUARTERS.start(tail)
                                || MONTHS_UP_TO.matcher(tail).lookingAt())
                        && !Chars.endsWithAny(lead, "比", "较", "同", "与", "和")
                        && !part.opening(3000).contains(found.year() + 1 + "年")) {
                    out.accept(Evidence.year(
                            found.year(),
                            FoundIn.BODY,
                            40,
                            "the text has figures of the first quarters, and tells of no later year"));
                } else if (tail.startsWith("上半年") || tail.startsWith("下半年")) {
                    out.accept(Evidence.year(found.year(), FoundIn.BODY, 46, "the text speaks of a half of that year"));
                } else if (lead.endsWith("到") || lead.endsWith("至")) {
                    continue;
                } else if (WHAT_IT_IS.start(tail)
                        && !WHO_IT_WAS.matcher(tail).lookingAt()
                        && !part.opening(3000).contains("到" + text.substring(found.start(), at + 1))
                        && !isBehind(part, found.year(), tail)) {
                    out.accept(Evidence.year(found.year(), FoundIn.BODY, 40, "the text says what that year is"));
                }
                if (++seen > 60) {
                    return;
                }
            }
        }
    }
}
