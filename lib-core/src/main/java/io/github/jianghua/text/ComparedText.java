package io.github.jianghua.text;

/**
 * A text as a run of characters is looked for in it: normalised, and without white space and invisible characters, so
 * that a run is found across lines. Punctuation stays. Keeps where each character stood. Immutable.
 */
public final class ComparedText {
    private final Normalized normalized;
    private final String text;
    /** The place in the normalised text of each code unit; {@code null} means the same place. */
    private final int[] places;

    private ComparedText(Normalized normalized, String text, int[] places) {
        this.normalized = normalized;
        this.text = text;
        this.places = places;
    }

    /** Makes the compared form of an original text. */
    public static ComparedText of(CharSequence original) {
        return of(Normalizer.normalize(original));
    }

    /** Makes the compared form of a normalised text. */
    public static ComparedText of(Normalized normalized) {
        String text = normalized.text();
        int first = firstInvisible(text);
        if (first == text.length()) {
            return new ComparedText(normalized, text, null);
        }
        char[] kept = new char[text.length()];
        int[] places = new int[text.length()];
        text.getChars(0, first, kept, 0);
        for (int i = 0; i < first; i++) {
            places[i] = i;
        }
        int length = first;
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            int units = Character.charCount(c);
            if (!isInvisible(c)) {
                for (int unit = 0; unit < units; unit++) {
                    kept[length] = text.charAt(i + unit);
                    places[length++] = i + unit;
                }
            }
            i += units;
        }
        return new ComparedText(normalized, new String(kept, 0, length), places);
    }

    /** Returns the compared form itself. */
    public String text() {
        return text;
    }

    /** Returns the normalised text from which this was made. */
    public Normalized normalized() {
        return normalized;
    }

    /** Returns the place in the normalised text of the code unit at {@code index}. */
    public int normalizedIndex(int index) {
        return places == null ? index : places[index];
    }

    /** Returns where the original of the code unit at {@code index} starts. */
    public int originalStart(int index) {
        return normalized.originalStart(normalizedIndex(index));
    }

    /** Returns where the original of the code unit at {@code index} ends. */
    public int originalEnd(int index) {
        return normalized.originalEnd(normalizedIndex(index));
    }

    private static int firstInvisible(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isInvisible(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    /** Whether a character is left out: white space, control and format characters, variation selectors. */
    static boolean isInvisible(int c) {
        if ((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF00 && c < 0xFFF0)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }
}
