package io.github.jianghua.query;

import io.github.jianghua.text.ComparedText;
import io.github.jianghua.text.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations of official Chinese, such as 三农, and the parts of what they stand for. Immutable. */
public final class Abbreviations {
    private static final Abbreviations DEFAULT = load();

    private final Map<String, List<String>> parts;
    private final int longest;

    private Abbreviations(Map<String, List<String>> parts) {
        this.parts = parts;
        this.longest = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * A form of words that means the same as a stretch of a query.
     *
     * @param from what stands in the query
     * @param start where it starts there
     * @param end where it ends
     * @param parts runs of characters; a text that has most of them means the same
     */
    public record Expansion(String from, int start, int end, List<String> parts) {
        /** Copies the list. */
        public Expansion {
            parts = List.copyOf(parts);
        }

        /** Returns how many of the parts a text must have: all of three, three of four, four of five. */
        public int least() {
            return parts.size() <= 3 ? parts.size() : (int) Math.ceil(0.75 * parts.size());
        }
    }

    /** Returns the table that comes with the library. */
    public static Abbreviations standard() {
        return DEFAULT;
    }

    private static Abbreviations load() {
        Map<String, List<String>> parts = new HashMap<>();
        String table = new String(Resources.bytes(Abbreviations.class, "abbreviations.tsv"), StandardCharsets.UTF_8);
        for (String line : table.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                List<String> long_ = new ArrayList<>();
                for (String part : line.substring(tab + 1).split(" ", -1)) {
                    long_.add(ComparedText.of(part).text());
                }
                parts.put(ComparedText.of(line.substring(0, tab)).text(), List.copyOf(long_));
            }
        }
        return new Abbreviations(parts);
    }

    /** Returns how many abbreviations there are. */
    public int size() {
        return parts.size();
    }

    /**
     * Returns the expansions of the abbreviations in a normalised text, and the abbreviations of what it spells out.
     *
     * @param text a stretch of a query without white space
     * @param borders for each place whether words meet there, so that 第三农场 has no 三农
     */
    public List<Expansion> expand(String text, boolean[] borders) {
        List<Expansion> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (!borders[start]) {
                continue;
            }
            for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
                List<String> expansion = borders[end] ? parts.get(text.substring(start, end)) : null;
                if (expansion != null) {
                    found.add(new Expansion(text.substring(start, end), start, end, expansion));
                    start = end - 1;
                    break;
                }
            }
        }
        if (found.isEmpty() && text.length() >= 4) {
            parts.forEach((abbreviation, expansion) -> {
                if (expansion.stream().allMatch(text::contains)) {
                    found.add(new Expansion(text, 0, text.length(), List.of(abbreviation)));
                }
            });
        }
        return found;
    }
}
