package io.github.jianghua.read;

import java.io.IOException;

/**
 * Takes the text out of a format that is not plain text. Found with {@link java.util.ServiceLoader}; the artifact
 * {@code jianghua-tika} brings one for DOCX, DOC, PDF, ODT and RTF. Implementations must be safe for use by several
 * threads and must bound their time and memory whatever the bytes are.
 */
public interface TextExtractor {
    /**
     * Says whether this extractor reads the format.
     *
     * @param name the file's name, or what stands in its place; never {@code null}
     * @param start the first bytes of the file, at most 4096
     */
    boolean accepts(String name, byte[] start);

    /**
     * Takes the text out.
     *
     * @param name the file's name
     * @param bytes the whole file
     * @param maxChars more text than this is an error
     * @throws IOException if the bytes are damaged or exceed a bound; the message is one line for the user
     */
    ExtractedText extract(String name, byte[] bytes, int maxChars) throws IOException;
}
