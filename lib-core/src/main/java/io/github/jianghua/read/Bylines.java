package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets apart what stands glued to the name or the day between a title and the text, so that they are lines of their own. */
final class Bylines {
    /** How many lines from the top there may be one. */
    private static final int LOOKED_AT = 12;

    /** 罗长水· before the text, or on a line of its own; dots inside a name are followed by a letter of the name. */
    private static final Pattern DOTTED =
            Pattern.compile("([\\u4e00-\\u9fff](?: ?[\\u4e00-\\u9fff]){1,3}) ?[·•・] ?((?:尊敬|敬爱|亲爱|各位|[◇◆■□●]).*)?");

    /** （一九七六年四月五日）同志们！ */
    private static final Pattern DAY_AND_HEARERS = Pattern.compile("([（(][^（）()]{6,24}[）)]) ?([^（）()].*)");

    /** 罗长水同志们： */
    private static final Pattern NAME_AND_HEARERS =
            Pattern.compile("([\\u4e00-\\u9fff]{2,3})((?:同志们|同学们|朋友们)[^，。]{0,12}[：:！!])");

    /** 文 | 董事长 罗长水. */
    private static final Pattern TEXT_BY = Pattern.compile("(?:文|撰文|口述) ?[|｜丨/／] ?(.{4,30})");

    /** 下午16：30-17：30. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:上午|下午|晚上?)? ?\\d{1,2}[：:]\\d{2}(?: ?[-—~至] ?\\d{1,2}[：:]\\d{2})?(?=[）)]?$)");

    /** 政府工作报告——2024年3月5日在…会议上县长　罗长水. */
    private static final Pattern THREE = Pattern.compile(
            "([^—]{4,40})([—-]{1,2}\\d{4}年\\d{1,2}月\\d{1,2}日在.{6,50}?(?:会议|大会)上) ?([\\u4e00-\\u9fff ]{4,30})");

    private Bylines() {}

    static List<Line> setApart(List<Line> lines) {
        List<Line> apart = null;
        int limit = Math.min(lines.size(), LOOKED_AT);
        for (int i = 0; i < limit; i++) {
            Line line = lines.get(i);
            String[] cut = line.length() < 3 ? null : cut(line, i);
            if (cut == null) {
                if (apart != null) {
                    apart.add(line);
                }
                continue;
            }
            if (apart == null) {
                apart = new ArrayList<>(lines.subList(0, i));
            }
            for (String piece : cut) {
                apart.add(new Line(piece, piece.equals(cut[0]) && line.blankBefore, line.indented));
            }
        }
        if (apart == null) {
            return lines;
        }
        apart.addAll(lines.subList(limit, lines.size()));
        return apart;
    }

    /** 话说得再好不如做得好。在全镇大会上的讲话: a title behind a sentence about the speech. */
    private static String[] titleBehind(String text) {
        Matcher three = text.length() > 120 ? null : THREE.matcher(text);
        if (three != null && three.matches() && Titles.endsLikeTitle(three.group(1))) {
            Roles.Holder holder = Roles.parse(three.group(3));
            if (holder != null && holder.role() != null && holder.name() != null) {
                return new String[] {three.group(1), three.group(2), three.group(3)};
            }
        }
        int stop = text.length() > Titles.LONGEST ? -1 : text.indexOf('。');
        return stop >= 6
                        && text.indexOf('。', stop + 1) < 0
                        && text.startsWith("在", stop + 1)
                        && Titles.endsLikeTitle(text)
                ? new String[] {text.substring(0, stop + 1), text.substring(stop + 1)}
                : null;
    }

    /** The lines that this one should be, or {@code null} if it may stay. */
    private static String[] cut(Line line, int index) {
        String text = line.text();
        char first = text.charAt(0);
        int lead = Leads.endWithin(text);
        if (lead > 0) {
            return new String[] {text.substring(0, lead), text.substring(lead).strip()};
        }
        String[] behind = index == 0 ? titleBehind(text) : null;
        if (behind != null) {
            return behind;
        }
        int clip = text.length() > 120 ? -1 : text.indexOf("【同期");
        int shut = clip < 0 ? -1 : text.indexOf('】', clip);
        if (shut > 0 && shut <= clip + 5 && Roles.parse(text.substring(shut + 1)) != null) {
            // 罗长水就职致辞全文来了！ 【同期】商会会长 罗长水: as television says who is heard.
            return clip == 0
                    ? new String[] {text.substring(shut + 1).strip()}
                    : new String[] {
                        text.substring(0, clip).strip(),
                        text.substring(shut + 1).strip()
                    };
        }
        List<String> row = text.indexOf('|') >= 0 && text.length() <= 300 ? row(text) : null;
        if (row != null) {
            return row.toArray(new String[0]);
        }
        int title = index < 6 && text.length() <= 70 ? titleEnd(text) : -1;
        if (title > 0) {
            return new String[] {text.substring(0, title), text.substring(title).strip()};
        }
        if (Chars.isHan(first)) {
            Matcher dotted = text.length() <= 400 && dotAt(text) ? DOTTED.matcher(text) : null;
            if (dotted != null && dotted.matches() && Names.isName(Chars.compact(dotted.group(1)))) {
                return dotted.group(2) == null
                        ? new String[] {dotted.group(1)}
                        : new String[] {dotted.group(1), dotted.group(2)};
            }
            Matcher hearers = text.length() <= 24 && text.indexOf('们') > 0 ? NAME_AND_HEARERS.matcher(text) : null;
            if (hearers != null && hearers.matches() && Names.isName(hearers.group(1))) {
                return new String[] {hearers.group(1), hearers.group(2)};
            }
            Matcher by = text.length() <= 40 && (first == '文' || first == '撰' || first == '口')
                    ? TEXT_BY.matcher(text)
                    : null;
            Roles.Holder holder = by != null && by.matches() ? Roles.parse(by.group(1)) : null;
            return holder == null || holder.name() == null || holder.role() == null ? null : new String[] {by.group(1)};
        }
        if ((first == '（' || first == '(') && line.length() <= 90) {
            Matcher day = DAY_AND_HEARERS.matcher(text);
            if (day.matches()
                    && Salutation.starts(day.group(2))
                    && HeadPiece.of(new Line(day.group(1), false, false)).kind() == HeadPiece.Kind.DATE) {
                return new String[] {day.group(1), day.group(2)};
            }
        }
        if (first == '·' && line.length() <= 60) {
            // ·市委书记罗长水（2024年10月23日）: a mark of a list.
            String rest = CLOCK.matcher(text.substring(1).strip()).replaceFirst("");
            return HeadPiece.of(new Line(rest, false, false)).kind() == HeadPiece.Kind.HOLDER
                    ? new String[] {rest}
                    : null;
        }
        return null;
    }

    /** ← | 2013年报告 | 2014年报告 县长 罗长水 2014年2月18日 |: the cell that has a whole head, as wikis print it; or {@code null}. */
    private static List<String> row(String text) {
        for (String cell : text.split("\\|", 12)) {
            List<String> pieces = cell.strip().length() < 12 ? null : FlatHead.pieces(cell.strip());
            if (pieces != null && pieces.size() >= 3) {
                return pieces;
            }
        }
        return null;
    }

    /** 教师节座谈会主持词|区委常委、宣传部部长: where a title ends that an office was glued to, or -1. */
    private static int titleEnd(String text) {
        for (int at = 8; at < text.length() - 2; at++) {
            char c = text.charAt(at - 1);
            if (Chars.isSentenceEnd(c)) {
                return -1;
            }
            if (Chars.isHan(text.charAt(at))
                    && Titles.endsLikeTitle(text, at)
                    && !Titles.isGeneric(text.substring(0, at))
                    && !Titles.endsLikeTitle(text)) {
                Roles.Holder holder = Roles.parse(text.substring(at));
                boolean office = holder != null
                        && holder.role() != null
                        && (holder.role().length() >= 4 || holder.name() != null || holder.masked())
                        && (holder.name() != null || holder.masked() || Roles.endsWithOffice(text, text.length()));
                if (office) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether a dot stands where one behind a name would. */
    private static boolean dotAt(String text) {
        for (int i = 2; i < Math.min(text.length(), 9); i++) {
            if (Names.isDot(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
