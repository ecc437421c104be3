package io.github.jianghua.rank;

import io.github.jianghua.index.IndexConfiguration;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A few speeches in memory, beside a document that is not a speech. */
final class Shelf implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Shelf(List<Speech> speeches) {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), IndexConfiguration.writerConfig())) {
            Document file = new Document();
            file.add(new StringField("file", "a.txt", Field.Store.YES));
            writer.addDocument(file);
            for (Speech speech : speeches) {
                writer.addDocument(SpeechDocuments.toDocument(speech));
            }
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
    }

    SearchResult search(SpeechQuery query) {
        try {
            return new SpeechSearcher().search(searcher, query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchResult search(String query) {
        return search(SpeechQuery.of(query));
    }

    List<String> ids(String query) {
        return ids(search(query));
    }

    List<String> ids(SpeechQuery query) {
        return ids(search(query));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::speech).map(Speech::id).toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
