package io.github.jianghua;

import io.github.jianghua.SpeechIndexException.Reason;
import io.github.jianghua.index.IndexConfiguration;
import io.github.jianghua.index.IndexFields;
import io.github.jianghua.index.IndexVerifier;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.rank.SpeechSearcher;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * An index of speeches on disk: speeches go in, queries are answered with ranked speeches and their passages.
 *
 * <p><b>Threads.</b> All methods may be called by several threads at once. Searches never wait for writing.
 *
 * <p><b>Processes.</b> The first change takes the index's write lock and holds it until {@link #close}; until then
 * another process, or another {@code SpeechIndex}, that tries to change the index is refused with {@link
 * Reason#LOCKED}. Any number of processes may search.
 *
 * <p><b>Visibility.</b> A change is seen by searches that begin after {@link #commit} has returned, and survives a
 * crash of the machine from then on. Every search sees the index as of one commit. Commits of another process are seen
 * after {@link #refresh}.
 *
 * <p><b>Closing.</b> {@link #close} gives up changes that were not committed. Any other method throws {@link
 * IllegalStateException} after it.
 *
 * <p><b>Errors.</b> What is wrong with an index is told by a {@link SpeechIndexException} with its {@link Reason};
 * other {@link IOException}s are failures of the disk.
 */
public final class SpeechIndex implements AutoCloseable {
    /** How many bytes are more work to write than threads to start. */
    private static final long WORTH_SEVERAL_THREADS = 1 << 20;

    private final IndexFolder folder;
    private final IndexOptions options;
    private final FSDirectory directory;
    private final SearcherManager searchers;
    private final SpeechSearcher speechSearcher = new SpeechSearcher();
    private final Object writing = new Object();
    private IndexWriter writer;
    private volatile boolean closed;

    private SpeechIndex(IndexFolder folder, IndexOptions options, FSDirectory directory, IndexWriter writer)
            throws IOException {
        this.folder = folder;
        this.options = options;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(folder.reader(directory), new Similar());
    }

    /** Every searcher scores as the documents were written. */
    private static final class Similar extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexConfiguration.similarity());
            return searcher;
        }
    }

    /**
     * Opens the index in a folder, or creates one there if the folder is empty or does not exist.
     *
     * @throws SpeechIndexException with {@link Reason#NOT_AN_INDEX} if the folder holds something else, {@link
     *     Reason#INCOMPATIBLE}, {@link Reason#DAMAGED}, or {@link Reason#LOCKED} if it must be created just while
     *     another process does so
     */
    public static SpeechIndex openOrCreate(Path path) throws IOException {
        return openOrCreate(path, IndexOptions.defaults());
    }

    /**
     * Opens or creates the index in a folder.
     *
     * @throws SpeechIndexException as {@link #openOrCreate(Path)} does
     */
    public static SpeechIndex openOrCreate(Path path, IndexOptions options) throws IOException {
        return new IndexFolder(path).exists() ? open(path, options) : create(path, options);
    }

    /**
     * Opens the index in a folder.
     *
     * @throws SpeechIndexException with {@link Reason#NOT_FOUND}, {@link Reason#NOT_AN_INDEX}, {@link
     *     Reason#INCOMPATIBLE} or {@link Reason#DAMAGED}
     */
    public static SpeechIndex open(Path path) throws IOException {
        return open(path, IndexOptions.defaults());
    }

    /**
     * Opens the index in a folder.
     *
     * @throws SpeechIndexException as {@link #open(Path)} does
     */
    public static SpeechIndex open(Path path, IndexOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        IndexFolder folder = new IndexFolder(path);
        if (!folder.exists()) {
            throw folder.notFound();
        }
        FSDirectory directory = folder.directory();
        try {
            return new SpeechIndex(folder, options, directory, null);
        } catch (IOException e) {
            directory.close();
            throw folder.translate(e);
        }
    }

    /**
     * Creates an index in a folder that is empty or does not exist.
     *
     * @throws SpeechIndexException with {@link Reason#ALREADY_EXISTS}, {@link Reason#NOT_AN_INDEX} or {@link
     *     Reason#LOCKED}
     */
    public static SpeechIndex create(Path path, IndexOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        IndexFolder folder = new IndexFolder(path);
        if (folder.exists()) {
            throw folder.failure(Reason.ALREADY_EXISTS, "there is an index in " + path + " already", null);
        }
        Files.createDirectories(path);
        FSDirectory directory = folder.directory();
        IndexWriter writer = null;
        try {
            writer = folder.writer(directory, options.threads());
            IndexFolder.describe(writer, Instant.now());
            writer.commit();
            return new SpeechIndex(folder, options, directory, writer);
        } catch (IOException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw folder.translate(e);
        }
    }

    /**
     * Verifies every byte of the last commit of the index in a folder. Takes the write lock meanwhile.
     *
     * @throws SpeechIndexException with {@link Reason#NOT_FOUND}, {@link Reason#NOT_AN_INDEX} or {@link Reason#LOCKED}
     */
    public static IndexCheck check(Path path) throws IOException {
        IndexFolder folder = new IndexFolder(path);
        if (!folder.exists()) {
            throw folder.notFound();
        }
        try (FSDirectory directory = folder.directory()) {
            IndexVerifier verifier = IndexVerifier.verify(directory);
            List<IndexCheck.Problem> problems = new ArrayList<>();
            for (Map.Entry<String, String> problem : verifier.problems().entrySet()) {
                problems.add(new IndexCheck.Problem(problem.getKey(), problem.getValue()));
            }
            long speeches = 0;
            if (problems.isEmpty()) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    speeches = count(new IndexSearcher(reader));
                }
            }
            return new IndexCheck(problems.isEmpty(), speeches, verifier.files(), problems);
        } catch (IOException e) {
            throw folder.translate(e);
        }
    }

    /**
     * Adds a speech, or replaces the one with its id. Seen after {@link #commit}.
     *
     * @throws SpeechIndexException with {@link Reason#LOCKED} if another process is writing
     */
    public void add(Speech speech) throws IOException {
        Term id = new Term(IndexFields.ID, speech.id());
        writer().updateDocument(id, SpeechDocuments.toDocument(speech));
    }

    /**
     * Adds or replaces speeches. Seen after {@link #commit}.
     *
     * @throws SpeechIndexException with {@link Reason#LOCKED} if another process is writing
     * @throws io.github.jianghua.read.SpeechReadException if the speeches come from files of which one cannot be read;
     *     those before it were added
     */
    public void addAll(Iterable<Speech> speeches) throws IOException {
        try {
            for (Speech speech : speeches) {
                add(speech);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Deletes the speech with an id, if there is one. Seen after {@link #commit}.
     *
     * @throws SpeechIndexException with {@link Reason#LOCKED} if another process is writing
     */
    public void delete(String id) throws IOException {
        writer().deleteDocuments(new Term(IndexFields.ID, id));
    }

    /**
     * Makes all changes since the last commit durable and visible, together. Waits for the disk: some milliseconds.
     * Without changes it does nothing.
     */
    public void commit() throws IOException {
        synchronized (writing) {
            checkOpen();
            if (writer != null && writer.hasUncommittedChanges()) {
                IndexFolder.describe(writer, created());
                try {
                    flushBuffers();
                    writer.commit();
                } catch (IOException e) {
                    throw folder.translate(e);
                }
            }
        }
        refresh();
    }

    /** Writes what several threads have added by several threads; Lucene's commit by itself has one do it. */
    private void flushBuffers() throws IOException {
        if (options.threads() == 1 || writer.ramBytesUsed() < WORTH_SEVERAL_THREADS) {
            return;
        }
        List<FutureTask<Boolean>> flushes = new ArrayList<>();
        for (int i = 1; i < options.threads(); i++) {
            FutureTask<Boolean> flush = new FutureTask<>(writer::flushNextBuffer);
            Thread.startVirtualThread(flush);
            flushes.add(flush);
        }
        writer.flushNextBuffer();
        for (FutureTask<Boolean> flush : flushes) {
            try {
                flush.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while speeches were written");
            } catch (ExecutionException e) {
                throw IOUtils.rethrowAlways(e.getCause());
            }
        }
    }

    /** Makes commits of other processes visible. Costs little when there are none. */
    public void refresh() throws IOException {
        checkOpen();
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw folder.translate(e);
        }
    }

    /**
     * Brings the index in step with files, and commits. Files that did not change since they were last read are passed
     * over; speeches that vanished from a file that changed are removed; a file that cannot be read is named in the
     * summary and keeps the speeches that it had.
     *
     * <p>Changes that were made before and not committed are committed with it. Runs of several threads follow one
     * another.
     *
     * @param paths files, folders and collections
     * @param prune whether to remove the speeches of files that are no longer in the folders of {@code paths}
     * @param listener is told how it goes on
     * @throws SpeechIndexException with {@link Reason#LOCKED} if another process is writing
     */
    public UpdateSummary update(Collection<Path> paths, boolean prune, UpdateListener listener) throws IOException {
        long started = System.nanoTime();
        synchronized (writing) {
            IndexSearcher searcher = acquire();
            try {
                IndexUpdate update =
                        new IndexUpdate(this::writer, searcher, folder.path(), options.threads(), listener);
                update.run(options.reader(), List.copyOf(paths), prune);
                commit();
                return new UpdateSummary(
                        update.files(),
                        update.speeches(),
                        update.added(),
                        update.updated(),
                        update.unchanged(),
                        update.removed(),
                        update.failed(),
                        Duration.ofNanos(System.nanoTime() - started),
                        bytes());
            } finally {
                searchers.release(searcher);
            }
        }
    }

    /**
     * Answers a query. Costs some milliseconds, most of them for the snippets.
     *
     * @throws IOException if the index cannot be read
     */
    public SearchResult search(SpeechQuery query) throws IOException {
        IndexSearcher searcher = acquire();
        try {
            return speechSearcher.search(searcher, query);
        } catch (IOException e) {
            throw folder.translate(e);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Returns the speech with an id, as of the last commit. */
    public Optional<Speech> speech(String id) throws IOException {
        IndexSearcher searcher = acquire();
        try {
            TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
            if (found.scoreDocs.length == 0) {
                return Optional.empty();
            }
            return Optional.of(SpeechDocuments.fromDocument(
                    searcher.storedFields().document(found.scoreDocs[0].doc, SpeechDocuments.STORED_FIELDS)));
        } catch (IOException e) {
            throw folder.translate(e);
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Returns what in a text matches a query, whether or not the text is in the index.
     *
     * @return stretches of the text, ascending and apart
     */
    public List<Mark> marks(String text, SpeechQuery query) {
        return speechSearcher.marks(text, query.text());
    }

    /** Returns what the index holds, as of the last commit. */
    public IndexStatistics statistics() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            Map<String, String> data = reader.getIndexCommit().getUserData();
            SegmentInfos infos =
                    SegmentInfos.readCommit(directory, reader.getIndexCommit().getSegmentsFileName());
            return new IndexStatistics(
                    count(searcher),
                    years(searcher),
                    bytes(),
                    Integer.parseInt(data.get(IndexConfiguration.FORMAT_KEY)),
                    infos.getCommitLuceneVersion().toString(),
                    Instant.parse(data.get(IndexFolder.CREATED_KEY)),
                    Instant.parse(data.get(IndexFolder.UPDATED_KEY)));
        } catch (IOException e) {
            throw folder.translate(e);
        } finally {
            searchers.release(searcher);
        }
    }

    private static long count(IndexSearcher searcher) throws IOException {
        return searcher.count(new TermQuery(new Term(IndexFields.KIND, IndexFields.SPEECH)));
    }

    private static SortedMap<Integer, Long> years(IndexSearcher searcher) throws IOException {
        SortedMap<Integer, Long> years = new TreeMap<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            NumericDocValues values = context.reader().getNumericDocValues(IndexFields.YEAR);
            if (values == null) {
                continue;
            }
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (context.reader().getLiveDocs() == null
                        || context.reader().getLiveDocs().get(doc)) {
                    years.merge((int) values.longValue(), 1L, Long::sum);
                }
            }
        }
        return years;
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                bytes += directory.fileLength(file);
            }
        }
        return bytes;
    }

    private Instant created() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            String created = reader.getIndexCommit().getUserData().get(IndexFolder.CREATED_KEY);
            return created == null ? Instant.now() : Instant.parse(created);
        } finally {
            searchers.release(searcher);
        }
    }

    private IndexWriter writer() throws IOException {
        synchronized (writing) {
            checkOpen();
            if (writer == null) {
                try {
                    writer = folder.writer(directory, options.threads());
                } catch (IOException e) {
                    throw folder.translate(e);
                }
            }
            return writer;
        }
    }

    private IndexSearcher acquire() throws IOException {
        checkOpen();
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException e) {
            throw new IllegalStateException("the index in " + folder.path() + " is closed", e);
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the index in " + folder.path() + " is closed");
        }
    }

    /** Gives up changes that were not committed and releases the write lock. Closing twice does nothing. */
    @Override
    public void close() throws IOException {
        synchronized (writing) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                searchers.close();
                if (writer != null) {
                    writer.rollback();
                }
            } finally {
                directory.close();
            }
        }
    }
}
