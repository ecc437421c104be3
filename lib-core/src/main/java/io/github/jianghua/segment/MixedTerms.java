package io.github.jianghua.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Terms with other than Han characters; they are taken wherever they stand, the longest first. Immutable. */
final class MixedTerms {
    private static final char NONE = 0;

    /** By character: its code in the trie, or {@link #NONE}. */
    private final char[] codes = new char[1 << 16];

    /** The characters in the order of their codes, which start at 1. */
    private final char[] chars;

    private final long[] nodes;

    private MixedTerms(char[] chars, long[] nodes) {
        this.chars = chars;
        this.nodes = nodes;
        for (int i = 0; i < chars.length; i++) {
            codes[chars[i]] = (char) (i + 1);
        }
    }

    /** Makes a table of normalised terms. */
    static MixedTerms of(Collection<String> terms) {
        StringBuilder chars = new StringBuilder();
        char[] codes = new char[1 << 16];
        TreeSet<String> coded = new TreeSet<>();
        for (String term : terms) {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < term.length(); i++) {
                char c = term.charAt(i);
                if (codes[c] == NONE) {
                    chars.append(c);
                    codes[c] = (char) chars.length();
                }
                code.append(codes[c]);
            }
            coded.add(code.toString());
        }
        String[] sorted = coded.toArray(new String[0]);
        int[] infos = new int[sorted.length];
        Arrays.fill(infos, 1);
        return new MixedTerms(
                chars.toString().toCharArray(), new Trie.Builder(sorted, infos, infos, chars.length() + 1).build());
    }

    /** Reads the table of the library's own terms: making it would cost a cold program more than all the rest of them. */
    static MixedTerms core() {
        ByteBuffer in =
                ByteBuffer.wrap(Dictionary.resource(Dictionary.MIXED_TERMS)).order(ByteOrder.LITTLE_ENDIAN);
        char[] chars = Dictionary.chars(in, in.getInt());
        return new MixedTerms(chars, Dictionary.longs(in, in.getInt()));
    }

    /** Returns what {@link #core} reads. */
    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(
                        2 * Integer.BYTES + chars.length * Character.BYTES + nodes.length * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(chars.length);
        for (char c : chars) {
            out.putChar(c);
        }
        out.putInt(nodes.length);
        for (long node : nodes) {
            out.putLong(node);
        }
        return out.array();
    }

    /** Returns the terms. */
    List<String> list() {
        List<String> terms = new ArrayList<>();
        Trie.list(nodes, chars.length + 1, (code, info) -> {
            StringBuilder term = new StringBuilder();
            code.chars().forEach(c -> term.append(chars[c - 1]));
            terms.add(term.toString());
        });
        return terms;
    }

    /** Marks the characters with which terms begin. */
    void mark(char[] leads, int flag) {
        for (int code = 1; code <= chars.length; code++) {
            // A character that begins no term leads nowhere.
            if (Trie.base(nodes[code]) < nodes.length - chars.length - 1 || Trie.info(nodes[code]) != 0) {
                leads[chars[code - 1]] |= (char) flag;
            }
        }
    }

    /** Returns where the longest term that starts at {@code from} ends, or -1. */
    int end(char[] text, int from, int to) {
        int code = codes[text[from]];
        long node = nodes[code];
        int end = -1;
        for (int i = from + 1; i < to; i++) {
            code = codes[text[i]];
            node = nodes[Trie.base(node) + code];
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
}
