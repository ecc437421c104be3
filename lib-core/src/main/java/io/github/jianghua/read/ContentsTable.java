package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a table of contents. */
final class ContentsTable {
    private ContentsTable() {}

    private static final Pattern TOC =
            Pattern.compile("^(?:\\d{1,2}[.、．] ?)?(\\S[^.…·]{3,50}?)[ .…·]{1,80}(\\d{1,4})$");

    private static final Pattern HEADING_AND_PAGE = Pattern.compile("[^。]{4,50}?[.…·]{6,80} ?\\d{1,4}");

    /** 一、2011年工作回顾………………… 1: a heading in a table of contents. */
    static boolean isHeading(Line line) {
        return line.length() >= 12
                && line.length() <= 140
                && Chars.isDigit(line.text().charAt(line.length() - 1))
                && (line.text().contains("……")
                        || line.text().contains("...")
                        || line.text().contains("···"))
                && HEADING_AND_PAGE.matcher(line.text()).matches();
    }

    /** 镇镇长2022年工作动员会上的讲话 35: an entry of a table of contents, or {@code null}. */
    static String entry(Line line) {
        if (line.length() > 90
                || line.length() < 8
                || !Chars.isDigit(line.text().charAt(line.length() - 1))) {
            return null;
        }
        Matcher matcher = TOC.matcher(line.text());
        if (!matcher.matches()) {
            return null;
        }
        String title = Titles.clean(matcher.group(1));
        return Titles.endsLikeTitle(title) ? title : null;
    }
}
