package io.github.jianghua.segment;

import java.util.Arrays;

/**
 * The words that a sentence can be cut into, and the cheapest path through them (Viterbi 1967) under smartcn's costs of
 * pairs. Filled with atoms, the smallest pieces that words consist of: Han characters, runs of digits or letters,
 * punctuation; blanks are not among them. Reused from sentence to sentence; for one thread.
 *
 * <p>{@link #solve} gives smartcn's own path, ties included: among equally cheap predecessors the one that stands first
 * wins, and costs are added in the same order.
 *
 * <p>Words of one and of two atoms are nine of ten. They have places of their own by the atom at which they start, so
 * that they and the pairs between them are gone through in loops without branches that depend on the text: a processor
 * that never guesses wrong waits for many memory accesses at once. Longer words, and atoms that are called by a class,
 * take the slower way of {@link #addRareEdges}.
 */
final class Lattice {
    private static final char PAIR_SEPARATOR = '@';

    // Why an atom is rare: pairs call it by a class; a long word starts with it or ends before it.
    private static final byte CLASS = 1;
    private static final byte STARTS_LONG = 2;
    private static final byte ENDS_LONG = 4;

    /** Bit by code: atoms that pairs do not call by their one character. */
    private static final int CALLED_BY_CLASS = 1 << CharTypes.SURROGATE
            | 1 << CharTypes.LETTER
            | 1 << CharTypes.WIDE_LETTER
            | 1 << CharTypes.DIGIT
            | 1 << CharTypes.WIDE_DIGIT
            | 1 << CharTypes.OTHER;

    private final Dictionary dictionary;
    private final int infoMask;

    /**
     * Costs of going to a preferred word of two characters, 1 less for each further one, by one more than the index of its
     * frequency; or {@code null} to treat it as any other.
     */
    private final double[] preferredCosts;

    /** A word of smartcn that is preferred counts as this frequent at least; one more than the index. */
    private final int preferredFrequency;

    /** The number of atoms of the longest word that may be used. */
    int longest = Integer.MAX_VALUE;

    /** Of each atom: its first character, its code or type, and where it stands in the text. */
    char[] atomChar;

    char[] atomCode;
    int[] atomStart;
    int[] atomEnd;

    /** The words of the path after {@link #solve}: the atom at which each starts; it ends where the next one starts. */
    int[] path;

    /** The number of nodes that words of one atom, and of two, have places for. */
    private int places;

    /** By atom: the node of the trie that it and the next one lead to. */
    private long[] second;

    /** By atom: why it needs {@link #addRareEdges}, or 0. */
    private byte[] rare;

    /** By atom, two places on: 1 if a word of two atoms starts there. */
    private byte[] twos;

    /** Atoms whose first two, or three, begin a longer word. */
    private int[] deep;

    private int[] deeper;

    /** Of each word of more than two atoms: where it starts and ends, its hash, the last one before with that end, and what is known. */
    private int longs;

    private int[] longStart = new int[16];
    private int[] longEnd = new int[16];
    private long[] longHash = new long[16];
    private int[] longBefore = new int[16];
    private int[] longInfo = new int[16];

    /** By atom: the first long word that starts there, and the last that ends before it; valid where {@link #rare} says so. */
    private int[] longFirst;

    private int[] longLast;

    // Nodes: 0 is the beginning; those of one atom follow, then those of two, then longer ones.
    private double[] cost;
    private int[] previous;

    /** By node: the cost of going from it to a word that it makes no pair with. */
    private double[] unpaired;

    /** Of each preferred word: its node, where it starts, and the cost of going to it. */
    private int preferred;

    private int[] preferredNode = new int[16];
    private int[] preferredAt = new int[16];
    private double[] preferredCost = new double[16];

    /** Pairs of words that follow each other, in the order in which the search needs them: hash, nodes, cost. */
    private long[] edgeHash = new long[256];

    private long[] edgeNodes = new long[256];
    private double[] edgeCost = new double[256];

    /** By atom: the first edge between words that meet before it. */
    private int[] edgeStart;

    private int[] candidates = new int[257];
    private int[] candidatePlaces = new int[257];

    /** Keeps the look at the places from being optimised away. */
    long touched;

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
        preferredCosts = prefers ? dictionary.preferredCosts() : null;
        preferredFrequency = dictionary.frequencyIndex(Dictionary.PREFERRED_FREQUENCY) + 1;
        reserveAtoms(64);
    }

    /** Makes room for {@code atoms} atoms; what is known of those before stays. */
    void reserveAtoms(int atoms) {
        if (atomChar == null || atomChar.length <= atoms + 2) {
            int size = atoms + (atoms >> 1) + 3;
            atomChar = atomChar == null ? new char[size] : Arrays.copyOf(atomChar, size);
            atomCode = atomCode == null ? new char[size] : Arrays.copyOf(atomCode, size);
            atomStart = atomStart == null ? new int[size] : Arrays.copyOf(atomStart, size);
            atomEnd = atomEnd == null ? new int[size] : Arrays.copyOf(atomEnd, size);
            path = new int[size + 1];
            second = new long[size];
            rare = new byte[size];
            twos = new byte[size + 2];
            deep = new int[size + 1];
            deeper = new int[size + 1];
            longFirst = new int[size];
            longLast = new int[size];
            edgeStart = new int[size];
            places = size + 2;
            int nodes = 2 * places + longStart.length;
            cost = new double[nodes];
            previous = new int[nodes];
            unpaired = new double[nodes];
            reservePreferred(size + longStart.length);
        }
    }

    /**
     * Finds the words of the first {@code atoms} atoms, cut from {@code text}, and returns their number. Their starts are
     * in {@link #path}, followed by {@code atoms}.
     */
    int solve(char[] text, int atoms) {
        // No word goes on over the end.
        atomCode[atoms] = 0;
        atomCode[atoms + 1] = 0;
        rare[atoms] = 0;
        addLongWords(addShortWords(atoms));
        if (preferredCosts != null) {
            findPreferred();
        }
        int edges = addEdges(text, atoms);
        addUnpairedCosts(edges);
        if (preferredCosts != null) {
            addPreferredCosts();
        }
        addPairedCosts(edges);
        return search(atoms, edges);
    }

    /** Adds the words of one and two atoms; returns how many atoms in {@link #deep} may begin longer ones. */
    private int addShortWords(int atoms) {
        long[] nodes = dictionary.nodes;
        int leaf = dictionary.leaf;
        int mask = infoMask;
        char[] atomCode = this.atomCode;
        double[] unpairedAtoms = dictionary.unpairedAtoms;
        double[] unpairedWords = dictionary.unpaired;
        double[] unpaired = this.unpaired;
        long[] second = this.second;
        byte[] rare = this.rare;
        byte[] twos = this.twos;
        int[] deep = this.deep;
        int[] preferredAt = this.preferredAt;
        int double0 = places + 2;
        int deepCount = 0;
        int preferredCount = 0;
        unpaired[0] = unpairedWords[dictionary.classFrequencies[0] + 1];
        for (int at = 0; at < atoms; at++) {
            int code = atomCode[at];
            int following = atomCode[at + 1];
            long node = nodes[Trie.base(nodes[code]) + following];
            second[at] = node;
            unpaired[at + 1] = unpairedAtoms[code];
            rare[at] = (byte) ((code - CharTypes.UNKNOWN_HANZI) >>> 31 & CALLED_BY_CLASS >>> code);
            int leads = isZero(Trie.label(node) ^ following);
            int info = Trie.info(node);
            unpaired[double0 + at] = unpairedWords[info & Dictionary.FREQUENCY];
            int known = leads & ~isZero(info & mask);
            twos[at + 2] = (byte) known;
            preferredAt[preferredCount] = at;
            preferredCount += info >>> Dictionary.PREFERRED_SHIFT & known;
            deep[deepCount] = at;
            deepCount += leads & ~isZero(Trie.base(node) ^ leaf);
        }
        preferred = preferredCount;
        if (longest < 2) {
            Arrays.fill(twos, 2, atoms + 2, (byte) 0);
            preferred = 0;
        }
        return deepCount;
    }

    /** 1 if a number that is not negative is zero, else 0. */
    private static int isZero(int number) {
        return (number - 1) >>> 31;
    }

    /** Adds the words of more than two atoms, in the order of their starts and lengths. */
    private void addLongWords(int deepCount) {
        long[] nodes = dictionary.nodes;
        char[] atomCode = this.atomCode;
        int[] deep = this.deep;
        int[] deeper = this.deeper;
        int deeperCount = 0;
        for (int i = 0; i < deepCount; i++) {
            int at = deep[i];
            int code = atomCode[at + 2];
            deeper[deeperCount] = at;
            deeperCount += isZero(Trie.label(nodes[Trie.base(second[at]) + code]) ^ code);
        }
        longs = 0;
        for (int i = 0; i < deeperCount; i++) {
            int at = deeper[i];
            int to = at + 2;
            long node = nodes[Trie.base(second[at]) + atomCode[to]];
            long spelled = PairHash.step(PairHash.step(PairHash.START, atomChar[at]), atomChar[at + 1]);
            while (Trie.label(node) == atomCode[to]) {
                spelled = PairHash.step(spelled, atomChar[to]);
                int info = Trie.info(node);
                if ((info & infoMask) != 0 && to - at < longest) {
                    addLong(at, to + 1, info, PairHash.step(spelled, PAIR_SEPARATOR));
                }
                to++;
                node = nodes[Trie.base(node) + atomCode[to]];
            }
        }
    }

    private void addLong(int at, int to, int info, long hash) {
        int word = longs++;
        if (word == longStart.length) {
            growLongs();
        }
        longStart[word] = at;
        longEnd[word] = to;
        longHash[word] = hash;
        if ((rare[at] & STARTS_LONG) == 0) {
            rare[at] |= STARTS_LONG;
            longFirst[at] = word;
        }
        longBefore[word] = (rare[to] & ENDS_LONG) == 0 ? -1 : longLast[to];
        rare[to] |= ENDS_LONG;
        longLast[to] = word;
        unpaired[2 * places + word] = dictionary.unpaired[info & Dictionary.FREQUENCY];
        longInfo[word] = info;
    }

    private void growLongs() {
        int grown = longStart.length * 2;
        longStart = Arrays.copyOf(longStart, grown);
        longEnd = Arrays.copyOf(longEnd, grown);
        longHash = Arrays.copyOf(longHash, grown);
        longBefore = Arrays.copyOf(longBefore, grown);
        longInfo = Arrays.copyOf(longInfo, grown);
        int nodes = 2 * places + grown;
        cost = Arrays.copyOf(cost, nodes);
        previous = Arrays.copyOf(previous, nodes);
        unpaired = Arrays.copyOf(unpaired, nodes);
        reservePreferred(places + grown);
    }

    /**
     * Adds an edge for each two words that follow each other, told by the hash of the pair: by where they meet, and from
     * the shortest first word to the longest.
     */
    private int addEdges(char[] text, int atoms) {
        char[] atomChar = this.atomChar;
        byte[] rare = this.rare;
        byte[] twos = this.twos;
        int double0 = places + 2;
        reserveEdges(4 * atoms + 4);
        long[] edgeHash = this.edgeHash;
        long[] edgeNodes = this.edgeNodes;
        int edges = 0;
        // The hashes of the words of one and two atoms that end here, and of the atom before as the beginning of a
        // word.
        long one = beginHash;
        long two = 0;
        long begun = 0;
        int[] edgeStart = this.edgeStart;
        for (int at = 0; at < atoms; at++) {
            edgeStart[at] = edges;
            char c = atomChar[at];
            if (rare[at] == 0) {
                char following = atomChar[at + 1];
                int toTwo = twos[at + 2];
                int fromTwo = twos[at];
                long toOneNode = (long) (at + 1) << 32;
                long toTwoNode = (long) (double0 + at) << 32;
                long hash = PairHash.step(one, c);
                edgeHash[edges] = hash;
                edgeNodes[edges++] = toOneNode | at;
                edgeHash[edges] = PairHash.step(hash, following);
                edgeNodes[edges] = toTwoNode | at;
                edges += toTwo;
                hash = PairHash.step(two, c);
                edgeHash[edges] = hash;
                edgeNodes[edges] = toOneNode | (double0 + at - 2);
                edges += fromTwo;
                edgeHash[edges] = PairHash.step(hash, following);
                edgeNodes[edges] = toTwoNode | (double0 + at - 2);
                edges += fromTwo & toTwo;
            } else {
                edges = addRareEdges(text, at, atoms, edges, one, two);
                edgeHash = this.edgeHash;
                edgeNodes = this.edgeNodes;
            }
            two = PairHash.step(PairHash.step(begun, c), PAIR_SEPARATOR);
            begun = (rare[at] & CLASS) == 0 ? PairHash.step(PairHash.START, c) : spell(PairHash.START, text, at);
            one = PairHash.step(begun, PAIR_SEPARATOR);
        }
        edgeStart[atoms] = edges;
        edges = addRareEdges(text, atoms, atoms, edges, one, two);
        edgeStart[atoms + 1] = edges;
        return edges;
    }

    /** Adds the edges from all words that end before an atom, or before the end, to those that start with it. */
    private int addRareEdges(char[] text, int at, int atoms, int count, long one, long two) {
        int edges = addEdgesFrom(at, one, text, at, atoms, count);
        if (twos[at] != 0) {
            edges = addEdgesFrom(places + at, two, text, at, atoms, edges);
        }
        if ((rare[at] & ENDS_LONG) != 0) {
            for (int word = longLast[at]; word >= 0; word = longBefore[word]) {
                edges = addEdgesFrom(2 * places + word, longHash[word], text, at, atoms, edges);
            }
        }
        return edges;
    }

    private int addEdgesFrom(int node, long nodeHash, char[] text, int at, int atoms, int count) {
        int edges = count;
        reserveEdges(edges + 4 * (atoms - at) + 4);
        if (at == atoms || (rare[at] & CLASS) != 0) {
            edgeHash[edges] = at == atoms ? spell(nodeHash, Dictionary.CLASSES[1]) : spell(nodeHash, text, at);
            edgeNodes[edges++] = (long) (at + 1) << 32 | node;
            return edges;
        }
        long hash = PairHash.step(nodeHash, atomChar[at]);
        edgeHash[edges] = hash;
        edgeNodes[edges++] = (long) (at + 1) << 32 | node;
        if (twos[at + 2] != 0) {
            edgeHash[edges] = PairHash.step(hash, atomChar[at + 1]);
            edgeNodes[edges++] = (long) (places + 2 + at) << 32 | node;
        }
        if ((rare[at] & STARTS_LONG) != 0) {
            int to = at + 1;
            for (int word = longFirst[at]; word < longs && longStart[word] == at; word++) {
                while (to < longEnd[word]) {
                    hash = PairHash.step(hash, atomChar[to++]);
                }
                reserveEdges(edges + 4 * (atoms - at) + 4);
                edgeHash[edges] = hash;
                edgeNodes[edges++] = (long) (2 * places + word) << 32 | node;
            }
        }
        return edges;
    }

    /** Gives all edges the costs of words that make no pair. */
    private void addUnpairedCosts(int edges) {
        double[] unpaired = this.unpaired;
        long[] edgeNodes = this.edgeNodes;
        double[] edgeCost = this.edgeCost;
        for (int edge = 0; edge < edges; edge++) {
            edgeCost[edge] = unpaired[(int) edgeNodes[edge]];
        }
    }

    /**
     * Notes the words that are preferred, after {@link #addShortWords} has noted where those of two atoms start; those of
     * smartcn among them are taken for frequent ones.
     */
    private void findPreferred() {
        int[] preferredAt = this.preferredAt;
        int count = preferred;
        preferred = 0;
        for (int i = 0; i < count; i++) {
            prefer(places + 2 + preferredAt[i], Trie.info(second[preferredAt[i]]), preferredAt[i], 2);
        }
        for (int word = 0; word < longs; word++) {
            if ((longInfo[word] & Dictionary.PREFERRED) != 0) {
                prefer(2 * places + word, longInfo[word], longStart[word], longEnd[word] - longStart[word]);
            }
        }
    }

    private void prefer(int node, int info, int at, int length) {
        int index = info & Dictionary.FREQUENCY;
        if ((info & Dictionary.CORE) != 0) {
            index = Math.max(index, preferredFrequency);
            unpaired[node] = dictionary.unpaired[index];
        }
        preferredNode[preferred] = node;
        preferredAt[preferred] = at;
        preferredCost[preferred++] = Math.max(0, preferredCosts[index] - (length - 2));
    }

    /** Preferred words can be gone to from everywhere at a cost of their own. */
    private void addPreferredCosts() {
        long[] edgeNodes = this.edgeNodes;
        double[] edgeCost = this.edgeCost;
        for (int i = 0; i < preferred; i++) {
            int node = preferredNode[i];
            int end = edgeStart[preferredAt[i] + 1];
            for (int edge = edgeStart[preferredAt[i]]; edge < end; edge++) {
                double cost = edgeCost[edge];
                edgeCost[edge] = (int) (edgeNodes[edge] >>> 32) == node ? Math.min(cost, preferredCost[i]) : cost;
            }
        }
    }

    private void reservePreferred(int size) {
        if (preferredNode.length < size) {
            preferredNode = Arrays.copyOf(preferredNode, size);
            preferredAt = Arrays.copyOf(preferredAt, size);
            preferredCost = Arrays.copyOf(preferredCost, size);
        }
    }

    /** Finds the costs of the edges whose pairs are known. */
    private void addPairedCosts(int edges) {
        PairTable pairs = dictionary.pairs;
        long[] edgeHash = this.edgeHash;
        int[] candidates = this.candidates;
        int[] places = this.candidatePlaces;
        int count = 0;
        for (int edge = 0; edge < edges; edge++) {
            int place = pairs.look(edgeHash[edge]);
            candidates[count] = edge;
            places[count] = place;
            count += (place | -place) >>> 31;
        }
        // One look at each place in a loop of its own brings them near before they are needed.
        long near = 0;
        for (int i = 0; i < count; i++) {
            near ^= pairs.touch(places[i]);
        }
        touched = near;
        long[] edgeNodes = this.edgeNodes;
        double[] edgeCost = this.edgeCost;
        for (int i = 0; i < count; i++) {
            int edge = candidates[i];
            int place = pairs.find(edgeHash[edge], places[i]);
            if (place != 0) {
                long known = pairs.cost(place);
                double paired = known != 0 ? Double.longBitsToDouble(known) : pairedCost(place, (int) edgeNodes[edge]);
                edgeCost[edge] = preferredCosts == null ? paired : Math.min(paired, edgeCost[edge]);
            }
        }
    }

    /** Works out the cost of the pair at a place, whose first word is that of a node, and keeps it. */
    private double pairedCost(int place, int node) {
        int pairFrequency = dictionary.pairFrequencies[dictionary.pairs.value(place)];
        double cost = Dictionary.cost(dictionary.frequencies[frequencyIndex(node)], pairFrequency);
        dictionary.pairs.setCost(place, cost);
        return cost;
    }

    private int frequencyIndex(int node) {
        if (node == 0) {
            return dictionary.classFrequencies[0];
        }
        if (node < places + 2) {
            return dictionary.atomFrequencies[atomCode[node - 1]];
        }
        int info = node < 2 * places ? Trie.info(second[node - places - 2]) : longInfo[node - 2 * places];
        return (info & Dictionary.FREQUENCY) - 1;
    }

    /** Finds the cheapest way to each node and to the end. */
    private int search(int atoms, int edges) {
        int double0 = places + 2;
        int long0 = 2 * places;
        int end = atoms + 1;
        double[] cost = this.cost;
        int[] previous = this.previous;
        Arrays.fill(cost, 1, end + 1, Double.MAX_VALUE);
        Arrays.fill(cost, double0, double0 + atoms, Double.MAX_VALUE);
        Arrays.fill(cost, long0, long0 + longs, Double.MAX_VALUE);
        cost[0] = 0;
        long[] edgeNodes = this.edgeNodes;
        double[] edgeCost = this.edgeCost;
        for (int edge = 0; edge < edges; edge++) {
            long nodes = edgeNodes[edge];
            int from = (int) nodes;
            int to = (int) (nodes >>> 32);
            double candidate = cost[from] + edgeCost[edge];
            // The longest predecessor comes last, so that the first of equally cheap ones is what remains.
            if (candidate <= cost[to]) {
                cost[to] = candidate;
                previous[to] = from;
            }
        }
        int words = 0;
        for (int node = previous[end]; node != 0; node = previous[node]) {
            words++;
        }
        path[words] = atoms;
        int word = words;
        for (int node = previous[end]; node != 0; node = previous[node]) {
            path[--word] = node < double0 ? node - 1 : node < long0 ? node - double0 : longStart[node - long0];
        }
        return words;
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

    private void reserveEdges(int size) {
        if (edgeHash.length < size) {
            int grown = size + (size >> 1);
            edgeHash = Arrays.copyOf(edgeHash, grown);
            edgeNodes = Arrays.copyOf(edgeNodes, grown);
            edgeCost = new double[grown];
            candidates = new int[grown + 1];
            candidatePlaces = new int[grown + 1];
        }
    }
}
