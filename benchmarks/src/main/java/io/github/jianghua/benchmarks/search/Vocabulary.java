package io.github.jianghua.benchmarks.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/**
 * The Chinese words of the dictionary inside Lucene's smartcn, about 80,000, with how often each stood in the newspapers
 * from which the dictionary was made.
 */
final class Vocabulary {
    /** Adds a little to the words that were never counted. */
    private static final int TIMES = 4;

    private final List<String> words = new ArrayList<>();
    private final long[] sums;

    private Vocabulary(char[] firsts, short[] rows, char[][][] rests, int[][] frequencies) {
        long[] ends = new long[100_000];
        long sum = 0;
        for (int i = 0; i < firsts.length; i++) {
            char[][] row = firsts[i] == 0 || rows[i] < 0 ? null : rests[rows[i]];
            for (int k = 0; row != null && k < row.length; k++) {
                String word = firsts[i] + (row[k] == null ? "" : new String(row[k]));
                if (word.codePoints().allMatch(Character::isIdeographic)) {
                    sum += (long) TIMES * frequencies[rows[i]][k] + 1;
                    ends[words.size()] = sum;
                    words.add(word);
                }
            }
        }
        sums = Arrays.copyOf(ends, words.size());
    }

    /** Reads the dictionary: four arrays, one behind the other. */
    static Vocabulary load() throws IOException {
        try (InputStream in = SmartChineseAnalyzer.class.getResourceAsStream("hhmm/coredict.mem");
                ObjectInputStream arrays = new ObjectInputStream(in)) {
            short[] rows = (short[]) arrays.readObject();
            char[] firsts = (char[]) arrays.readObject();
            char[][][] rests = (char[][][]) arrays.readObject();
            int[][] frequencies = (int[][]) arrays.readObject();
            return new Vocabulary(firsts, rows, rests, frequencies);
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    /** Draws a word, frequent ones more often; returns its index. */
    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(sums, random.nextLong(sums[sums.length - 1]));
        return found < 0 ? -found - 1 : found + 1;
    }
}
