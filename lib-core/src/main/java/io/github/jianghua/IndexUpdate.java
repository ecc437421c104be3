package io.github.jianghua;

import io.github.jianghua.index.ContentHash;
import io.github.jianghua.index.FileRecord;
import io.github.jianghua.index.IndexFields;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.read.ReadVisitor;
import io.github.jianghua.read.Reading;
import io.github.jianghua.read.SpeechReadException;
import io.github.jianghua.read.SpeechReader;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * One run that brings an index in step with files. The calling thread reads; others cut the speeches into terms and
 * write them. A file counts as unchanged when its size and time are, as in git: unless the time is so near to the
 * moment of reading that a later change could have kept it, when the content decides.
 */
final class IndexUpdate implements ReadVisitor {
    /** File systems keep times to two seconds at worst. */
    private static final long TIME_GRAIN_MILLIS = 2_000;

    /** How many speeches may wait for a writing thread. */
    private static final int QUEUE = 64;

    /** Opens the writer, and so takes the write lock, at the first change. */
    interface WriterSource {
        IndexWriter writer() throws IOException;
    }

    private final WriterSource source;
    private final IndexSearcher searcher;
    private final Path indexFolder;
    private final UpdateListener listener;
    private final ExecutorService writers;
    private final Semaphore room = new Semaphore(QUEUE);
    private final List<Future<?>> pending = new ArrayList<>();
    private final Map<String, FileRecord> records;
    private final List<SpeechReadException> failed = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private long added;
    private long updated;
    private long unchanged;
    private long removed;

    // The file that is being read.
    private Set<String> idsBefore = Set.of();
    private final Set<String> idsNow = new HashSet<>();
    private boolean complete;
    private long readAt;

    IndexUpdate(WriterSource source, IndexSearcher searcher, Path indexFolder, int threads, UpdateListener listener)
            throws IOException {
        this.source = source;
        this.searcher = searcher;
        this.indexFolder = indexFolder.toAbsolutePath().normalize();
        this.listener = listener;
        this.records = FileRecord.readAll(searcher);
        this.writers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "jianghua-index");
            thread.setDaemon(true);
            return thread;
        });
    }

    void run(SpeechReader reader, Iterable<Path> paths, boolean prune) throws IOException {
        try {
            for (Path path : paths) {
                reader.visit(path, this);
            }
            await();
            if (prune) {
                for (Path path : paths) {
                    prune(path.toAbsolutePath().normalize());
                }
            }
        } finally {
            writers.shutdownNow();
        }
    }

    @Override
    public boolean enter(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(indexFolder) || !seen.add(absolute)) {
            return false;
        }
        listener.file(file);
        String path = absolute.toString();
        FileRecord record = records.get(path);
        if (record != null && isUnchanged(absolute, record)) {
            unchanged += record.speeches();
            return false;
        }
        idsBefore = record == null && !hasSpeeches(path) ? Set.of() : idsOf(path);
        idsNow.clear();
        complete = true;
        readAt = System.currentTimeMillis();
        return true;
    }

    private static boolean isUnchanged(Path file, FileRecord record) throws IOException {
        if (record.revision() != SpeechReader.REVISION) {
            return false;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = attributes.lastModifiedTime().toMillis();
        boolean sameSize = attributes.size() == record.size();
        boolean timeTells = record.modified() + TIME_GRAIN_MILLIS < record.indexed();
        if (sameSize && modified == record.modified() && timeTells) {
            return true;
        }
        return sameSize && ContentHash.of(file).equals(record.hash());
    }

    @Override
    public void reading(Path file, Reading reading) throws IOException {
        Speech speech = reading.speech();
        if (idsNow.add(speech.id())) {
            if (idsBefore.contains(speech.id()) || exists(speech.id())) {
                updated++;
            } else {
                added++;
            }
        }
        String path = file.toAbsolutePath().normalize().toString();
        IndexWriter writer = source.writer();
        submit(() -> {
            Document document = SpeechDocuments.toDocument(speech);
            FileRecord.mark(document, path);
            writer.updateDocument(new Term(IndexFields.ID, speech.id()), document);
        });
        listener.speech();
    }

    @Override
    public void failed(Path file, SpeechReadException failure) {
        complete = false;
        failed.add(failure);
        listener.failed(failure);
    }

    /** Removes what the file no longer holds and remembers the file; one that failed in part is read again next time. */
    @Override
    public void leave(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        String path = absolute.toString();
        if (!complete) {
            await();
            if (records.containsKey(path)) {
                source.writer().deleteDocuments(FileRecord.term(path));
            }
            return;
        }
        await();
        IndexWriter writer = source.writer();
        for (String id : idsBefore) {
            if (!idsNow.contains(id)) {
                writer.deleteDocuments(new Term(IndexFields.ID, id));
                removed++;
            }
        }
        BasicFileAttributes attributes = Files.readAttributes(absolute, BasicFileAttributes.class);
        FileRecord record = new FileRecord(
                path,
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                ContentHash.of(absolute),
                idsNow.size(),
                readAt,
                SpeechReader.REVISION);
        writer.updateDocument(FileRecord.term(path), record.toDocument());
    }

    /** Removes the speeches of files below a folder that are no longer there. */
    private void prune(Path folder) throws IOException {
        for (FileRecord record : records.values()) {
            Path file = Path.of(record.path());
            if (file.startsWith(folder) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                IndexWriter writer = source.writer();
                writer.deleteDocuments(FileRecord.term(record.path()));
                writer.deleteDocuments(FileRecord.speechesTerm(record.path()));
                removed += record.speeches();
            }
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    private void submit(Write write) throws IOException {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        pending.add(writers.submit(() -> {
            try {
                write.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                room.release();
            }
        }));
        if (pending.size() > 4 * QUEUE) {
            pending.removeIf(task -> task.state() == Future.State.SUCCESS);
        }
    }

    private void await() throws IOException {
        try {
            for (Future<?> task : pending) {
                task.get();
            }
            pending.clear();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException wrapped) {
                throw wrapped.getCause();
            }
            throw new IOException("a speech could not be written: " + e.getCause(), e.getCause());
        }
    }

    private static InterruptedIOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted while indexing");
        interrupted.initCause(e);
        return interrupted;
    }

    private boolean exists(String id) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(IndexFields.ID, id)) > 0;
    }

    private boolean hasSpeeches(String path) throws IOException {
        return searcher.getIndexReader().docFreq(FileRecord.speechesTerm(path)) > 0;
    }

    private Set<String> idsOf(String path) throws IOException {
        Set<String> ids = new HashSet<>();
        Query query = searcher.rewrite(new TermQuery(FileRecord.speechesTerm(path)));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(context);
            if (scorer == null) {
                continue;
            }
            StoredFields stored = context.reader().storedFields();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (context.reader().getLiveDocs() == null
                        || context.reader().getLiveDocs().get(doc)) {
                    ids.add(stored.document(doc, Set.of(IndexFields.ID)).get(IndexFields.ID));
                }
            }
        }
        return ids;
    }

    int files() {
        return seen.size();
    }

    long speeches() {
        return added + updated + unchanged;
    }

    long added() {
        return added;
    }

    long updated() {
        return updated;
    }

    long unchanged() {
        return unchanged;
    }

    long removed() {
        return removed;
    }

    List<SpeechReadException> failed() {
        return failed;
    }
}
