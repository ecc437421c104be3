package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Speeches, the queries about them and an index by each engine, made when first asked for. With {@code
 * -Djianghua.benchmarks.indexes=} they are kept in that folder, for the next fork of the same run.
 */
final class IndexedSpeeches implements AutoCloseable {
    /** The system property with the folder. */
    static final String FOLDER = "jianghua.benchmarks.indexes";

    private static final int QUERIES = 300;

    private final int characters;
    private final int length;
    private final Path folder;
    private final boolean kept;
    private List<Speech> speeches;

    /**
     * Opens it.
     *
     * @param characters how long all speeches are together
     * @param length how long each is
     */
    IndexedSpeeches(int characters, int length) throws IOException {
        this.characters = characters;
        this.length = length;
        String shared = System.getProperty(FOLDER);
        kept = shared != null;
        folder = kept
                ? Files.createDirectories(Path.of(shared, name(characters, length)))
                : Files.createTempDirectory("jianghua-benchmarks");
    }

    /** Returns the name of the folder of one collection. */
    static String name(int characters, int length) {
        return characters + "-by-" + length;
    }

    /** Returns the folder of an index, which it makes if need be. */
    Path index(Engines engine) throws IOException {
        Path index = folder.resolve(engine.name());
        if (!Files.exists(index)) {
            Path unfinished = folder.resolve(engine.name() + ".unfinished");
            delete(unfinished);
            engine.index(speeches(), unfinished, 1);
            Files.move(unfinished, index);
        }
        return index;
    }

    List<String> queries(Kind kind) throws IOException {
        Path file = folder.resolve(kind + ".txt");
        if (!Files.exists(file)) {
            Files.write(file, Queries.of(kind, speeches(), QUERIES));
        }
        return Files.readAllLines(file);
    }

    /** Returns the UTF-8 bytes of titles and texts. */
    long bytes() throws IOException {
        return SampleSpeeches.bytes(speeches());
    }

    private List<Speech> speeches() throws IOException {
        if (speeches == null) {
            speeches = SampleSpeeches.of(characters, length);
        }
        return speeches;
    }

    /** Lets the speeches go, so that the heap is that of searching alone. */
    void forget() {
        speeches = null;
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Deletes everything unless it is kept. */
    @Override
    public void close() throws IOException {
        if (!kept) {
            delete(folder);
        }
    }
}
