package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene as its manual has it: title and text as two fields with positions, the text with offsets too as the highlighter
 * wants them, BM25 over any of the query's terms.
 */
final class LuceneEngine implements Engine {
    private static final int TOP = 10;
    private static final int PASSAGES = 3;
    private static final FieldType TITLE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private final Analyzer analyzer;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder builder;
    private final UnifiedHighlighter highlighter;

    LuceneEngine(Path folder, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        builder = new QueryBuilder(analyzer);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .build();
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setStored(true);
        type.freeze();
        return type;
    }

    /** Indexes with as much memory as {@link JianghuaEngine} takes. Closes the analyzer. */
    static void index(List<Speech> speeches, Path folder, int threads, Analyzer analyzer) throws IOException {
        try (analyzer;
                FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(
                        directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64.0 * threads))) {
            Threads.each(speeches, threads, speech -> writer.updateDocument(new Term("id", speech.id()), of(speech)));
            writer.commit();
        }
    }

    private static Document of(Speech speech) {
        Document document = new Document();
        document.add(new StringField("id", speech.id(), Field.Store.YES));
        document.add(new IntField("year", speech.year(), Field.Store.YES));
        document.add(new Field("title", speech.title(), TITLE));
        document.add(new Field("text", speech.text(), TEXT));
        return document;
    }

    @Override
    public int search(Kind kind, String query) throws IOException {
        TopDocs top;
        int found = 0;
        if (kind == Kind.FACETS) {
            FacetsResult result =
                    FacetsCollectorManager.search(searcher, words(query), TOP, new FacetsCollectorManager());
            top = result.topDocs();
            found = new LongValueFacetCounts("year", result.facetsCollector())
                    .getAllChildrenSortByValue()
                    .labelValues
                    .length;
        } else {
            top = searcher.search(lucene(kind, query), TOP);
            found = top.scoreDocs.length;
        }
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            if (stored.document(hit.doc).get("text") == null) {
                throw new IOException("a speech without text");
            }
        }
        return found;
    }

    private Query lucene(Kind kind, String query) {
        return switch (kind) {
            case TERM, TWO_WORDS, SENTENCE, FACETS -> words(query);
            case PHRASE -> either(builder.createPhraseQuery("title", query), builder.createPhraseQuery("text", query));
            case PREFIX -> either(new PrefixQuery(new Term("title", query)), new PrefixQuery(new Term("text", query)));
            case YEAR_FILTER ->
                new BooleanQuery.Builder()
                        .add(words(query), Occur.MUST)
                        .add(IntField.newRangeQuery("year", Kind.FROM, Kind.TO), Occur.FILTER)
                        .build();
        };
    }

    private Query words(String query) {
        return either(builder.createBooleanQuery("title", query), builder.createBooleanQuery("text", query));
    }

    private static Query either(Query title, Query text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (title != null) {
            any.add(title, Occur.SHOULD);
        }
        if (text != null) {
            any.add(text, Occur.SHOULD);
        }
        return any.build();
    }

    @Override
    public int passages(String query) throws IOException {
        Query words = words(query);
        TopDocs top = searcher.search(words, TOP);
        int characters = 0;
        for (String passages : highlighter.highlight("text", words, top, PASSAGES)) {
            characters += passages == null ? 0 : passages.length();
        }
        return characters;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
