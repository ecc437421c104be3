package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes queries from texts, the same every time. */
final class Queries {
    private static final long SEED = 8;
    private static final int PASSAGE = 200;
    private static final int TRIES = 100_000;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。\n])[\\p{IsHan}，、]{10,30}(?=。)");

    private final List<Speech> speeches;
    private final Analyzer words;
    private final Random random = new Random(SEED);

    private Queries(List<Speech> speeches, Analyzer words) {
        this.speeches = speeches;
        this.words = words;
    }

    static List<String> of(Kind kind, List<Speech> speeches, int count) throws IOException {
        try (Analyzer words = new SmartChineseAnalyzer()) {
            Queries queries = new Queries(speeches, words);
            List<String> sample = new ArrayList<>();
            for (int tries = 0; sample.size() < count && tries < TRIES; tries++) {
                String query = queries.next(kind);
                if (query != null) {
                    sample.add(query);
                }
            }
            if (sample.isEmpty()) {
                throw new IOException("the texts have nothing to ask for as " + kind);
            }
            return sample;
        }
    }

    /** Returns a query, or {@code null} where the next place of the texts has none. */
    private String next(Kind kind) throws IOException {
        String passage = passage();
        switch (kind) {
            case TERM, PREFIX -> {
                return pick(cut(passage, 1));
            }
            case TWO_WORDS -> {
                List<String> pairs = cut(passage, 2);
                String first = pick(pairs);
                return first == null ? null : first + ' ' + pick(pairs);
            }
            case YEAR_FILTER, FACETS -> {
                return pick(cut(passage, 2));
            }
            case PHRASE -> {
                int length = 4 + random.nextInt(5);
                int start = random.nextInt(Math.max(1, passage.length() - length));
                String run = passage.substring(start, Math.min(passage.length(), start + length));
                return isHan(run) ? run : null;
            }
            default -> {
                Matcher sentence = SENTENCE.matcher(passage);
                return sentence.find() ? sentence.group() : null;
            }
        }
    }

    private String passage() {
        String text = speeches.get(random.nextInt(speeches.size())).text();
        int start = random.nextInt(Math.max(1, text.length() - PASSAGE));
        return text.substring(start, Math.min(text.length(), start + PASSAGE));
    }

    private String pick(List<String> choice) {
        return choice.isEmpty() ? null : choice.get(random.nextInt(choice.size()));
    }

    /** Returns words of two characters, so many in a row as one. */
    private List<String> cut(String passage, int inRow) throws IOException {
        List<String> found = new ArrayList<>();
        try (TokenStream tokens = words.tokenStream("text", passage)) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int end = -1;
            int row = 0;
            while (tokens.incrementToken()) {
                boolean two = offset.endOffset() - offset.startOffset() == 2;
                row = !two ? 0 : offset.startOffset() == end ? row + 1 : 1;
                end = offset.endOffset();
                if (row >= inRow) {
                    String text = passage.substring(end - 2 * inRow, end);
                    if (isHan(text)) {
                        found.add(text);
                    }
                }
            }
            tokens.end();
        }
        return found;
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }
}
