package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Reorders the best hits by how much of the query each has, and has in one place: a speech in which the words stand
 * together is about what they say together. Scores only rise, so that hits further down stay below.
 *
 * <p>Places are those of grams, which count characters; words have none of their own in the index. A word without a
 * place, such as one of a single character, counts by being there.
 */
final class Closeness {
    /** How many hits are reordered. */
    static final int DEPTH = 50;

    /** In characters. */
    private static final int WINDOW = 60;

    private static final float COVERAGE = 0.1f;
    private static final float TOGETHER = 0.5f;

    private static final int[] NOWHERE = {};

    private final String[] words;
    private final float[] rarities;
    private final float sum;
    private final TermStatistics terms;

    /** {@code rarities} tells for each word how much it says. */
    Closeness(Map<String, Float> rarities, TermStatistics terms) {
        this.terms = terms;
        this.words = rarities.keySet().toArray(String[]::new);
        this.rarities = new float[words.length];
        float total = 0;
        for (int i = 0; i < words.length; i++) {
            this.rarities[i] = rarities.get(words[i]);
            total += this.rarities[i];
        }
        this.sum = total;
    }

    /** A hit and the factor by which its score rose. */
    static final class Reordered extends ScoreDoc {
        final float factor;

        Reordered(ScoreDoc hit, float factor) {
            super(hit.doc, hit.score * factor);
            this.factor = factor;
        }
    }

    /** Returns the hits with the first ones reordered. */
    TopDocs reorder(List<LeafReaderContext> leaves, TopDocs top) throws IOException {
        if (words.length < 2 || sum <= 0) {
            return top;
        }
        ScoreDoc[] hits = top.scoreDocs.clone();
        int depth = Math.min(DEPTH, hits.length);
        ScoreDoc[] first = Arrays.copyOf(hits, depth);
        Arrays.sort(first, Comparator.comparingInt(hit -> hit.doc));
        LeafReaderContext leaf = null;
        List<Occurring> occurring = List.of();
        for (int i = 0; i < depth; i++) {
            int doc = first[i].doc;
            if (leaf == null || doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
                occurring = open(leaf);
            }
            first[i] = new Reordered(first[i], factor(occurring, doc - leaf.docBase));
        }
        Arrays.sort(
                first, Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc));
        System.arraycopy(first, 0, hits, 0, depth);
        return new TopDocs(top.totalHits, hits);
    }

    /** A gram of a word, so many characters behind the word's start. */
    private record Gram(PostingsEnum postings, int start) {}

    /**
     * Where a word stands in one segment.
     *
     * @param word its number
     * @param body the documents that have the word in the body, or {@code null}
     * @param title the documents that have it in the title, or {@code null}
     * @param grams the grams that cover it, as few as can be; none if the segment lacks one of them
     */
    private record Occurring(int word, PostingsEnum body, PostingsEnum title, List<Gram> grams) {
        static Occurring open(TermStatistics terms, LeafReaderContext leaf, int number, String word)
                throws IOException {
            return new Occurring(
                    number,
                    terms.postings(leaf, IndexFields.BODY_WORDS, word, PostingsEnum.NONE),
                    terms.postings(leaf, IndexFields.TITLE_WORDS, word, PostingsEnum.NONE),
                    grams(terms, leaf, RunQuery.grams(ComparedText.of(word).text())));
        }

        private static List<Gram> grams(TermStatistics terms, LeafReaderContext leaf, List<String> all)
                throws IOException {
            List<Gram> grams = new ArrayList<>();
            int last = all.size() - 1;
            // Every second gram covers the word, with the last.
            for (int start = 0; start <= last; start += start + 1 == last ? 1 : 2) {
                PostingsEnum postings =
                        terms.postings(leaf, IndexFields.BODY_GRAMS, all.get(start), PostingsEnum.POSITIONS);
                if (postings == null) {
                    return List.of();
                }
                grams.add(new Gram(postings, start));
            }
            return grams;
        }

        boolean isIn(int doc) throws IOException {
            return stands(body, doc) || stands(title, doc);
        }

        /** Returns where the word stands in a body, ascending, or an empty array. */
        int[] places(int doc) throws IOException {
            int[] places = null;
            for (Gram gram : grams) {
                if (!stands(gram.postings(), doc)) {
                    return NOWHERE;
                }
                places = places == null ? all(gram.postings()) : alsoAt(places, gram);
            }
            return places == null ? NOWHERE : places;
        }

        private static int[] all(PostingsEnum gram) throws IOException {
            int[] places = new int[gram.freq()];
            for (int i = 0; i < places.length; i++) {
                places[i] = gram.nextPosition();
            }
            return places;
        }

        /** Returns those of the words' places at which the gram stands too. */
        private static int[] alsoAt(int[] places, Gram gram) throws IOException {
            int kept = 0;
            int at = 0;
            for (int left = gram.postings().freq(); left > 0 && at < places.length; left--) {
                int place = gram.postings().nextPosition() - gram.start();
                while (at < places.length && places[at] < place) {
                    at++;
                }
                if (at < places.length && places[at] == place) {
                    places[kept++] = places[at++];
                }
            }
            return Arrays.copyOf(places, kept);
        }

        private static boolean stands(PostingsEnum postings, int doc) throws IOException {
            return postings != null && (postings.docID() < doc ? postings.advance(doc) : postings.docID()) == doc;
        }
    }

    private List<Occurring> open(LeafReaderContext leaf) throws IOException {
        List<Occurring> occurring = new ArrayList<>();
        for (int word = 0; word < words.length; word++) {
            occurring.add(Occurring.open(terms, leaf, word, words[word]));
        }
        return occurring;
    }

    private float factor(List<Occurring> occurring, int doc) throws IOException {
        boolean[] has = new boolean[words.length];
        // Place and word in one number, to be sorted together.
        long[] places = new long[64];
        int count = 0;
        for (Occurring word : occurring) {
            has[word.word()] = word.isIn(doc);
            for (int place : word.places(doc)) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = (long) place << 32 | word.word();
            }
        }
        Arrays.sort(places, 0, count);
        float covered = 0;
        for (int word = 0; word < words.length; word++) {
            covered += has[word] ? rarities[word] : 0;
        }
        covered /= sum;
        return 1 + COVERAGE * covered * covered + TOGETHER * best(places, count) / sum;
    }

    /** Returns the most that different words within one window say. */
    private float best(long[] places, int count) {
        int[] within = new int[words.length];
        float now = 0;
        float best = 0;
        int first = 0;
        for (int i = 0; i < count; i++) {
            int word = (int) places[i];
            if (within[word]++ == 0) {
                now += rarities[word];
            }
            while ((places[i] >> 32) - (places[first] >> 32) >= WINDOW) {
                int left = (int) places[first++];
                if (--within[left] == 0) {
                    now -= rarities[left];
                }
            }
            best = Math.max(best, now);
        }
        return best;
    }
}
