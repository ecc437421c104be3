package io.github.jianghua.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
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
        Collection<String> names;
        try {
            names = SegmentInfos.readLatestCommit(directory).files(true);
        } catch (IOException | RuntimeException e) {
            String commit = SegmentInfos.getLastCommitSegmentsFileName(directory);
            verifier.problems.put(commit == null ? "segments" : commit, "the commit cannot be read: " + oneLine(e));
            return verifier;
        }
        for (String name : names) {
            verifier.files++;
            try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(in);
            } catch (IOException | RuntimeException e) {
                verifier.problems.put(name, oneLine(e));
            }
        }
        if (verifier.problems.isEmpty()) {
            verifier.checkParts(directory);
        }
        return verifier;
    }

    private void checkParts(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setInfoStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                problems.put(
                        status.segmentsFileName == null ? "segments" : status.segmentsFileName,
                        status.missingSegments
                                ? "the commit names segments that are missing"
                                : status.totLoseDocCount + " documents in " + status.numBadSegments
                                        + " segments cannot be read");
            }
        } catch (RuntimeException e) {
            problems.put("segments", oneLine(e));
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
