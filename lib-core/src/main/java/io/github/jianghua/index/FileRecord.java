package io.github.jianghua.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * What an index remembers of a file that it was fed, so that an unchanged file need not be read again. Kept as a
 * document of its own beside those of the speeches, in the same commit.
 *
 * @param path the absolute path
 * @param size the size in bytes
 * @param modified the time of the last change, in milliseconds since 1970
 * @param hash the SHA-256 of the content, in hexadecimal
 * @param speeches how many speeches came from it
 * @param indexed when it was read, in milliseconds since 1970
 * @param revision the revision of the reader that read it
 */
public record FileRecord(String path, long size, long modified, String hash, int speeches, long indexed, int revision) {
    /** Has the path as a term in the document of a file. */
    private static final String PATH = "file.path";

    /** Has the path as a term in the document of each speech that came from a file. */
    private static final String SPEECH_FILE = "speech.file";

    private static final String SIZE = "file.size";
    private static final String MODIFIED = "file.modified";
    private static final String HASH = "file.hash";
    private static final String SPEECHES = "file.speeches";
    private static final String INDEXED = "file.indexed";
    private static final String REVISION = "file.revision";

    /** Returns the term that names the document of a file. */
    public static Term term(String path) {
        return new Term(PATH, bytes(path));
    }

    /** Returns the term that all speeches of a file have. */
    public static Term speechesTerm(String path) {
        return new Term(SPEECH_FILE, bytes(path));
    }

    /** Notes in the document of a speech which file it came from. */
    public static void mark(Document speech, String path) {
        speech.add(new StringField(SPEECH_FILE, bytes(path), Field.Store.NO));
    }

    /** Paths may be longer than the longest term; the start of such a path is not unique, so it is hashed. */
    private static BytesRef bytes(String path) {
        BytesRef bytes = new BytesRef(path);
        return bytes.length < 30_000 ? bytes : new BytesRef(ContentHash.of(path));
    }

    /** Returns the document that keeps this record. */
    public Document toDocument() {
        Document document = new Document();
        document.add(new StringField(PATH, bytes(path), Field.Store.NO));
        document.add(new StoredField(PATH, path));
        document.add(new StoredField(SIZE, size));
        document.add(new StoredField(MODIFIED, modified));
        document.add(new StoredField(HASH, hash));
        document.add(new StoredField(SPEECHES, speeches));
        document.add(new StoredField(INDEXED, indexed));
        document.add(new StoredField(REVISION, revision));
        return document;
    }

    /** Returns the records of all files, by path. Reads every record: some microseconds each. */
    public static Map<String, FileRecord> readAll(IndexSearcher searcher) throws IOException {
        Map<String, FileRecord> records = new HashMap<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            LeafReader leaf = context.reader();
            Terms terms = leaf.terms(PATH);
            if (terms == null) {
                continue;
            }
            StoredFields stored = leaf.storedFields();
            TermsEnum all = terms.iterator();
            PostingsEnum postings = null;
            while (all.next() != null) {
                postings = all.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) {
                        FileRecord record = fromDocument(
                                stored.document(doc, Set.of(PATH, SIZE, MODIFIED, HASH, SPEECHES, INDEXED, REVISION)));
                        records.put(record.path(), record);
                    }
                }
            }
        }
        return records;
    }

    private static FileRecord fromDocument(Document document) {
        return new FileRecord(
                document.get(PATH),
                document.getField(SIZE).numericValue().longValue(),
                document.getField(MODIFIED).numericValue().longValue(),
                document.get(HASH),
                document.getField(SPEECHES).numericValue().intValue(),
                document.getField(INDEXED).numericValue().longValue(),
                document.getField(REVISION).numericValue().intValue());
    }
}
