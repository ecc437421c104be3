package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences before a speech that lead to its full text: {@code …，省长罗长水发表新年贺词。全文如下：}. */
final class Leads {
    /** A lead stands above the text or in so many of its first lines. */
    private static final int LOOKED_AT = 4;

    /** A lead may stand glued to the speech, within so many characters. */
    private static final int LONGEST = 600;

    /** Behind a glued lead at least so much follows. */
    private static final int SHORTEST_SPEECH = 100;

    private static final Words CONTENTS =
            Words.of("致词内容为：", "致词内容：", "致辞内容为：", "致辞内容：", "讲话内容为：", "讲话内容：", "谈话内容为：", "谈话内容：", "演讲内容为：", "演讲内容：");

    private static final Words ENDS = CONTENTS.and(
            "全文如下：",
            "全文如下",
            "全文如下:",
            "全文如下。",
            "内容如下：",
            "内容如下:",
            "作了如下发言：",
            "作如下发言：",
            "作了如下讲话：",
            "发言如下：",
            "讲话如下：",
            "摘要如下：",
            "摘要如下:",
            "全文刊登如下：",
            "刊登如下：",
            "全文发布如下：",
            "摘登如下：",
            "致辞如下：",
            "致詞如下：",
            "講話如下：",
            "演讲实录：",
            "发言实录：",
            "讲话实录：",
            "演讲实录:",
            "发言实录:",
            "讲话实录:",
            "实录如下：",
            "为演讲全文：",
            "演讲实录。",
            "发言实录。",
            "讲话实录。",
            "致词内容全文为：",
            "致词全文为：",
            "致词内容如下：");

    /** …电 国家主席罗长水30日在北京出席…并发表讲话。讲话全文如下：, …，省长罗长水发表新年贺词。全文如下： */
    private static final Pattern AGENCY = Pattern.compile(
            "(?:^|[，,。 电電讯訊])([\\u4e00-\\u9fff·]{3,34}?(?:同志|先生|女士)?)(?=\\d{1,2}日|今[天日]|昨[天日]|今[（(]\\d{1,2}[）)]日|(?:上午|中午|下午|晚间|晚間|晚上)?(?:作(?:了)?(?:重要|工作|专题|动员)?(?:讲话|報告|报告|发言|發言)|在|于|於|以|通过|透过|透過|出席|参加|參加|主持|应邀|應邀|前往|发表|發表|为|為|(?:致辞|致辭|致词|致詞|讲话|講話|发言|發言)[，,。](?:讲话|講話|致辞|发言)?全文如下))");

    /** 沙沟縣第18屆縣長. */
    private static final Pattern TERM = Pattern.compile("第[\\d一二三四五六七八九十]{1,3}[届屆任]");

    /** 以下是民政局局长罗长水今日在…上的致辞全文：, 罗长水致辞全文：. */
    private static final Pattern FULL_TEXT = Pattern.compile(
            "^(?:以下[是为為])?(.{2,60}?)(?:的)?(?:开场|開場)?(?:致辞|致詞|致辭|致词|讲话|講話|发言|發言|演讲|演講|演辞|演辭|开幕辞|談話|工作报告)(?:的)?(?:稿|摘要|内容|內容|文字实录|实录|實錄)?(?:全文)?(?:如下)?(?:[（(][^（）()]{1,24}[）)])?[：:。]$");

    private static final Pattern FOLLOWS = Pattern.compile("以下[是为為系].{0,16}(?:全文|实录|實錄)[。：:]$");

    private Leads() {}

    /** Whether a line says that the full text of a speech follows. */
    static boolean isLead(String line) {
        return ENDS.end(line);
    }

    /** Returns where a lead ends that is glued to the speech behind it, or -1. */
    static int endWithin(String line) {
        int limit = Math.min(line.length() - SHORTEST_SPEECH, LONGEST);
        int start = limit <= 0 ? -1 : CONTENTS.indexIn(line.substring(0, limit), 0);
        return start < 0 ? -1 : line.indexOf('：', start) + 1;
    }

    /** Returns the last lead of a part, or {@code null}. */
    static String of(Part part) {
        List<String> lines = lines(part);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isLead(lines.get(i))) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** Returns the line before the last lead of a part, or an empty one. */
    static String before(Part part) {
        List<String> lines = lines(part);
        for (int i = lines.size() - 1; i > 0; i--) {
            if (isLead(lines.get(i))) {
                return lines.get(i - 1);
            }
        }
        return "";
    }

    /** Returns the last sentence of a part that leads to the full text of a speech, or {@code null}. */
    static String ofFullText(Part part) {
        List<String> lines = lines(part);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            boolean announces = line.length() <= LONGEST
                    && Chars.endsWithAny(line, "：", ":", "。")
                    && (line.contains("以下") || line.contains("全文"))
                    && (FULL_TEXT.matcher(line).find() || FOLLOWS.matcher(line).find());
            if (announces || isLead(line)) {
                return line;
            }
        }
        return null;
    }

    /** Returns who the lead of a part says is speaking, or {@code null}. */
    static Roles.Holder holder(Part part) {
        List<String> lines = lines(part);
        for (int i = 0; i < lines.size(); i++) {
            Roles.Holder holder = isLead(lines.get(i)) ? reported(lines.get(i)) : null;
            if (holder == null && i > 0 && isLead(lines.get(i)) && lines.get(i).length() <= 20) {
                // 罗县长长水先生今天参加…，并应邀致词。⏎ 县长致词内容为：
                holder = reported(lines.get(i - 1));
            }
            holder = holder == null ? announced(lines.get(i)) : holder;
            if (holder == null
                    && lines.get(i).contains("以下")
                    && FOLLOWS.matcher(lines.get(i)).find()) {
                // 前县长罗长水今天举行记者会。以下为发言全文。
                holder = reported(lines.get(i));
            }
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private static List<String> lines(Part part) {
        List<String> lines = new ArrayList<>();
        part.head.forEach(piece -> lines.add(piece.text()));
        for (int i = 0; i < Math.min(LOOKED_AT, part.body.size()); i++) {
            lines.add(part.body.get(i).text());
        }
        return lines;
    }

    /** Office and name that a report has before the full text. */
    private static Roles.Holder reported(String line) {
        Matcher agency = AGENCY.matcher(line.substring(0, Math.min(line.length(), 90)));
        while (agency.find()) {
            boolean sure = agency.group(1).indexOf('·') > 0 || agency.group(1).endsWith("同志");
            sure |= line.startsWith("在会上", agency.end()) || line.startsWith("作", agency.end());
            String who = TERM.matcher(agency.group(1)).replaceFirst("");
            Roles.Holder holder = sure ? Roles.reporting(who) : Roles.parse(who);
            if (holder != null && holder.name() != null && holder.role() != null) {
                return holder;
            }
        }
        return null;
    }

    private static Roles.Holder announced(String paragraph) {
        if (!Chars.endsWithAny(paragraph, "：", ":", "。")) {
            return null;
        }
        String line = paragraph.substring(paragraph.lastIndexOf('。', paragraph.length() - 2) + 1);
        if (line.length() > 90 || (line.endsWith("。") && !line.startsWith("以下"))) {
            return null;
        }
        Matcher matcher = FULL_TEXT.matcher(line);
        if (!matcher.find() || !(line.contains("全文") || line.startsWith("以下"))) {
            return null;
        }
        String lead = matcher.group(1);
        for (int end = Math.min(lead.length(), 24); end >= 2; end--) {
            boolean stop = end == lead.length() || "今昨日在出于於（(上下所作一二12".indexOf(lead.charAt(end)) >= 0;
            Roles.Holder holder = stop ? Roles.parse(lead.substring(0, end)) : null;
            if (holder != null && holder.name() != null) {
                return holder;
            }
        }
        return null;
    }
}
