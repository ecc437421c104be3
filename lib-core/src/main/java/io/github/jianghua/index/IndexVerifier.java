package io.github.jianghua.index;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Verifies every file of the last commit: first its checksum, so that damage is named by file, then with Lucene's
 * {@link CheckIndex} that the parts agree with each other.
 */
public final class IndexVerifier {
    private final Map<String, String> problems = new TreeMap<>();
    private int files;

    private IndexVerifier() {}

    /** Verifies the index in a directory; takes its write lock meanwhile. Reads every byte. */
    public static IndexVerifier verify(Directory directory) throws IOException {
        IndexVerifier verifier = new IndexVerifier();
        try {
            for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
                verifier.checkFile(directory, name);
            }
        } catch (IOException | RuntimeException e) {
            // Which files the commit consists of is not known, so that all are looked at.
            for (String name : directory.listAll()) {
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    verifier.checkFile(directory, name);
                }
            }
            if (verifier.problems.isEmpty()) {
                String commit = SegmentInfos.getLastCommitSegmentsFileName(directory);
                verifier.problems.put(
                        commit == null ? IndexFileNames.SEGMENTS : commit, "the commit cannot be read: " + oneLine(e));
            }
        }
        if (verifier.problems.isEmpty()) {
            verifier.checkParts(directory);
        }
        return verifier;
    }

    private void checkFile(Directory directory, String name) {
        files++;
        try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        } catch (NoSuchFileException | FileNotFoundException e) {
            problems.put(name, "the file is missing");
        } catch (IOException | RuntimeException e) {
            problems.put(name, oneLine(e));
        }
    }

    private void checkParts(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setInfoStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                problems.put(
                        status.segmentsFileName == null ? IndexFileNames.SEGMENTS : status.segmentsFileName,
                        status.missingSegments
                                ? "the commit names segments that are missing"
                                : status.totLoseDocCount + " documents in " + status.numBadSegments
                                        + " segments cannot be read");
            }
        } catch (RuntimeException e) {
            problems.put(IndexFileNames.SEGMENTS, oneLine(e));
        }
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** Returns what is wrong, by file. */
    public Map<String, String> problems() {
        return problems;
    }

    /** Returns how many files were verified. */
    public int files() {
        return files;
    }
}
