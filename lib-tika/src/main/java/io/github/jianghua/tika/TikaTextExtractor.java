package io.github.jianghua.tika;

import io.github.jianghua.read.ExtractedText;
import io.github.jianghua.read.TextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text out of office documents. Pictures, attachments and scripts in them are left alone. */
public final class TikaTextExtractor implements TextExtractor {
    /** A document unpacks to some ten times its size; one that unpacks to more than this is a bomb. */
    private static final long MOST_UNPACKED = 512L << 20;

    private static final int MOST_ENTRIES = 20_000;

    private static final Map<String, Class<? extends Parser>> PARSERS = Map.of(
            "docx", OOXMLParser.class,
            "doc", OfficeParser.class,
            "pdf", PDFParser.class,
            "odt", OpenDocumentParser.class,
            "rtf", RTFParser.class);

    /** Made by {@link java.util.ServiceLoader}. */
    public TikaTextExtractor() {}

    @Override
    public boolean accepts(String name, byte[] start) {
        return format(name, start) != null;
    }

    /** The format by its first bytes, the name deciding only between those that share them. */
    private static String format(String name, byte[] start) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (starts(start, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        if (starts(start, '{', '\\', 'r', 't')) {
            return "rtf";
        }
        if (starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "doc";
        }
        if (starts(start, 'P', 'K', 3, 4)) {
            if (lower.endsWith(".odt") || lower.endsWith(".ott")) {
                return "odt";
            }
            if (lower.endsWith(".docx") || lower.endsWith(".docm") || lower.endsWith(".dotx")) {
                return "docx";
            }
            String head = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
            return head.contains("opendocument.text")
                    ? "odt"
                    : head.contains("[Content_Types].xml") || head.contains("word/") ? "docx" : null;
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ExtractedText extract(String name, byte[] bytes, int maxChars) throws IOException {
        String format = format(name, bytes);
        if (format == null) {
            throw new IOException("not a document that can be read");
        }
        if (format.equals("docx") || format.equals("odt")) {
            checkArchive(bytes);
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        Paragraphs paragraphs = new Paragraphs(maxChars);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            Parser parser = PARSERS.get(format).getDeclaredConstructor().newInstance();
            SecureContentHandler secure = new SecureContentHandler(paragraphs, in);
            parser.parse(in, secure, metadata, context());
        } catch (TooMuchText e) {
            throw new IOException("holds more text than the limit of " + maxChars + " characters", e);
        } catch (EncryptedDocumentException e) {
            throw new IOException("is protected by a password", e);
        } catch (TikaException | SAXException | ReflectiveOperationException e) {
            throw new IOException("damaged or not really " + format.toUpperCase(Locale.ROOT) + reason(e), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The parsers were not made for hostile bytes: whatever they throw, the file is at fault.
            throw new IOException("damaged or not really " + format.toUpperCase(Locale.ROOT) + reason(e), e);
        }
        return new ExtractedText(paragraphs.text(), metadata.get(TikaCoreProperties.TITLE), null);
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        for (int depth = 0; depth < 20 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? ""
                : ": " + message.lines().findFirst().orElse("");
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeShapeBasedContent(true);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(false);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(false);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** Unpacks an archive without keeping anything, so that a bomb is found before a parser meets it. */
    private static void checkArchive(byte[] bytes) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("an archive of too many files");
                }
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED || (unpacked > 32L << 20 && unpacked / bytes.length > 200)) {
                        throw new IOException("unpacks to far more than its size; not read");
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a damaged archive", e);
        }
    }

    /** Leaves pictures and attachments alone. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }

    /** There is more text than the caller wants. */
    private static final class TooMuchText extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** Collects the text, a paragraph a line; cells of a table side by side. */
    private static final class Paragraphs extends DefaultHandler {
        private final StringBuilder out = new StringBuilder();
        private final int maxChars;
        private int inHead;

        Paragraphs(int maxChars) {
            this.maxChars = maxChars;
        }

        String text() {
            return out.toString();
        }

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            switch (local) {
                case "head", "style", "script" -> inHead++;
                case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr" -> line();
                case "td", "th" -> {
                    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                        out.append(" | ");
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String qName) {
            switch (local) {
                case "head", "style", "script" -> inHead--;
                case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr" -> line();
                case "br" -> out.append('\n');
                default -> {}
            }
        }

        @Override
        public void characters(char[] ch, int start, int length) throws SAXException {
            if (inHead > 0) {
                return;
            }
            out.append(ch, start, length);
            if (out.length() > maxChars) {
                throw new TooMuchText();
            }
        }

        @Override
        public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
            characters(ch, start, length);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new java.io.StringReader(""));
        }

        private void line() {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
