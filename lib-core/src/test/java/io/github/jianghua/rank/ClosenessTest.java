package io.github.jianghua.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jianghua.index.IndexConfiguration;
import io.github.jianghua.index.IndexFields;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static final int WINDOW = 60;

    @Test
    void findsTheBestWindowLikeAScanOfTheText() throws IOException {
        Random random = new Random(20261122);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(random, 1 + random.nextInt(400)));
        }
        try (DirectoryReader reader = index(texts)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs all = searcher.search(MatchAllDocsQuery.INSTANCE, texts.size());
            for (int round = 0; round < 50; round++) {
                Map<String, Float> rarities = new LinkedHashMap<>();
                while (rarities.size() < 2 + round % 3) {
                    rarities.put(text(random, 1 + random.nextInt(6)), 1f + random.nextInt(5));
                }
                TermStatistics terms = new TermStatistics(searcher);
                for (ScoreDoc hit : new Closeness(rarities, terms).reorder(reader.leaves(), all).scoreDocs) {
                    float factor = ((Closeness.Reordered) hit).factor;
                    assertThat(factor)
                            .as("%s in %s", rarities, texts.get(hit.doc))
                            .isEqualTo(expected(reader, hit.doc, texts.get(hit.doc), rarities), within(1e-4f));
                }
            }
        }
    }

    private static float expected(DirectoryReader reader, int doc, String text, Map<String, Float> rarities)
            throws IOException {
        float sum = 0;
        float covered = 0;
        for (Map.Entry<String, Float> word : rarities.entrySet()) {
            sum += word.getValue();
            Term term = new Term(IndexFields.BODY_WORDS, word.getKey());
            TopDocs with = new IndexSearcher(reader).search(new TermQuery(term), reader.maxDoc());
            for (ScoreDoc hit : with.scoreDocs) {
                covered += hit.doc == doc ? word.getValue() : 0;
            }
        }
        float best = 0;
        for (int start = 0; start < text.length(); start++) {
            float within = 0;
            for (Map.Entry<String, Float> word : rarities.entrySet()) {
                int at = text.indexOf(word.getKey(), start);
                within += word.getKey().length() > 1 && at >= 0 && at < start + WINDOW ? word.getValue() : 0;
            }
            best = Math.max(best, within);
        }
        covered /= sum;
        return 1 + 0.1f * covered * covered + 0.5f * best / sum;
    }

    /** Few characters, so that words overlap themselves and their parts stand alone. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("中国人民".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    private static DirectoryReader index(List<String> texts) throws IOException {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), IndexConfiguration.writerConfig())) {
            for (int i = 0; i < texts.size(); i++) {
                writer.addDocument(SpeechDocuments.toDocument(
                        Speech.builder("s" + i, texts.get(i)).build()));
                if (i % 15 == 14) {
                    writer.flush();
                }
            }
            return DirectoryReader.open(writer);
        }
    }
}
