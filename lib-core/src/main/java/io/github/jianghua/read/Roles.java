package io.github.jianghua.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes offices and the names of those who hold them out of short strings. */
final class Roles {
    private static final List<String> OFFICES = List.of(
            "党支部书记", "总支书记", "支部书记", "总书记", "副书记", "书记", "主席团主席", "副主席", "主席", "总理", "委员长", "秘书长", "省长", "市长", "县长",
            "区长", "镇长", "乡长", "州长", "盟长", "旗长", "村长", "部长", "局长", "厅长", "司长", "处长", "科长", "股长", "所长", "站长", "队长", "校长",
            "园长", "院长", "馆长", "会长", "理事长", "董事长", "社长", "台长", "行长", "厂长", "矿长", "场长", "团长", "组长", "關長", "关长", "副指挥",
            "副总指挥", "总经理", "副经理", "经理", "总裁", "主任委员", "主委", "主任", "检察长", "司令员", "政委", "政治委员", "行政长官", "总编辑", "总干事",
            "负责人", "常委", "委员", "调研员", "巡视员", "大使", "总领事", "公使", "参赞", "總領事", "參贊", "支书", "书记员", "教授", "督学", "总工程师",
            "工程师", "司長", "廳長", "處長", "隊長", "團長", "組長", "總經理", "董事長", "理事長", "秘書長", "护士长", "首席法官", "首席大法官", "常任秘書長",
            "委員長", "議長", "監督", "總監", "專員", "掌门", "署长", "班长", "总监", "专员", "主编", "政府负责人", "学生会主席", "指挥长", "召集人", "省長",
            "市長", "縣長", "區長", "鎮長", "鄉長", "主席", "總理", "部長", "局長", "行政長官", "書記", "校長", "署長", "院長", "會長", "议员", "議員",
            "总统", "總統", "首相", "村主任", "代表", "秘书", "连长", "排长", "营长", "旅长", "指导员", "教导员", "庭长", "创始人", "监事长", "店长", "段长",
            "船长", "总指挥", "研究员", "辅导员", "干事", "长");

    private static final Set<String> OFFICE_SET = Set.copyOf(OFFICES);

    private static final Words OFFICE_ENDS =
            Words.of(OFFICES.stream().filter(office -> office.length() > 1).toArray(String[]::new));

    /** 退休教师　罗长水: in the place of an office, believed only between blanks. */
    private static final Words OCCUPATIONS = Words.of(
            "校友", "教师", "医生", "护士", "工人", "村民", "职工", "员工", "家长", "学生", "党员", "志愿者", "律师", "法官", "检察官", "企业家", "院士",
            "劳模");

    /** 高二（3）班 罗长水: a pupil has a class in the place of an office. */
    private static final Pattern PUPIL = Pattern.compile(
            "[\\u4e00-\\u9fff\\d]{0,12}[（( ]{0,2}[\\d一二三四五六七八九十]{1,4}[）) ]{0,2}班 ?(?:学生代表|学生|同学)?[：: ]{0,2}([\\u4e00-\\u9fff](?: ?[\\u4e00-\\u9fff]){1,2})");

    /** 主席（罗长水先生）, as minutes write; the closing bracket has gone. */
    private static final Pattern BRACKETED_NAME =
            Pattern.compile("([\\u4e00-\\u9fff]{2,20})（([\\u4e00-\\u9fff]{2,4}?)(?:先生|女士|同志|議員|议员)?）?");

    /** 三百二十户镇长: the end of a sentence glued to the office. */
    private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十][百千万][一二三四五六七八九]");

    /** 第三届…, but not 第三工程队队长. */
    private static final Pattern ORDINAL = Pattern.compile("第.{1,4}[届屆次期批场轮个位名]|第.{0,3}$");

    /** 罗长水：沙沟县委书记: a note says who somebody was. */
    private static final Pattern NOTE = Pattern.compile("([\\u4e00-\\u9fff]{2,4}?)(?:[：:，,系为是]|同志[系为是])(.{4,50}?)。?");

    /** 时任县长: the office is what follows. */
    private static final Pattern FORMERLY =
            Pattern.compile("^(?:根据|当时任|時任|时任|现任|現任|原任|曾任|新一届|新任|(?:居中|前排|左|右|中)[^，。]{0,6}[者左右中一二三四五]为|图[左右中]?为)");

    private Roles() {}

    /**
     * An office and who holds it.
     *
     * @param role the office as written, or {@code null}
     * @param name the name, or {@code null} where it is masked or absent
     * @param masked whether a mask stands in the place of the name
     */
    record Holder(String role, String name, boolean masked) {
        Holder {
            // 区委书记区委书记: said twice by a bad conversion.
            int half = role == null ? 0 : role.length() / 2;
            if (half >= 2 && role.length() % 2 == 0 && role.regionMatches(0, role, half, half)) {
                role = role.substring(half);
            }
            int comma = role == null ? -1 : role.indexOf('，');
            if (comma > 0 && !endsWithOffice(role, comma)) {
                // 新年前夕，国家主席
                role = role.substring(comma + 1);
            }
            if (role != null && role.contains("候选人")) {
                // 镇长候选人　代镇长: what somebody is, not what for one stands.
                role = role.substring(role.indexOf("候选人") + 3).replaceFirst("^、", "");
                role = role.isEmpty() ? null : role;
            }
            if (role != null) {
                role = FORMERLY.matcher(role).replaceFirst("");
            }
        }
    }

    /** The end of the office that begins the text, or -1: {@code 镇党委书记、镇长|在…}. */
    static int leading(String text) {
        int end = -1;
        int limit = Math.min(text.length(), 36);
        for (int i = 1; i <= limit; i++) {
            if (endsWithOffice(text, i)) {
                end = i;
            }
        }
        return end;
    }

    static boolean endsWithOffice(String text, int end) {
        // 乡民代表会: an assembly, no office.
        return OFFICE_ENDS.endAt(text, end)
                && !(end < text.length() && "会會".indexOf(text.charAt(end)) >= 0 && text.startsWith("代表", end - 2));
    }

    static boolean isOffice(String text) {
        return text.length() >= 2
                && text.length() <= 45
                && endsWithOffice(text, text.length())
                && !hasVerb(text)
                && !text.startsWith("各")
                && !ORDINAL.matcher(text).lookingAt()
                && !text.endsWith("各位代表")
                && !text.equals("代表")
                && !text.equals("委员")
                && !text.startsWith("同志")
                && !text.startsWith("以")
                && !text.contains("全体")
                && !COUNTED.matcher(text).find()
                && !text.contains("大会代表");
    }

    private static final Words VERBS = Words.of(
            "讲话", "述职报告", "主持词", "致辞", "致词", "发言稿", "演讲", "召开", "会上", "尊敬", "代表大会第", "接见", "会见", "欢迎", "款待", "宴请", "慰勉",
            "慰问", "出席", "访问", "参访", "祝贺", "感谢", "接受", "缅怀", "怀念", "悼念", "今天", "今日", "上午", "下午", "偕同", "陪同", "抵达");

    private static boolean hasVerb(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number = Chars.isAsciiDigit(c)
                    && i + 1 < text.length()
                    && (Chars.isAsciiDigit(text.charAt(i + 1)) || "）)班级号中小厂矿团连营师".indexOf(text.charAt(i + 1)) >= 0);
            if (!number
                    && !Chars.isHan(c)
                    && c != '、'
                    && c != ' '
                    && c != '（'
                    && c != '）'
                    && c != '('
                    && c != ')'
                    && !Chars.isMask(c)
                    && c != '○'
                    && c != '〇'
                    && c != '·'
                    && c != ','
                    && c != '，'
                    && c != '“'
                    && c != '”'
                    && c != '/'
                    && !Chars.isLatin(c)) {
                return true;
            }
            boolean links = c == '和' || (c == '与' && !text.startsWith("与会", i) && i > 1);
            if ("在的了是向请由让和与给把被你我他这那".indexOf(c) >= 0 && !links) {
                return true;
            }
        }
        return VERBS.in(text);
    }

    /** （罗校长 根据录音整理）: how the text came about is no name. */
    private static final Pattern NOTED_DOWN = Pattern.compile("[ ，,]*(?:根据|据)(?:现场)?(?:录音|讲话|记录|速记)[^，。]{0,6}?整理$");

    /** Reads an office with a name, in either order, glued or not; or a name alone; {@code null} when it is neither. */
    static Holder parse(String segment) {
        String text = strip(segment);
        if (text.isEmpty() || text.length() > 60 || text.contains("另附")) {
            return null;
        }
        if (text.indexOf('班') > 0) {
            Matcher pupil = PUPIL.matcher(text);
            if (pupil.matches() && Names.isName(Chars.compact(pupil.group(1)))) {
                return new Holder(null, Chars.compact(pupil.group(1)), false);
            }
        }
        Holder behind = officeInBrackets(text);
        if (behind != null) {
            return behind;
        }
        Matcher bracketed = BRACKETED_NAME.matcher(text);
        if (text.indexOf('（') > 0
                && bracketed.matches()
                && isOffice(bracketed.group(1))
                && Names.isName(bracketed.group(2))) {
            return new Holder(bracketed.group(1), bracketed.group(2), false);
        }
        Holder noted = note(segment, text);
        if (noted != null) {
            return noted;
        }
        if (Chars.endsWithAny(segment.strip(), "先生", "女士", "：", ":")) {
            Holder polite = officeWithinName(Chars.compact(text));
            if (polite != null) {
                return polite;
            }
        }
        int blank = lastBlank(text);
        if (blank > 0) {
            // 省长　胡玉亭, 国务院总理 李 强
            for (int cut = firstBlank(text); cut > 0; cut = nextBlank(text, cut)) {
                String role = Chars.compact(text.substring(0, cut));
                String name = Chars.compact(text.substring(cut));
                if (name.indexOf('·') > 0 && lastBlank(text.substring(cut).strip()) > 0) {
                    // Two names.
                    continue;
                }
                boolean works = OCCUPATIONS.end(role) && Names.isName(name);
                if (isOffice(role) || works && (role.length() <= 8 || beginsWithOneOf(role))) {
                    if (Names.isName(name) || (Names.isBesideOffice(name) && !beginsWithOffice(name))) {
                        return new Holder(role, name, false);
                    }
                    if (Names.isMasked(name)) {
                        return new Holder(role, null, true);
                    }
                }
                // 张三　镇长
                if (Names.isName(role) && isOffice(name)) {
                    return new Holder(name, role, false);
                }
                if (Names.isMasked(role) && isOffice(name)) {
                    return new Holder(name, null, true);
                }
            }
        }
        String compact = Chars.compact(text);
        if (blank > 0 && text.indexOf('·') > blank && !isOffice(Chars.compact(text.substring(0, blank)))) {
            // 总指挥：罗长水　热合曼·依不拉音: two sign.
            return null;
        }
        Holder within = compact.length() >= 7 ? nameWithin(compact) : null;
        if (within != null) {
            return within;
        }
        if (isOffice(compact) && !nameBefore(compact)) {
            return new Holder(withoutSurname(compact), null, false);
        }
        if (Names.isName(compact)) {
            return new Holder(null, compact, false);
        }
        if (Names.isMasked(compact)) {
            return new Holder(null, null, true);
        }
        // 安徽省人民政府省长王清宪
        for (int i = compact.length() - 1; i >= 2; i--) {
            if (endsWithOffice(compact, i)) {
                String role = compact.substring(0, i);
                String name = compact.substring(i);
                if (isOffice(role) && Names.isName(name)) {
                    return new Holder(role, name, false);
                }
                if (isOffice(role) && Names.isMasked(name)) {
                    return new Holder(role, null, true);
                }
            }
        }
        // 龚正市长
        for (int i = Math.min(4, compact.length() - 2); i >= 2; i--) {
            String name = compact.substring(0, i);
            String role = compact.substring(i);
            if (Names.isName(name) && isBehindName(name, role) && role.length() > 1) {
                return new Holder(role, name, false);
            }
        }
        return null;
    }

    /** 罗长水（街道党工委书记）; the closing bracket may have gone. {@code null} when it is no such form. */
    private static Holder officeInBrackets(String text) {
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        if (open < 2 || open > 7) {
            return null;
        }
        String name = Chars.compact(text.substring(0, open));
        String office = Chars.compact(text.substring(open + 1));
        office = Chars.endsWithAny(office, "）", ")") ? office.substring(0, office.length() - 1) : office;
        return Names.isName(name) && isOffice(office) && !nameBefore(office) ? new Holder(office, name, false) : null;
    }

    /** Who says 我是居委会主任郇勇: a rare surname is believed behind an office. */
    static Holder introduced(String segment) {
        Holder holder = parse(segment);
        for (int i = segment.length() - 2; holder == null && i >= Math.max(2, segment.length() - 3); i--) {
            String name = segment.substring(i);
            if (endsWithOffice(segment, i) && isOffice(segment.substring(0, i)) && Names.isRare(name)) {
                return new Holder(segment.substring(0, i), name, false);
            }
        }
        return holder;
    }

    /** Who gives a report, where a name of any form ends the words: 自治区主席那仁巴雅尔. */
    static Holder reporting(String segment) {
        Holder holder = parse(segment);
        String text = Chars.compact(strip(segment));
        for (int i = text.length() - 3; holder == null && i >= 2; i--) {
            String name = text.substring(i);
            if (endsWithOffice(text, i)
                    && isOffice(text.substring(0, i))
                    && Names.isBesideOffice(name)
                    && !beginsWithOffice(name)) {
                return new Holder(text.substring(0, i), name, false);
            }
        }
        return holder;
    }

    /** [罗长水：时任沙沟县委书记]; {@code null} when it is no such note. */
    private static Holder note(String segment, String text) {
        String given = segment.strip();
        if (!Chars.isBracketed(given) && !(given.startsWith("[") && given.endsWith("]"))) {
            return null;
        }
        Matcher note = NOTE.matcher(text);
        if (!note.matches() || !Names.isName(note.group(1))) {
            return null;
        }
        String role = FORMERLY.matcher(note.group(2)).replaceFirst("");
        return isOffice(role) ? new Holder(role, note.group(1), false) : null;
    }

    /** 罗县长长水先生: the office stands between the two parts of the name. */
    private static Holder officeWithinName(String compact) {
        for (int end = 3; end < compact.length(); end++) {
            String role = compact.substring(1, end);
            String name = compact.charAt(0) + compact.substring(end);
            if (role.length() > 1
                    && endsWithOffice(compact, end)
                    && OFFICE_ENDS.at(role, role.startsWith("副") ? 1 : 0)
                    && Names.isName(name)) {
                return new Holder(role, name, false);
            }
        }
        return null;
    }

    private static final int LONGEST_UNIT = 22;

    private static final String UNIT_ENDS = "省市县区镇乡州盟旗村委局厅部院司处会社校厂学府队所";

    private static final Words WITH_UNIT = Words.of(
            "省委", "市委", "县委", "区委", "州委", "镇党委", "乡党委", "省长", "市长", "县长", "省政府", "市政府", "县政府", "区政府", "市人大", "县人大",
            "市政协", "县政协", "市卫生", "县卫生", "市教育", "县教育", "市公安", "县公安", "市财政", "县财政", "市农业", "县农业", "市水利", "县水利", "市民政",
            "县民政", "市文化", "县文化", "市环保", "县环保", "市交通", "县交通", "市林业", "县林业");

    /** 沙沟大学罗长水校长, 罗长水市卫生局局长: a name of three characters between the unit and a plain office, or before both. */
    private static Holder nameWithin(String compact) {
        for (int at = 2; at <= Math.min(compact.length(), LONGEST_UNIT) - 5; at++) {
            if (compact.charAt(at) == '、' || compact.charAt(at) == '，') {
                break;
            }
            String name = compact.substring(at, at + 3);
            String office = compact.substring(at + 3);
            if (UNIT_ENDS.indexOf(compact.charAt(at - 1)) >= 0
                    && OFFICE_SET.contains(office)
                    && Names.isName(name)
                    && Names.isNoPlace(name)
                    && !hasVerb(compact.substring(0, at))
                    && name.charAt(2) != office.charAt(0)
                    && UNIT_ENDS.indexOf(name.charAt(2)) < 0) {
                return new Holder(compact.substring(0, at) + office, name, false);
            }
        }
        String name = compact.substring(0, 3);
        String office = compact.substring(3);
        return WITH_UNIT.start(office)
                        && office.length() >= 5
                        && Names.isName(name)
                        && Names.isNoPlace(name)
                        && isOffice(office)
                ? new Holder(office, name, false)
                : null;
    }

    /** 校友总会会长、六三届校友: an office, and what else somebody is. */
    private static boolean beginsWithOneOf(String role) {
        int comma = role.indexOf('、');
        return comma > 0 && isOffice(role.substring(0, comma));
    }

    /** 厂长罗长水: a second office before the name. */
    private static boolean beginsWithOffice(String text) {
        for (int end = 2; end < text.length(); end++) {
            if (endsWithOffice(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> HEADS =
            Set.of("镇长", "乡长", "县长", "市长", "区长", "校长", "局长", "院长", "所长", "站长", "厂长", "书记", "主席", "总经理", "园长");

    /** What stands before an office as one character without being a name. */
    private static final String UNITS =
            "副总党原前代后农国公司海方都县市区镇乡村州省局厅部院校厂矿所站队团会馆社台行委办旗盟街组科处股分大小新老首该本我各全两双女男正常执监理董政纪工妇青教卫财民商交水林牧渔建环信网军警法检税支机系班室园场企港省";

    /** 马校长 → 校长; but 副县长 and 党支书 stay. */
    private static String withoutSurname(String office) {
        if (office.length() == 3
                && HEADS.contains(office.substring(1))
                && UNITS.indexOf(office.charAt(0)) < 0
                && Chars.isHan(office.charAt(0))) {
            // 庹镇长: no unit, so a surname however rare
            return office.substring(1);
        }
        return office.length() >= 3
                        && Names.isSurname(office.charAt(0))
                        && "副总党原前代后农国公司海方都".indexOf(office.charAt(0)) < 0
                        && OFFICES.contains(office.substring(office.charAt(1) == '副' ? 2 : 1))
                        && !OFFICES.contains(office)
                ? office.substring(1)
                : office;
    }

    /**
     * 龚正|市长, 罗长水|副县长; but in 农场|场长 what ends as the office begins is the unit, though 农 is a surname, and
     * 常务|副县长 says which of several.
     */
    private static boolean isBehindName(String name, String office) {
        char last = name.charAt(name.length() - 1);
        if (OFFICES.contains(office)) {
            return last != office.charAt(0);
        }
        int rank = rank(office);
        return rank > 0
                && name.length() == 3
                && "省市县区镇乡村州盟旗部局委会室处科院校厂所站队社团办组行司厅府家级务管庄城滩湾沟寨屯坪坝岭".indexOf(last) < 0
                && OFFICES.contains(office.substring(rank));
    }

    /** How many characters say of which rank the holder of an office is: 副, 代理, 常务副. */
    private static int rank(String office) {
        for (String rank : RANKS) {
            if (office.startsWith(rank)) {
                return rank.length();
            }
        }
        return 0;
    }

    private static final String[] RANKS = {"常务副", "代理", "副", "代"};

    private static boolean nameBefore(String compact) {
        for (int i = Math.min(4, compact.length() - 2); i >= 2; i--) {
            if (Names.isName(compact.substring(0, i))
                    && isBehindName(compact.substring(0, i), compact.substring(i))
                    && (compact.length() <= 7 || compact.length() <= 9 && rank(compact.substring(i)) >= 2)) {
                return true;
            }
        }
        return false;
    }

    /** 罗 长 水 同 志. */
    private static boolean isLetterSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isSpace(text.charAt(i)) != (i % 2 == 1)) {
                return false;
            }
        }
        return text.length() >= 5 && text.length() % 2 == 1;
    }

    /** Without brackets around it, without 同志 behind it. */
    private static String strip(String segment) {
        String text = segment.strip();
        if (Chars.endsWithAny(text, "（签名）", "（签字）", "（盖章）", "(签名)", "(签字)", "(盖章)")) {
            text = text.substring(0, text.length() - 4).strip();
        }
        while (!text.isEmpty() && (Chars.isSpace(text.charAt(0)) || "（(【[〖—-:：·，,、".indexOf(text.charAt(0)) >= 0)) {
            text = text.substring(1);
        }
        while (!text.isEmpty()
                && (Chars.isSpace(text.charAt(text.length() - 1))
                        || "）)】]〗—-:：，,。、（(".indexOf(text.charAt(text.length() - 1)) >= 0)) {
            text = text.substring(0, text.length() - 1);
        }
        if (isLetterSpaced(text)) {
            text = Chars.compact(text);
        }
        if (Chars.endsWithAny(text, "敬上", "谨启", "謹啟", "謹启", "谨上", "謹上", "敬启", "敬啟", "鞠躬", "敬贺", "敬賀")
                && text.length() > 4) {
            text = text.substring(0, text.length() - 2).strip();
        }
        if (text.endsWith("整理")) {
            text = NOTED_DOWN.matcher(text).replaceFirst("");
        }
        if (Chars.endsWithAny(text, "同志", "先生", "女士", "議員", "议员", "博士", "小姐", "太平紳士", "同学", "老师", "院士")
                && text.length() > 3) {
            text = text.substring(0, text.length() - (text.endsWith("太平紳士") ? 4 : 2))
                    .strip();
        }
        int half = text.length() / 2;
        if (text.length() >= 6
                && text.length() % 2 == 0
                && text.substring(0, half).equals(text.substring(half))) {
            text = text.substring(half);
        }
        return text;
    }

    private static int firstBlank(String text) {
        return nextBlank(text, 0);
    }

    private static int nextBlank(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (Chars.isSpace(text.charAt(i)) && !Chars.isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int lastBlank(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (Chars.isSpace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
