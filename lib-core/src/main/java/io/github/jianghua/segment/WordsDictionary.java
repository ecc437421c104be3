package io.github.jianghua.segment;

import io.github.jianghua.text.NormalizedBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What {@link WordsSegmenter} knows: smartcn's words and pairs, our own terms, and those of a user. Immutable and safe for
 * threads.
 */
public final class WordsDictionary {
    final Dictionary words;

    /** Terms with other than Han characters; they are taken wherever they stand, the longest first. */
    private final long[] mixed;

    private final char[] mixedCodes;

    /** In {@link #leads}: a mixed term starts with the character. */
    static final char LEADS_MIXED = 1 << 15;

    /** The type or code of each character, as in the dictionary, with {@link #LEADS_MIXED}. */
    final char[] leads;

    /** Only loads when it is needed. */
    private static final class Holder {
        static final WordsDictionary CORE = new WordsDictionary(Dictionary.core(), coreMixedTerms());
    }

    private WordsDictionary(Dictionary words, List<String> mixedTerms) {
        this.words = words;
        leads = words.codes.clone();
        mixedCodes = new char[1 << 16];
        char count = 1;
        String[] coded = new String[mixedTerms.size()];
        for (int i = 0; i < coded.length; i++) {
            String term = mixedTerms.get(i);
            StringBuilder codes = new StringBuilder();
            for (int j = 0; j < term.length(); j++) {
                char c = term.charAt(j);
                if (mixedCodes[c] == 0) {
                    mixedCodes[c] = count++;
                }
                codes.append(mixedCodes[c]);
            }
            leads[term.charAt(0)] |= LEADS_MIXED;
            coded[i] = codes.toString();
        }
        String[] sorted = new TreeSet<>(Arrays.asList(coded)).toArray(new String[0]);
        int[] infos = new int[sorted.length];
        Arrays.fill(infos, 1);
        mixed = new Trie.Builder(sorted, infos, infos, count).build();
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
        List<String> mixed = coreMixedTerms();
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
        return new WordsDictionary(han.isEmpty() ? Dictionary.core() : new Dictionary(Dictionary.core(), han), mixed);
    }

    /**
     * Returns where the longest mixed term that starts at {@code from} ends, or -1; only of use where {@link #leads} says that
     * one may.
     */
    int mixedTerm(char[] text, int from, int to) {
        int code = mixedCodes[text[from]];
        long node = mixed[code];
        int end = -1;
        for (int i = from + 1; i < to; i++) {
            code = mixedCodes[text[i]];
            node = mixed[Trie.base(node) + code];
            if (Trie.label(node) != code) {
                break;
            }
            if (Trie.info(node) != 0 && (i + 1 == to || !(isAlphanumeric(text[i]) && isAlphanumeric(text[i + 1])))) {
                end = i + 1;
            }
        }
        return end >= 0 && from > 0 && isAlphanumeric(text[from]) && isAlphanumeric(text[from - 1]) ? -1 : end;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    private static List<String> coreMixedTerms() {
        List<String> terms = new ArrayList<>();
        NormalizedBuffer normal = new NormalizedBuffer();
        // No streams here: their first use would cost a program more than all of this.
        for (String term :
                new String(Dictionary.resource(Dictionary.MIXED_TERMS), StandardCharsets.UTF_8).split("\n", -1)) {
            if (term.isEmpty()) {
                continue;
            }
            normal.normalize(term);
            terms.add(new String(normal.chars(), 0, normal.length()));
        }
        return terms;
    }
}
