package io.github.jianghua.index;

import io.github.jianghua.analysis.WordsAnalyzer;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/** How speeches are written to and scored by Lucene. */
public final class IndexConfiguration {
    /**
     * The version of what an index holds: its fields, and the terms that a text leaves in them. An index of another
     * version must be made anew.
     */
    public static final int FORMAT_VERSION = 7;

    /** The key of {@link #FORMAT_VERSION} in the user data of a commit. */
    public static final String FORMAT_KEY = "jianghua.format";

    /** Larger than Lucene's default of 16: fewer small segments to write and to merge. Some 25 MB of text. */
    private static final double LARGEST_BUFFER_MEGABYTES = 64;

    /** What a thread has buffered takes some three times the memory more while it is inverted and written. */
    private static final int BUFFER_SHARE_OF_HEAP = 8;

    private static final Analyzer WORDS = new WordsAnalyzer();
    private static final Similarity SIMILARITY = new FieldSimilarity();

    private IndexConfiguration() {}

    /** Returns the analyzer of every field of words; it expects normalised text. */
    public static Analyzer words() {
        return WORDS;
    }

    /** Returns the scoring of single terms; searchers and writers must both have it. */
    public static Similarity similarity() {
        return SIMILARITY;
    }

    /** Returns a new configuration of a writer of speeches to which one thread adds. */
    public static IndexWriterConfig writerConfig() {
        return writerConfig(1);
    }

    /** Returns a new configuration of a writer of speeches to which so many threads add. */
    public static IndexWriterConfig writerConfig(int threads) {
        double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
        double buffer = Math.min(LARGEST_BUFFER_MEGABYTES * threads, heap / BUFFER_SHARE_OF_HEAP);
        IndexWriterConfig config = new IndexWriterConfig(WORDS);
        return config.setCodec(PackedPostingsFormat.codec(config.getCodec()))
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(Math.max(1, buffer));
    }

    /** The parameters of BM25 for each field. */
    private static final class FieldSimilarity extends PerFieldSimilarityWrapper {
        private static final Similarity TEXT = new TextSimilarity(0.7f, 0.6f);
        private static final Similarity START = new TextSimilarity(0.6f, 0.6f);
        /** That a title has a word says the more the less else it has. */
        private static final Similarity TITLE = new TextSimilarity(4f, 1f);

        private static final Similarity CHARACTERS = new TextSimilarity(1.2f, 0.75f);
        private static final Map<String, Similarity> SIMILARITIES = Map.of(
                IndexFields.LEAD_WORDS, START,
                IndexFields.OPENING_GRAMS, START,
                IndexFields.OPENING_CHARACTERS, START,
                IndexFields.TITLE_WORDS, TITLE,
                IndexFields.TITLE_GRAMS, TITLE,
                IndexFields.BODY_CHARACTERS, CHARACTERS,
                IndexFields.TITLE_CHARACTERS, CHARACTERS);

        @Override
        public Similarity get(String field) {
            return SIMILARITIES.getOrDefault(field, TEXT);
        }
    }

    /** BM25 that knows the length of packed fields. */
    private static final class TextSimilarity extends BM25Similarity {
        TextSimilarity(float k1, float b) {
            super(k1, b);
        }

        @Override
        public long computeNorm(FieldInvertState state) {
            TokenCount packed = state.getAttributeSource().getAttribute(TokenCount.class);
            return packed == null ? super.computeNorm(state) : SmallFloat.intToByte4(Math.max(1, packed.tokenCount()));
        }
    }
}
