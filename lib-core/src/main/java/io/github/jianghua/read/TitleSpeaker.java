package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a title says is speaking.
 *
 * @param role the office that begins the title, or {@code null}
 * @param name the name, or {@code null}
 * @param rest the title without the name; with the office, where only the office stands there
 */
record TitleSpeaker(String role, String name, String rest) {
    /** A pattern, and the words of which one is in all that it matches. */
    private record Form(Pattern pattern, Words words) {
        /** {@code null} when none of the words is there. */
        Matcher in(String title) {
            return words.in(title) ? pattern.matcher(title) : null;
        }
    }

    private static Form form(String pattern, String... words) {
        return new Form(Pattern.compile(pattern), Words.of(words));
    }

    /** 罗长水同志的讲话摘要. */
    private static final Form WHOSE =
            form("(.{2,20}(?:同志|同学|先生|女士))的?(?:重要)?(?:讲话|講話|发言|發言|致辞|致辭|致詞|报告|報告|演讲|演講|演辭)", "同志", "同学", "先生", "女士");

    /** 学习张书记在…上的讲话: who writes of a speech names whose it is, not the writer. */
    private static final Words ABOUT = Words.of("学习", "贯彻", "传达", "落实", "聆听", "重温");

    /** 竞选学生会主席: an office that is wished for. */
    private static final Words WISHED = Words.of("竞选", "竞聘", "竞争", "应聘", "参选", "竞岗");

    /** The longest name of a column before a bar. */
    private static final int COLUMN = 12;

    /** An office of more characters says whose it is. */
    private static final int LONG_OFFICE = 8;

    private static final Words ORGANISATION = Words.of(
            "省", "市", "县", "区", "镇", "乡", "州", "盟", "旗", "村", "街道", "委", "局", "厅", "部", "院", "公司", "厂", "集团", "政府",
            "协会", "中学", "小学", "大学", "国");

    /** 省长罗长水发表2015年新年贺词. */
    private static final Form ADDRESSED = form("(.{2,20}?)[发發]表.{0,14}(?:贺词|賀詞|献词|獻詞|致辞|致辭|致詞)(?:[（(]全文[）)])?", "发表");

    /** 罗长水 2021 年新年贺词. */
    private static final Pattern GREETING = Pattern.compile(
            "([\\u4e00-\\u9fff]{3}) ?\\d{4} ?年?(?:新年|元旦|新春|春节|國慶|国庆)(?:贺词|賀詞|献词|獻詞|致辞|致辭|致詞|祝词|讲话|講話|演讲|文告)");

    private static final Pattern OFFICE_AND_NAME = Pattern.compile(
            "([\\u4e00-\\u9fff·]{4,34}?)的?(?:重要)?(?:讲话|講話|发言|發言|致辞|致辭|致词|致詞|演讲|演講|演辭|祝词|贺词|賀詞)(?:稿|全文|摘要)?");

    private static final Words SPOKEN =
            Words.of("讲话", "講話", "演讲", "演講", "演辞", "演辭", "演講辭", "演讲辞", "致辞", "致辭", "致词", "致詞", "发言", "發言", "全文");

    /** The last characters of units. */
    private static final String ORGANISATION_END = "省市县区镇乡州盟旗村委局厅部院司处科室会社校厂";

    /** 罗长水同志1966年9月13日在…的讲话. */
    private static final Pattern DAY_BEHIND =
            Pattern.compile("(.{2,30}?(?:同志|先生|女士|书记|主席|主任|[省市县区镇乡校院局]长))(?:于)?\\d{2,4}年\\d{1,2}月\\d{1,2}日?$");

    /** 表彰大会校长讲话: the office stands between the meeting and the word for the speech. */
    private static final Form OFFICE_LAST = form(
            "(?:(?:教[师師]|[儿兒]童|[护護]士|[劳勞][动動]|青年|妇女|读书|体育|艺术|文化|科技)[节節](?=[校院园局会館馆台][长長])|大[会會]|会议|會議|[仪儀]式|典[礼禮]|家[长長][会會]|座谈会|座談會|年会|年會|晚会|庆典|动员会|运动会|運動會|表彰会|会上|开学(?!典)|開學(?!典))上? ?([\\u4e00-\\u9fff]{0,6}(?:校长|院长|园长|镇长|乡长|县长|区长|市长|局长|主任|书记|支部书记|党委书记|总经理|董事长|会长|班主任|校長|院長|園長|鎮長|鄉長|縣長|區長|市長|局長|董事長|會長|理事長))(?:的)?(?:讲话|講話|致辞|致辭|致词|致詞|发言|發言|演讲|演講|开幕词|開幕詞|闭幕词|閉幕詞)稿?(?:范文)?\\d{0,2}$",
            "讲话",
            "致辞",
            "致词",
            "发言",
            "演讲",
            "开幕词",
            "闭幕词");

    /** 局長出席開幕禮致辭全文（只有中文）; but 局长出席开幕式并致辞 is news. */
    private static final Form ATTENDING = form(
            "([\\u4e00-\\u9fff]{2,20}?)(?:出席|参加|參加|应邀)[^并並]{2,50}?(?:致辞|致辭|致词|致詞|讲话|講話|演讲|演講|演辞|演辭|发言|發言)(?:稿|全文)?(?:[（(][^（）()]{1,8}[）)])?",
            "出席",
            "参加",
            "应邀");

    /** 市中级人民法院院长罗长水同志作市中级人民法院工作报告. */
    private static final Form REPORTING = form(
            "([\\u4e00-\\u9fff·]{6,34}?)(?:同志)?[作做](?:了|的)?[\\u4e00-\\u9fff]{0,16}工作报告(?:[（(][^（）()]{1,8}[）)])?", "报告");

    /** 鎮長 羅美滿 109年端午龍舟賽致詞. */
    private static final Form OFFICE_NAME_YEAR =
            form("([\\u4e00-\\u9fff]{2,16}) ([\\u4e00-\\u9fff]{2,4}) ?(?:民國|民国)?\\d{2,4}年.{4,40}", "年");

    /** 村委会主任就职讲话, 关于学校校长新春致辞. */
    private static final Form TAKING_OFFICE = form(
            "(?:关于|關於)?(?:(?:19|20)\\d\\d ?年?)?(?:学校(?=校长))?([\\u4e00-\\u9fff·]{2,22}?)的?(?: ?(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3}) ?年?)?(?:就职|就職|任职|任職|离任|離任|卸任|到任|上任|履新|表态|表態|年会|新年|新春|春节|元旦|中秋|国庆|五一|七一|开工|开业|毕业|畢業|开学|開學|开幕|開幕|闭幕|閉幕)(?:表态|式|典礼)?(?:讲话|講話|发言|發言|演说|演說|演讲|演講|感言|致辞|致辭|贺词|賀詞|献词|祝词)稿?(?:全文)?",
            "就职", "任职", "离任", "卸任", "到任", "上任", "履新", "表态", "年会", "新年", "新春", "春节", "元旦", "中秋", "国庆", "五一", "七一", "开工",
            "开幕", "闭幕", "开业", "毕业", "开学");

    /** 罗长水在…上的讲话, 罗长水在…时的讲话. */
    private static final Words WHERE = Words.of("上的", "时的", "期间的", "过程中的");

    /** 罗长水在沙沟代表处的讲话. */
    private static final Pattern THERE = Pattern.compile("[处部司厂校院所站社店县市镇村团队局]的(?:讲话|演讲|致辞|谈话|发言)$");

    /** 罗长水在建县100周年大会讲话全文. */
    private static final Pattern AT_MEETING = Pattern.compile(
            "(?:大[会會]|会议|會議|典[礼禮]|[仪儀]式|座[谈談][会會]|[论論][坛壇])(?:上)?(?:的)?(?:重要)?(?:讲话|講話|演讲|演講|致辞|致辭|致詞|发言|發言)(?:全文)?$");

    /** 2021年度校长述职报告. */
    private static final Form ON_DUTY =
            form("(?:\\d{4}年度?)?([\\u4e00-\\u9fff]{2,14}?)(?:个人)?述职(?:述廉|述德|述学|述责){0,3}(?:报告|发言)", "述职");

    /** 沙沟縣羅縣長長水先生今天…並致詞. */
    private static final Form OFFICE_WITHIN = form(
            "^([\\u4e00-\\u9fff]{1,12}[黨党部局省市縣县會会國国])?([\\u4e00-\\u9fff](?:主席|[副]?總統|院長|部長|省長|市長|縣長|總裁|委員長|董事長|校長)[\\u4e00-\\u9fff]{1,2}(?:先生|女士))",
            "先生",
            "女士");

    /** 罗长水与青年职工座谈讲话, 罗长水发表开工讲话（全文）. */
    private static final Form NAME_WITH = form(
            "([\\u4e00-\\u9fff]{2,4}?)(?:[与同和跟對对].{2,30}(?:座谈|座談|谈话|談話|交流)(?:会|時|时)?的?(?:讲话|講話|发言|谈话)|(?:发表|發表).{2,40}(?:讲话|講話|演讲|演講|谈话|談話)[（(]全文[）)])",
            "座谈",
            "谈话",
            "交流",
            "发表");

    /** 罗长水关于…的报告. */
    private static final Form NAME_ABOUT = form("([\\u4e00-\\u9fff]{3})关于.{4,60}的(?:报告|说明|讲话|发言|汇报)", "关于");

    /** …问题：罗长水在…会议上的讲话. */
    private static final Form NAME_BEHIND_COLON =
            form(".{4,40}[：:]([\\u4e00-\\u9fff·]{2,20}?)(?:同志)?在.{4,60}(?:上|时)的(?:讲话|报告|发言)", "：", ":");

    /** 在…上的致辞（集团总经理罗长水）. */
    private static final Form BRACKETED = form("(.{6,80})[（(]([^（）()]{2,40})[）)]", "）", ")");

    /** 2024年秋季学期校长在…: when, not who. */
    private static final Pattern SEASON = Pattern.compile("^(?:度|[春秋]季学?期?|[上下]半年|第?[一二三四]季度|新年|春节|元旦)");

    /** {@code null} when the title names neither office nor person. */
    static TitleSpeaker of(String title) {
        if (ABOUT.start(title) || title.contains("另附")) {
            return null;
        }
        int tag = title.startsWith("【") ? title.indexOf('】') : -1;
        if (tag > 2 && tag <= 16 && title.length() - tag > 8) {
            // 【拆除违建】城管队长在…上的讲话
            TitleSpeaker behind = of(title.substring(tag + 1).strip());
            return behind == null || behind.name() != null ? behind : new TitleSpeaker(behind.role(), null, title);
        }
        int bar = Math.max(title.indexOf('丨'), Math.max(title.indexOf('|'), title.indexOf('｜')));
        if (bar >= 2 && bar <= COLUMN && title.length() - bar > 8) {
            // 开学第一课丨校长在…上的讲话
            TitleSpeaker behind = of(title.substring(bar + 1).strip());
            return behind == null || behind.name() != null ? behind : new TitleSpeaker(behind.role(), null, title);
        }
        int colon = title.indexOf('：') >= 0 ? title.indexOf('：') : title.indexOf(':');
        if (colon > 1 && colon <= 24 && colon < title.length() - 4) {
            Roles.Holder holder =
                    Roles.parse(behindHeadline(title.substring(0, colon).strip()));
            if (holder != null && (holder.name() != null || holder.role() != null && isOfSomebody(holder.role()))) {
                return new TitleSpeaker(
                        holder.role(), holder.name(), title.substring(colon + 1).strip());
            }
        }
        for (int in = title.indexOf('在', 2); in > 1 && in <= 44; in = title.indexOf('在', in + 1)) {
            String lead = title.substring(0, in);
            int year = lead.indexOf('年');
            Matcher day = DAY_BEHIND.matcher(lead);
            if (day.matches()) {
                lead = day.group(1);
            } else if (year > 0 && year < in - 1 && Dates.aroundYear(lead, year) != null) {
                lead = SEASON.matcher(
                                lead.substring(Dates.aroundYear(lead, year).end()))
                        .replaceFirst("");
            }
            Roles.Holder holder = Roles.parse(lead);
            if (holder == null || (holder.name() == null && holder.role() == null)) {
                continue;
            }
            if (holder.name() != null
                    && holder.role() == null
                    && !Chars.endsWithAny(lead.strip(), "同志", "同学", "老师", "先生", "女士", "院士")
                    && lead.indexOf(' ') < 0
                    && !(Titles.endsLikeTitle(title)
                            && (WHERE.in(title)
                                    || Names.isNoPlace(holder.name())
                                            && AT_MEETING.matcher(title).find()
                                    || (Names.isNoPlace(holder.name())
                                            && THERE.matcher(title).find()))
                            && title.length() - in >= 8)) {
                continue;
            }
            return new TitleSpeaker(
                    holder.role(),
                    holder.name(),
                    holder.name() != null && Titles.endsLikeTitle(title) ? title.substring(in) : title);
        }
        Matcher blanks = OFFICE_NAME_YEAR.in(title);
        if (blanks != null && blanks.matches() && Roles.isOffice(blanks.group(1)) && Names.isName(blanks.group(2))) {
            return new TitleSpeaker(blanks.group(1), blanks.group(2), "");
        }
        Matcher taking = TAKING_OFFICE.in(title);
        Roles.Holder taker = taking != null && taking.matches() ? Roles.parse(taking.group(1)) : null;
        if (taker != null
                && taker.role() != null
                && (taker.name() == null || taker.name().length() == 3 || Names.isNoPlace(taker.name()))) {
            return new TitleSpeaker(taker.role(), taker.name(), title);
        }
        int at = title.indexOf('於') > 1 ? title.indexOf('於') : title.indexOf('于');
        if (at > 4 && at <= 30 && SPOKEN.end(title)) {
            // 公会主席罗长水於典礼的演講辭
            TitleSpeaker named = named(title.substring(0, at), "");
            if (named != null && named.role() != null) {
                return named;
            }
        }
        Matcher within = OFFICE_WITHIN.in(title);
        if (within != null && within.find()) {
            TitleSpeaker named = named(within.group(2), "");
            if (named != null && named.role() != null) {
                String unit = within.group(1) == null ? "" : within.group(1);
                return new TitleSpeaker(unit + named.role(), named.name(), "");
            }
        }
        Matcher with = NAME_WITH.in(title);
        if (with != null && with.matches() && Names.isName(with.group(1))) {
            return new TitleSpeaker(null, with.group(1), "");
        }
        Matcher about = NAME_ABOUT.in(title);
        if (about != null
                && about.matches()
                && Names.isName(about.group(1))
                && ORGANISATION_END.indexOf(title.charAt(2)) < 0) {
            return new TitleSpeaker(null, about.group(1), "");
        }
        int on = Math.max(title.indexOf("关于"), title.indexOf("關於"));
        if (on > 4 && on <= 30 && Titles.endsLikeTitle(title)) {
            // 县长罗长水关于水渠的讲话
            TitleSpeaker named = named(title.substring(0, on), "");
            if (named != null && named.role() != null) {
                return named;
            }
        }
        Matcher behind = NAME_BEHIND_COLON.in(title);
        if (behind != null && behind.matches()) {
            TitleSpeaker named = named(behind.group(1), "");
            if (named != null) {
                return named;
            }
        }
        Matcher bracketed = BRACKETED.in(title);
        if (bracketed != null && bracketed.matches() && Titles.endsLikeTitle(bracketed.group(1))) {
            Roles.Holder holder = Roles.parse(bracketed.group(2));
            if (holder != null && holder.name() != null && holder.role() != null) {
                return new TitleSpeaker(holder.role(), holder.name(), bracketed.group(1));
            }
            if (holder != null
                    && holder.name() == null
                    && holder.role() != null
                    && bracketed.group(1).startsWith("在")) {
                // 在…大会上的讲话（林场场长）
                return new TitleSpeaker(holder.role(), null, title);
            }
        }
        Matcher addressed = ADDRESSED.in(title);
        if (addressed != null && addressed.matches()) {
            TitleSpeaker named = named(addressed.group(1), title);
            if (named != null) {
                return named;
            }
        }
        Matcher greeting = GREETING.matcher(title);
        if (greeting.lookingAt() && Names.isName(greeting.group(1)) && Names.isNoPlace(greeting.group(1))) {
            return new TitleSpeaker(null, greeting.group(1), "");
        }
        Matcher whose = WHOSE.in(title);
        if (whose != null && whose.lookingAt()) {
            TitleSpeaker named = named(whose.group(1), "");
            if (named != null) {
                return named;
            }
        }
        Matcher office = OFFICE_AND_NAME.matcher(title);
        if (office.matches()) {
            // 协会副会长罗长水致辞, 司法处罗长水处长的讲话
            TitleSpeaker named = officeAndName(office.group(1), title);
            if (named != null) {
                return named;
            }
        }
        Matcher duty = ON_DUTY.in(title);
        if (duty != null && duty.matches() && Roles.isOffice(duty.group(1)) && isOfSomebody(duty.group(1))) {
            // 乡镇镇长 is not said of one.
            String of = duty.group(1).equals("乡镇镇长") ? "镇长" : duty.group(1);
            return new TitleSpeaker(of, null, title);
        }
        Matcher reporting = REPORTING.in(title);
        Roles.Holder reporter = reporting != null && reporting.matches() ? Roles.reporting(reporting.group(1)) : null;
        if (reporter != null && reporter.name() != null && reporter.role() != null) {
            return new TitleSpeaker(reporter.role(), reporter.name(), title);
        }
        Matcher attending = ATTENDING.in(title);
        if (attending != null && attending.matches() && Roles.isOffice(attending.group(1))) {
            return new TitleSpeaker(attending.group(1), null, title);
        }
        int word = Chars.endsWithAny(title, "讲话", "致辞", "致词", "发言") ? title.length() - 2 : -1;
        if (word >= 5
                && !Chars.containsAny(title, "会议", "大会", "年会", "典礼", "仪式", "节")
                && ORGANISATION.in(title.substring(0, word))
                && Roles.isOffice(title.substring(0, word))) {
            // 农业大学校长讲话
            return new TitleSpeaker(title.substring(0, word), null, title);
        }
        Matcher last = OFFICE_LAST.in(title);
        if (last != null && last.find() && Roles.isOffice(last.group(1))) {
            return new TitleSpeaker(last.group(1), null, title);
        }
        int dash = Math.max(title.indexOf("——"), title.indexOf("──"));
        if (dash >= 4 && dash < title.length() - 8) {
            // 把渠修到田头——罗长水镇长在…上的讲话
            TitleSpeaker subtitled = of(title.substring(dash + 2));
            if (subtitled != null && (subtitled.name() != null || title.indexOf('在', dash) > 0)) {
                return new TitleSpeaker(subtitled.role(), subtitled.name(), "");
            }
        }
        if (!title.startsWith("在") && !title.startsWith("关于")) {
            return leadingOffice(title);
        }
        return null;
    }

    /** A name, perhaps with an office. */
    private static TitleSpeaker named(String text, String rest) {
        Roles.Holder holder = Roles.parse(text);
        return holder == null || holder.name() == null ? null : new TitleSpeaker(holder.role(), holder.name(), rest);
    }

    /** An office and a name in either order, perhaps behind the unit. */
    private static TitleSpeaker officeAndName(String text, String title) {
        Roles.Holder holder = Roles.parse(text);
        if (holder == null || holder.name() == null) {
            // 投资司罗长水处长: the unit, the name, the office
            for (int from = 2; from <= text.length() - 4 && (holder == null || holder.name() == null); from++) {
                holder =
                        ORGANISATION_END.indexOf(text.charAt(from - 1)) >= 0 ? Roles.parse(text.substring(from)) : null;
                if (holder != null && holder.name() != null && holder.role() != null) {
                    return new TitleSpeaker(text.substring(0, from) + holder.role(), holder.name(), title);
                }
            }
            return null;
        }
        return holder.role() == null ? null : new TitleSpeaker(holder.role(), holder.name(), title);
    }

    /** 大桥通车　县长：…: of a headline the office is what stands behind the blank; but 沙沟县　县长 is one office. */
    private static String behindHeadline(String lead) {
        int gap = lead.lastIndexOf(' ');
        String before = lead.substring(0, Math.max(0, gap)).stripTrailing();
        boolean headline = before.length() > 3
                && ORGANISATION_END.indexOf(before.charAt(before.length() - 1)) < 0
                && Roles.isOffice(lead.substring(gap + 1));
        return headline ? lead.substring(gap + 1) : lead;
    }

    /** 感谢乡亲支持　县长：…: what is longer than an office needs to be has a unit before it. */
    private static boolean isOfSomebody(String office) {
        return office.length() <= LONG_OFFICE || ORGANISATION.in(office);
    }

    /** 罗长水局长《在…上的讲话》. */
    private static String unquoted(String rest) {
        return rest.startsWith("《") && rest.endsWith("》") ? rest.substring(1, rest.length() - 1) : "";
    }

    /** 镇长经济工作会议讲话: an office and then the meeting. But 书记座谈会 is a meeting of secretaries. */
    private static TitleSpeaker leadingOffice(String title) {
        if (WISHED.start(title)) {
            return null;
        }
        // 县长植树节致辞
        int least = Chars.endsWithAny(title, "节致辞", "节致词", "节讲话", "节贺词") ? 5 : 6;
        for (int end = 2; end <= Math.min(14, title.length() - least); end++) {
            if (!Roles.endsWithOffice(title, end) || !Roles.isOffice(title.substring(0, end))) {
                continue;
            }
            if (Roles.endsWithOffice(title, end + 1) || title.charAt(end) == '、' || title.charAt(end) == '长') {
                continue;
            }
            String rest = title.substring(end);
            if (!Chars.startsWithAny(rest, "任职表态", "任职发言", "任职讲话")
                    && Chars.startsWithAny(
                            rest, "述职", "培训", "例会", "座谈", "办公会", "会议", "会", "专题", "论坛", "大会", "联席", "示范", "研讨", "抓",
                            "任", "和", "的", "级", "队伍", "工作", "代表", "、", "及", "与", "会见", "主持", "调研", "出席", "带队", "讲话最新",
                            "讲话20", "讲话全文", "讲话稿", "扩大", "们", "看望", "走访", "检查", "视察", "率队", "深入", "赴", "到", "一行", "拜年",
                            "接待")) {
                return null;
            }
            if (end + 2 <= title.length() && Roles.isOffice(title.substring(end, end + 2)) || rest.startsWith("读书")) {
                // 书记校长读书会: a meeting of those who hold the offices.
                return null;
            }
            if (title.indexOf(' ') >= 0 && title.indexOf(' ') < end || !isOfSomebody(title.substring(0, end))) {
                return null;
            }
            Roles.Holder holder = Roles.parse(title.substring(0, end));
            if (holder != null
                    && holder.name() != null
                    && (Names.isName(rest.substring(0, 2)) || Names.isName(rest.substring(0, 3)))) {
                // 沙沟教授罗长水内部讲话: no professor whose name is Sha Gou
                return null;
            }
            return holder == null
                    ? null
                    : new TitleSpeaker(holder.role(), holder.name(), holder.name() == null ? title : unquoted(rest));
        }
        return null;
    }
}
