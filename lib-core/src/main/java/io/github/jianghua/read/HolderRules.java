package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a speech shows who gave it, and in which office. */
final class HolderRules {
    static final List<EvidenceRule> ALL = List.of(
            new EvidenceRule("holder-line", HolderRules::holderLines),
            new EvidenceRule("holder-in-subtitle", HolderRules::subtitle),
            new EvidenceRule("labelled-speaker", HolderRules::labelled),
            new EvidenceRule("called-by-the-host", HolderRules::called),
            new EvidenceRule("member-of-a-council", HolderRules::member),
            new EvidenceRule("holder-in-title", HolderRules::title),
            new EvidenceRule("office-in-text", HolderRules::myself),
            new EvidenceRule("self-introduction", HolderRules::introduction),
            new EvidenceRule("speaker-in-dash-sentence", HolderRules::dashSentence),
            new EvidenceRule("full-text-lead", HolderRules::fullTextLead),
            new EvidenceRule("named-in-title", HolderRules::namedInTitle),
            new EvidenceRule("holder-in-notice", HolderRules::outside),
            new EvidenceRule("named-after-lead", HolderRules::afterLead),
            new EvidenceRule("president-in-lead", HolderRules::president),
            new EvidenceRule("remark-on-the-text", HolderRules::remark),
            new EvidenceRule("signature", HolderRules::signature));

    /** …会议上安徽省人民政府省长 王清宪作政府工作报告. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:会议上|大会上|会上)[，, ]?(.{2,40}?)(?:同志)?(?:代表.{2,20})?(?:作(?:了)?(?:的)?(?:政府)?工作报告|作(?:了)?(?:重要)?(?:讲话|报告|发言)|的讲话|的报告|致辞|讲话|报告[。]?$)");

    /** 2025年1月14日在…会议上　镇长 罗长水. */
    private static final Pattern LAST = Pattern.compile("(?:会议上|大会上|会上|会议|大会)[，, ]+([^，。]{4,36})$");

    private HolderRules() {}

    /** 沙沟镇镇长　刘彦成; or the office and the name each on a line. */
    private static void holderLines(Part part, Consumer<Evidence> out) {
        String role = null;
        boolean anyName = false;
        for (int i = 0; i < part.head.size(); i++) {
            HeadPiece piece = part.head.get(i);
            if (piece.kind() != HeadPiece.Kind.HOLDER) {
                continue;
            }
            Roles.Holder holder = piece.holder();
            if (holder.role() != null && holder.name() != null) {
                out.accept(new Evidence(
                        Field.SPEAKER,
                        holder.name(),
                        FoundIn.SUBTITLE,
                        90,
                        "a line under the title gives office and name"));
                String above = officeAbove(part.head, i);
                out.accept(new Evidence(
                        Field.ROLE,
                        Masks.strip(above == null ? holder.role() : above + "、" + holder.role()),
                        FoundIn.SUBTITLE,
                        90,
                        "a line under the title gives office and name"));
                anyName = true;
            } else if (holder.role() != null && !isOfCloud(part.head, i)) {
                role = holder.role();
                out.accept(new Evidence(
                        Field.ROLE,
                        Masks.strip(holder.role()),
                        FoundIn.SUBTITLE,
                        holder.masked() ? 86 : 80,
                        holder.masked()
                                ? "a line under the title gives the office; the name is masked"
                                : "a line under the title gives the office"));
            } else if (holder.name() != null && !anyName && !(i == 0 && isUntitled(part))) {
                int weight = role != null ? 86 : i > 0 ? 70 : 52;
                out.accept(new Evidence(
                        Field.SPEAKER, holder.name(), FoundIn.SUBTITLE, weight, "a name stands alone under the title"));
            }
        }
    }

    /** 县水利工程指挥部办公室主任 ⏎ 副县长 罗长水: the first of two offices, on a line of its own. */
    private static String officeAbove(List<HeadPiece> head, int at) {
        if (at == 0 || head.get(at - 1).kind() != HeadPiece.Kind.HOLDER) {
            return null;
        }
        Roles.Holder above = head.get(at - 1).holder();
        return above.role() != null
                        && above.name() == null
                        && !above.masked()
                        && above.role().length() >= 4
                ? above.role()
                : null;
    }

    /** 主持人：下面有请协会理事长罗长水致辞。 ⏎ 罗长水：各位嘉宾… */
    private static final Pattern CALLED =
            Pattern.compile("(?:有请|请|邀请|欢迎)([\\u4e00-\\u9fff、·]{4,50}?)(?:先生|女士|同志)?(?:上台|为|给|作|做|发表|致辞|致词|讲话|演讲|发言)");

    private static void called(Part part, Consumer<Evidence> out) {
        List<String> lines = new ArrayList<>();
        part.head.forEach(piece -> lines.add(piece.text()));
        part.body.stream().limit(3).forEach(line -> lines.add(line.text()));
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = line.length() <= 120 && line.contains("请") ? CALLED.matcher(line) : null;
            if (matcher == null || !matcher.find()) {
                continue;
            }
            Roles.Holder holder = Roles.reporting(matcher.group(1));
            String next = lines.get(i + 1);
            boolean answers = i <= 2 && holder != null && holder.role() != null && line.startsWith("主持人", hostAt(line));
            if (answers && holder.name() != null && !(next.indexOf('：') > 0 && next.indexOf('：') < 12)) {
                give(holder, FoundIn.HEADER, 80, "the host calls the speaker, who then speaks", out);
                return;
            }
            if (holder != null
                    && holder.name() != null
                    && Chars.startsWithAny(next, holder.name() + "：", holder.name() + ":")) {
                give(holder, FoundIn.HEADER, 82, "the host calls the speaker, who then speaks", out);
                return;
            }
        }
    }

    /** 罗长水主持人同志：下面请…: a name of the page may stand before it. */
    private static int hostAt(String line) {
        int host = line.indexOf("主持人");
        return host >= 0 && host <= 4 ? host : 0;
    }

    /** 乡镇 ⏎ 换届 ⏎ 书记 ⏎ 干部会议: an office among other short words above the title is a tag. */
    private static boolean isOfCloud(List<HeadPiece> head, int at) {
        int words = 0;
        for (int step = -1; step <= 1; step += 2) {
            for (int i = at + step; i >= 0 && i < head.size() && isShortWord(head.get(i)); i += step) {
                words++;
            }
        }
        return words >= 2 && head.get(at).text().length() <= 5;
    }

    private static boolean isShortWord(HeadPiece piece) {
        return piece.kind() == HeadPiece.Kind.TITLE
                && piece.text().length() <= 5
                && !Titles.isGeneric(Titles.clean(piece.text()));
    }

    /** What stands first where no title is could be one, 谈学习, though it looks like a name. */
    private static boolean isUntitled(Part part) {
        return part.head.stream()
                        .noneMatch(piece ->
                                piece.kind() == HeadPiece.Kind.TITLE || piece.kind() == HeadPiece.Kind.SUBTITLE)
                && part.draft.outside.stream().noneMatch(evidence -> evidence.field() == Field.TITLE);
    }

    /** ——2025年1月14日自治区主席王莉霞在…会议上的讲话 / 2025年1月20日在…会议上省长王清宪作政府工作报告. */
    private static void subtitle(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() != HeadPiece.Kind.SUBTITLE) {
                continue;
            }
            String text = piece.text();
            Matcher behind = BEHIND.matcher(text);
            Roles.Holder holder = null;
            if (behind.find()) {
                holder = Roles.reporting(behind.group(1));
            }
            Matcher last = LAST.matcher(text);
            if (holder == null && last.find()) {
                holder = Roles.parse(last.group(1));
                holder = holder != null && holder.role() != null && holder.name() != null ? holder : null;
            }
            if (holder == null && piece.dates().isEmpty() && text.length() <= 40) {
                // ——青螺分公司总经理　罗长水
                Roles.Holder alone = Roles.parse(text);
                holder = alone != null && alone.role() != null && alone.name() != null ? alone : null;
            }
            if (holder == null || (holder.name() == null && holder.role() == null)) {
                // 董事长罗长水在2024年…: the day behind the name is that of the meeting.
                int from = piece.dates().isEmpty() || piece.dates().get(0).start() > 3
                        ? 0
                        : piece.dates().get(0).end();
                int in = text.indexOf('在', from);
                if (in > from + 1) {
                    holder = Roles.parse(text.substring(from, in));
                }
            }
            give(holder, FoundIn.SUBTITLE, 88, "the line under the title says who spoke", out);
        }
    }

    private static void fullTextLead(Part part, Consumer<Evidence> out) {
        give(Leads.holder(part), FoundIn.HEADER, 84, "the line before the speech says whose it is", out);
    }

    /** 以下为演讲实录： ⏎ 罗长水：尊敬的各位来宾…; the office stands in the lines above. */
    private static void afterLead(Part part, Consumer<Evidence> out) {
        List<String> lines = new ArrayList<>();
        part.head.forEach(piece -> lines.add(piece.text()));
        part.body.stream().limit(4).forEach(line -> lines.add(line.text()));
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            int colon = Math.max(next.indexOf('：'), next.indexOf(':'));
            if (!Leads.isLead(lines.get(i)) || colon < 2 || colon > 5) {
                continue;
            }
            String name = next.substring(0, colon);
            if (!Names.isName(name) || Salutation.end(next, colon + 1) < 0 && !next.startsWith("大家", colon + 1)) {
                continue;
            }
            String role = null;
            for (int k = 0; k <= i && role == null; k++) {
                String above = lines.get(k);
                int at = above.indexOf(name);
                for (int from = Math.max(0, at - LONGEST_OFFICE); at > 0 && from < at - 1 && role == null; from++) {
                    boolean begins = from == 0 || "，,。：:为是由 ".indexOf(above.charAt(from - 1)) >= 0;
                    role = begins && Roles.isOffice(above.substring(from, at)) ? above.substring(from, at) : null;
                }
            }
            give(
                    new Roles.Holder(role, name, false),
                    FoundIn.HEADER,
                    80,
                    "below the sentence that leads to the speech stands who speaks",
                    out);
            return;
        }
    }

    private static final int LONGEST_OFFICE = 24;

    /** Office and name, behind which goes on what a report says: 县长罗长水今天在…. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:^|[，,。：: 是为為])([\\u4e00-\\u9fff·]{3,30}?)(?:同志|先生|女士)?(?=今|在|於|于|出席|发表|發表|就|[舉举]行|[（(]|\\d{1,2}日|，[他她]演讲|演讲|致辞)");

    /** 下面有请总经理罗长水. */
    private static final Pattern INVITED = Pattern.compile("^.{0,8}有[请請]");

    private static final Words SPOKEN = Words.of(
            "讲话", "講話", "演讲", "演講", "演说", "演說", "演辞", "演辭", "致辞", "致辭", "致词", "致詞", "国情咨文", "國情咨文", "記者會", "记者会", "發言",
            "发言");

    /** Of whom the title may speak without it being the speaker's. */
    private static final Words HONOURED =
            Words.of("追悼", "悼", "告别式", "遗体", "诞辰", "纪念", "紀念", "事迹", "欢送", "追思", "生日", "寿", "婚礼", "学习", "就任", "就职仪式");

    /** 罗长水典礼演辞 ⏎ 以下是局长罗长水今日在…上发表的演辞全文：: what is told of a name with which the title begins. */
    private static void namedInTitle(Part part, Consumer<Evidence> out) {
        String title = null;
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE
                    && title == null
                    && (SPOKEN.in(piece.text()) || piece.text().contains("实录"))) {
                title = Chars.compact(Titles.clean(piece.text()));
            }
        }
        if (title == null || HONOURED.in(title)) {
            return;
        }
        StringBuilder told = new StringBuilder();
        part.head.stream()
                .filter(piece -> piece.kind() != HeadPiece.Kind.TITLE)
                .forEach(piece -> told.append(piece.text()).append('\n'));
        told.append(part.opening(300));
        for (String line : told.toString().split("\n", 12)) {
            String beginning = line.substring(0, Math.min(160, line.length()));
            if (!SPOKEN.in(beginning)) {
                continue;
            }
            Matcher matcher = TOLD.matcher(beginning);
            while (matcher.find()) {
                Roles.Holder holder =
                        Roles.reporting(INVITED.matcher(matcher.group(1)).replaceFirst(""));
                if (holder == null
                        || holder.role() == null
                        || holder.name() == null
                        || holder.name().length() < 2) {
                    continue;
                }
                int at = title.indexOf(holder.name());
                String before = at < 0 ? "" : title.substring(0, at);
                if (at == 0
                        || at > 0
                                && (Roles.isOffice(before)
                                        || before.endsWith("──")
                                        || before.endsWith("：")
                                        || before.endsWith("】")
                                        || before.endsWith("|"))) {
                    give(holder, FoundIn.HEADER, 76, "the lead tells of whom the title names", out);
                    return;
                }
            }
        }
    }

    /** 羅長水議員：主席，我謹動議…: a member of a council, in its record. */
    private static final Pattern MEMBER =
            Pattern.compile("([\\u4e00-\\u9fff]{2,4})(議員|议员)[：:] ?(?:[代副]?主席|議長|议长|[多謝谢]{2}主席)");

    private static void member(Part part, Consumer<Evidence> out) {
        String opening = part.opening(12);
        Matcher matcher = Chars.containsAny(opening, "議員：", "议员：", "議員:", "议员:") ? MEMBER.matcher(opening) : null;
        if (matcher != null && matcher.lookingAt() && Names.isName(matcher.group(1))) {
            give(
                    new Roles.Holder(matcher.group(2), matcher.group(1), false),
                    FoundIn.OPENING,
                    70,
                    "the record names the member who speaks",
                    out);
        }
    }

    /** 作为县长，我…, 我这个当院长的: the speaker's own word. */
    private static final Pattern MYSELF = Pattern.compile(
            "作为([\\u4e00-\\u9fff]{2,14})[，,]我(?!们)|我这个(?:当)?([\\u4e00-\\u9fff]{2,8}?)(?=的[，,]|[，,。；心脸也就])");

    private static final Words OF_MYSELF = Words.of("作为", "我这个");

    private static void myself(Part part, Consumer<Evidence> out) {
        String opening = part.opening(1500);
        Matcher matcher = MYSELF.matcher(opening);
        for (int at = OF_MYSELF.indexIn(opening, 0); at >= 0; at = OF_MYSELF.indexIn(opening, at + 1)) {
            if (!matcher.region(at, opening.length()).lookingAt()) {
                continue;
            }
            String office = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (Roles.isOffice(office) && !office.endsWith("代表")) {
                out.accept(
                        new Evidence(Field.ROLE, office, FoundIn.BODY, 55, "the speaker names the office in the text"));
                return;
            }
        }
    }

    /** 我叫罗长水，… / 我是来自高二（9）班的罗长水。 */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:我叫|我名叫|我的名字叫|我是(?:来自)?[^，。！；：“”]{0,20}(?:班|的|学生|学员|同学|代表))([\\u4e00-\\u9fff]{2,4})(?=[，。,；！]|$)",
            Pattern.MULTILINE);

    private static void introduction(Part part, Consumer<Evidence> out) {
        String opening = part.opening(200);
        ownOffice(opening, out);
        if (!Chars.containsAny(opening, "我叫", "我名叫", "我的名字叫", "我是")) {
            return;
        }
        if ((part.salutation || opening.indexOf("我是") < 60) && officeAndName(opening, out)) {
            return;
        }
        Matcher matcher = INTRODUCTION.matcher(opening);
        // A blog has a word of its owner's above the greeting.
        boolean greets = part.salutation || part.body.stream().limit(3).anyMatch(Line::isSalutation);
        if (matcher.find() && (greets || matcher.start() < 40)) {
            String name = matcher.group(1);
            int quote = Math.max(opening.lastIndexOf('“', matcher.start()), opening.lastIndexOf('"', matcher.start()));
            boolean quoted = quote >= 0 && opening.indexOf('”', quote) > matcher.start();
            // 我是土生土长的沙沟人
            boolean called = matcher.group().startsWith("我叫") || matcher.group().startsWith("我名叫");
            if (!quoted
                    && !name.endsWith("人")
                    && (Names.isName(name)
                            || Names.isOfBothParents(name)
                            || opening.startsWith("级的", matcher.start(1) - 2) && Names.isBesideOffice(name)
                            || called && part.salutation && matcher.start() < 100 && Names.isBesideOffice(name))) {
                out.accept(new Evidence(
                        Field.SPEAKER, name, FoundIn.OPENING, 76, "the speaker gives the name in the opening"));
                office(opening.substring(matcher.end()), out);
            }
        }
    }

    /** 我是沙沟村党支部书记罗长水，… */
    private static final Pattern I_AM =
            Pattern.compile("我是(?:来自)?([^，。,！；：“”、\\n]{2,24}(?:、[^，。,！；：“”、\\n]{2,16})?)(?=[，。,；！!])");

    private static boolean officeAndName(String opening, Consumer<Evidence> out) {
        Matcher matcher = I_AM.matcher(opening);
        while (matcher.find()) {
            Roles.Holder holder = Roles.introduced(matcher.group(1).replace("的", ""));
            if (holder != null && holder.role() != null && holder.name() != null) {
                give(holder, FoundIn.OPENING, 79, "the speaker gives name and office in the opening", out);
                return true;
            }
        }
        return false;
    }

    /** 本人现任民事审判庭庭长，…; …任命我为县交通局局长。 */
    private static final Pattern MY_OFFICE = Pattern.compile(
            "(?:(?:本人|我)(?:现任|现担任|目前担任|[于自][^，。；]{2,8}(?:调任|出任|就任|升任|担任|任))|任命我(?:担任|为))([\\u4e00-\\u9fff、]{2,24}?)(?:一职|职务|的职务|岗位)?[，。；]");

    private static void ownOffice(String opening, Consumer<Evidence> out) {
        Matcher matcher = Chars.containsAny(opening, "现任", "担任", "任命我", "调任", "出任", "就任", "升任")
                ? MY_OFFICE.matcher(opening)
                : null;
        if (matcher != null && matcher.find() && Roles.isOffice(matcher.group(1))) {
            out.accept(new Evidence(
                    Field.ROLE, matcher.group(1), FoundIn.OPENING, 60, "the speaker gives the office in the opening"));
        }
    }

    /** 我叫罗长水，是县民政局的局长。 */
    private static final Pattern OWN_OFFICE = Pattern.compile("^[，,](?:我)?(?:是|现任|担任)([\\u4e00-\\u9fff]{2,24})[，。,；]");

    private static void office(String behind, Consumer<Evidence> out) {
        Matcher matcher = OWN_OFFICE.matcher(behind);
        String office = matcher.find() ? matcher.group(1).replace("的", "") : "";
        if (Roles.isOffice(office) && !office.endsWith("代表")) {
            out.accept(new Evidence(
                    Field.ROLE, office, FoundIn.OPENING, 70, "the speaker gives the office in the opening"));
        }
    }

    /** ——1994年6月5日，…。罗长水在酒会上致祝酒辞。 */
    private static final Pattern DASH_SENTENCE = Pattern.compile(
            "(?:^|[。，,；日 ])([\\u4e00-\\u9fff·]{2,12})(?:同志|先生|女士)?在[^，。]{1,40}?[上中](?:的)?(?:致|作|发表|讲话|发言|演讲)");

    /** 2017年1月11日在区人民代表大会会议上，区人民法院院长罗长水作法院工作报告。 */
    private static final Pattern GAVE_REPORT = Pattern.compile(
            "(?<=[上，,])([\\u4e00-\\u9fff]{4,34}?)(?:同志)?(?:代表[^，。]{2,20})?(?:向大会|向会议)?(?:作|做)了?[^，。]{0,12}(?:报告|讲话)。?$");

    private static void gaveReport(HeadPiece piece, Consumer<Evidence> out) {
        Matcher matcher = Chars.containsAny(piece.text(), "作", "做") ? GAVE_REPORT.matcher(piece.text()) : null;
        Roles.Holder holder = matcher != null && matcher.find() ? Roles.reporting(matcher.group(1)) : null;
        if (holder != null && holder.name() != null && holder.role() != null) {
            give(holder, FoundIn.SUBTITLE, 80, "the line under the title says who gave the report", out);
        }
    }

    private static void dashSentence(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() != HeadPiece.Kind.TITLE) {
                gaveReport(piece, out);
            }
            if (piece.kind() != HeadPiece.Kind.SUBTITLE) {
                continue;
            }
            Matcher matcher = DASH_SENTENCE.matcher(piece.text());
            if (matcher.find() && Names.isName(matcher.group(1))) {
                out.accept(new Evidence(
                        Field.SPEAKER,
                        matcher.group(1),
                        FoundIn.SUBTITLE,
                        80,
                        "the sentence after the dash says who spoke"));
            }
        }
    }

    /** 羅總統長水先生今天指出, 羅長水總統今天: the name that a president's office does not put into its titles. */
    private static final Pattern PRESIDENT = Pattern.compile(
            "(?:^|[，。\\n])(?:[\\u4e00-\\u9fff](副?總統|副?总统)[\\u4e00-\\u9fff]{1,2}(?:先生|女士)|[\\u4e00-\\u9fff]{2,4}?(副?總統|副?总统)(?!府|候))");

    private static void president(Part part, Consumer<Evidence> out) {
        String opening = part.opening(160);
        if (!Chars.containsAny(opening, "總統", "总统")) {
            return;
        }
        String title = "";
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE && Titles.endsLikeTitle(Titles.clean(piece.text()))) {
                title = Titles.clean(piece.text());
            }
        }
        Matcher matcher = PRESIDENT.matcher(opening);
        while (matcher.find()) {
            String office = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String words = matcher.group().replaceAll("^[，。\n]", "");
            Roles.Holder holder = title.startsWith(office) ? Roles.parse(words) : null;
            if (holder != null && holder.name() != null) {
                out.accept(new Evidence(
                        Field.SPEAKER,
                        holder.name(),
                        FoundIn.OPENING,
                        58,
                        "the lead names who holds the title's office"));
                return;
            }
        }
    }

    private static final Pattern NOTICE = Pattern.compile("(?:现将|印发)(.{2,40}?)(?:同志)?(?:\\d{1,2}月\\d{1,2}日)?在");

    /** 现将县委书记梁守成同志5月22日在…会上的讲话印发给你们. */
    static void inNotice(String line, List<Evidence> out) {
        Matcher matcher = NOTICE.matcher(line);
        if (matcher.find()) {
            give(
                    Roles.parse(matcher.group(1)),
                    FoundIn.HEADER,
                    48,
                    "the notice before the speech says who spoke",
                    out::add);
        }
    }

    private static void outside(Part part, Consumer<Evidence> out) {
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.SPEAKER || evidence.field() == Field.ROLE) {
                out.accept(evidence);
            }
        }
    }

    private static void labelled(Part part, Consumer<Evidence> out) {
        boolean script = part.head.stream()
                .anyMatch(p -> p.kind() == HeadPiece.Kind.TITLE && Chars.containsAny(p.text(), "主持词", "主持稿", "主持讲话"));
        for (HeadPiece piece : part.head) {
            if (piece.label() != null
                    && (piece.label().kind() == Labels.Kind.SPEAKER
                            || script && piece.label().kind() == Labels.Kind.HOST)) {
                Roles.Holder holder = Roles.parse(piece.text());
                give(
                        holder == null ? lastIsName(piece.text()) : holder,
                        FoundIn.HEADER,
                        90,
                        "a line above the text says who speaks",
                        out);
            }
        }
    }

    /** 少先队辅导员　罗长水: behind the word for a speaker whatever stands before the name is what the person is. */
    private static Roles.Holder lastIsName(String text) {
        String value = text.strip();
        int blank = value.lastIndexOf(' ');
        String name = value.substring(blank + 1);
        return blank > 1 && blank <= 20 && Names.isName(name)
                ? new Roles.Holder(Chars.compact(value.substring(0, blank)), name, false)
                : null;
    }

    private static final Pattern CAPTION = Pattern.compile("[\\u4e00-\\u9fff]{2,8}(?:讲话|致辞|发言)");

    /** 马在学同志在…的讲话 / 习近平：在…的讲话 / 镇长在…的讲话 / 书记2017年全镇经济工作会议讲话. */
    private static void title(Part part, Consumer<Evidence> out) {
        if (part.head.stream()
                        .filter(piece -> piece.kind() == HeadPiece.Kind.TITLE
                                && CAPTION.matcher(piece.text()).matches())
                        .map(HeadPiece::text)
                        .distinct()
                        .count()
                > 1) {
            // 罗校长讲话 ⏎ 林长水书记讲话: what pictures show, of more than one.
            return;
        }
        for (HeadPiece piece : part.head) {
            if (piece.kind() == HeadPiece.Kind.TITLE && piece.text().length() <= Titles.LONGEST) {
                inTitle(part, TitleRules.once(Titles.clean(piece.text())), FoundIn.HEADING, 78, out);
            }
        }
        String file = TitleRules.ofFile(part);
        if (file != null) {
            inTitle(part, file, FoundIn.FILENAME, 36, out);
        }
        for (Evidence evidence : part.draft.outside) {
            if (evidence.field() == Field.TITLE) {
                inTitle(part, (String) evidence.value(), evidence.in(), 40, out);
            }
        }
        if (part.salutation) {
            for (HeadPiece piece : part.head) {
                Matcher matcher =
                        piece.kind() == HeadPiece.Kind.TITLE && piece.text().indexOf('并') > 0
                                ? AND_SPOKE.matcher(piece.text())
                                : null;
                if (matcher != null && matcher.matches()) {
                    give(
                            Roles.parse(matcher.group(1)),
                            FoundIn.HEADING,
                            74,
                            "the title tells who came and spoke, and the speech follows",
                            out);
                }
            }
        }
    }

    /** 县长罗长水出席签约仪式并致辞, above the speech itself. */
    private static final Pattern AND_SPOKE = Pattern.compile(
            "([\\u4e00-\\u9fff、]{4,30}?)(?:出席|参加|莅临|应邀出席)[^，。]{2,50}?并(?:作|发表)?(?:了)?(?:重要|书面)?(?:致辞|致词|讲话|演讲|发言)");

    private static void inTitle(Part part, String title, FoundIn in, int weight, Consumer<Evidence> out) {
        // 議員議案：檢討…: a motion is of a member, what is said of it need not be.
        TitleSpeaker found = Chars.startsWithAny(title, "議員議案", "议员议案") ? null : part.speakerIn(title);
        if (found == null) {
            return;
        }
        if (found.name() != null) {
            out.accept(new Evidence(Field.SPEAKER, found.name(), in, weight, "the title names who spoke"));
            Roles.Holder author = part.draft.author;
            if (author != null && author.name().equals(found.name())) {
                out.accept(new Evidence(
                        Field.ROLE,
                        Masks.strip(author.role()),
                        FoundIn.HEADER,
                        60,
                        "the page gives the office of the author, whom the title names"));
            }
        }
        if (found.role() != null) {
            out.accept(new Evidence(
                    Field.ROLE, Masks.strip(found.role()), in, weight, "the title begins with the office"));
        }
    }

    private static void remark(Part part, Consumer<Evidence> out) {
        for (Remarks.Remark remark : part.remarks) {
            give(remark.who(), FoundIn.SIGNATURE, 72, "a remark says whose speech it is", out);
        }
    }

    private static void signature(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.signature) {
            if (piece.holder() != null) {
                give(piece.holder(), FoundIn.SIGNATURE, 66, "name and office stand below the text", out);
            }
        }
    }

    private static void give(Roles.Holder holder, FoundIn in, int weight, String why, Consumer<Evidence> out) {
        if (holder == null) {
            return;
        }
        if (holder.name() != null) {
            out.accept(new Evidence(Field.SPEAKER, holder.name(), in, weight, why));
        }
        if (holder.role() != null) {
            out.accept(new Evidence(Field.ROLE, Masks.strip(holder.role()), in, weight, why));
        }
    }
}
