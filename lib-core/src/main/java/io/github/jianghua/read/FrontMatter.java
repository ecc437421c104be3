package io.github.jianghua.read;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between lines of three dashes, or three pluses, with which files of site generators (Jekyll, Hugo, Hexo) and
 * scrapers begin: {@code key: value} lines in YAML, or {@code key = value} in TOML, of which the title is evidence. The
 * date is that of the page, not of the speech.
 */
record FrontMatter(String title, LocalDate published, int end, int lines) {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 4000;

    /** A key with its value, an item of a list, a line of either that is indented, a comment. */
    private static final Pattern LINE = Pattern.compile(
            "[A-Za-z_][\\w .-]{0,40}: ?.*|\\s*- .*|[A-Za-z_][\\w.-]{0,40} ?= ?.*|\\[.*|\\].*|\\s+\\S.*|#.*|\\s*");

    private static final Pattern TITLE = Pattern.compile("[Tt]itle *[:=] *(.*?)\\s*");

    private static final Pattern PUBLISHED = Pattern.compile("(?:date|published|pubdate|publishDate|created) *[:=]");

    /** Returns the block that a text begins with, or {@code null}. */
    static FrontMatter of(String text) {
        String fence =
                text.length() < 4 || text.charAt(3) != '\n' && text.charAt(3) != '\r' ? "" : text.substring(0, 3);
        if (!fence.equals("---") && !fence.equals("+++")) {
            return null;
        }
        String title = null;
        LocalDate published = null;
        boolean keys = false;
        int at = text.indexOf('\n') + 1;
        for (int lines = 1; lines < MOST_LINES; lines++) {
            int end = text.indexOf('\n', at);
            if (end < 0 || end - at > LONGEST_LINE) {
                return null;
            }
            String line = text.substring(at, end).stripTrailing();
            at = end + 1;
            if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
                return keys ? new FrontMatter(title, published, at, lines + 1) : null;
            }
            if (!LINE.matcher(line).matches()) {
                return null;
            }
            keys |= line.indexOf(fence.equals("---") ? ':' : '=') > 0;
            if (published == null && PUBLISHED.matcher(line).lookingAt()) {
                published = Dates.in(line).stream()
                        .map(Dates.Found::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            Matcher named = TITLE.matcher(line);
            if (title == null && named.matches()) {
                title = plain(named.group(1));
            }
        }
        return null;
    }

    /** Without quotation marks, and of 学校->新闻->标题 the last. */
    private static String plain(String value) {
        String title = value;
        if (title.length() > 1
                && (title.charAt(0) == '"' || title.charAt(0) == '\'')
                && title.charAt(title.length() - 1) == title.charAt(0)) {
            title = title.substring(1, title.length() - 1).replace("\\\"", "\"").strip();
        }
        int arrow = title.lastIndexOf("->");
        if (arrow >= 0) {
            title = title.substring(arrow + 2).strip();
        }
        return title.isEmpty() ? null : title;
    }
}
