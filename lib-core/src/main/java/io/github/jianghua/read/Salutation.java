package io.github.jianghua.read;

import java.util.Set;

/** Recognises the words with which a speech addresses its hearers: {@code 同志们：}, {@code 各位代表！}. */
final class Salutation {
    private static final Set<String> STRONG = Set.of(
            "同志们", "各位代表", "各位委员", "各位领导", "各位同志", "各位来宾", "朋友们", "同学们", "老师们", "女士们", "先生们", "乡亲们", "代表们", "委员们",
            "各位老领导", "各位朋友", "各位同仁", "各位嘉宾", "各位老师", "各位同学", "各位家长", "战友们", "同胞们", "各位乡亲", "父老乡亲们", "各位父老乡亲", "各位老同志",
            "大家好", "各位议员", "各位議員", "主席先生", "各位同事", "同事们", "同仁们", "各位企业家", "各位院士", "各位党员", "诸位同学", "诸位", "诸位代表", "各位老干部",
            "全体同志", "村民们", "青年朋友们", "党员同志们", "居民朋友们", "各位委員", "同誌們", "同志們", "各位來賓", "各位鄉親", "各位朋友们", "孩子们", "亲爱的同学们",
            "小朋友们", "工友们", "社员们", "家长们", "姐妹们", "兄弟姐妹们", "弟兄们", "校友们", "老乡们", "伙伴们", "学员们", "职工同志们", "嘉宾们", "来宾们");
    private static final Words ENDS = Words.of(
            "们", "代表", "委员", "来宾", "领导", "朋友", "嘉宾", "同志", "同仁", "先生", "女士", "主席", "书记", "市长", "省长", "县长", "镇长", "乡长",
            "区长", "总统", "总理", "部长", "局长", "主任", "校长", "院长", "会长", "老师", "同学", "家长", "乡亲", "干部", "教授", "专家", "企业家", "议员",
            "阁下", "殿下", "陛下", "秘书长", "同事", "党员", "群众", "职工", "老人", "居民", "村民", "大使", "董事长", "客商", "理事", "院士", "评委",
            "各位", "首长", "战友", "官兵", "主人", "媒体", "记者", "长辈", "老总", "负责人", "校友", "行政长官", "好", "总裁", "会员", "股东", "代表团",
            "人员", "老兵", "政协委员", "选手", "裁判员", "运动员");

    private Salutation() {}

    /** Where the salutation that starts at {@code from} ends, its punctuation included; -1 when none starts there. */
    static int end(String text, int from) {
        return end(text, from, false);
    }

    /** The same; with {@code glued} a comma may end a single group of hearers that does not begin the line. */
    static int end(String text, int from, boolean glued) {
        int i = from;
        int limit = Math.min(text.length(), from + 90);
        while (i < limit && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        if (i < limit && text.charAt(i) == '？') {
            return -1;
        }
        int pieceStart = i;
        int pieces = 0;
        boolean strong = false;
        while (i <= limit) {
            char c = i < text.length() && i < limit ? text.charAt(i) : '\n';
            boolean colon = c == '：' || c == ':' || c == '！' || c == '!';
            boolean comma = c == '，' || c == ',' || c == '、';
            boolean endOfLine = i >= text.length();
            boolean blank = !endOfLine && i < limit && Chars.isSpace(c);
            if (colon || comma || endOfLine || blank || c == '。') {
                String piece = Chars.compact(text.substring(pieceStart, Math.min(i, text.length())));
                if (piece.isEmpty()) {
                    if (colon && pieces > 0) {
                        return i + 1;
                    }
                    if (endOfLine || c == '。' || colon) {
                        return endOfLine && pieces > 0 && strong ? text.length() : -1;
                    }
                    pieceStart = ++i;
                    continue;
                }
                boolean vocative = isVocative(piece);
                if (blank && (!vocative || goesOn(text, i))) {
                    // A blank inside a word, 同 志们: the piece goes on.
                    if (piece.length() > 12) {
                        return -1;
                    }
                    i++;
                    continue;
                }
                if (!vocative
                        && strong
                        && piece.length() <= 8
                        && Chars.countHan(piece) == piece.length()
                        && comma
                        && i + 1 < limit
                        && later(text, i + 1, limit)) {
                    // 各位书记、主任、护林员同志们: one of a list of offices.
                    pieces++;
                    pieceStart = ++i;
                    continue;
                }
                if (!vocative) {
                    // 老师们、同学们，大家新学期好！
                    if (pieces > 1 && strong && previousIsComma(text, pieceStart) && isGreeting(text, pieceStart)) {
                        return pieceStart;
                    }
                    // 各位代表,现在我代表…: the hearers end at the comma.
                    return pieces > 0
                                    && strong
                                    && previousIsComma(text, pieceStart)
                                    && pieces <= 1
                                    && (from == 0 || glued)
                            ? pieceStart
                            : -1;
                }
                pieces++;
                strong |= isStrong(piece);
                if (colon) {
                    return i + 1;
                }
                if (endOfLine) {
                    return strong ? text.length() : -1;
                }
                if (c == '。') {
                    return strong && piece.endsWith("好") ? i + 1 : -1;
                }
                pieceStart = ++i;
                continue;
            }
            if (i - pieceStart > 22 && glued && pieces == 1 && strong && previousIsComma(text, pieceStart)) {
                // 同志们,今天我们利用晚上的时间召开…: a clause without a mark.
                return pieceStart;
            }
            if (i - pieceStart > 22 || c == '；' || (c == '“' && pieces == 0 && i == pieceStart) || c == '？') {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private static boolean isGreeting(String text, int from) {
        int length = text.length() - from;
        return length >= 2 && length <= 16 && Chars.endsWithAny(text, "好！", "好!", "好。", "好", "好：", "安！", "安!", "安。");
    }

    /** 同 志 们: the blank is inside the word. */
    private static boolean goesOn(String text, int at) {
        int i = at;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '们' || text.charAt(i) == '們');
    }

    /** Whether hearers who are certainly hearers follow before the colon. */
    private static boolean later(String text, int from, int limit) {
        int colon = from;
        while (colon < limit && "：:！!。；\n".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon >= limit || "：:！!".indexOf(text.charAt(colon)) < 0 || colon - from > 40) {
            return false;
        }
        int last = Math.max(
                text.lastIndexOf('、', colon), Math.max(text.lastIndexOf(',', colon), text.lastIndexOf('，', colon)));
        return isVocative(Chars.compact(text.substring(Math.max(from, last + 1), colon)));
    }

    private static boolean previousIsComma(String text, int at) {
        return at > 0 && (text.charAt(at - 1) == ',' || text.charAt(at - 1) == '，');
    }

    private static boolean isStrong(String piece) {
        return STRONG.contains(piece)
                || piece.startsWith("尊敬的")
                || piece.startsWith("亲爱的")
                || piece.startsWith("敬爱的")
                || piece.startsWith("各位")
                || piece.startsWith("诸位");
    }

    /** What the words begin or end with that are looked for: a quick look before a thorough one. */
    private static final CharSet VOCATIVE_FIRST = CharSet.of("尊亲親敬各诸諸全在广");

    private static final CharSet VOCATIVE_LAST = CharSet.of("们們志下生席记长");

    private static boolean isVocative(String piece) {
        if (STRONG.contains(piece)) {
            return true;
        }
        if (piece.length() > 24
                || piece.length() < 2
                || !VOCATIVE_FIRST.has(piece.charAt(0)) && !VOCATIVE_LAST.has(piece.charAt(piece.length() - 1))) {
            return false;
        }
        if (Chars.startsWithAny(piece, "尊敬的", "亲爱的", "敬爱的", "親愛的")) {
            return piece.length() > 3 && !Chars.containsAny(piece, "是", "在", "了");
        }
        if (piece.startsWith("各位")
                && piece.length() > 2
                && piece.length() <= 10
                && !Chars.containsAny(piece, "代表大会", "讲话", "报告", "的", "在", "是", "都", "要", "请")) {
            return true;
        }
        if (piece.startsWith("各位") && piece.length() <= 16 && piece.indexOf('的') > 3) {
            // 各位返乡创业的朋友
            int of = piece.lastIndexOf('的');
            if (piece.length() - of <= 5
                    && ENDS.end(piece)
                    && !piece.endsWith("好")
                    && !Chars.containsAny(piece, "代表大会", "讲话", "报告", "是", "了")) {
                return true;
            }
        }
        if (Chars.startsWithAny(piece, "诸位", "諸位", "各位", "全体", "在座的", "广大")) {
            return (ENDS.end(piece) || piece.endsWith("同学"))
                    && !Chars.containsAny(
                            piece.startsWith("在座的") ? piece.substring(3) : piece, "代表大会", "讲话", "报告", "的");
        }
        return piece.length() <= 14
                && (piece.endsWith("们")
                        || piece.endsWith("們")
                        || (piece.endsWith("同志") && piece.length() <= 5)
                        || piece.endsWith("阁下")
                        || piece.endsWith("先生")
                        || (piece.endsWith("主席") && piece.length() <= 8)
                        || (piece.endsWith("书记") && piece.length() <= 5)
                        || (piece.endsWith("长") && piece.length() <= 4))
                && !Chars.containsAny(piece, "我们", "他们", "你们", "是", "让", "了", "的讲话", "报告");
    }

    /** Whether the whole line is a salutation, or begins with one. */
    static boolean starts(String line) {
        return line.length() >= 3 && mayStart(line) && end(line, 0) > 0;
    }

    private static boolean mayStart(String line) {
        int limit = Math.min(line.length(), 60);
        for (int i = 0; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '们' || c == '們' || c == '位' || c == '敬' || c == '志' || c == '爱' || c == '席' || c == '好'
                    || c == '愛') {
                return true;
            }
        }
        return false;
    }
}
