package io.github.jianghua.benchmarks.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/** BM25 over an OR of the query's tokens, one field for each analyzer, their scores added. */
final class PlainLucene implements Ranker {
    private final List<Analyzer> analyzers;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PlainLucene(
            List<Analyzer> analyzers, FSDirectory directory, DirectoryReader reader, IndexSearcher searcher) {
        this.analyzers = analyzers;
        this.directory = directory;
        this.reader = reader;
        this.searcher = searcher;
    }

    static PlainLucene index(JudgedCollection collection, Path folder, List<Analyzer> analyzers) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (JudgedCollection.Text text : collection.documents()) {
                Document document = new Document();
                document.add(new StringField("id", text.id(), Field.Store.YES));
                List<TokenStream> streams = new ArrayList<>();
                for (int i = 0; i < analyzers.size(); i++) {
                    TokenStream stream = analyzers.get(i).tokenStream("f" + i, text.whole());
                    streams.add(stream);
                    document.add(new Field("f" + i, stream, type));
                }
                writer.addDocument(document);
                for (TokenStream stream : streams) {
                    stream.close();
                }
            }
            writer.forceMerge(1);
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        return new PlainLucene(analyzers, directory, reader, new IndexSearcher(reader));
    }

    /** Returns the same index with other parameters. */
    PlainLucene with(float k1, float b) {
        IndexSearcher other = new IndexSearcher(reader);
        other.setSimilarity(new BM25Similarity(k1, b));
        return new PlainLucene(analyzers, directory, reader, other);
    }

    @Override
    public List<String> rank(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < analyzers.size(); i++) {
            try (TokenStream stream = analyzers.get(i).tokenStream("f" + i, query)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    any.add(new TermQuery(new Term("f" + i, term.toString())), Occur.SHOULD);
                }
                stream.end();
            }
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(any.build(), 100).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
