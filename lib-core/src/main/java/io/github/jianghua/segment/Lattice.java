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
    private static final int MEMO_BITS = 13;

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

    /** The first node that starts at each atom. */
    private int[] firsts = new int[65];

    private long[] second = new long[65];

    /** Pairs of words that follow each other, in the order in which the search needs them. */
    private long[] edgeHash = new long[128];

    private double[] edgeCost = new double[128];
    private char[] edgeFrequency = new char[128];
    private int[] candidates = new int[129];

    /** Keeps the look at the slots from being optimised away. */
    long fetched;

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
        if (atomChar.length <= atoms) {
            int size = atoms + (atoms >> 1) + 1;
            atomChar = Arrays.copyOf(atomChar, size);
            atomCode = Arrays.copyOf(atomCode, size);
            atomStart = Arrays.copyOf(atomStart, size);
            atomEnd = Arrays.copyOf(atomEnd, size);
            path = new int[size + 1];
            heads = new int[size + 2];
            firsts = new int[size + 2];
            second = new long[size + 2];
        }
    }

    /**
     * Finds the words of the first {@code atoms} atoms, cut from {@code text}, and returns their number. Their starts are
     * in {@link #path}, followed by {@code atoms}.
     *
     * <p>What lies in large tables is fetched for the whole sentence in loops without branches, so that the processor waits
     * for many memory accesses at once rather than for each in turn; the search itself then stays in its caches.
     */
    int solve(char[] text, int atoms) {
        fetchSecondNodes(atoms);
        int count = addNodes(text, atoms);
        int edges = addEdges(text, atoms);
        findPairs(edges);
        return search(atoms, count);
    }

    /** For each atom the node of the trie that it and the next one lead to. */
    private void fetchSecondNodes(int atoms) {
        long[] nodes = dictionary.nodes;
        char[] atomCode = this.atomCode;
        long[] second = this.second;
        atomCode[atoms] = 0;
        for (int at = 0; at < atoms; at++) {
            second[at] = nodes[Trie.base(nodes[atomCode[at]]) + atomCode[at + 1]];
        }
    }

    /** Adds a node for each word that stands somewhere, in the order of their starts and lengths. */
    private int addNodes(char[] text, int atoms) {
        long[] nodes = dictionary.nodes;
        char[] atomCode = this.atomCode;
        char[] atomChar = this.atomChar;
        int[] firsts = this.firsts;
        hash[0] = beginHash;
        cost[0] = 0;
        frequency[0] = dictionary.classFrequencies[0];
        leave[0] = frequency[0];
        unpairedCost[0] = dictionary.unpaired[frequency[0]];
        int count = 1;
        for (int at = 0; at < atoms; at++) {
            firsts[at] = count;
            int code = atomCode[at];
            reserveNodes(count + 2);
            end[count] = at + 1;
            start[count] = at;
            enter[count] = Double.MAX_VALUE;
            if (code < CharTypes.FIRST_KNOWN) {
                hash[count] = PairHash.step(spell(PairHash.START, text, at), PAIR_SEPARATOR);
                frequency[count] = frequencyOfType(code);
                leave[count] = frequency[count];
                count++;
                continue;
            }
            int known = Math.max(0, (Trie.info(nodes[code]) & Dictionary.FREQUENCY) - 1);
            frequency[count] = known;
            leave[count] = known;
            long spelled = PairHash.step(PairHash.START, atomChar[at]);
            hash[count] = PairHash.step(spelled, PAIR_SEPARATOR);
            count++;
            int to = at + 1;
            long node = second[at];
            while (to < atoms && Trie.label(node) == atomCode[to]) {
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
                to++;
                node = nodes[Trie.base(node) + atomCode[to]];
            }
        }
        firsts[atoms] = count;
        return count;
    }

    /** Adds an edge for each two words that follow each other; its pair is told by its hash. */
    private int addEdges(char[] text, int atoms) {
        int[] heads = this.heads;
        int[] next = this.next;
        int[] end = this.end;
        char[] atomChar = this.atomChar;
        long[] hash = this.hash;
        Arrays.fill(heads, 0, atoms + 1, -1);
        next[0] = -1;
        heads[0] = 0;
        int edges = 0;
        int node = 1;
        for (int at = 0; at < atoms; at++) {
            int first = firsts[at];
            int last = firsts[at + 1];
            boolean han = atomCode[at] >= CharTypes.UNKNOWN_HANZI;
            for (int from = heads[at]; from >= 0; from = next[from]) {
                reserveEdges(edges + last - first);
                long[] edgeHash = this.edgeHash;
                char[] edgeFrequency = this.edgeFrequency;
                long pair = hash[from];
                char known = (char) frequency[from];
                if (!han) {
                    edgeFrequency[edges] = known;
                    edgeHash[edges++] = spell(pair, text, at);
                    continue;
                }
                int to = at;
                for (int word = first; word < last; word++) {
                    do {
                        pair = PairHash.step(pair, atomChar[to]);
                    } while (++to < end[word]);
                    edgeFrequency[edges] = known;
                    edgeHash[edges++] = pair;
                }
            }
            for (; node < last; node++) {
                next[node] = heads[end[node]];
                heads[end[node]] = node;
            }
        }
        for (int from = heads[atoms]; from >= 0; from = next[from]) {
            reserveEdges(edges + 1);
            edgeFrequency[edges] = (char) frequency[from];
            edgeHash[edges++] = spell(hash[from], Dictionary.CLASSES[1]);
        }
        return edges;
    }

    /** Finds the costs of the edges whose pairs are known. */
    private void findPairs(int edges) {
        long[] filter = dictionary.filter;
        long[] edgeHash = this.edgeHash;
        double[] edgeCost = this.edgeCost;
        int[] candidates = this.candidates;
        int count = 0;
        for (int edge = 0; edge < edges; edge++) {
            edgeCost[edge] = ABSENT;
            candidates[count] = edge;
            count += Dictionary.mayBePair(filter, edgeHash[edge]);
        }
        long[] memo = this.memo;
        int missing = 0;
        for (int i = 0; i < count; i++) {
            int edge = candidates[i];
            long pair = edgeHash[edge];
            int slot = memoSlot(pair);
            if (memo[2 * slot] == pair && memoFrequencies[slot] == edgeFrequency[edge]) {
                edgeCost[edge] = Double.longBitsToDouble(memo[2 * slot + 1]);
            } else {
                candidates[missing++] = edge;
            }
        }
        // One look at each slot in a loop of its own brings the slots near before they are searched.
        long[] pairs = dictionary.pairs;
        long near = 0;
        for (int i = 0; i < missing; i++) {
            near ^= pairs[Dictionary.home(edgeHash[candidates[i]])];
        }
        fetched = near;
        for (int i = 0; i < missing; i++) {
            int edge = candidates[i];
            edgeCost[edge] = pairedCost(edgeHash[edge], edgeFrequency[edge]);
        }
    }

    /** Finds the cheapest way to each node and to the end. */
    private int search(int atoms, int count) {
        double[] cost = this.cost;
        double[] unpairedCost = this.unpairedCost;
        double[] edgeCost = this.edgeCost;
        double[] unpairedOf = dictionary.unpaired;
        int[] previous = this.previous;
        int[] next = this.next;
        for (int node = 1; node < count; node++) {
            cost[node] = Double.MAX_VALUE;
        }
        int edge = 0;
        for (int at = 0; at < atoms; at++) {
            int first = firsts[at];
            int last = firsts[at + 1];
            // From the last predecessor to the first, so that the first of equally cheap ones is what remains.
            for (int from = heads[at]; from >= 0; from = next[from]) {
                double unpaired = unpairedCost[from];
                double before = cost[from];
                for (int node = first; node < last; node++) {
                    double paired = edgeCost[edge++];
                    double candidate = paired == ABSENT ? unpaired : before + paired;
                    if (preferredCosts != null) {
                        candidate = Math.min(Math.min(candidate, unpaired), before + enter[node]);
                    }
                    if (candidate <= cost[node]) {
                        cost[node] = candidate;
                        previous[node] = from;
                    }
                }
            }
            for (int node = first; node < last; node++) {
                unpairedCost[node] = cost[node] + unpairedOf[leave[node]];
            }
        }
        double best = Double.MAX_VALUE;
        int end = 0;
        for (int from = heads[atoms]; from >= 0; from = next[from]) {
            double paired = edgeCost[edge++];
            double candidate = paired == ABSENT ? unpairedCost[from] : cost[from] + paired;
            if (candidate <= best) {
                best = candidate;
                end = from;
            }
        }
        int words = 0;
        for (int node = end; node != 0; node = previous[node]) {
            words++;
        }
        path[words] = atoms;
        int word = words;
        for (int node = end; node != 0; node = previous[node]) {
            path[--word] = start[node];
        }
        return words;
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

    private static int memoSlot(long pair) {
        return (int) (pair >>> 23) & ((1 << MEMO_BITS) - 1);
    }

    /** The cost of a pair that passed the filter, or {@link #ABSENT}; remembers it. */
    private double pairedCost(long pair, int frequencyIndex) {
        int found = Dictionary.probe(dictionary.pairs, pair);
        double cost = found == 0
                ? ABSENT
                : Dictionary.cost(dictionary.frequencies[frequencyIndex], dictionary.pairFrequencies[found - 1]);
        int slot = memoSlot(pair);
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

    private void reserveEdges(int size) {
        if (edgeHash.length < size) {
            int grown = size + (size >> 1);
            edgeHash = Arrays.copyOf(edgeHash, grown);
            edgeCost = new double[grown];
            edgeFrequency = Arrays.copyOf(edgeFrequency, grown);
            candidates = new int[grown + 1];
        }
    }
}
