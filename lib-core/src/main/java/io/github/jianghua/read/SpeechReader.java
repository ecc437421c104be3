package io.github.jianghua.read;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Reads speeches from files and folders: plain text and Markdown in UTF-8, UTF-16, GB18030 or Big5, HTML, collections
 * with one JSON object a line ({@code .jsonl}, {@code .jsonl.gz}), and every format for which a {@link TextExtractor}
 * is on the class path. Immutable and safe for use by several threads.
 *
 * <p>Whatever the bytes are, reading ends in a result or a {@link SpeechReadException}, in time and memory that are
 * bounded by the size limit.
 */
public final class SpeechReader {
    /** Changes when files are read in another way, so that an index reads them again. */
    public static final int REVISION = 22;

    /** The size above which a file is refused unless the builder sets another, in bytes. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    private final long maxBytes;
    private final List<TextExtractor> extractors;

    private SpeechReader(Builder builder) {
        maxBytes = builder.maxBytes;
        extractors = List.copyOf(builder.extractors);
    }

    /** Returns a reader with the default limits and all extractors of the class path. */
    public static SpeechReader create() {
        return builder().build();
    }

    /** Starts a reader with other limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the options of a {@link SpeechReader}. */
    public static final class Builder {
        private long maxBytes = DEFAULT_MAX_BYTES;
        private final List<TextExtractor> extractors = new ArrayList<>();

        private Builder() {
            ServiceLoader.load(TextExtractor.class, TextExtractor.class.getClassLoader())
                    .forEach(extractors::add);
        }

        /**
         * Sets the size above which a file, or a line of a collection, is refused.
         *
         * @param maxBytes a size in bytes, at least 1 and less than 1 GiB
         */
        public Builder maxBytes(long maxBytes) {
            if (maxBytes < 1 || maxBytes >= 1L << 30) {
                throw new IllegalArgumentException("not a size between 1 byte and 1 GiB: " + maxBytes);
            }
            this.maxBytes = maxBytes;
            return this;
        }

        /** Adds an extractor that is asked before those of the class path. */
        public Builder extractor(TextExtractor extractor) {
            extractors.add(0, extractor);
            return this;
        }

        /** Returns the reader. */
        public SpeechReader build() {
            return new SpeechReader(this);
        }
    }

    /**
     * Returns all speeches of a file or a folder. Files are read as the iteration comes to them; the first that cannot
     * be read ends it with an {@link UncheckedIOException} around a {@link SpeechReadException}. To go on after such
     * files, use {@link #visit}.
     */
    public static Iterable<Speech> read(Path fileOrFolder) {
        SpeechReader reader = create();
        return () -> reader.iterate(fileOrFolder);
    }

    private Iterator<Speech> iterate(Path fileOrFolder) {
        List<Path> files = new ArrayList<>();
        try {
            collect(fileOrFolder, files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Iterator<>() {
            private final Iterator<Path> paths = files.iterator();
            private final Deque<Speech> ready = new ArrayDeque<>();
            private CollectionLines lines;

            @Override
            public boolean hasNext() {
                try {
                    while (ready.isEmpty()) {
                        if (lines != null) {
                            List<Reading> next = lines.next();
                            if (next == null) {
                                lines.close();
                                lines = null;
                            } else {
                                next.forEach(reading -> ready.add(reading.speech()));
                            }
                        } else if (!paths.hasNext()) {
                            return false;
                        } else {
                            Path file = paths.next();
                            if (isCollection(file)) {
                                lines = CollectionLines.open(file, maxBytes);
                            } else {
                                readFile(file).forEach(reading -> ready.add(reading.speech()));
                            }
                        }
                    }
                    return true;
                } catch (SpeechReadException e) {
                    if (lines != null) {
                        lines.close();
                        lines = null;
                    }
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Speech next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.remove();
            }
        };
    }

    /**
     * Reads a file, or all files of a folder in the order of their names, hidden ones left out. What cannot be read is
     * given to {@link ReadVisitor#failed} and the visit goes on; so is a path that does not exist.
     *
     * @throws IOException if the visitor throws it
     */
    public void visit(Path fileOrFolder, ReadVisitor visitor) throws IOException {
        collect(fileOrFolder, file -> visitFile(file, visitor), visitor);
    }

    private void visitFile(Path file, ReadVisitor visitor) throws IOException {
        if (!visitor.enter(file)) {
            return;
        }
        if (isCollection(file)) {
            visitLines(file, visitor);
        } else {
            List<Reading> readings = null;
            try {
                readings = readFile(file);
            } catch (SpeechReadException e) {
                visitor.failed(file, e);
            }
            if (readings != null) {
                for (Reading reading : readings) {
                    visitor.reading(file, reading);
                }
            }
        }
        visitor.leave(file);
    }

    private void visitLines(Path file, ReadVisitor visitor) throws IOException {
        CollectionLines lines;
        try {
            lines = CollectionLines.open(file, maxBytes);
        } catch (SpeechReadException e) {
            visitor.failed(file, e);
            return;
        }
        visitLines(file, lines, visitor);
    }

    private static void visitLines(Path file, CollectionLines lines, ReadVisitor visitor) throws IOException {
        try (lines) {
            while (true) {
                List<Reading> readings;
                try {
                    readings = lines.next();
                } catch (SpeechReadException e) {
                    visitor.failed(file, e);
                    if (lines.ended()) {
                        return;
                    }
                    continue;
                }
                if (readings == null) {
                    return;
                }
                for (Reading reading : readings) {
                    visitor.reading(file, reading);
                }
            }
        }
    }

    /**
     * Reads a file that is held in memory, such as standard input, as {@link #visit(Path, ReadVisitor)} reads one on
     * disk. Ids come from the content.
     *
     * @param name the file's name, of which the ending tells the format, or any other name
     * @throws IOException if the visitor throws it
     */
    public void visit(String name, byte[] bytes, ReadVisitor visitor) throws IOException {
        Path file = Path.of(name);
        if (!visitor.enter(file)) {
            return;
        }
        if (isCollection(file)) {
            visitLines(file, CollectionLines.of(name, bytes, maxBytes), visitor);
        } else {
            try {
                for (Reading reading : readBytes(name, bytes)) {
                    visitor.reading(file, reading);
                }
            } catch (SpeechReadException e) {
                visitor.failed(file, e);
            }
        }
        visitor.leave(file);
    }

    /** Receives files. */
    private interface FileSink {
        void accept(Path file) throws IOException;
    }

    private static void collect(Path start, FileSink sink) throws IOException {
        collect(start, sink, null);
    }

    private static void collect(Path start, FileSink sink, ReadVisitor visitor) throws IOException {
        if (!Files.exists(start)) {
            SpeechReadException missing = new SpeechReadException(start.toString(), "does not exist", null);
            if (visitor == null) {
                throw missing;
            }
            visitor.failed(start, missing);
            return;
        }
        walk(start, sink, visitor, new ArrayDeque<>());
    }

    private static void walk(Path path, FileSink sink, ReadVisitor visitor, Deque<Path> above) throws IOException {
        if (!Files.isDirectory(path)) {
            sink.accept(path);
            return;
        }
        List<Path> children;
        try {
            Path real = path.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(path.toString());
            }
            above.push(real);
            try (Stream<Path> list = Files.list(path)) {
                children = list.filter(child -> !child.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            SpeechReadException failure =
                    new SpeechReadException(path.toString(), "the folder cannot be listed" + because(e), e);
            if (visitor == null) {
                throw failure;
            }
            visitor.failed(path, failure);
            return;
        }
        for (Path child : children) {
            walk(child, sink, visitor, above);
        }
        above.pop();
    }

    private static boolean isCollection(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl")
                || name.endsWith(".jsonl.gz")
                || name.endsWith(".ndjson")
                || name.endsWith(".ndjson.gz");
    }

    /**
     * Reads all speeches of a file.
     *
     * @return at least one
     */
    public List<Reading> readFile(Path file) throws SpeechReadException {
        String shown = file.toString();
        if (isCollection(file)) {
            List<Reading> all = new ArrayList<>();
            try (CollectionLines lines = CollectionLines.open(file, maxBytes)) {
                for (List<Reading> next = lines.next(); next != null; next = lines.next()) {
                    all.addAll(next);
                }
            }
            return all;
        }
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                throw new SpeechReadException(shown, "is a folder", null);
            }
            long size = Files.size(file);
            if (size > maxBytes) {
                throw tooLarge(shown, size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes((int) maxBytes + 1);
            }
        } catch (SpeechReadException e) {
            throw e;
        } catch (IOException e) {
            throw new SpeechReadException(shown, "cannot be read" + because(e), e);
        }
        return read(
                shown,
                file.getFileName() == null ? shown : file.getFileName().toString(),
                idOf(file, 1),
                sourceOf(file),
                bytes);
    }

    /** Where a speech comes from, such that it is found from any folder. */
    static String sourceOf(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    static String because(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> ": it does not exist";
            case AccessDeniedException denied -> ": permission denied";
            case FileSystemLoopException loop -> ": it links to a folder above it";
            default -> e.getMessage() == null || e.getMessage().isBlank() ? "" : ": " + oneLine(e.getMessage());
        };
    }

    static String oneLine(String message) {
        String line = message.replace('\n', ' ').replace('\r', ' ');
        return line.length() > 200 ? line.substring(0, 199) + "…" : line;
    }

    private SpeechReadException tooLarge(String file, long size) {
        return tooLarge(file, size, maxBytes);
    }

    static SpeechReadException tooLarge(String file, long size, long maxBytes) {
        return new SpeechReadException(
                file,
                "larger than the limit of " + maxBytes + " bytes" + (size > 0 ? " (" + size + " bytes)" : "")
                        + "; raise the limit to read it",
                null);
    }

    /**
     * Reads all speeches of a file that is held in memory. Ids come from the content.
     *
     * @param name the file's name, of which the ending tells the format, or any other name
     * @return at least one
     */
    public List<Reading> readBytes(String name, byte[] bytes) throws SpeechReadException {
        String fileName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return read(name, fileName, idOf(bytes, 1), name, bytes);
    }

    private List<Reading> read(String shown, String fileName, String id, String source, byte[] bytes)
            throws SpeechReadException {
        if (bytes.length > maxBytes) {
            throw tooLarge(shown, bytes.length);
        }
        if (bytes.length == 0) {
            throw new SpeechReadException(shown, "is empty", null);
        }
        byte[] start = bytes.length > 4096 ? Arrays.copyOf(bytes, 4096) : bytes;
        for (TextExtractor extractor : extractors) {
            if (extractor.accepts(fileName, start)) {
                ExtractedText extracted;
                try {
                    extracted = extractor.extract(fileName, bytes, (int) maxBytes);
                } catch (IOException e) {
                    throw new SpeechReadException(
                            shown, e.getMessage() == null ? "cannot be read" : oneLine(e.getMessage()), e);
                }
                List<Evidence> outside = new ArrayList<>();
                if (extracted.title() != null && !extracted.title().isBlank()) {
                    outside.add(TextReading.metadataTitle(extracted.title(), 32, "the document's properties name it"));
                }
                return readText(
                        extracted.text(),
                        new TextReading.Origin(id, source, shown, fileName, extracted.encoding(), 0, null),
                        outside,
                        new Tally());
            }
        }
        String format = PlainText.format(bytes);
        if (format != null) {
            boolean document = format.equals("PDF") || format.equals("RTF") || format.contains("document");
            throw new SpeechReadException(
                    shown,
                    document
                            ? "not text: " + format + "; add jianghua-tika to the class path to read it"
                            : "not text: " + format,
                    null);
        }
        Decoding decoded = Decoding.decode(bytes);
        String garbage = PlainText.garbage(decoded);
        if (garbage != null) {
            throw new SpeechReadException(shown, "not text: " + garbage, null);
        }
        String text = decoded.text();
        List<Evidence> outside = new ArrayList<>();
        Tally removed = new Tally();
        LocalDate published = null;
        if (PlainText.isHtml(fileName, text) && !Html.isTagFlood(text)) {
            Html.Page page = Html.read(text);
            text = page.text();
            published = page.published();
            if (page.heading() != null) {
                outside.add(TextReading.metadataTitle(page.heading(), 60, "the page's main heading"));
            }
            if (page.title() != null && !TitleSlips.isChannel(page.title())) {
                outside.add(TextReading.metadataTitle(page.title(), 42, "the page's own title"));
            }
        } else {
            FrontMatter front = FrontMatter.of(text);
            if (front != null) {
                published = front.published();
                removed.add("front-matter", front.lines());
                text = text.substring(front.end());
                if (front.title() != null) {
                    outside.add(TextReading.metadataTitle(front.title(), 48, "the file's front matter names it"));
                }
            }
        }
        if (PlainText.isMarkdown(fileName) || Markdown.isLikely(text)) {
            String heading = Markdown.heading(text);
            if (heading != null) {
                outside.add(TextReading.metadataTitle(heading, 44, "the only main heading of the page"));
            }
            text = Markdown.toText(text);
        }
        return readText(
                text,
                new TextReading.Origin(
                        id, source, shown, fileName, decoded.encoding(), decoded.undecodable(), published),
                outside,
                removed);
    }

    private static List<Reading> readText(String text, TextReading.Origin origin, List<Evidence> outside, Tally removed)
            throws SpeechReadException {
        List<Reading> readings = TextReading.read(text, origin, null, outside, removed);
        if (readings.isEmpty()) {
            throw new SpeechReadException(origin.file(), "holds no text", null);
        }
        return readings;
    }

    /**
     * Returns the id of a speech of a file: derived from the file's absolute path, so that it is the same at every
     * reading.
     *
     * @param part which speech of the file, from 1
     */
    public static String idOf(Path file, int part) {
        return idOf(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8), part);
    }

    /** Returns the id of a speech of which only the content is there. */
    public static String idOf(byte[] content, int part) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            String id = HexFormat.of().formatHex(hash, 0, 6);
            return part == 1 ? id : id + "." + part;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
