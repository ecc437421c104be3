package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off the lines. */
final class Markdown {
    private Markdown() {}

    private static final Pattern HEADING = Pattern.compile("^# +(\\S.{0,80}?) *#*$", Pattern.MULTILINE);

    /** The main heading that the text begins with, {@code null} where there are several or none. */
    static String heading(String markdown) {
        Matcher matcher = HEADING.matcher(markdown);
        if (!matcher.find() || matcher.start() > 400 || Chars.countHan(matcher.group(1)) < 2) {
            return null;
        }
        String heading = matcher.group(1);
        return matcher.find() ? null : heading;
    }

    private static final Pattern HEADING_FIRST = Pattern.compile("\\s{0,200}#{1,3} [^#\\n]{2,90}\\n");

    /** Whether a text that does not say so is Markdown: its first line is a heading. */
    static boolean isLikely(String text) {
        return HEADING_FIRST.matcher(text).lookingAt();
    }

    static String toText(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        int start = 0;
        int n = markdown.length();
        while (start < n) {
            int end = markdown.indexOf('\n', start);
            if (end < 0) {
                end = n;
            }
            String line = markdown.substring(start, end);
            if (!line.startsWith("```") && !line.strip().equals("---")) {
                out.append(line(line)).append('\n');
            } else {
                out.append('\n');
            }
            start = end + 1;
        }
        return out.toString();
    }

    /** Scripts that make Markdown of pages leave their layout in it. */
    private static final Pattern BLOCK = Pattern.compile("<(?:span|strong)[^<>]{0,80}display: ?block[^<>]{0,80}>");

    private static String line(String whole) {
        String line = whole.contains("display:") ? BLOCK.matcher(whole).replaceAll("\n") : whole;
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '>')) {
            i++;
        }
        int hashes = i;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        String text = line;
        if (hashes > i && hashes < line.length() && line.charAt(hashes) == ' ') {
            text = "\n" + line.substring(hashes + 1).strip() + "\n";
        } else if (i > 0 && line.lastIndexOf('>', i) >= 0) {
            text = line.substring(i);
        }
        return links(bold(italic(text)));
    }

    /** *2019.6.18* over the whole line. */
    private static String italic(String text) {
        int end = text.length() - 1;
        return end > 3 && text.charAt(0) == '*' && text.indexOf('*', 1) == end && text.charAt(1) != ' '
                ? text.substring(1, end)
                : text;
    }

    /** **bold** goes, a mask of asterisks stays. */
    private static String bold(String text) {
        int open = text.indexOf("**");
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf("**", open + 2);
            boolean left = open + 2 < text.length() && text.charAt(open + 2) != ' ' && text.charAt(open + 2) != '*';
            // 李**和张**: behind a surname they hide a name.
            boolean startsWord = open == 0
                    || close == text.length() - 2
                    || close > open + 3 && !Names.isSurname(text.charAt(open - 1));
            if (close < 0 || !left || !startsWord || close == open + 2) {
                break;
            }
            out.append(text, from, open).append(text, open + 2, close);
            from = close + 2;
            open = text.indexOf("**", from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** [text](address) becomes text, ![image](address) goes. */
    private static String links(String text) {
        int open = text.indexOf("](");
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int start = text.lastIndexOf('[', open);
            int end = text.indexOf(')', open);
            if (start < from || end < 0) {
                break;
            }
            boolean image = start > from && text.charAt(start - 1) == '!';
            out.append(text, from, image ? start - 1 : start);
            if (!image) {
                out.append(text, start + 1, open);
            }
            from = end + 1;
            open = text.indexOf("](", from);
        }
        return out.append(text, from, text.length()).toString();
    }
}
