package io.github.jianghua.segment;

import io.github.jianghua.text.NormalizedBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link WordsSegmenter} knows: smartcn's words and pairs, our own terms, and those of a user. Immutable and safe for
 * threads.
 */
public final class WordsDictionary {
    final Dictionary words;
    private final MixedTerms mixed;

    /** In {@link #leads}: a mixed term starts with the character. */
    static final char LEADS_MIXED = 1 << 15;

    /** The type or code of each character, as in the dictionary, with {@link #LEADS_MIXED}. */
    final char[] leads;

    /** Only loads when it is needed. */
    private static final class Holder {
        static final WordsDictionary CORE = new WordsDictionary(Dictionary.core(), MixedTerms.core());
    }

    private WordsDictionary(Dictionary words, MixedTerms mixed) {
        this.words = words;
        this.mixed = mixed;
        leads = words.codes.clone();
        mixed.mark(leads, LEADS_MIXED);
    }

    /** Returns the dictionary that comes with the library. */
    public static WordsDictionary core() {
        return Holder.CORE;
    }

    /**
     * Adds a user's terms to the library's. Takes some tenths of a second and a few megabytes.
     *
     * @param terms terms with their frequencies in a corpus of about two million words; 0 for the usual preference. Terms
     *     are normalised; those of one character or without letters and digits are left out
     */
    public static WordsDictionary with(Map<String, Integer> terms) {
        Map<String, Integer> han = new HashMap<>();
        List<String> mixed = MixedTerms.core().list();
        NormalizedBuffer normal = new NormalizedBuffer();
        terms.forEach((term, frequency) -> {
            normal.normalize(term);
            String word = new String(normal.chars(), 0, normal.length());
            if (word.length() < 2 || word.indexOf('\n') >= 0) {
                return;
            }
            if (word.chars().allMatch(WordsDictionary::isHan)) {
                han.put(word, frequency <= 0 ? Dictionary.PREFERRED_FREQUENCY : frequency);
            } else if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                mixed.add(word);
            }
        });
        return new WordsDictionary(
                han.isEmpty() ? Dictionary.core() : new Dictionary(Dictionary.core(), han), MixedTerms.of(mixed));
    }

    /**
     * Returns where the longest mixed term that starts at {@code from} ends, or -1; only of use where {@link #leads} says that
     * one may.
     */
    int mixedTerm(char[] text, int from, int to) {
        return mixed.end(text, from, to);
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }
}
