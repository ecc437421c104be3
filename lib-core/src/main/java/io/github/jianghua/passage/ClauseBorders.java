package io.github.jianghua.passage;

/**
 * Where a text may be cut: after the punctuation that ends a sentence or a clause, together with what closes behind it,
 * and at line ends. Clauses are the stretches between; they make up the text without gaps.
 */
final class ClauseBorders {
    private static final String SENTENCE_ENDS = "。！？!?…；;";
    private static final String CLAUSE_ENDS = "，、：,:";
    private static final String CLOSERS = "”’」』）】》〉)]\"'";

    private int[] ends = new int[64];
    private boolean[] endsSentence = new boolean[64];
    private int count;

    ClauseBorders(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                continue;
            }
            boolean line = c == '\n';
            boolean sentence = line || isSentenceEnd(text, i, c);
            if (!sentence && !isClauseEnd(text, i, c)) {
                continue;
            }
            int end = i + 1;
            while (!line && end < text.length()) {
                char next = text.charAt(end);
                if (SENTENCE_ENDS.indexOf(next) >= 0) {
                    sentence = true;
                } else if (CLOSERS.indexOf(next) < 0) {
                    break;
                }
                end++;
            }
            add(end, sentence);
            start = end;
            i = end - 1;
        }
        if (start < text.length()) {
            add(text.length(), true);
        }
    }

    private static boolean isSentenceEnd(String text, int i, char c) {
        if (c == '.') {
            return i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        }
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** A comma or colon between digits belongs to a number or a time. */
    private static boolean isClauseEnd(String text, int i, char c) {
        return CLAUSE_ENDS.indexOf(c) >= 0
                && !(i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1)));
    }

    private void add(int end, boolean sentence) {
        if (count == ends.length) {
            ends = java.util.Arrays.copyOf(ends, 2 * count);
            endsSentence = java.util.Arrays.copyOf(endsSentence, 2 * count);
        }
        ends[count] = end;
        endsSentence[count++] = sentence;
    }

    int count() {
        return count;
    }

    int start(int clause) {
        return clause == 0 ? 0 : ends[clause - 1];
    }

    int end(int clause) {
        return ends[clause];
    }

    /** Whether a sentence starts with the clause. */
    boolean startsSentence(int clause) {
        return clause == 0 || endsSentence[clause - 1];
    }

    /** Whether a sentence ends with the clause. */
    boolean endsSentence(int clause) {
        return endsSentence[clause];
    }

    /** Returns the clause in which the code unit stands. */
    int clauseAt(int offset) {
        int at = java.util.Arrays.binarySearch(ends, 0, count, offset + 1);
        return at < 0 ? -at - 1 : at;
    }
}
