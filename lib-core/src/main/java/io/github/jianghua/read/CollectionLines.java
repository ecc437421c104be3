package io.github.jianghua.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The lines of a collection, one JSON object each, read one after the other. */
final class CollectionLines implements AutoCloseable {
    private final String name;
    private final String source;
    /** {@code null} where ids come from the content. */
    private final String baseId;

    private final long maxBytes;
    private final InputStream in;
    private final Meter meter;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean ended;

    private CollectionLines(String name, String source, String baseId, InputStream raw, long maxBytes)
            throws SpeechReadException {
        this.name = name;
        this.source = source;
        this.baseId = baseId;
        this.maxBytes = maxBytes;
        try {
            meter = new Meter(new BufferedInputStream(raw, 1 << 16));
            in = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(meter, 1 << 16) : meter;
        } catch (IOException e) {
            closeQuietly(raw);
            throw new SpeechReadException(name, "cannot be read" + SpeechReader.because(e), e);
        }
    }

    /** Opens a collection on disk; lines without an id get one from its path. */
    static CollectionLines open(Path file, long maxBytes) throws SpeechReadException {
        InputStream raw;
        try {
            raw = Files.newInputStream(file);
        } catch (IOException e) {
            throw new SpeechReadException(file.toString(), "cannot be read" + SpeechReader.because(e), e);
        }
        return new CollectionLines(
                file.toString(), SpeechReader.sourceOf(file), SpeechReader.idOf(file, 1), raw, maxBytes);
    }

    /** Takes a collection that is held in memory; lines without an id get one from their content. */
    static CollectionLines of(String name, byte[] bytes, long maxBytes) throws SpeechReadException {
        return new CollectionLines(name, name, null, new ByteArrayInputStream(bytes), maxBytes);
    }

    /** Whether no more lines follow. */
    boolean ended() {
        return ended;
    }

    /** The speeches of the next line that is not blank, or {@code null} at the end. */
    List<Reading> next() throws SpeechReadException {
        while (!ended) {
            byte[] line = line();
            if (line == null) {
                ended = true;
                return null;
            }
            number++;
            String text = Decoding.decode(line).text();
            if (text.isBlank()) {
                continue;
            }
            String shown = name + ":" + number;
            JsonLine json;
            try {
                json = JsonLine.parse(text);
            } catch (IOException e) {
                throw new SpeechReadException(shown, SpeechReader.oneLine(String.valueOf(e.getMessage())), e);
            }
            String id =
                    json.id() != null ? json.id() : baseId != null ? baseId + ":" + number : SpeechReader.idOf(line, 1);
            String from = json.source() == null ? source : json.source();
            List<Reading> readings = TextReading.read(
                    json.text(),
                    new TextReading.Origin(id, from, shown, null, "UTF-8", 0, null),
                    json,
                    List.of(),
                    new Tally());
            if (readings.isEmpty()) {
                throw new SpeechReadException(shown, "\"text\" holds no text", null);
            }
            return readings;
        }
        return null;
    }

    private byte[] line() throws SpeechReadException {
        ByteArrayOutputStream out = null;
        try {
            while (true) {
                if (at == end) {
                    end = in.read(buffer);
                    at = 0;
                    if (end <= 0) {
                        end = 0;
                        return out == null ? null : out.toByteArray();
                    }
                    // Text packs ten to one at most; a bomb packs a thousand to one.
                    if (meter.read > 0 && (meter.unpacked += end) > 256L << 20 && meter.unpacked / meter.read > 200) {
                        ended = true;
                        throw new SpeechReadException(
                                name, "unpacks to more than 200 times its size; not read further", null);
                    }
                }
                int newline = at;
                while (newline < end && buffer[newline] != '\n') {
                    newline++;
                }
                if (newline < end && out == null) {
                    byte[] line = Arrays.copyOfRange(buffer, at, newline);
                    at = newline + 1;
                    return line;
                }
                if (out == null) {
                    out = new ByteArrayOutputStream(1 << 16);
                }
                out.write(buffer, at, newline - at);
                at = newline;
                if (out.size() > maxBytes) {
                    ended = true;
                    throw SpeechReader.tooLarge(name + ":" + (number + 1), 0, maxBytes);
                }
                if (newline < end) {
                    at++;
                    return out.toByteArray();
                }
            }
        } catch (SpeechReadException e) {
            throw e;
        } catch (IOException e) {
            ended = true;
            throw new SpeechReadException(
                    name, "cannot be read further after line " + number + SpeechReader.because(e), e);
        }
    }

    @Override
    public void close() {
        closeQuietly(in);
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // Nothing was written: what was read stays read.
        }
    }

    /** Counts the bytes that come from the disk. */
    private static final class Meter extends FilterInputStream {
        private long read;
        private long unpacked;

        Meter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            read += Math.max(0, n);
            return n;
        }
    }
}
