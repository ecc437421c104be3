package io.github.jianghua.read;

import java.util.Map;

/**
 * Cleans a text character by character: line ends, invisible and control characters, blanks of every kind, and what is
 * left of HTML in a plain text.
 */
final class Characters {
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("times", "×"),
            Map.entry("emsp", " "),
            Map.entry("ensp", " "),
            Map.entry("thinsp", " "),
            Map.entry("bull", "•"),
            Map.entry("permil", "‰"),
            Map.entry("deg", "°"));

    private Characters() {}

    /** So many line ends written as in a program say that the text was copied out of one. */
    private static final int ESCAPES = 3;

    /** Text out of a database or a program, {@code 同志们：\\n\\t今天}, as it was before it was written down. */
    static String unescaped(String text) {
        int escapes = 0;
        int lines = 0;
        for (int i = text.indexOf("\\n"); i >= 0 && escapes < ESCAPES; i = text.indexOf("\\n", i + 2)) {
            escapes++;
        }
        if (escapes < ESCAPES) {
            return text;
        }
        for (int i = text.indexOf("\\n"); i >= 0; i = text.indexOf("\\n", i + 2)) {
            escapes++;
        }
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return escapes > lines
                ? text.replace("\\r", "")
                        .replace("\\n", "\n")
                        .replace("\\t", " ")
                        .replace("\\\"", "\"")
                        .replace("\\/", "/")
                : text;
    }

    static String clean(String text, Tally removed) {
        int n = text.length();
        int same = 0;
        while (same < n && isPlain(text.charAt(same))) {
            same++;
        }
        if (same == n) {
            return text;
        }
        // Whatever is replaced was at least as long as what replaces it.
        char[] out = new char[n];
        text.getChars(0, same, out, 0);
        int k = same;
        int invisible = 0;
        int control = 0;
        int remnants = 0;
        for (int i = same; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x3001 && c < 0xD800) {
                out[k++] = c == '〞' ? '”' : c == '〝' ? '“' : c;
                continue;
            }
            if (c >= 0x80) {
                if (Chars.isSpace(c)) {
                    out[k++] = ' ';
                } else if (isInvisible(c)) {
                    invisible++;
                } else if (c < 0xA0) {
                    control++;
                } else if (c == '\u2028' || c == '\u2029') {
                    out[k++] = '\n';
                } else if (Character.isSurrogate(c)) {
                    if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out[k++] = c;
                        out[k++] = text.charAt(++i);
                    } else {
                        control++;
                    }
                } else {
                    out[k++] = c;
                }
                continue;
            }
            if (c > '\\' || (c > '<' && c < '\\') || c == ' ' || (c > '&' && c < '<')) {
                if (c == 'n' && text.startsWith("nbsp;", i)) {
                    out[k++] = ' ';
                    remnants++;
                    i += 4;
                } else if (c == 0x7F) {
                    control++;
                } else {
                    out[k++] = c;
                }
                continue;
            }
            switch (c) {
                case '\n', '\f', '\u000B' -> out[k++] = '\n';
                case '\r' -> {
                    if (i + 1 >= n || text.charAt(i + 1) != '\n') {
                        out[k++] = '\n';
                    }
                }
                case '\t' -> out[k++] = ' ';
                case '\\' -> {
                    if (i + 1 < n
                            && (text.charAt(i + 1) == 'n' || text.charAt(i + 1) == 'r')
                            && (i + 2 >= n
                                    || text.charAt(i + 2) >= 0x80
                                    || text.charAt(i + 2) == '\\'
                                    || text.charAt(i + 2) == ' '
                                    || text.charAt(i + 2) == '\n')) {
                        out[k++] = '\n';
                        remnants++;
                        i++;
                    } else {
                        out[k++] = c;
                    }
                }
                case '<' -> {
                    int end = tagEnd(text, i);
                    if (end < 0) {
                        out[k++] = c;
                    } else {
                        remnants++;
                        if (breaks(text, i)) {
                            out[k++] = '\n';
                        }
                        i = end;
                    }
                }
                case '&' -> {
                    int end = entityEnd(text, i);
                    String value = end < 0 ? null : entity(text.substring(i + 1, end));
                    if (value == null) {
                        out[k++] = c;
                    } else {
                        value.getChars(0, value.length(), out, k);
                        k += value.length();
                        remnants++;
                        i = end;
                    }
                }
                default -> {
                    if (c < ' ') {
                        control++;
                    } else {
                        out[k++] = c;
                    }
                }
            }
        }
        removed.add("invisible-character", invisible);
        removed.add("control-character", control);
        removed.add("html-remnant", remnants);
        return new String(out, 0, k);
    }

    /** Whether a character stays as it is, whatever stands around it. */
    private static boolean isPlain(char c) {
        return (c >= 0x3001 && c < 0xD800 && c != '〞' && c != '〝')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z' && c != 'n')
                || c == '\n'
                || c == ' '
                || (c > 0xFF00 && c < 0xFFF0)
                || (c > 0x200F && c < 0x2028);
    }

    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u206F')
                || c == '\uFEFF'
                || c == '\u061C'
                || c == '\u180E'
                || (c >= '\uFE00' && c <= '\uFE0F')
                || (c >= '\uFFF9' && c <= '\uFFFB');
    }

    /** The end of a tag or comment of HTML that starts at {@code from}, or -1. */
    private static int tagEnd(String text, int from) {
        if (text.startsWith("<!--", from)) {
            int end = text.indexOf("-->", from + 4, Math.max(from + 4, Math.min(text.length(), from + 2003)));
            return end < 0 ? -1 : end + 2;
        }
        int i = from + 1;
        if (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        if (i >= text.length() || !Chars.isLatin(text.charAt(i))) {
            return -1;
        }
        int limit = Math.min(text.length(), from + 400);
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || (c == '\n' && i - from > 200)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean breaks(String text, int from) {
        return text.regionMatches(true, from + 1, "br", 0, 2)
                || text.regionMatches(true, from + 1, "p", 0, 1)
                || text.regionMatches(true, from + 1, "/p", 0, 2)
                || text.regionMatches(true, from + 1, "div", 0, 3)
                || text.regionMatches(true, from + 1, "/div", 0, 4)
                || text.regionMatches(true, from + 1, "/h", 0, 2)
                || text.regionMatches(true, from + 1, "/li", 0, 3)
                || text.regionMatches(true, from + 1, "/tr", 0, 3);
    }

    private static int entityEnd(String text, int from) {
        int limit = Math.min(text.length(), from + 10);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            if (!Chars.isLatin(c) && !Chars.isAsciiDigit(c) && c != '#') {
                return -1;
            }
        }
        return -1;
    }

    private static String entity(String name) {
        if (name.startsWith("#")) {
            try {
                int code = name.startsWith("#x") || name.startsWith("#X")
                        ? Integer.parseInt(name, 2, name.length(), 16)
                        : Integer.parseInt(name, 1, name.length(), 10);
                return code < ' '
                                || !Character.isValidCodePoint(code)
                                || (code >= 0xD800 && code < 0xE000)
                                || (code < 0x10000 && (isInvisible((char) code) || Chars.isSpace((char) code)))
                        ? " "
                        : Character.toString(code);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return ENTITIES.get(name);
    }
}
