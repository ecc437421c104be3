package io.github.jianghua.read;

import io.github.jianghua.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Classes of characters, and strings seen through them. */
final class Chars {
    private Chars() {}

    static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Stands for something that was hidden: a name, a number, a place. */
    static boolean isMask(char c) {
        return switch (c) {
            case '*', '＊', 'X', 'x', 'Ｘ', 'ｘ', '×', '✕', '□', '■', '~', '～', '某', '※', '＿', '_' -> true;
            default -> false;
        };
    }

    /** Ends a sentence, a quotation mark or bracket after it not counted. */
    static boolean isSentenceEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?' || c == '；' || c == ';' || c == '：' || c == ':'
                || c == '…';
    }

    static boolean isClosing(char c) {
        return c == '”' || c == '’' || c == '"' || c == '）' || c == ')' || c == '》' || c == '」' || c == '』' || c == '〞'
                || c == ']' || c == '】';
    }

    /** Cannot stand at the start of a line of Chinese. */
    static boolean isNoStart(char c) {
        return c == '，' || c == ',' || c == '。' || c == '、' || c == '；' || c == ';' || c == '：' || c == ':' || c == '！'
                || c == '!' || c == '？' || c == '?' || c == '”' || c == '）' || c == ')' || c == '》' || c == '％'
                || c == '%' || c == '」';
    }

    static boolean isDash(char c) {
        return c == '—' || c == '-' || c == '－' || c == '–' || c == '─' || c == '━' || c == '―' || c == 'ー' || c == '﹣'
                || c == '‐';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\f'
                || c == '\u000B';
    }

    /** Whether round brackets stand around the whole text. */
    static boolean isBracketed(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first == '（' || first == '(') && (last == '）' || last == ')');
    }

    /** Whether the text ends where a paragraph may end. */
    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && isClosing(text.charAt(i))) {
            i--;
        }
        return i >= 0 && isSentenceEnd(text.charAt(i));
    }

    /** Whether quotation marks are open at a place of a paragraph. */
    static boolean isQuoted(String text, int place) {
        int open = text.lastIndexOf('“', place);
        return open >= 0 && text.lastIndexOf('”', place) < open;
    }

    static int count(String text, char wanted) {
        int count = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }

    static int countDigits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    static int countHan(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The text without blanks. */
    static String compact(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length()).append(text, 0, i);
                }
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The text without blanks, quotation marks, dashes and punctuation, full-width made half: for comparison only. */
    static String skeleton(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - 0xFEE0);
            }
            if (isHan(c) || isAsciiDigit(c) || c == '*' || c == '×') {
                out.append(c);
            } else if (isLatin(c)) {
                out.append((char) (c | 0x20));
            }
        }
        return out.toString();
    }

    private static final char[] SIMPLIFIED = new char[1 << 16];

    /** The Traditional characters by their Simplified form. */
    private static final Map<Character, String> VARIANTS = new HashMap<>();

    static {
        for (int c = 0; c < SIMPLIFIED.length; c++) {
            SIMPLIFIED[c] = Normalizer.simplified((char) c);
            if (SIMPLIFIED[c] != c) {
                VARIANTS.merge(SIMPLIFIED[c], Character.toString(c), String::concat);
            }
        }
    }

    /** A Simplified character and all Traditional ones that are simplified to it. */
    static String variants(char c) {
        return c + VARIANTS.getOrDefault(c, "");
    }

    /** The Simplified form of a Traditional character, any other character as it is. */
    static char simplified(char c) {
        return SIMPLIFIED[c];
    }

    static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIMPLIFIED[text.charAt(i)] != text.charAt(i)) {
                char[] chars = text.toCharArray();
                for (int k = i; k < chars.length; k++) {
                    chars[k] = SIMPLIFIED[chars[k]];
                }
                return new String(chars);
            }
        }
        return text;
    }

    /** Whether a Simplified word stands at a place of a text in either script. */
    static boolean at(String text, String word, int place) {
        int length = word.length();
        if (place < 0 || place + length > text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(place + i);
            if (c != word.charAt(i) && SIMPLIFIED[c] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWithAny(String text, String... prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    static boolean containsAny(String text, String... wanted) {
        for (String each : wanted) {
            if (text.contains(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String text, String... suffixes) {
        for (String suffix : suffixes) {
            if (text.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a text for showing it in a sentence. */
    static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
