package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Reorders the best hits by how much of the query each has, and has in one place: a speech in which the words stand
 * together is about what they say together. Scores only rise, so that hits further down stay below.
 */
final class Closeness {
    /** How many hits are reordered. */
    static final int DEPTH = 50;

    /** About sixty characters. */
    private static final int WINDOW = 36;

    private static final float COVERAGE = 0.1f;
    private static final float TOGETHER = 0.5f;

    private final String[] words;
    private final float[] rarities;
    private final float sum;

    /** {@code rarities} tells for each word how much it says. */
    Closeness(Map<String, Float> rarities) {
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

    /** A word's postings in one segment. */
    private record Occurring(int word, PostingsEnum postings, boolean body) {}

    private List<Occurring> open(LeafReaderContext leaf) throws IOException {
        List<Occurring> occurring = new ArrayList<>();
        for (int word = 0; word < words.length; word++) {
            PostingsEnum body =
                    leaf.reader().postings(new Term(IndexFields.BODY_WORDS, words[word]), PostingsEnum.POSITIONS);
            if (body != null) {
                occurring.add(new Occurring(word, body, true));
            }
            PostingsEnum title =
                    leaf.reader().postings(new Term(IndexFields.TITLE_WORDS, words[word]), PostingsEnum.NONE);
            if (title != null) {
                occurring.add(new Occurring(word, title, false));
            }
        }
        return occurring;
    }

    private float factor(List<Occurring> occurring, int doc) throws IOException {
        boolean[] has = new boolean[words.length];
        // Position and word in one number, to be sorted together.
        long[] places = new long[64];
        int count = 0;
        for (Occurring word : occurring) {
            PostingsEnum postings = word.postings();
            int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
            if (at != doc || at == DocIdSetIterator.NO_MORE_DOCS) {
                continue;
            }
            has[word.word()] = true;
            for (int left = word.body() ? postings.freq() : 0; left > 0; left--) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = (long) postings.nextPosition() << 32 | word.word();
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
