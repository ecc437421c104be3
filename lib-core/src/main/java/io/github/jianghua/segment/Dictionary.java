package io.github.jianghua.segment;

import io.github.jianghua.text.Resources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Words with their frequencies and pairs of words with theirs, read flat from the resource that {@link
 * DictionaryCompiler} makes. Safe for threads.
 */
public final class Dictionary {
    static final String RESOURCE = "dictionary.bin";
    static final String STOP_WORDS = "stopwords.txt";
    static final String TERMS = "terms.txt";

    /** Our terms that are not of Han characters alone, as {@link MixedTerms} reads them. */
    static final String MIXED_TERMS = "mixed-terms.bin";

    /** Marks a resource of this layout; raised with every change of it. */
    static final int MAGIC = 0x4a484406;

    /** The frequency of a preferred word that was given none. */
    static final int PREFERRED_FREQUENCY = 20_000;

    /** The sum of frequencies that smartcn smooths with. */
    static final int LARGEST_FREQUENCY = 2079997 + 80000;

    /** In what is known of a word: it is one of smartcn's. The low bits are one more than the index of its frequency. */
    static final int CORE = 1 << 14;

    /** In what is known of a word: it is one of ours or the user's, and preferred. */
    static final int PREFERRED = 1 << 15;

    static final int PREFERRED_SHIFT = 15;

    static final int FREQUENCY = (1 << 14) - 1;

    /** Classes of tokens that pairs know: begin and end of a sentence, numbers, strings. */
    static final String[] CLASSES = {"始##始", "末##末", "未##数", "未##串"};

    /** The type or code of each character; see {@link CharTypes}. */
    final char[] codes;

    /** One more than the largest code. */
    final int codeCount;

    final long[] nodes;

    /** The base of nodes without children. */
    final int leaf;

    final int[] frequencies;

    /**
     * The cost of going from a word to one that it makes no pair with, by one more than the index of its frequency; 0
     * stands for what is no word.
     */
    final double[] unpaired;

    /** The same of an atom by its code. */
    final double[] unpairedAtoms;

    final int[] classFrequencies;

    /** The index of the frequency of an atom by its code. */
    final char[] atomFrequencies;

    final PairTable pairs;
    final int[] pairFrequencies;

    /** Only loads when it is needed. */
    private static final class Holder {
        static final Dictionary CORE = read();
    }

    /** Returns the dictionary that comes with the library, loading it at the first call. */
    public static Dictionary core() {
        return Holder.CORE;
    }

    /**
     * Returns whether a text is a word of this dictionary.
     *
     * @param text at least two Han characters, Simplified; anything else is no word
     */
    public boolean isWord(CharSequence text) {
        if (text.length() < 2) {
            return false;
        }
        long node = nodes[codes[text.charAt(0)]];
        for (int i = 1; i < text.length(); i++) {
            int code = codes[text.charAt(i)];
            node = nodes[Trie.base(node) + code];
            if (code < CharTypes.FIRST_KNOWN || Trie.label(node) != code) {
                return false;
            }
        }
        return Trie.info(node) != 0;
    }

    private Dictionary(ByteBuffer in) {
        if (in.getInt() != MAGIC) {
            throw new IllegalStateException(
                    "The dictionary " + RESOURCE + " has another layout; build the project again.");
        }
        codes = CharTypes.table();
        char[] chars = chars(in, in.getInt());
        for (int i = 0; i < chars.length; i++) {
            codes[chars[i]] = (char) (CharTypes.FIRST_KNOWN + i);
        }
        codeCount = CharTypes.FIRST_KNOWN + chars.length;
        frequencies = ints(in, in.getInt());
        unpaired = new double[frequencies.length + 1];
        for (int i = 0; i < frequencies.length; i++) {
            unpaired[i + 1] = cost(frequencies[i], 0);
        }
        classFrequencies = ints(in, CLASSES.length);
        atomFrequencies = chars(in, codeCount);
        unpairedAtoms = unpairedAtoms();
        nodes = longs(in, in.getInt());
        leaf = Trie.base(nodes[CharTypes.SPACE]);
        pairFrequencies = ints(in, in.getInt());
        pairs = PairTable.read(in);
    }

    /** smartcn's cost of one word after another, in its order of operations: the last bit decides between equal paths. */
    static double cost(int frequency, int pairFrequency) {
        double smooth = 0.1;
        double tiny = 1.0 / LARGEST_FREQUENCY;
        double oneWordFreq = frequency;
        return -Math.log(smooth * (1.0 + oneWordFreq) / (LARGEST_FREQUENCY + 0.0)
                + (1.0 - smooth) * ((1.0 - tiny) * pairFrequency / (1.0 + oneWordFreq) + tiny));
    }

    /**
     * Adds preferred words to a dictionary; a word that is known keeps its pairs.
     *
     * @param words words of Han characters with their frequencies
     */
    Dictionary(Dictionary base, Map<String, Integer> words) {
        frequencies = base.frequencies;
        unpaired = base.unpaired;
        classFrequencies = base.classFrequencies;
        pairs = base.pairs.withoutCosts();
        pairFrequencies = base.pairFrequencies;
        codes = base.codes.clone();
        int count = base.codeCount;
        for (String word : words.keySet()) {
            for (int i = 0; i < word.length(); i++) {
                if (codes[word.charAt(i)] < CharTypes.FIRST_KNOWN) {
                    codes[word.charAt(i)] = (char) count++;
                }
            }
        }
        codeCount = count;
        atomFrequencies = Arrays.copyOf(base.atomFrequencies, count);
        unpairedAtoms = unpairedAtoms();
        Map<String, Integer> infos = new HashMap<>();
        Trie.list(base.nodes, base.codeCount, infos::put);
        words.forEach((word, frequency) -> {
            StringBuilder coded = new StringBuilder();
            word.chars().forEach(c -> coded.append(codes[c]));
            infos.merge(coded.toString(), PREFERRED | (frequencyIndex(frequency) + 1), Dictionary::prefer);
        });
        String[] sorted = infos.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        int[] known = Arrays.stream(sorted).mapToInt(infos::get).toArray();
        int[] weights = Arrays.stream(known)
                .map(info -> frequencies[(info & FREQUENCY) - 1])
                .toArray();
        nodes = new Trie.Builder(sorted, known, weights, codeCount).build();
        leaf = Trie.base(nodes[CharTypes.SPACE]);
    }

    /** What a user says of a word is taken literally, so it is no longer smartcn's; see {@code Lattice.prefer}. */
    private static int prefer(int known, int preferred) {
        return PREFERRED | Math.max(known & FREQUENCY, preferred & FREQUENCY);
    }

    /** Returns the index of the largest frequency that is not above the given one. */
    int frequencyIndex(int frequency) {
        int at = Arrays.binarySearch(frequencies, frequency);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** The costs of going to preferred words, whatever stands before them, by one more than the index of their frequency. */
    double[] preferredCosts() {
        double[] costs = new double[frequencies.length + 1];
        for (int i = 0; i < frequencies.length; i++) {
            int frequency = Math.max(frequencies[i], 10);
            costs[i + 1] = Math.max(0.5, Math.log(LARGEST_FREQUENCY / 2.0 / frequency));
        }
        return costs;
    }

    private double[] unpairedAtoms() {
        double[] costs = new double[codeCount];
        for (int code = 0; code < codeCount; code++) {
            costs[code] = unpaired[atomFrequencies[code] + 1];
        }
        return costs;
    }

    static char[] chars(ByteBuffer in, int count) {
        char[] chars = new char[count];
        in.asCharBuffer().get(chars);
        in.position(in.position() + count * Character.BYTES);
        return chars;
    }

    static long[] longs(ByteBuffer in, int count) {
        long[] longs = new long[count];
        in.asLongBuffer().get(longs);
        in.position(in.position() + count * Long.BYTES);
        return longs;
    }

    static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + count * Integer.BYTES);
        return ints;
    }

    private static Dictionary read() {
        return new Dictionary(ByteBuffer.wrap(resource(RESOURCE)).order(ByteOrder.LITTLE_ENDIAN));
    }

    static byte[] resource(String name) {
        return Resources.bytes(Dictionary.class, name);
    }
}
