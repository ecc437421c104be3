package io.github.jianghua.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.Normalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/**
 * Holds what stands in an index of this format: its fields, and checksums of the terms and values that a few speeches
 * leave in them. An index of another build that says it has the same format but holds other terms would miss what it
 * should find, or refuse to be written to.
 */
class IndexFormatTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "github", "jianghua", "index");

    @Test
    void what_an_index_holds_is_told_by_its_format_version() throws IOException {
        Path golden = GOLDEN.resolve("format-" + IndexConfiguration.FORMAT_VERSION + ".golden");
        String actual = describe();
        if ("update".equals(System.getProperty("jianghua.golden")) && !Files.exists(golden)) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).exists();
        assertThat(actual)
                .as("what an index holds has changed, so older ones cannot be read or added to:"
                        + " raise IndexConfiguration.FORMAT_VERSION, see CONTRIBUTING.md")
                .isEqualTo(Files.readString(golden));
    }

    private static String describe() throws IOException {
        List<String> lines = new ArrayList<>();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, IndexConfiguration.writerConfig())) {
                for (Speech speech : speeches()) {
                    writer.addDocument(SpeechDocuments.toDocument(speech));
                }
                writer.addDocument(new FileRecord("a.txt", 1, 2, "hash", 3, 4, 5).toDocument());
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader leaf = reader.leaves().get(0).reader();
                for (FieldInfo field : leaf.getFieldInfos()) {
                    lines.add(describe(leaf, field));
                }
                CRC32 stored = new CRC32();
                for (int doc = 0; doc < leaf.maxDoc(); doc++) {
                    Document document = leaf.storedFields().document(doc);
                    for (IndexableField field : document) {
                        stored.update(field.name().getBytes(StandardCharsets.UTF_8));
                        if (field.binaryValue() != null) {
                            update(stored, field.binaryValue());
                        } else if (field.numericValue() != null) {
                            stored.update(field.numericValue().intValue());
                        } else {
                            stored.update(field.stringValue().getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
                lines.add("stored=" + Long.toHexString(stored.getValue()));
            }
        }
        lines.add("folded=" + Long.toHexString(folded()));
        lines.sort(null);
        return String.join("\n", lines) + "\n";
    }

    private static String describe(LeafReader leaf, FieldInfo field) throws IOException {
        CRC32 postings = new CRC32();
        Terms terms = leaf.terms(field.name);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                update(postings, term);
                PostingsEnum docs = each.postings(null, PostingsEnum.POSITIONS);
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    postings.update(doc);
                    for (int i = 0; i < docs.freq(); i++) {
                        int position = terms.hasPositions() ? docs.nextPosition() : i;
                        postings.update(position);
                        postings.update(position >> 8);
                    }
                }
            }
        }
        return field.name + " options=" + field.getIndexOptions() + " norms=" + field.hasNorms() + " docValues="
                + field.getDocValuesType() + " points=" + field.getPointDimensionCount() + " postings="
                + Long.toHexString(postings.getValue());
    }

    /** What terms are made of: an index with other forms of characters would not be found in. */
    private static long folded() {
        CRC32 sum = new CRC32();
        for (char c = 0x4E00; c <= 0x9FA5; c++) {
            String text = "一" + c + "的" + c + "着，頭" + c + "，" + c + "坤";
            sum.update(Normalizer.normalize(text).text().getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }

    private static void update(CRC32 sum, BytesRef bytes) {
        sum.update(bytes.bytes, bytes.offset, bytes.length);
        sum.update(0);
    }

    private static List<Speech> speeches() {
        String simplified = "同志们：\n二〇二三年我镇财政收入10.38亿元，增长5.2%，推进双招双引、优化营商环境。\n"
                + "一、抓好乡村振兴\n（一）完善ＰＰＰ模式，落实“放管服”改革，两不愁三保障成果得到巩固！\n".repeat(3);
        String traditional = "同志們：\n２０２４年我縣糧食產量1,234.5噸，鄉村振興取得新進展，營商環境持續改善。\n";
        return List.of(
                Speech.builder("a", simplified)
                        .title("在2023年全镇经济工作会议上的讲话")
                        .year(2023)
                        .speaker("贺砚秋")
                        .role("镇党委书记")
                        .source("a.txt")
                        .build(),
                Speech.builder("b", traditional).title("二〇二四年政府工作報告").build(),
                Speech.builder("c", "没有标题的一篇。").build());
    }
}
