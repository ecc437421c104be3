package io.github.jianghua.segment;

import java.util.Arrays;

/**
 * The words that a sentence can be cut into, and the cheapest path through them (Viterbi 1967) under smartcn's costs of
 * pairs. Filled with atoms, the smallest pieces that words consist of: Han characters, runs of digits or letters,
 * punctuation; blanks are not among them. Reused from sentence to sentence; for one thread.
 *
 * <p>{@link #solve} gives smartcn's own path, ties included: among equally cheap predecessors the one that stands first
 * wins, and costs are added in the same order.
 */
final class Lattice {
    private static final int MEMO_BITS = 15;

    /** In the memo: no such pair. */
    private static final double ABSENT = -1e300;

    private static final char PAIR_SEPARATOR = '@';

    private final Dictionary dictionary;
    private final int infoMask;

    /** Costs of going to a preferred word of two characters by its frequency, 1 less for each further one; or {@code null} to treat it as any other. */
    private final double[] preferredCosts;

    /** A word of smartcn that is preferred counts as this frequent at least. */
    private int preferredFrequency;

    /** The number of atoms of the longest word that may be used. */
    int longest = Integer.MAX_VALUE;

    /** Of each atom: its first character, its code or type, and where it stands in the text. */
    char[] atomChar = new char[64];

    char[] atomCode = new char[64];
    int[] atomStart = new int[64];
    int[] atomEnd = new int[64];

    /** The words of the path after {@link #solve}: the atom at which each starts; it ends where the next one starts. */
    int[] path = new int[64];

    /** For each atom the last node that ends before it, or -1. */
    private int[] heads = new int[65];

    private long[] hash = new long[64];
    private double[] cost = new double[64];
    private double[] enter = new double[64];
    private double[] unpairedCost = new double[64];
    private int[] frequency = new int[64];

    /** The index of the frequency that tells the cost of going on to a word that makes no pair with this one. */
    private int[] leave = new int[64];

    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] previous = new int[64];
    private int[] next = new int[64];

    /**
     * The costs of recent pairs by their hash and the frequency of the first word: hash and cost side by side. Most pairs
     * of a text are frequent ones, and the table of all pairs is too large for the caches near the processor.
     */
    private final long[] memo = new long[2 << MEMO_BITS];

    private final char[] memoFrequencies = new char[1 << MEMO_BITS];

    private final long beginHash = PairHash.step(PairHash.of(Dictionary.CLASSES[0]), PAIR_SEPARATOR);

    /**
     * Creates a lattice.
     *
     * @param infoMask words of which nothing is known under this mask are left out
     */
    Lattice(Dictionary dictionary, int infoMask) {
        this.dictionary = dictionary;
        this.infoMask = infoMask;
        boolean prefers = (infoMask & Dictionary.PREFERRED) != 0;
        preferredCosts = prefers ? new double[dictionary.frequencies.length] : null;
        if (prefers) {
            for (int i = 0; i < preferredCosts.length; i++) {
                preferredCosts[i] = dictionary.preferredCost(i);
            }
            preferredFrequency = dictionary.frequencyIndex(Dictionary.PREFERRED_FREQUENCY);
        }
        Arrays.fill(memoFrequencies, Character.MAX_VALUE);
    }

    /** Makes room for {@code atoms} atoms. */
    void reserveAtoms(int atoms) {
        if (atomChar.length < atoms) {
            int size = atoms + (atoms >> 1);
            atomChar = Arrays.copyOf(atomChar, size);
            atomCode = Arrays.copyOf(atomCode, size);
            atomStart = Arrays.copyOf(atomStart, size);
            atomEnd = Arrays.copyOf(atomEnd, size);
            path = new int[size + 1];
            heads = new int[size + 2];
        }
    }

    /**
     * Finds the words of the first {@code atoms} atoms, cut from {@code text}, and returns their number. Their starts are
     * in {@link #path}, followed by {@code atoms}.
     */
    int solve(char[] text, int atoms) {
        long[] nodes = dictionary.nodes;
        long[] filter = dictionary.filter;
        int[] heads = this.heads;
        char[] atomCode = this.atomCode;
        char[] atomChar = this.atomChar;
        Arrays.fill(heads, 0, atoms + 1, -1);
        hash[0] = beginHash;
        cost[0] = 0;
        frequency[0] = dictionary.classFrequencies[0];
        unpairedCost[0] = dictionary.unpaired[frequency[0]];
        next[0] = -1;
        heads[0] = 0;
        int count = 1;
        for (int at = 0; at < atoms; at++) {
            int first = count;
            int code = atomCode[at];
            reserveNodes(count + 2);
            start[count] = at;
            end[count] = at + 1;
            enter[count] = Double.MAX_VALUE;
            if (code >= CharTypes.FIRST_KNOWN) {
                long node = nodes[code];
                frequency[count] = Math.max(0, (Trie.info(node) & Dictionary.FREQUENCY) - 1);
                leave[count] = frequency[count];
                long spelled = PairHash.step(PairHash.START, atomChar[at]);
                hash[count] = PairHash.step(spelled, PAIR_SEPARATOR);
                count++;
                for (int to = at + 1; to < atoms; to++) {
                    int nextCode = atomCode[to];
                    node = nodes[Trie.base(node) + nextCode];
                    if (Trie.label(node) != nextCode) {
                        break;
                    }
                    spelled = PairHash.step(spelled, atomChar[to]);
                    int info = Trie.info(node);
                    if ((info & infoMask) != 0 && to - at < longest) {
                        reserveNodes(count + 1);
                        start[count] = at;
                        end[count] = to + 1;
                        frequency[count] = (info & Dictionary.FREQUENCY) - 1;
                        hash[count] = PairHash.step(spelled, PAIR_SEPARATOR);
                        leave[count] = frequency[count];
                        if (preferredCosts != null) {
                            prefer(count, info, to - at - 1);
                        }
                        count++;
                    }
                }
            } else {
                hash[count] = PairHash.step(spell(PairHash.START, text, at), PAIR_SEPARATOR);
                frequency[count] = frequencyOfType(code);
                leave[count] = frequency[count];
                count++;
            }
            relax(text, at, first, count, filter);
        }
        return finish(atoms, filter);
    }

    /** Finds the cheapest way to each of the nodes {@code [first, count)}, which start at atom {@code at}. */
    private void relax(char[] text, int at, int first, int count, long[] filter) {
        char[] atomChar = this.atomChar;
        int from = heads[at];
        double[] cost = this.cost;
        int[] end = this.end;
        int[] previous = this.previous;
        long[] hash = this.hash;
        for (int node = first; node < count; node++) {
            cost[node] = Double.MAX_VALUE;
        }
        boolean han = atomCode[at] >= CharTypes.UNKNOWN_HANZI;
        // From the last predecessor to the first, so that the first of equally cheap ones is what remains.
        for (; from >= 0; from = next[from]) {
            long pair = hash[from];
            double unpaired = unpairedCost[from];
            int to = at;
            for (int node = first; node < count; node++) {
                if (han) {
                    do {
                        pair = PairHash.step(pair, atomChar[to]);
                    } while (++to < end[node]);
                } else {
                    pair = spell(pair, text, at);
                }
                double candidate = unpaired;
                if (Dictionary.mayBePair(filter, pair)) {
                    double paired = pairedCost(pair, frequency[from]);
                    if (paired != ABSENT) {
                        candidate = cost[from] + paired;
                    }
                }
                if (preferredCosts != null) {
                    candidate = Math.min(Math.min(candidate, unpaired), cost[from] + enter[node]);
                }
                if (candidate <= cost[node]) {
                    cost[node] = candidate;
                    previous[node] = from;
                }
            }
        }
        double[] unpairedOf = dictionary.unpaired;
        for (int node = first; node < count; node++) {
            unpairedCost[node] = cost[node] + unpairedOf[leave[node]];
            next[node] = heads[end[node]];
            heads[end[node]] = node;
        }
    }

    private void prefer(int node, int info, int more) {
        enter[node] = Double.MAX_VALUE;
        if ((info & Dictionary.PREFERRED) != 0) {
            if ((info & Dictionary.CORE) != 0) {
                leave[node] = Math.max(leave[node], preferredFrequency);
            }
            enter[node] = Math.max(0, preferredCosts[leave[node]] - more);
        }
    }

    private int finish(int atoms, long[] filter) {
        String endClass = Dictionary.CLASSES[1];
        double best = Double.MAX_VALUE;
        int last = 0;
        for (int from = heads[atoms]; from >= 0; from = next[from]) {
            long pair = hash[from];
            for (int i = 0; i < endClass.length(); i++) {
                pair = PairHash.step(pair, endClass.charAt(i));
            }
            double candidate = unpairedCost[from];
            if (Dictionary.mayBePair(filter, pair)) {
                double paired = pairedCost(pair, frequency[from]);
                if (paired != ABSENT) {
                    candidate = cost[from] + paired;
                }
            }
            if (candidate <= best) {
                best = candidate;
                last = from;
            }
        }
        int words = 0;
        for (int node = last; node != 0; node = previous[node]) {
            words++;
        }
        path[words] = atoms;
        int word = words;
        for (int node = last; node != 0; node = previous[node]) {
            path[--word] = start[node];
        }
        return words;
    }

    /** The cost of a pair that passed the filter, or {@link #ABSENT}. */
    private double pairedCost(long pair, int frequencyIndex) {
        int slot = (int) (pair >>> 23) & ((1 << MEMO_BITS) - 1);
        if (memo[2 * slot] == pair && memoFrequencies[slot] == frequencyIndex) {
            return Double.longBitsToDouble(memo[2 * slot + 1]);
        }
        int found = Dictionary.probe(dictionary.pairs, pair);
        double cost = found == 0
                ? ABSENT
                : Dictionary.cost(dictionary.frequencies[frequencyIndex], dictionary.pairFrequencies[found - 1]);
        memo[2 * slot] = pair;
        memo[2 * slot + 1] = Double.doubleToRawLongBits(cost);
        memoFrequencies[slot] = (char) frequencyIndex;
        return cost;
    }

    /** Continues a hash with what the atom is called in pairs. */
    private long spell(long hash, char[] text, int atom) {
        int type = atomCode[atom];
        if (type == CharTypes.DIGIT || type == CharTypes.WIDE_DIGIT) {
            return spell(hash, Dictionary.CLASSES[2]);
        }
        if (type == CharTypes.LETTER || type == CharTypes.WIDE_LETTER || type == CharTypes.OTHER) {
            return spell(hash, Dictionary.CLASSES[3]);
        }
        long spelled = PairHash.step(hash, atomChar[atom]);
        return type == CharTypes.SURROGATE && atomEnd[atom] - atomStart[atom] == 2
                ? PairHash.step(spelled, text[atomStart[atom] + 1])
                : spelled;
    }

    private static long spell(long hash, String name) {
        long spelled = hash;
        for (int i = 0; i < name.length(); i++) {
            spelled = PairHash.step(spelled, name.charAt(i));
        }
        return spelled;
    }

    private int frequencyOfType(int type) {
        return switch (type) {
            case CharTypes.DIGIT, CharTypes.WIDE_DIGIT -> dictionary.classFrequencies[2];
            case CharTypes.LETTER, CharTypes.WIDE_LETTER, CharTypes.OTHER -> dictionary.classFrequencies[3];
            case CharTypes.DELIMITER -> dictionary.frequencies.length - 1;
            default -> 0;
        };
    }

    private void reserveNodes(int size) {
        if (hash.length < size) {
            int grown = size + (size >> 1);
            hash = Arrays.copyOf(hash, grown);
            cost = Arrays.copyOf(cost, grown);
            enter = Arrays.copyOf(enter, grown);
            unpairedCost = Arrays.copyOf(unpairedCost, grown);
            frequency = Arrays.copyOf(frequency, grown);
            leave = Arrays.copyOf(leave, grown);
            start = Arrays.copyOf(start, grown);
            end = Arrays.copyOf(end, grown);
            previous = Arrays.copyOf(previous, grown);
            next = Arrays.copyOf(next, grown);
        }
    }
}
