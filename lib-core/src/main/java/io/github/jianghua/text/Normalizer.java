package io.github.jianghua.text;

/** Makes a {@link Normalized} of a text. Stateless. */
public final class Normalizer {
    private Normalizer() {}

    /** Normalises a text of any length in one pass. */
    public static Normalized normalize(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                c = (char) (c - '！' + '!');
            } else if (c == '　') {
                c = ' ';
            }
            out.append(Character.toLowerCase(c));
        }
        return new Normalized(out.toString(), null, null);
    }
}
