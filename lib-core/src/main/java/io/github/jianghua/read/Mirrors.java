package io.github.jianghua.read;

import java.util.regex.Pattern;

/**
 * Mends texts of pages that were copied and turned into Traditional characters by a program, which put the pinyin of
 * characters behind them: 鎮(zhèn)黨委. The pinyin with a tone mark is gone already; what was Simplified is made so again.
 */
final class Mirrors {
    /** Fewer glosses explain rare characters. */
    private static final int GLOSSES = 3;

    /** (men), (de): without a tone mark, behind a character that has a Simplified form. */
    private static final Pattern TONELESS = Pattern.compile("(?<=[\\u4e00-\\u9fff])[(（][a-z]{1,6}[)）]");

    /** Characters that Simplified texts have, too, and that stand for others only among Traditional ones. */
    private static final CharSet KEPT = CharSet.of("著覆藉乾瞭");

    private Mirrors() {}

    static void mend(Draft draft) {
        if (draft.removed.of("pinyin") < GLOSSES) {
            return;
        }
        for (Line line : draft.lines) {
            String text = line.text();
            if (Chars.containsAny(text, "(", "（")) {
                String plain = TONELESS.matcher(text).replaceAll("");
                if (plain.length() < text.length()) {
                    draft.removed.add("pinyin");
                    text = plain;
                }
            }
            line.text(simplified(text));
        }
        draft.note("Turned back into Simplified characters, from which a program had made others with their pinyin");
    }

    private static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = KEPT.has(chars[i]) ? chars[i] : Chars.simplified(chars[i]);
        }
        return new String(chars);
    }
}
