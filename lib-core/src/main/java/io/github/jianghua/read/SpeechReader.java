package io.github.jianghua.read;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads speeches from files. Immutable and safe for use by several threads. */
public final class SpeechReader {
    /** Changes when files are read in another way, so that an index reads them again. */
    public static final int REVISION = 1;

    private SpeechReader() {}

    /** Returns a reader with the default limits. */
    public static SpeechReader create() {
        return new SpeechReader();
    }

    /** Reads all speeches of a file. */
    public List<Reading> readFile(Path file) throws SpeechReadException {
        try {
            return readBytes(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SpeechReadException(file.toString(), "cannot be read", e);
        }
    }

    /** Reads all speeches of a file that is held in memory. */
    public List<Reading> readBytes(String name, byte[] bytes) throws SpeechReadException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Speech speech = Speech.builder(name, text).source(name).build();
        return List.of(new Reading(speech, name, "UTF-8", false, null, 0, List.of(), List.of()));
    }

    /** Visits. */
    public void visit(Path fileOrFolder, ReadVisitor visitor) throws IOException {
        if (visitor.enter(fileOrFolder)) {
            try {
                for (Reading reading : readFile(fileOrFolder)) {
                    visitor.reading(fileOrFolder, reading);
                }
            } catch (SpeechReadException e) {
                visitor.failed(fileOrFolder, e);
            }
            visitor.leave(fileOrFolder);
        }
    }

    /** Reads. */
    public static Iterable<Speech> read(Path fileOrFolder) {
        return List.of();
    }
}
