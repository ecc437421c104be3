package io.github.jianghua;

import io.github.jianghua.SpeechIndexException.Reason;
import io.github.jianghua.index.IndexConfiguration;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index, and what can be wrong with it. */
final class IndexFolder {
    static final String CREATED_KEY = "jianghua.created";
    static final String UPDATED_KEY = "jianghua.updated";

    /** Files that Lucene leaves behind when it is killed before the first commit. */
    private static final Pattern LUCENE_FILE = Pattern.compile(
            IndexWriter.WRITE_LOCK_NAME + "|pending_segments_.*|" + IndexFileNames.CODEC_FILE_PATTERN.pattern());

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Says whether an index is there; refuses a path that holds something else. */
    boolean exists() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            throw failure(Reason.NOT_AN_INDEX, path + " is a file, not the folder of an index", null);
        }
        boolean committed = false;
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                committed |= name.startsWith(IndexFileNames.SEGMENTS + "_");
                if (!name.startsWith(IndexFileNames.SEGMENTS)
                        && !LUCENE_FILE.matcher(name).matches()) {
                    throw failure(
                            Reason.NOT_AN_INDEX,
                            path + " is not an index: it holds " + name + "; name an index, or an empty or new folder",
                            null);
                }
            }
        }
        return committed;
    }

    FSDirectory directory() throws IOException {
        return FSDirectory.open(path);
    }

    /** Opens the last commit, once sure that a version of this library made it that this one can read. */
    DirectoryReader reader(FSDirectory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            checkFormat(reader.getIndexCommit().getUserData());
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private void checkFormat(Map<String, String> commitData) throws SpeechIndexException {
        String format = commitData.get(IndexConfiguration.FORMAT_KEY);
        if (format == null) {
            throw failure(
                    Reason.NOT_AN_INDEX, path + " is a Lucene index, but not one of speeches; name another", null);
        }
        if (!format.equals(Integer.toString(IndexConfiguration.FORMAT_VERSION))) {
            throw failure(
                    Reason.INCOMPATIBLE,
                    path + " has format " + format + ", this version reads " + IndexConfiguration.FORMAT_VERSION
                            + "; index the sources again into a new folder",
                    null);
        }
    }

    /** Opens a writer, which holds the write lock until it is closed. */
    IndexWriter writer(FSDirectory directory, int threads) throws IOException {
        return new IndexWriter(
                directory, IndexConfiguration.writerConfig(threads).setCommitOnClose(false));
    }

    /** Sets what a commit says of itself. */
    static void describe(IndexWriter writer, Instant created) {
        writer.setLiveCommitData(Map.of(
                        IndexConfiguration.FORMAT_KEY,
                        Integer.toString(IndexConfiguration.FORMAT_VERSION),
                        CREATED_KEY,
                        created.toString(),
                        UPDATED_KEY,
                        Instant.now().toString())
                .entrySet());
    }

    SpeechIndexException failure(Reason reason, String message, Throwable cause) {
        return new SpeechIndexException(reason, path, message, cause);
    }

    SpeechIndexException notFound() {
        return failure(
                Reason.NOT_FOUND,
                "there is no index in " + path + "; make one with jianghua index or openOrCreate",
                null);
    }

    /** Turns what Lucene throws into the case that it means; other failures stay as they are. */
    IOException translate(IOException e) {
        if (e instanceof SpeechIndexException known) {
            return known;
        }
        if (e instanceof LockObtainFailedException) {
            return failure(
                    Reason.LOCKED, path + " is being written by another process; try again when it has ended", e);
        }
        if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
            return failure(
                    Reason.INCOMPATIBLE,
                    path + " was made by another version of Lucene; index the sources again into a new folder",
                    e);
        }
        if (e instanceof IndexNotFoundException) {
            return notFound();
        }
        if (e instanceof CorruptIndexException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof EOFException) {
            return failure(
                    Reason.DAMAGED,
                    path + " is damaged (" + e.getMessage() + "); jianghua check tells more; index the sources again"
                            + " into a new folder",
                    e);
        }
        return e;
    }
}
