package io.github.jianghua.segment;

import io.github.jianghua.text.FoldTableCompiler;
import io.github.jianghua.text.NormalizedBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the dictionary of the segmenter, and the folding table of {@code .text}, while the project is built. The source
 * of the dictionary are the resources of Lucene's smartcn module. Not part of the jar.
 */
final class DictionaryCompiler {
    private static final String SMARTCN = "/org/apache/lucene/analysis/cn/smart/";
    private static final int HAN_FROM = 0x4E00;
    private static final int HAN_TO = 0x9FA5;

    /** Words of Han characters and the classes that stand for numbers, strings and the ends of sentences. */
    private final TreeMap<String, Integer> words = new TreeMap<>();

    /** Our own terms of Han characters. */
    private final TreeSet<String> terms = new TreeSet<>();

    private final TreeSet<String> mixedTerms = new TreeSet<>();

    private long[] pairs;
    private int[] pairFrequencies;

    private DictionaryCompiler() {}

    /**
     * Runs the compiler.
     *
     * @param args the folder of classes, below which the resources are written
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path classes = Path.of(args[0]);
        DictionaryCompiler compiler = new DictionaryCompiler();
        compiler.readWords();
        compiler.readPairs();
        FoldTableCompiler.compile(classes, compiler.words.keySet());
        // Terms are normalised by the table just made.
        compiler.readTerms();
        Path folder = classes.resolve("io/github/jianghua/segment");
        Files.createDirectories(folder);
        Files.write(folder.resolve(Dictionary.RESOURCE), compiler.compile());
        Files.write(folder.resolve(Dictionary.STOP_WORDS), stopWords());
        Files.write(
                folder.resolve(Dictionary.MIXED_TERMS),
                MixedTerms.of(compiler.mixedTerms).toBytes());
    }

    private void readWords() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = open("hhmm/coredict.mem")) {
            short[] itemsOf = (short[]) in.readObject();
            char[] firsts = (char[]) in.readObject();
            char[][][] rests = (char[][][]) in.readObject();
            int[][] frequencies = (int[][]) in.readObject();
            for (int i = 0; i < firsts.length; i++) {
                if (firsts[i] == 0 || itemsOf[i] < 0 || rests[itemsOf[i]] == null) {
                    continue;
                }
                char[][] items = rests[itemsOf[i]];
                for (int j = 0; j < items.length; j++) {
                    String word = firsts[i] + (items[j] == null ? "" : new String(items[j]));
                    if (words.put(word, frequencies[itemsOf[i]][j]) != null) {
                        throw new IOException("Twice in the dictionary: " + word);
                    }
                }
            }
        }
    }

    private void readPairs() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = open("hhmm/bigramdict.mem")) {
            long[] hashes = (long[]) in.readObject();
            int[] frequencies = (int[]) in.readObject();
            int n = 0;
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] != 0 && frequencies[i] != 0) {
                    hashes[n] = hashes[i];
                    frequencies[n++] = frequencies[i];
                }
            }
            pairs = Arrays.copyOf(hashes, n);
            pairFrequencies = Arrays.copyOf(frequencies, n);
        }
    }

    private void readTerms() {
        NormalizedBuffer normal = new NormalizedBuffer();
        new String(Dictionary.resource(Dictionary.TERMS), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .filter(term -> term.length() > 1)
                .forEach(term -> {
                    if (isHan(term)) {
                        terms.add(term);
                    } else {
                        normal.normalize(term);
                        mixedTerms.add(new String(normal.chars(), 0, normal.length()));
                    }
                });
    }

    private byte[] compile() throws IOException {
        Map<Character, Integer> uses = new HashMap<>();
        TreeSet<String> all = new TreeSet<>(words.keySet());
        all.addAll(terms);
        for (String word : all) {
            if (isHan(word)) {
                word.chars().forEach(c -> uses.merge((char) c, 1, Integer::sum));
            }
        }
        List<Character> chars = new ArrayList<>(uses.keySet());
        chars.sort(Comparator.<Character>comparingInt(c -> -uses.get(c)).thenComparing(c -> c));
        Map<Character, Character> codes = new HashMap<>();
        for (char c : chars) {
            codes.put(c, (char) (CharTypes.FIRST_KNOWN + codes.size()));
        }
        TreeSet<Integer> distinct = new TreeSet<>(words.values());
        distinct.add(0);
        distinct.add(Dictionary.LARGEST_FREQUENCY);
        List<Integer> frequencies = new ArrayList<>(distinct);

        Map<Integer, Integer> indexes = new HashMap<>();
        frequencies.forEach(frequency -> indexes.put(frequency, indexes.size()));
        int preferred = indexes.get(distinct.floor(Dictionary.PREFERRED_FREQUENCY));
        TreeMap<String, Integer> coded = new TreeMap<>();
        for (String word : all) {
            if (isHan(word)) {
                StringBuilder code = new StringBuilder();
                word.chars().forEach(c -> code.append(codes.get((char) c).charValue()));
                Integer frequency = words.get(word);
                int info = frequency == null ? preferred + 1 : Dictionary.CORE | (indexes.get(frequency) + 1);
                coded.put(code.toString(), info | (terms.contains(word) ? Dictionary.PREFERRED : 0));
            }
        }
        int[] infos = coded.values().stream().mapToInt(i -> i).toArray();
        long[] nodes = new Trie.Builder(
                        coded.keySet().toArray(String[]::new),
                        infos,
                        Arrays.stream(infos)
                                .map(info -> frequencies.get((info & Dictionary.FREQUENCY) - 1))
                                .toArray(),
                        CharTypes.FIRST_KNOWN + chars.size())
                .build();

        ByteBuffer out = ByteBuffer.allocate(1 << 24).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(Dictionary.MAGIC);
        out.putInt(chars.size());
        chars.forEach(out::putChar);
        out.putInt(frequencies.size());
        frequencies.forEach(out::putInt);
        for (String word : Dictionary.CLASSES) {
            out.putInt(frequencies.indexOf(words.getOrDefault(word, 0)));
        }
        for (int code = 0; code < CharTypes.FIRST_KNOWN + chars.size(); code++) {
            out.putChar((char) atomFrequency(code, nodes, frequencies));
        }
        out.putInt(nodes.length);
        Arrays.stream(nodes).forEach(out::putLong);
        writePairs(out);
        return Arrays.copyOf(out.array(), out.position());
    }

    private int atomFrequency(int code, long[] nodes, List<Integer> frequencies) {
        return switch (code) {
            case CharTypes.DIGIT, CharTypes.WIDE_DIGIT ->
                frequencies.indexOf(words.getOrDefault(Dictionary.CLASSES[2], 0));
            case CharTypes.LETTER, CharTypes.WIDE_LETTER, CharTypes.OTHER ->
                frequencies.indexOf(words.getOrDefault(Dictionary.CLASSES[3], 0));
            case CharTypes.DELIMITER -> frequencies.size() - 1;
            default -> Math.max(0, (Trie.info(nodes[code]) & Dictionary.FREQUENCY) - 1);
        };
    }

    private void writePairs(ByteBuffer out) throws IOException {
        Integer[] order = new Integer[pairs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> PairTable.bucket(pairs[i]))
                        .thenComparingLong(i -> pairs[i]));
        List<Integer> distinct = new ArrayList<>(
                new TreeSet<>(Arrays.stream(pairFrequencies).boxed().toList()));
        Map<Integer, Integer> indexes = new HashMap<>();
        distinct.forEach(frequency -> indexes.put(frequency, indexes.size()));
        if (distinct.size() > PairTable.LARGEST + 1) {
            throw new IOException("Too many frequencies of pairs");
        }
        out.putInt(distinct.size());
        distinct.forEach(out::putInt);
        long[] hashes = new long[order.length];
        int[] values = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            hashes[i] = pairs[order[i]];
            values[i] = indexes.get(pairFrequencies[order[i]]);
        }
        PairTable.of(hashes, values).write(out);
    }

    private static byte[] stopWords() throws IOException {
        try (InputStream in = DictionaryCompiler.class.getResourceAsStream(SMARTCN + "stopwords.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder words = new StringBuilder();
            text.lines()
                    .filter(line -> !line.startsWith("//"))
                    .map(String::trim)
                    .forEach(word -> words.append(word).append('\n'));
            return words.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(c -> c >= HAN_FROM && c <= HAN_TO);
    }

    private static ObjectInputStream open(String name) throws IOException {
        InputStream in = DictionaryCompiler.class.getResourceAsStream(SMARTCN + name);
        if (in == null) {
            throw new IOException("Not on the class path: " + SMARTCN + name);
        }
        return new ObjectInputStream(in);
    }
}
