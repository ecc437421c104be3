package io.github.jianghua.read;

/**
 * What paper, programs and readers leave between the lines: page numbers, placeholders, codes, rules, remarks. Each
 * rule stands beside its words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class ResidueRules {
    private ResidueRules() {}

    static final DebrisRule PAGE_NUMBER = new DebrisRule(
            "page-number",
            23,
            Words.of(
                    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"),
            ResidueRules::pageNumber);

    /** - 3 - / 1 / 第 1 页 共 4 页 / 3/12 / 共 3 页 1 2 3. */
    private static boolean pageNumber(DebrisRule.Look look) {
        String text = look.compact();
        int n = text.length();
        if (n == 0 || n > 16) {
            return false;
        }
        int digits = 0;
        int others = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (!Chars.isDash(c)
                    && c != '/'
                    && c != '第'
                    && c != '页'
                    && c != '共'
                    && c != '('
                    && c != ')'
                    && !Names.isDot(c)
                    && c != ','
                    && c != '，'
                    && c != '～'
                    && c != '~'
                    && c != '|'
                    && c != '+'
                    && c != 'P'
                    && c != '頁'
                    && c != '（'
                    && c != '）') {
                others++;
            }
        }
        if (digits == 0 || others > 0 || digits > (text.charAt(0) == '共' ? 12 : 6)) {
            return false;
        }
        boolean page = text.indexOf('页') >= 0 || text.indexOf('頁') >= 0;
        boolean dashed = Chars.isDash(text.charAt(0)) && (Chars.isDash(text.charAt(n - 1)) || n <= 5);
        dashed |= n >= 3 && "~～".indexOf(text.charAt(0)) >= 0 && "~～".indexOf(text.charAt(n - 1)) >= 0;
        boolean dotted = n >= 3 && Names.isDot(text.charAt(0)) && Names.isDot(text.charAt(n - 1));
        boolean bare = n == digits && digits <= 3 && (n <= 3);
        boolean of = text.indexOf('/') > 0 && digits == n - 1 && digits <= 6;
        return page || dashed || dotted || bare || of || n == digits && isCounter(look, text);
    }

    /** 7463 between paragraphs: minutes are paged through a whole session. */
    private static boolean isCounter(DebrisRule.Look look, String text) {
        return text.length() == 4 && Integer.parseInt(text) > Dates.LAST_YEAR && look.isAmidProse();
    }

    static final DebrisRule QUOTE_MARK =
            new DebrisRule("quote-mark", 2, Words.of(">"), look -> look.text().equals(">"));

    /** What readers, mail programs and templates leave behind a text. */
    private static final Words LEFT_OVER_WORDS = Words.of(
            "undefined",
            "null",
            "NaN",
            "发自我的",
            "邮件及附件",
            "原始邮件",
            "点赞(",
            "点赞（",
            "收起∧",
            "［收起",
            "评分：威望",
            "威望 +",
            "发消息",
            "字数统计",
            "查重率",
            "AIGC",
            "视频结束",
            "点击重播",
            "加入书签",
            "投推荐票",
            "由网友“",
            "分享举报",
            "分享 举报",
            "（点击",
            "（展开",
            "(点击",
            "(展开",
            "隱私權及安全政策",
            "隱私權政策",
            "網站安全政策",
            "珍藏版）",
            "棋牌",
            "娱乐平台",
            "竞猜官网",
            "点击查看大图",
            "供图）",
            "沙发！",
            "板凳！",
            "谢谢楼主",
            "感谢楼主",
            "楼主辛苦",
            "喜欢本书",
            "请大家收藏：",
            "评分 回复",
            "回复 举报");

    static final DebrisRule LEFT_OVER = new DebrisRule("left-over", 89, LEFT_OVER_WORDS, ResidueRules::leftOver);

    private static boolean leftOver(DebrisRule.Look look) {
        String text = look.text();
        if (!LEFT_OVER_WORDS.in(text) || text.indexOf('。') >= 0 && !text.startsWith(">") || look.length() > 89) {
            return false;
        }
        boolean value = Chars.containsAny(text, "undefined", "null", "NaN");
        boolean game = Chars.containsAny(text, "棋牌", "娱乐平台", "竞猜官网");
        if (Chars.containsAny(text, "点击", "展开") && !text.contains("点击查看大图") && !text.contains("点击重播")) {
            return Chars.isBracketed(text) && look.length() <= 16;
        }
        if (Chars.containsAny(text, "沙发！", "板凳！", "楼主") && look.isAmidProse()) {
            return false;
        }
        boolean sent = text.contains("发自我的") && text.indexOf("发自我的") > 2 && look.isAmidProse();
        return !sent
                && (!value || look.length() <= 10)
                && (!game || look.length() <= 14)
                && !Titles.endsLikeTitle(text)
                && !Titles.endsLikeTitle(Titles.clean(text));
    }

    static final DebrisRule FILLER = new DebrisRule("filler", 200, Words.NONE, ResidueRules::filler);

    /** 新内容2555新内容2555新内容: the same few characters over and over. */
    private static boolean filler(DebrisRule.Look look) {
        int n = look.length();
        if (n < 12 || n > 200) {
            return false;
        }
        String text = look.compact();
        n = text.length();
        for (int period = 2; period <= 12 && period * 2 <= n; period++) {
            if (text.regionMatches(0, text, period, n - period)
                    && (n > period * 2 || n >= 12 && Chars.countDigits(text) >= 4)
                    && Chars.countHan(text.substring(0, period)) + Chars.countDigits(text.substring(0, period)) > 1) {
                return !Titles.endsLikeTitle(text);
            }
        }
        return false;
    }

    static final DebrisRule ASCII_NOISE = new DebrisRule("ascii-noise", 120, Words.NONE, ResidueRules::asciiNoise);

    /** 9 Y8 f3 E5 k. p. Q8 f$ Y): what forums put between lines against copying. */
    private static boolean asciiNoise(DebrisRule.Look look) {
        int n = look.length();
        if (n < 6 || n > 120) {
            return false;
        }
        String text = look.text();
        int letters = 0;
        int blanks = 0;
        int symbols = 0;
        int words = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x7F) {
                return false;
            }
            if (c == ' ') {
                blanks++;
                run = 0;
            } else if (Chars.isLatin(c)) {
                letters++;
                if (++run == 4) {
                    words++;
                }
            } else {
                symbols++;
                run = 0;
            }
        }
        return words == 0 && blanks >= 2 && letters + symbols >= 4 && (letters > 0 || symbols > 6) && symbols > 0;
    }

    private static final Words PLACEHOLDER =
            Words.of("[标签:", "[标签：", "{{", "<%", "[!--", "{$", "{dede", "{pboot", "[db:", "${");
    static final DebrisRule TEMPLATE = new DebrisRule(
            "template",
            399,
            Words.of("[", "{", "<", "@", ".", "}", "$", "(", "/", "v", "f", "d", "w", "i", "t", "p", "-"),
            ResidueRules::template);

    /** [标签:介绍] / @page { size: 8.27in 11.69in; } / var x = 1; */
    private static boolean template(DebrisRule.Look look) {
        if (look.length() < 2) {
            return false;
        }
        String text = look.text();
        if (PLACEHOLDER.in(text)) {
            return text.length() < 80;
        }
        if (Chars.countHan(text) > 8) {
            return false;
        }
        if ((text.startsWith("@")
                        || text.startsWith(".")
                        || text.startsWith("p.")
                        || text.contains("mso-")
                        || text.contains("font-")
                        || text.contains("margin"))
                && text.indexOf('{') > 0) {
            return true;
        }
        return Chars.startsWithAny(
                        text,
                        "var ",
                        "function ",
                        "document.",
                        "$(",
                        "window.",
                        "<!--",
                        "<script",
                        "</",
                        "try{",
                        "(function",
                        "if(",
                        "@page",
                        "@font-face",
                        "/* ")
                || text.endsWith("-->")
                || text.equals("}");
    }

    static final DebrisRule RULE_LINE = new DebrisRule(
            "rule-line",
            199,
            Words.of("-", "—", "－", "–", "─", "━", "―", "=", "_", "＝", "～", "ー"),
            ResidueRules::ruleLine);

    /** -------- / ======== */
    private static boolean ruleLine(DebrisRule.Look look) {
        if (look.length() < 3) {
            return false;
        }
        String text = look.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isDash(c) && c != '=' && c != '_' && c != ' ' && c != '＝' && c != '～') {
                return false;
            }
        }
        return true;
    }
}
