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
            toneless(draft);
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

    /** So many glosses without a tone are no explanation. */
    private static final int TONELESS_GLOSSES = 12;

    private static final Pattern SYLLABLE = Pattern.compile(
            "[(（](?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiouv]|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue)[)）]");

    /** 同(tong)志(zhi)们(men)：: the same without tones, in texts that stayed Simplified. */
    private static void toneless(Draft draft) {
        int glosses = 0;
        for (int i = 0; i < draft.lines.size() && glosses < TONELESS_GLOSSES; i++) {
            String text = draft.lines.get(i).text();
            for (int at = text.indexOf('(', 1); at > 0 && at + 2 < text.length(); at = text.indexOf('(', at + 1)) {
                char letter = text.charAt(at + 1);
                boolean gloss = letter >= 'a' && letter <= 'z' && Chars.isHan(text.charAt(at - 1));
                glosses += gloss
                                && SYLLABLE.matcher(text)
                                        .region(at, text.length())
                                        .lookingAt()
                        ? 1
                        : 0;
            }
        }
        if (glosses < TONELESS_GLOSSES) {
            return;
        }
        for (Line line : draft.lines) {
            String plain = SYLLABLE.matcher(line.text()).replaceAll("");
            if (plain.length() < line.length()) {
                draft.removed.add("pinyin");
                line.text(plain);
            }
        }
    }

    private static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = KEPT.has(chars[i]) ? chars[i] : Chars.simplified(chars[i]);
        }
        return new String(chars);
    }
}
