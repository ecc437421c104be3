package io.github.jianghua.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The forms of debris inside lines. To add one: an entry in {@link #ALL} and examples in {@code inline-rules.tsv}. */
final class InlineRules {
    /** No counter of pages is longer. */
    private static final int COUNTER_REACH = 28;

    private static final Pattern PAGE_COUNTER = Pattern.compile(
            "[（(—\\- ]{0,3}第 ?\\d{1,3} ?页[ /,，、]{0,2}[（(]?(?:共|总) ?\\d{1,3} ?页[）)—\\- ]{0,3}|[（(] ?第 ?\\d{1,3} ?/ ?\\d{1,3} ?页 ?[）)]|第 ?\\d{1,3} ?/ ?\\d{1,3} ?页|(?<=[\\u4e00-\\u9fff，。、；])[-—－] ?\\d{1,3} ?[-—－](?=$|[ \\u4e00-\\u9fff，。、；])"
                    + "|(?<=[\\u4e00-\\u9fff，。、；])[·•] ?\\d{2,3} ?[·•](?=$|[ \\u4e00-\\u9fff，。、；])");
    private static final Pattern HIDDEN_INLINE =
            Pattern.compile("[-—.…【（(\\[]{0,6}此处隐藏(\\d{1,7})个?字[^。；]{0,14}?(?:查看|下载|阅读)?[-—.…】）)\\]]{1,6}");
    private static final Pattern TEMPLATE_INLINE = Pattern.compile("(?:&n)?\\[标签[:：][^\\]]{0,20}\\]");
    private static final Pattern ADVERT_INLINE = Pattern.compile(
            "[【\\[（(][^【\\[（(】\\]）)。]{0,30}(?:微信|公众号|QQ|qq|VX|vx|加群|客服|素材库|网址|http)[^】\\]）)]{0,40}+[】\\]）)]|(?:请点击)?👉[^👈]{0,30}👈(?:联系(?:老师|客服|我们)(?:(?:免费)?(?:领取|获取|下载|咨询))? ?)?|本文格式为 ?[Ww]ord版[，,]下载后可(?:任意|随意)?编辑(?:[和、与]?(?:复制|修改))?|([\\u4e00-\\u9fff]{2,4}网)本资料权属\\1[，,][^。，]{0,30}更多资料");
    private static final Pattern PINYIN =
            Pattern.compile("(?<=[\\u4e00-\\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê]{1,6}[)）]");

    private static final Words ADVERT_HINT =
            Words.of("微信", "公众号", "QQ", "qq", "VX", "vx", "👉", "客服", "加群", "素材库", "http", "本文格式为", "本资料权属");

    /** Letters with a tone mark, and some more. */
    private static final Words TONES =
            Words.of(IntStream.range(0xE0, 0x200).mapToObj(Character::toString).toArray(String[]::new));

    /** A dash before a digit or a blank. */
    private static final Words DASHED = Words.of("-—－–─━―ー﹣‐·•"
            .chars()
            .boxed()
            .flatMap(dash ->
                    " 0123456789".chars().mapToObj(after -> Character.toString(dash) + Character.toString(after)))
            .toArray(String[]::new));

    static final List<InlineRule> ALL = List.of(
            new InlineRule("serial-number", Words.of("编号"), InlineRules::serialNumber),
            new InlineRule("full-text-mark", Words.of("正】", "正>", "正＞", "正〉", "正》", "正]"), InlineRules::fullTextMark),
            new InlineRule("question-marks", Words.of("?", "？", "\uFFFD"), InlineRules::questionMarks),
            new InlineRule("forum", Words.of("制链接]"), InlineRules::copyLink),
            new InlineRule("pinyin", TONES, InlineRules::pinyin),
            new InlineRule("hidden-part", Words.of("此处隐藏", "仅显示部分内容"), InlineRules::hiddenPart),
            new InlineRule("template", Words.of("[标签", "{"), InlineRules::template),
            new InlineRule("watermark", Words.of("http", "www", "公众号"), InlineRules::watermark),
            new InlineRule("advert", ADVERT_HINT, InlineRules::advert),
            new InlineRule("offer", Words.of("一起来", "开通VIP", "开通会员", "相关推荐", "相关阅读", "猜你喜欢"), InlineRules::behindWords),
            new InlineRule("page-number", DASHED.and("页"), InlineRules::pageCounter),
            new InlineRule(
                    "doubled-mark",
                    Words.of(",,", ",，", ",、", "，,", "，，", "，、", "、,", "、，", "、、"),
                    InlineRules::doubledMark),
            new InlineRule("stray-mark", Words.of(".", "'"), InlineRules::strayMark),
            new InlineRule(
                    "ascii-noise",
                    Words.of(
                            "! ", "@ ", "# ", "$ ", "% ", "^ ", "& ", "* ", "( ", ") ", "_ ", "+ ", "| ", "~ ", "` ",
                            ": ", "; "),
                    InlineRules::asciiNoise),
            new InlineRule("interruption", Interruptions.INSIDE_WORDS, Interruptions::inside),
            WithheldRules.CONTINUED_ELSEWHERE,
            new InlineRule("table-bar", Words.of("|"), InlineRules::tableBars),
            new InlineRule(
                    "tool-bar",
                    Words.of("【打印", "[打印", "关闭】", "[关闭", "窗口】", "窗口]", "此页】", "[编辑]", "［编辑］"),
                    InlineRules::toolBar),
            new InlineRule("field-code", Words.of("HYPERLINK", " PAGE "), InlineRules::fieldCode),
            new InlineRule("credits", Words.of("编辑", "责编", "记者", "校对", "审核"), InlineRules::credits),
            new InlineRule("doubled-word", Words.of("总书记总书记"), InlineRules::doubledWord));

    /** Only for the body: in a title or a name a blank means something. */
    static final InlineRule INNER_BLANK = new InlineRule("inner-blank", Words.of(" "), InlineRules::innerBlank);

    private InlineRules() {}

    private static final Pattern FIELD_CODE = Pattern.compile(
            "HYPERLINK [^\\u4e00-\\u9fff。，]{1,200}(?=[\\u4e00-\\u9fff])|(?<= )PAGE \\d{1,4}(?: -)?(?= |$)");

    /** 气象、 HYPERLINK /html/shuili/ \\t _blank 水利: what a word processor puts behind a link or a page's number. */
    private static String fieldCode(String line, Draft draft) {
        Matcher code = FIELD_CODE.matcher(line);
        return code.find() ? code.replaceAll("").replace("  ", " ").strip() : line;
    }

    /** 编号:136929198县委常委…: the number goes, the title stays. */
    private static String serialNumber(String line, Draft draft) {
        if (!line.startsWith("编号")) {
            return line;
        }
        int i = 2;
        while (i < line.length() && (line.charAt(i) == ':' || line.charAt(i) == '：' || line.charAt(i) == ' ')) {
            i++;
        }
        int start = i;
        while (i < line.length() && Chars.isAsciiDigit(line.charAt(i))) {
            i++;
        }
        return i - start >= 4 ? line.substring(i).strip() : line;
    }

    /** 在…上的讲话 | |||: what is left of a table around what stood in it; a line of nothing else goes. */
    private static String tableBars(String line, Draft draft) {
        int start = 0;
        int end = line.length();
        while (start < end && (line.charAt(start) == '|' || line.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (line.charAt(end - 1) == '|' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        String inner = line.substring(start, end);
        if (inner.replace("-", "").replace("|", "").isBlank()) {
            return "";
        }
        // A row of several cells is the text's own.
        return inner.indexOf('|') >= 0 || Chars.countHan(inner) < 2 ? line : inner;
    }

    private static final Pattern TOOLS_BEHIND =
            Pattern.compile("(?: ?[【\\[［](?:推荐|打印|关闭|关闭窗口|大 ?中 ?小|收藏|收藏此页|分享|评论|打印本页|打印此页|编辑)[】\\]］]){1,8}$");

    /** …谢谢大家！ [推荐] [打印] [关闭], 一、工作回顾[编辑]. */
    private static String toolBar(String line, Draft draft) {
        return TOOLS_BEHIND.matcher(line).replaceFirst("").strip();
    }

    /** 【正】同志们: / &lt;正&gt;各位代表: of journal databases. */
    private static String fullTextMark(String line, Draft draft) {
        return Chars.startsWithAny(line, "【正】", "<正>", "＜正＞", "〈正〉", "《正》", "[正]")
                ? line.substring(3).strip()
                : line;
    }

    /** 在…上的讲话 [复制链接]: what a forum puts behind a title. */
    private static String copyLink(String line, Draft draft) {
        int open = line.lastIndexOf('[');
        return line.endsWith("]") && open > 0 && line.length() - open <= 8
                ? line.substring(0, open).strip()
                : line;
    }

    /** ??? 3月5日: bytes that were lost before the text came here. */
    private static String questionMarks(String line, Draft draft) {
        int i = 0;
        while (i < line.length()
                && (line.charAt(i) == '?'
                        || line.charAt(i) == '？'
                        || line.charAt(i) == '\uFFFD'
                        || (i > 0 && line.charAt(i) == ' '))) {
            i++;
        }
        // One alone is what a byte order mark became; elsewhere it ends the sentence of the line before.
        boolean first = draft == null
                || draft.lines.isEmpty()
                || draft.lines.get(0).text().equals(line);
        return i >= 2 || (i == 1 && first && line.length() > 1 && Chars.isHan(line.charAt(1)))
                ? line.substring(i)
                : line;
    }

    /** 發(fā)布時(shí)間: what conversions for hijacked pages leave behind. */
    private static String pinyin(String line, Draft draft) {
        // (de) and (a) have no tone mark; they go only where their neighbours show what is going on.
        for (int i = 1; i + 2 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '(' || c == '（') && Chars.isHan(line.charAt(i - 1))) {
                for (int k = i + 1; k < Math.min(line.length(), i + 7); k++) {
                    char letter = line.charAt(k);
                    if (letter >= 0xE0 && letter < 0x200) {
                        return PINYIN.matcher(line).replaceAll("");
                    }
                }
            }
        }
        return line;
    }

    /** 【文章共2140字,当前仅显示部分内容,范文学习借鉴】 */
    private static final Pattern SHOWN_IN_PART =
            Pattern.compile("[【（(\\[](?:文章|全文|本文)?共\\d{2,6}字[，,；; ]?[^】）)\\]]{0,6}仅显示部分内容[^】）)\\]]{0,40}[】）)\\]]");

    private static String hiddenPart(String line, Draft draft) {
        if (line.contains("仅显示部分内容")) {
            Matcher shown = SHOWN_IN_PART.matcher(line);
            if (shown.find()) {
                draft.hidden(null, shown.group());
                return shown.replaceAll("");
            }
        }
        if (!line.contains("此处隐藏")) {
            return line;
        }
        Matcher matcher = HIDDEN_INLINE.matcher(line);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            draft.hidden(Integer.valueOf(matcher.group(1)), matcher.group());
            matcher.appendReplacement(out, "\n");
        }
        return matcher.appendTail(out).toString();
    }

    private static String template(String line, Draft draft) {
        String text = line.contains("[标签") ? TEMPLATE_INLINE.matcher(line).replaceAll("") : line;
        if (text.indexOf('{') < 0 || text.indexOf('}') < 0) {
            return text;
        }
        Matcher style = STYLE.matcher(text);
        return style.find()
                ? TAG_END.matcher(style.replaceAll(" ")).replaceFirst("").strip()
                : text;
    }

    /** p.western { font-size: 10pt } in the middle of a line. */
    private static final Pattern STYLE = Pattern.compile(
            "[@.#]?[A-Za-z][\\w.#@:-]{0,30}(?:[ ,]{1,2}[\\w.#:-]{1,20}){0,3} ?\\{[^{}。]{0,300}?(?:font|margin|color|size|height|padding|text-)[^{}。]{0,300}\\}");

    private static final Pattern TAG_END = Pattern.compile("^ ?[A-Za-z]{0,8}> ");

    private static String advert(String line, Draft draft) {
        if (!ADVERT_HINT.in(line)) {
            return line;
        }
        return ADVERT_INLINE.matcher(line).replaceAll("");
    }

    /** …毕业致辞，下面一起来感受一下！ / …提前十天报告，开通VIP查看和下载: what a site sets behind the last words of a line. */
    private static final Pattern BEHIND_WORDS = Pattern.compile(
            "[，,。！ ]?(?:(?:下面|现在|快来|那么|接下来)?(?:就)?(?:让我们|跟小编|和小编)?一起来(?:感受|看一看|看看|看|欣赏|了解|阅读|学习|重温)(?:一下|下)?(?:全文|原文)?吧?[！!。]?|开通(?:VIP|会员)(?:查看|下载|阅读)[^，。]{0,8})$");

    /** …谢谢大家!相关推荐 主持词 承诺书 换一换 */
    private static final Pattern LIST_BEHIND = Pattern.compile("(?<=[。！!])(?:相关推荐|相关阅读|猜你喜欢)[^。！!]{0,80}(?:换一换|更多)$");

    private static final Words TITLE_WORDS = Words.of("致辞", "致词", "讲话", "演讲", "发言", "报告", "献词", "贺词");

    private static String behindWords(String line, Draft draft) {
        // 同志们，让我们一起来看看 may be said: a site has it above the text, or its offer at the end of a line.
        Matcher list = line.endsWith("换一换") || line.endsWith("更多") ? LIST_BEHIND.matcher(line) : null;
        if (list != null && list.find()) {
            return line.substring(0, list.start());
        }
        boolean offer = Chars.containsAny(line, "开通VIP", "开通会员");
        if (!offer && line.length() > Titles.LONGEST) {
            return line;
        }
        Matcher matcher = BEHIND_WORDS.matcher(line).region(Math.max(0, line.length() - 30), line.length());
        boolean behind = matcher.find() && (offer || TITLE_WORDS.in(line.substring(0, matcher.start())));
        return behind ? line.substring(0, matcher.start()) : line;
    }

    /** A site's name, address and scrambled punctuation in the middle of a sentence. */
    private static String watermark(String given, Draft draft) {
        if (firstOf(given, 0) < 0) {
            return given;
        }
        String line = SITE_WITHIN.matcher(given).replaceAll("");
        int mark = firstOf(line, 0);
        if (mark < 0) {
            return line;
        }
        Matcher end = SITE_AT_END.matcher(line).region(Math.max(0, mark - LONGEST_SITE - 2), line.length());
        if (end.find()) {
            return line.substring(0, end.start());
        }
        StringBuilder out = new StringBuilder(line.length());
        int from = 0;
        while (mark >= 0) {
            int open = mark;
            while (open > from && mark - open < 26 && "{｛(（[【「<《『".indexOf(line.charAt(open)) < 0) {
                open--;
            }
            boolean bracket = "{｛(（[【「<《『".indexOf(line.charAt(open)) >= 0;
            int last = mark;
            for (int next = firstOf(line, last + 3); next >= 0 && next - last < 60; next = firstOf(line, last + 3)) {
                last = next;
            }
            int close = last;
            while (close < line.length() && close - last < 40 && "}｝)）]】」>》』".indexOf(line.charAt(close)) < 0) {
                close++;
            }
            boolean closed = close < line.length() && close - last < 40;
            if (bracket && closed) {
                Matcher omitted = WithheldRules.HIDDEN.matcher(line).region(open, close);
                if (omitted.find()) {
                    // (文稿网https://…省略1086字,正式会员可完整阅读)
                    draft.hidden(Integer.valueOf(omitted.group(1).replace(",", "")), line.substring(open, close));
                }
                int named = siteBefore(line, from, open);
                out.append(line, from, named);
                from = close + 1;
                if (named < open || line.substring(open, from).contains("整理")) {
                    Matcher by = BY_SITE.matcher(line).region(from, line.length());
                    from = by.lookingAt() ? by.end() : from;
                }
            }
            Matcher account = bracket ? null : ACCOUNT.matcher(line).region(mark, line.length());
            if (account != null && account.lookingAt()) {
                // 一律公众号：沙沟文稿{：https//…整理)统一
                out.append(line, from, mark);
                from = account.end();
            }
            Matcher collected = bracket && !closed ? COLLECTED.matcher(line).region(open, line.length()) : null;
            if (collected != null && collected.lookingAt()) {
                // [素材网%https：//…公众号=沙沟文稿(整理。汇总: opened and never closed.
                out.append(line, from, open);
                from = collected.end();
            }
            mark = firstOf(line, Math.max(from, last + 3));
        }
        out.append(line, from, line.length());
        boolean dots = from > 0 && out.chars().allMatch(c -> c == '…' || c == '.' || c == ' ');
        return dots ? "" : out.toString();
    }

    /** …这个小区。 沙沟文稿 www.… */
    private static final Pattern SITE_AT_END =
            Pattern.compile("(?<=[。！？”]) {1,2}(?:[\\u4e00-\\u9fff]{2,8} ?)?(?:https?://|www\\.)[\\w./-]{4,60}$");

    /** …秋水长天。文秘网http://www.…在这丰收的时节 */
    private static final Pattern SITE_WITHIN = Pattern.compile(
            "(?<=[。！？；，、])[\\u4e00-\\u9fff]{2,6}网 ?(?:https?://|www\\.)[\\w./-]{4,60}(?=[\\u4e00-\\u9fff])");

    /** What a site says it did, behind its address: {…}汇总。 */
    private static final Pattern BY_SITE = Pattern.compile("(?:整理|汇总|收集|收藏|编辑|提供|原创|出品|分享)[。．.]?");

    private static final Pattern ACCOUNT =
            Pattern.compile("公众号[：:]?[\\u4e00-\\u9fff]{2,10}[{｛(（\\[【].{0,60}?(?:整理|汇总|收集|提供|分享)[。．.]?[}｝)）\\]】]");

    private static final Pattern COLLECTED = Pattern.compile(
            ".{1,60}?公众号[^\\u4e00-\\u9fff]{0,3}[\\u4e00-\\u9fff]{2,10}[^\\u4e00-\\u9fff]{0,3}整理[^\\u4e00-\\u9fff]{0,3}(?:汇总)?[。.]?");

    private static final Words SITES =
            Words.of("素材库", "文秘网", "公文网", "范文网", "资料库", "公文库", "文稿网", "写作网", "文库网", "材料网", "心语文创", "笔杆子星域");

    private static final Words KNOWN_SITES = Words.of("心语文创素材库", "笔杆子星域");

    private static final int LONGEST_SITE = 9;

    /**
     * Where the name of a site begins that stands before its address, or the place itself: in the middle of a sentence
     * nothing shows where the name begins of a site that is not known.
     */
    private static int siteBefore(String line, int from, int open) {
        if (open - from < 3 || !SITES.endAt(line, open)) {
            return open;
        }
        for (int start = open - 3; start >= Math.max(from, open - LONGEST_SITE); start--) {
            if (KNOWN_SITES.at(line, start)
                    || Chars.isHan(line.charAt(start)) && (start == 0 || !Chars.isHan(line.charAt(start - 1)))) {
                return start;
            }
        }
        return open;
    }

    private static int firstOf(String line, int from) {
        for (int i = from; i + 2 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == 'h' && line.startsWith("http", i))
                    || (c == 'w' && line.startsWith("www", i))
                    || (c == '公' && line.startsWith("公众号", i))) {
                return i;
            }
        }
        return -1;
    }

    /** -1-在…上的讲话. */
    private static final Pattern PAGE_ABOVE = Pattern.compile("-\\d{1,3}-(?=[\\u4e00-\\u9fff])");

    /** 我们第 1 页 共 4 页党 / 来电-1-和来办事. */
    private static String pageCounter(String given, Draft draft) {
        Matcher above = given.startsWith("-") ? PAGE_ABOVE.matcher(given) : null;
        String line = above != null && above.lookingAt() ? given.substring(above.end()) : given;
        int first = counterAt(line, 1, 1);
        if (first < 0) {
            return line;
        }
        // Long paragraphs are not searched for what stands in one place of them.
        int from = Math.max(0, first - COUNTER_REACH);
        int to = Math.min(line.length(), counterAt(line, line.length() - 1, -1) + COUNTER_REACH);
        return line.substring(0, from)
                + PAGE_COUNTER.matcher(line.substring(from, to)).replaceAll("")
                + line.substring(to);
    }

    /** The first place, in steps of 1 or -1, at which a counter of pages may stand, or -1. */
    private static int counterAt(String line, int start, int step) {
        for (int i = start; i > 0 && i < line.length(); i += step) {
            char c = line.charAt(i);
            if (c == '页' ? isNumberedPage(line, i) : (Chars.isDash(c) || isDot(c)) && dashedNumber(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDot(char c) {
        return c == '·' || c == '•';
    }

    /** Whether 页 at a place ends 第 3 页. */
    static boolean isNumberedPage(String line, int at) {
        int digit = line.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        if (digit < 0 || !Chars.isAsciiDigit(line.charAt(digit))) {
            return false;
        }
        // No further back: a line may be a megabyte of 页.
        for (int i = digit; i >= Math.max(0, at - COUNTER_REACH); i--) {
            if (line.charAt(i) == '第') {
                return true;
            }
        }
        return false;
    }

    private static boolean dashedNumber(String line, int at) {
        if (line.charAt(at - 1) < 0x3001 || at + 2 >= line.length()) {
            return false;
        }
        int i = line.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        int digits = i;
        while (i < line.length() && Chars.isAsciiDigit(line.charAt(i))) {
            i++;
        }
        return i > digits
                && i < line.length()
                && (Chars.isDash(line.charAt(i)) || line.charAt(i) == ' ' || isDot(line.charAt(i)));
    }

    /** ,, and ,、 of bad conversions. */
    private static String doubledMark(String line, Draft draft) {
        StringBuilder out = null;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ',' && c != '，' && c != '、') {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            char before = line.charAt(i - 1);
            // 3、，就给: the mark of a numbered piece is not doubled.
            boolean marker = i <= 4 && Chars.isAsciiDigit(line.charAt(0));
            boolean doubled = (c != '、' && (before == ',' || before == '，' || before == '、'))
                    || (c == '、' && (before == ',' || before == '，' || before == '、'));
            if (doubled && !marker) {
                if (out == null) {
                    out = new StringBuilder(line.length()).append(line, 0, i);
                }
                if (c == '、') {
                    out.setCharAt(out.length() - 1, '、');
                }
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? line : out.toString();
    }

    /** 嘱托的'信任 / 进一步的.安排: a mark that nobody wrote between two characters. */
    private static String strayMark(String line, Draft draft) {
        StringBuilder out = null;
        boolean oneQuote = line.indexOf('\'') >= 0 && Chars.count(line, '\'') % 2 == 1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean stray = ((c == '.' && i > 3) || (c == '\'' && oneQuote))
                    && i > 0
                    && i + 1 < line.length()
                    && Chars.isHan(line.charAt(i - 1))
                    && Chars.isHan(line.charAt(i + 1))
                    && Dates.numeral(line.charAt(i - 1)) < 0
                    && line.charAt(i - 1) != '十'
                    && !(c == '.' && inList(line, i));
            if (stray && out == null) {
                out = new StringBuilder(line.length()).append(line, 0, i);
            } else if (!stray && out != null) {
                out.append(c);
            }
        }
        return out == null ? line : out.toString();
    }

    /** “阳光.责任.突围”: the mark comes again a few words on, in the same quotation. */
    private static boolean inList(String line, int at) {
        // No further: a line may be a megabyte of marks.
        String before = line.substring(Math.max(0, at - LIST_REACH), at);
        String after = line.substring(at + 1, Math.min(line.length(), at + LIST_REACH));
        int open = before.lastIndexOf('“');
        int close = after.indexOf('”');
        return open >= 0
                && close >= 0
                && (before.indexOf('.', open) > 0 || after.substring(0, close).indexOf('.') >= 0);
    }

    private static final int LIST_REACH = 20;

    /** 领导讲话稿 $ _ @! u2 s/ |% Q) X: what forums put before or behind words against copying. */
    private static String asciiNoise(String line, Draft draft) {
        int n = line.length();
        int start = 0;
        while (start < n && line.charAt(start) < 0x7F) {
            start++;
        }
        int end = n;
        while (end > start && line.charAt(end - 1) < 0x7F) {
            end--;
        }
        if (start == n) {
            return line;
        }
        int from = isNoise(line, 0, start) ? start : 0;
        int to = isNoise(line, end, n) ? end : n;
        String rest = from == 0 && to == n ? line : line.substring(from, to).strip();
        return withoutNoiseInside(rest);
    }

    /** 只剩两个月 j4 s+ R) z2 ^% w' h多一点: between words, too. */
    private static String withoutNoiseInside(String line) {
        StringBuilder out = null;
        int copied = 0;
        int i = 0;
        while (i < line.length()) {
            int start = i;
            while (i < line.length() && line.charAt(i) < 0x7F) {
                i++;
            }
            if (i - start >= SHORTEST_NOISE
                    && start > 0
                    && i < line.length()
                    && isScattered(line.substring(start, i))) {
                out = out == null ? new StringBuilder(line.length()) : out;
                out.append(line, copied, start);
                copied = i;
            }
            i++;
        }
        return out == null ? line : out.append(line, copied, line.length()).toString();
    }

    private static final int SHORTEST_NOISE = 10;

    /** Single letters with a figure or a mark each: a formula has longer words or fewer. */
    private static boolean isScattered(String ascii) {
        String[] tokens = ascii.strip().split(" +", 60);
        int mixed = 0;
        for (String token : tokens) {
            boolean letter = false;
            boolean other = false;
            for (int i = 0; i < token.length(); i++) {
                letter |= Chars.isLatin(token.charAt(i));
                other |= !Chars.isLatin(token.charAt(i)) && token.charAt(i) != '"';
            }
            mixed += letter && other ? 1 : 0;
            if (token.length() > 3 || token.indexOf('=') >= 0) {
                return false;
            }
        }
        return tokens.length >= 5 && mixed >= 3;
    }

    private static boolean isNoise(String line, int from, int to) {
        int letters = 0;
        int blanks = 0;
        int symbols = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            boolean word = Chars.isLatin(c) || Chars.isAsciiDigit(c);
            run = word ? run + 1 : 0;
            if (run > 3) {
                return false;
            }
            letters += word ? 1 : 0;
            blanks += c == ' ' ? 1 : 0;
            symbols += !word && c != ' ' && c != '.' && c != ',' && c != '-' ? 1 : 0;
        }
        boolean many = symbols >= 4 && letters >= 2 && blanks >= 3;
        // 都没2 Z" M& r0 a) U9 c: single letters and figures
        return to - from >= 8
                && (many || symbols >= 2 && letters >= 6 && blanks >= 4 && letters + symbols <= 3 * blanks);
    }

    private static final Pattern CREDITS_BEHIND =
            Pattern.compile("[（(](?:责任编辑|責任編輯|编辑|編輯|责编|責編|本报记者|记者|記者|校对|审核)[：:／/ ][^（）()]{2,16}[）)][ \\d]{0,10}$");

    /** …从今天开始拆。(编辑:许映雪)1120303: behind the last sentence, on its line. */
    private static String credits(String line, Draft draft) {
        int from = Math.max(0, line.length() - 40);
        Matcher matcher = CREDITS_BEHIND.matcher(line).region(from, line.length());
        return matcher.find()
                        && Chars.endsSentence(line.substring(0, matcher.start()).strip())
                ? line.substring(0, matcher.start()).strip()
                : line;
    }

    private static String doubledWord(String line, Draft draft) {
        return line.contains("总书记总书记") ? line.replace("总书记总书记", "总书记") : line;
    }

    /** 取得突 破性进展 / 同 期 增 长: blanks that wrapped or justified lines left in prose. */
    private static String innerBlank(String given, Draft draft) {
        boolean heading = given.indexOf(' ') > 0 && given.length() <= 40 && Outline.level(given) > 0;
        String line = heading ? cutWord(given) : given;
        if (line.length() < 24
                || line.indexOf(' ') < 0
                || (line.indexOf('，') < 0 && line.indexOf('。') < 0 && line.indexOf(',') < 0)) {
            return line;
        }
        StringBuilder out = null;
        int last = line.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = line.charAt(i);
            boolean inner = c == ' '
                    && i > 0
                    && i < last
                    && joins(line.charAt(i - 1))
                    && joins(line.charAt(i + 1))
                    && (Chars.isHan(line.charAt(i - 1)) || Chars.isHan(line.charAt(i + 1)));
            if (inner && out == null) {
                out = new StringBuilder(line.length()).append(line, 0, i);
            } else if (!inner && out != null) {
                out.append(c);
            }
        }
        return out == null ? line : out.toString();
    }

    private static final Pattern CUT_WORD =
            Pattern.compile("(?<=[，,])([\\u4e00-\\u9fff]{1,2}) (?=[\\u4e00-\\u9fff]{3})");

    /** 一、正视问题，切 实增强责任感: a blank one or two characters behind a comma is inside of a word. */
    private static String cutWord(String line) {
        return CUT_WORD.matcher(line).replaceAll("$1");
    }

    private static boolean joins(char c) {
        return Chars.isHan(c) || c == '，' || c == '、' || c == ',' || c == '“' || c == '”';
    }
}
