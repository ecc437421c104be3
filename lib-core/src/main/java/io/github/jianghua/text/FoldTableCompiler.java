package io.github.jianghua.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the resource of {@link FoldTable} while the project is built, from Unicode's compatibility forms as the JDK
 * knows them and OpenCC's tables of Traditional and Simplified forms. Not part of the jar.
 */
public final class FoldTableCompiler {
    private static final String OPENCC = "/data/dictionary/";

    /** Forms of punctuation that compatibility leaves apart but writers use alike; both strings run in parallel. */
    private static final String[][] ALIKE = {
        {"“”„‟〝〞〟「」﹁﹂", "\""},
        {"‘’‚‛『』﹃﹄", "'"},
        {"‐‑‒–—―−─⸺", "-"},
        {"〜∼", "~"},
        {"‧•・⋅∙･", "·"},
        {"〔﹝", "["},
        {"〕﹞", "]"},
        {"◯", "○"}
    };

    private final String[] simple = new String[Character.MAX_CODE_POINT + 1];
    private final Map<Character, String> candidates = new HashMap<>();
    private final Map<Character, Map<String, Character>> phrases = new TreeMap<>();
    private final Map<Character, Map<Character, Integer>> votes = new TreeMap<>();

    private FoldTableCompiler() {}

    /**
     * Writes the table below the folder of classes.
     *
     * @param words known words; those with 着 tell where Taiwan's 著 stands for it
     */
    public static void compile(Path classes, Collection<String> words) throws IOException {
        Path target = classes.resolve("io/github/jianghua/text").resolve(FoldTable.RESOURCE);
        Files.createDirectories(target.getParent());
        Files.write(target, new FoldTableCompiler().compile(words));
    }

    private byte[] compile(Collection<String> words) throws IOException {
        readCharacters();
        readPhrases(words);
        Map<Character, Character> pivots = pivots();
        Map<Character, Character> alike = alike(pivots);

        TreeMap<Character, Character> map = new TreeMap<>();
        TreeMap<Character, Byte> kinds = new TreeMap<>();
        TreeMap<Character, String> expanding = new TreeMap<>();
        TreeMap<Integer, String> supplementary = new TreeMap<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            String fold = fold(c, pivots.keySet());
            boolean same = fold.equals(Character.toString(c));
            if (c >= 0x10000) {
                if (!same) {
                    supplementary.put(c, fold);
                }
                continue;
            }
            char from = (char) c;
            byte kind = kind(c, pivots.keySet());
            if (kind != FoldTable.PLAIN) {
                kinds.put(from, kind);
            } else if (fold.length() != 1 || kind(fold.charAt(0), pivots.keySet()) != FoldTable.PLAIN) {
                kinds.put(from, FoldTable.EXPANDS);
                expanding.put(from, fold);
            } else if (!same) {
                map.put(from, fold.charAt(0));
            }
        }

        StringBuilder out = new StringBuilder();
        out.append((char) FoldTable.MAGIC);
        write(out, join(map.keySet()));
        write(out, join(map.values()));
        write(out, join(kinds.keySet()));
        StringBuilder kindValues = new StringBuilder();
        kinds.values().forEach(kind -> kindValues.append((char) kind.byteValue()));
        write(out, kindValues.toString());
        write(out, join(expanding.keySet()));
        expanding.values().forEach(fold -> write(out, fold));
        out.append((char) supplementary.size());
        supplementary.forEach((codePoint, fold) -> {
            out.append((char) (codePoint >> 16)).append((char) codePoint.intValue());
            write(out, fold);
        });
        write(out, join(pivots.keySet()));
        write(out, join(pivots.values()));
        write(out, join(alike.keySet()));
        write(out, join(alike.values()));
        Map<Long, Character> contexts = contexts(pivots, alike);
        out.append((char) contexts.size());
        contexts.forEach((key, fold) -> out.append((char) (key >>> 32))
                .append((char) (key >>> 16))
                .append((char) key.longValue())
                .append(fold));
        ByteBuffer bytes = ByteBuffer.allocate(out.length() * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.chars().forEach(c -> bytes.putChar((char) c));
        return bytes.array();
    }

    /** Traditional characters with their first Simplified form; Hong Kong's and Taiwan's variants become standard. */
    private void readCharacters() throws IOException {
        for (String[] line : lines("TSCharacters.txt")) {
            simple[line[0].codePointAt(0)] = line[1];
            candidates.put(line[0].charAt(0), String.join("", Arrays.copyOfRange(line, 1, line.length)));
        }
        for (String file : List.of("HKVariants.txt", "TWVariants.txt")) {
            for (String[] line : lines(file)) {
                for (int i = 1; i < line.length; i++) {
                    int variant = line[i].codePointAt(0);
                    if (simple[variant] == null && !line[i].equals("著")) {
                        int standard = line[0].codePointAt(0);
                        simple[variant] = simple[standard] == null ? line[0] : simple[standard];
                    }
                }
            }
        }
    }

    private void readPhrases(Collection<String> known) throws IOException {
        Set<String> words = new LinkedHashSet<>(known);
        for (String[] line : lines("TSPhrases.txt")) {
            vote(line[0], line[1]);
        }
        for (String[] line : lines("STPhrases.txt")) {
            for (int i = 1; i < line.length; i++) {
                vote(line[i], line[0]);
            }
        }
        // A Simplified word stays as it is.
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (candidates.getOrDefault(word.charAt(i), "").length() > 1) {
                    vote(word, word);
                    break;
                }
            }
        }
        // OpenCC writes 着 in both scripts; Taiwan writes 著.
        for (String word : words) {
            if (word.indexOf('着') >= 0 && !words.contains(word.replace('着', '著'))) {
                vote(word.replace('着', '著'), word);
            }
        }
        vote("著", "著");
        votes.get('著').merge('著', 1_000_000, Integer::sum);
    }

    private void vote(String traditional, String simplified) {
        if (traditional.length() != simplified.length() || traditional.length() > FoldTable.LONGEST_PHRASE) {
            return;
        }
        for (int i = 0; i < traditional.length(); i++) {
            char from = traditional.charAt(i);
            char to = simplified.charAt(i);
            if (Character.isSurrogate(from) || Character.isSurrogate(to)) {
                return;
            }
            // A phrase may also change characters that are no variants of each other; such are left out.
            boolean known = from == to
                    || from == '著'
                    || candidates.getOrDefault(from, "").indexOf(to) >= 0;
            if (!known) {
                return;
            }
        }
        for (int i = 0; i < traditional.length(); i++) {
            char from = traditional.charAt(i);
            if (isLeftOver(from, simplified.charAt(i))) {
                continue;
            }
            votes.computeIfAbsent(from, c -> new HashMap<>()).merge(simplified.charAt(i), 1, Integer::sum);
            if (traditional.length() > 1) {
                phrases.computeIfAbsent(from, c -> new LinkedHashMap<>())
                        .putIfAbsent(i + traditional, simplified.charAt(i));
            }
        }
    }

    /** OpenCC's Simplified phrases hold Traditional characters here and there, such as 發 in 發表; they say nothing. */
    private boolean isLeftOver(char from, char to) {
        return from == to
                && from != '著'
                && candidates.containsKey(from)
                && candidates.get(from).indexOf(to) < 0;
    }

    /** Characters that phrases fold in more than one way, with the way of most phrases. */
    private Map<Character, Character> pivots() {
        TreeMap<Character, Character> pivots = new TreeMap<>();
        for (Map.Entry<Character, Map<Character, Integer>> entry : votes.entrySet()) {
            if (entry.getValue().size() > 1) {
                char best = entry.getValue().entrySet().stream()
                        .max(Map.Entry.<Character, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
                pivots.put(entry.getKey(), best);
            }
        }
        // What a pivot becomes must stay as it is, or a second pass would change the text again.
        for (boolean changed = true; changed; ) {
            changed = pivots.keySet()
                    .removeIf(pivot -> votes.get(pivot).keySet().stream()
                            .anyMatch(to -> !to.equals(pivot)
                                    && (pivots.containsKey(to)
                                            || !foldOnce(to, Set.of()).equals(to.toString()))));
        }
        return pivots;
    }

    private Map<Character, Character> alike(Map<Character, Character> pivots) {
        TreeMap<Character, Character> alike = new TreeMap<>();
        for (char pivot : pivots.keySet()) {
            for (char to : votes.get(pivot).keySet()) {
                union(alike, pivot, to);
            }
        }
        return alike;
    }

    private static void union(Map<Character, Character> alike, char a, char b) {
        char first = alike.getOrDefault(a, a);
        char second = alike.getOrDefault(b, b);
        alike.put(a, first);
        alike.put(b, second);
        alike.replaceAll((c, representative) -> representative == second ? first : representative);
    }

    private Map<Long, Character> contexts(Map<Character, Character> pivots, Map<Character, Character> alike) {
        Map<Long, Character> contexts = new TreeMap<>();
        Map<Long, String> owners = new HashMap<>();
        for (char pivot : pivots.keySet()) {
            Map<String, Character> known = phrases.get(pivot);
            for (Map.Entry<String, Character> phrase : known.entrySet()) {
                if (phrase.getValue().equals(pivots.get(pivot))
                        && !overrides(phrase.getKey(), known, pivots.get(pivot))) {
                    continue;
                }
                int index = phrase.getKey().charAt(0) - '0';
                String text = phrase.getKey().substring(1);
                StringBuilder context = new StringBuilder();
                long hash = ContextHash.seed(pivot, text.length(), index);
                for (int i = 0; i < text.length(); i++) {
                    if (i != index) {
                        char c = text.charAt(i);
                        char folded = pivots.containsKey(c)
                                ? c
                                : fold(c, pivots.keySet()).charAt(0);
                        char representative = alike.getOrDefault(folded, folded);
                        context.append(representative);
                        hash = ContextHash.mix(hash, representative);
                    }
                }
                long key = ContextHash.key(hash);
                String owner = pivot + "" + index + context;
                String other = owners.putIfAbsent(key, owner);
                if (other != null && !other.equals(owner)) {
                    throw new IllegalStateException("Two contexts share a key: " + owner + ", " + other);
                }
                contexts.putIfAbsent(key, phrase.getValue());
            }
        }
        return contexts;
    }

    /** Whether a shorter phrase within this one decides otherwise, so that this one is needed to overrule it. */
    private static boolean overrides(String phrase, Map<String, Character> known, char usual) {
        int index = phrase.charAt(0) - '0';
        String text = phrase.substring(1);
        for (int start = 0; start <= index; start++) {
            for (int end = Math.max(index + 1, start + 2); end <= text.length(); end++) {
                Character decides = known.get((index - start) + text.substring(start, end));
                if (decides != null && decides != usual) {
                    return true;
                }
            }
        }
        return false;
    }

    private byte kind(int c, Set<Character> pivots) {
        if (c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return FoldTable.LINE_BREAK;
        }
        if (c == '\t' || (c != 0x200B && Character.isSpaceChar(c))) {
            return FoldTable.BLANK;
        }
        if (invisible(c)) {
            return FoldTable.INVISIBLE;
        }
        if (c < 0x10000 && pivots.contains((char) c)) {
            return FoldTable.PIVOT;
        }
        return "年〇○零九".indexOf(c) >= 0 ? FoldTable.YEAR_SIGN : FoldTable.PLAIN;
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || c == 0x034F
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Folds until nothing changes. A pivot is left to its context. */
    private String fold(int codePoint, Set<Character> pivots) {
        String text = Character.toString(codePoint);
        for (int round = 0; round < 8; round++) {
            StringBuilder next = new StringBuilder();
            text.codePoints().forEach(c -> next.append(foldOnce(c, pivots)));
            if (next.toString().equals(text)) {
                return text;
            }
            text = next.toString();
        }
        throw new IllegalStateException("No end of folding U+" + Integer.toHexString(codePoint));
    }

    private String foldOnce(int c, Set<Character> pivots) {
        if (kind(c, pivots) == FoldTable.INVISIBLE) {
            return "";
        }
        if (kind(c, pivots) == FoldTable.BLANK) {
            return " ";
        }
        if (kind(c, pivots) != FoldTable.PLAIN) {
            return Character.toString(c);
        }
        for (String[] group : ALIKE) {
            if (group[0].indexOf(c) >= 0) {
                return group[1];
            }
        }
        if (simple[c] != null && !simple[c].equals(Character.toString(c))) {
            return simple[c];
        }
        String compatible = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        boolean clean = compatible
                .codePoints()
                .noneMatch(p -> Character.isSpaceChar(p) || Character.getType(p) == Character.NON_SPACING_MARK);
        if (clean && !compatible.isEmpty() && !compatible.equals(Character.toString(c))) {
            return compatible;
        }
        return Character.toString(Character.toLowerCase(c));
    }

    private static List<String[]> lines(String file) throws IOException {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = FoldTableCompiler.class.getResourceAsStream(OPENCC + file)) {
            if (in == null) {
                throw new IOException("Not on the class path: " + OPENCC + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 1) {
                    lines.add(fields);
                }
            }
        }
        return lines;
    }

    private static String join(Collection<Character> chars) {
        StringBuilder joined = new StringBuilder();
        chars.forEach(joined::append);
        return joined.toString();
    }

    private static void write(StringBuilder out, String chars) {
        if (chars.length() > Character.MAX_VALUE) {
            throw new IllegalStateException("Too long for the table: " + chars.length());
        }
        out.append((char) chars.length()).append(chars);
    }
}
