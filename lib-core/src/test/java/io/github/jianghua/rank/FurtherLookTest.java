package io.github.jianghua.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jianghua.index.IndexConfiguration;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.query.ParsedQuery;
import io.github.jianghua.query.QueryParser;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FurtherLookTest {
    private static final List<String> PIECES =
            List.of("三农", "工作", "农业", "农村", "农民", "乡村振兴", "的", "营商环境", "在", "2023年", "项目", "。", "罗长水", "一", "十四五");

    private final Random random = new Random(20261123);

    @Test
    void adds_what_one_query_of_everything_would_have_counted() throws IOException {
        try (DirectoryReader reader = index(250)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(3);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexConfiguration.similarity());
            int found = 0;
            for (int round = 0; round < 200; round++) {
                ParsedQuery parsed = QueryParser.parse(text(1 + random.nextInt(5)) + (round % 3 == 0 ? " 2022年" : ""));
                TermStatistics terms = new TermStatistics(searcher);
                CompiledQuery compiled = new QueryCompiler(Weights.DEFAULT, terms).compile(parsed);
                YearLift lift = new YearLift(parsed.years(), 3);
                TopDocs core = searcher.search(lifted(compiled.core(), lift), 250);
                TopDocs actual = new FurtherLook(searcher, terms, lift).reorder(core, compiled.extra());
                Map<Integer, Float> expected = new LinkedHashMap<>();
                for (ScoreDoc hit : searcher.search(lifted(compiled.query(), lift), 250).scoreDocs) {
                    expected.put(hit.doc, hit.score);
                }
                assertThat(actual.scoreDocs).hasSize(expected.size());
                float before = Float.MAX_VALUE;
                for (ScoreDoc hit : actual.scoreDocs) {
                    assertThat(hit.score)
                            .as(parsed.toString())
                            .isEqualTo(expected.get(hit.doc), within(1e-4f * hit.score))
                            .isLessThanOrEqualTo(before);
                    before = hit.score;
                    found++;
                }
            }
            assertThat(found).isGreaterThan(1000);
        }
    }

    @Test
    void leaves_what_is_further_down_in_its_place() throws IOException {
        try (DirectoryReader reader = index(FurtherLook.DEPTH + 100)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexConfiguration.similarity());
            TermStatistics terms = new TermStatistics(searcher);
            CompiledQuery compiled = new QueryCompiler(Weights.DEFAULT, terms).compile(QueryParser.parse("工作 农村 的 项目"));
            TopDocs core = searcher.search(compiled.core(), reader.maxDoc());
            assertThat(core.scoreDocs).hasSizeGreaterThan(FurtherLook.DEPTH);
            TopDocs actual =
                    new FurtherLook(searcher, terms, new YearLift(List.of(), 0)).reorder(core, compiled.extra());
            assertThat(docs(actual, FurtherLook.DEPTH, core.scoreDocs.length))
                    .isEqualTo(docs(core, FurtherLook.DEPTH, core.scoreDocs.length));
            assertThat(docs(actual, 0, FurtherLook.DEPTH))
                    .isNotEqualTo(docs(core, 0, FurtherLook.DEPTH))
                    .containsExactlyInAnyOrder(docs(core, 0, FurtherLook.DEPTH));
        }
    }

    private static int[] docs(TopDocs top, int from, int to) {
        return Arrays.stream(top.scoreDocs, from, to).mapToInt(hit -> hit.doc).toArray();
    }

    private static Query lifted(Query query, YearLift lift) {
        return lift.isEmpty() ? query : new FunctionScoreQuery(query, lift);
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private DirectoryReader index(int speeches) throws IOException {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), IndexConfiguration.writerConfig())) {
            for (int i = 0; i < speeches; i++) {
                int year = 2020 + random.nextInt(5);
                writer.addDocument(SpeechDocuments.toDocument(Speech.builder("s" + i, text(1 + random.nextInt(60)))
                        .title(random.nextInt(3) == 0 ? null : text(1 + random.nextInt(6)))
                        .year(year)
                        .years(List.of(year, year + 1))
                        .build()));
                if (i % 60 == 59) {
                    writer.flush();
                }
            }
            return DirectoryReader.open(writer);
        }
    }
}
