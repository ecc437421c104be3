package io.github.jianghua.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jianghua.read.SpeechReadException;
import io.github.jianghua.read.SpeechReader;
import io.github.jianghua.speech.Speech;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Documents made here byte by byte, and documents made to do harm. */
class DocumentFormatsTest {
    private static final List<String> LINES = List.of(
            "在芦花县养蜂合作社年会上的讲话",
            "（2022年3月6日）",
            "县长　岑小满",
            "同志们：",
            "蜂箱要放在向阳的坡上，人心也是。今年先把两条路修通，再谈别的。",
            "花开的时候我们再开一次会，把蜜摆在桌上讲。");

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void readsDocx() throws IOException {
        reads("a.docx", docx(paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), ""));
    }

    @Test
    void readsOdt() throws IOException {
        reads("a.odt", odt(paragraphs("<text:p>", "</text:p>"), ""));
    }

    @Test
    void readsRtf() throws IOException {
        reads("a.rtf", rtf());
    }

    @Test
    void readsPdf() throws IOException {
        reads("a.pdf", pdf());
    }

    @Test
    void whatIsCalledDocAndIsNot() throws IOException {
        reads("a.doc", rtf());
        String html = LINES.stream().collect(Collectors.joining("</p><p>", "<html><body><p>", "</p></body></html>"));
        reads("b.doc", html.getBytes(UTF_8));
        reads("c.doc", String.join("\r\n", LINES).getBytes(UTF_8));
    }

    private static void reads(String name, byte[] bytes) throws IOException {
        Speech speech = SpeechReader.create().readBytes(name, bytes).get(0).speech();
        assertThat(speech.title()).as(speech.text()).isEqualTo(LINES.get(0));
        assertThat(speech.date()).isEqualTo(LocalDate.of(2022, 3, 6));
        assertThat(speech.speaker()).isEqualTo("岑小满");
        assertThat(speech.role()).isEqualTo("县长");
        assertThat(speech.text()).contains(LINES.get(4)).contains(LINES.get(5));
    }

    @Test
    void bombs() throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 600; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        fails("bomb.docx", out.toByteArray(), "unpacks to far more");
        fails("bomb.odt", out.toByteArray(), "unpacks to far more");

        out.reset();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_100; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
                zip.closeEntry();
            }
        }
        fails("many.docx", out.toByteArray(), "too many files");
    }

    @Test
    void archivesInArchives() throws IOException {
        byte[] inner = docx(paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), "");
        for (int depth = 0; depth < 30; depth++) {
            inner = zip(Map.of("word/document.xml", inner, "[Content_Types].xml", "<Types/>".getBytes(UTF_8)));
        }
        fails("nested.docx", inner, "");
        fails("nested.odt", inner, "");
        fails("nested.zip", inner, "");
    }

    @Test
    void entitiesOfEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"哈哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>");
        ends("laughs.docx", docx("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", laughs.toString()));
        ends("laughs.odt", odt("<text:p>&a11;</text:p>", laughs.toString()));
        String outside = "<!DOCTYPE x [<!ENTITY a11 SYSTEM \"file:///etc/passwd\">]>";
        ends("outside.docx", docx("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", outside));
        ends("outside.odt", odt("<text:p>&a11;</text:p>", outside));
    }

    @Test
    void cutAndBrokenDocuments() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>(Map.of(
                "a.docx", docx(paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), ""),
                "a.odt", odt(paragraphs("<text:p>", "</text:p>"), ""),
                "a.rtf", rtf(),
                "a.pdf", pdf(),
                "a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 1}));
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            byte[] bytes = document.getValue();
            for (int cut = 8; cut < bytes.length; cut += Math.max(1, bytes.length / 7)) {
                ends(document.getKey(), java.util.Arrays.copyOf(bytes, cut));
                byte[] broken = bytes.clone();
                broken[cut] ^= 0x55;
                ends(document.getKey(), broken);
            }
        }
        ends("deep.rtf", ("{\\rtf1" + "{".repeat(200_000)).getBytes(ISO_8859_1));
    }

    /** It may be read or refused; it may not take long or throw anything else. */
    private static void ends(String name, byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                String text = SpeechReader.create()
                        .readBytes(name, bytes)
                        .get(0)
                        .speech()
                        .text();
                assertThat(text.length()).isLessThan(1 << 20);
                assertThat(text).doesNotContain("root:");
            } catch (SpeechReadException e) {
                assertThat(e.reason()).isNotBlank().doesNotContain("\n");
            }
        });
    }

    private static void fails(String name, byte[] bytes, String reason) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> SpeechReader.create().readBytes(name, bytes))
                        .isInstanceOf(SpeechReadException.class)
                        .hasMessageContaining(reason));
    }

    private static String paragraphs(String before, String behind) {
        return LINES.stream().map(line -> before + line + behind).collect(Collectors.joining());
    }

    private static byte[] docx(String body, String doctype) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<w:document xmlns:w=\"" + WORD
                + "\"><w:body>" + body + "</w:body></w:document>";
        String types =
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        String rels =
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>";
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml", types.getBytes(UTF_8),
                "_rels/.rels", rels.getBytes(UTF_8),
                "word/document.xml", xml.getBytes(UTF_8))));
    }

    private static byte[] odt(String body, String doctype) throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<office:document-content xmlns:office=\"" + office
                + "\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] rtf() {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0 SimSun;}}\\pard\\uc1 ");
        for (String line : LINES) {
            line.chars().forEach(c -> out.append(c < 0x80 ? Character.toString(c) : "\\u" + (short) c + "?"));
            out.append("\\par\n");
        }
        return out.append('}').toString().getBytes(ISO_8859_1);
    }

    /** One page whose font has no outlines, only a table that says which character each code is. */
    private static byte[] pdf() {
        StringBuilder page = new StringBuilder("BT /F1 16 Tf 20 TL 50 780 Td\n");
        StringBuilder table = new StringBuilder();
        for (String line : LINES) {
            page.append('<');
            line.chars().forEach(c -> page.append("%04X".formatted(c)));
            page.append("> Tj T*\n");
        }
        page.append("ET");
        List<Integer> characters =
                String.join("", LINES).chars().distinct().boxed().toList();
        characters.forEach(c -> table.append("<%04X> <%04X>%n".formatted(c, c)));
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + characters.size() + " beginbfchar\n"
                + table + "endbfchar endcmap end end";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                stream(page.toString()),
                "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/DW 1000"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R>>",
                stream(map),
                "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900"
                        + "/Descent -200/CapHeight 900/StemV 80>>");
        StringBuilder out = new StringBuilder("%PDF-1.5\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n %n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = out.length();
        out.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        out.append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
        return out.append(start).append("\n%%EOF").toString().getBytes(ISO_8859_1);
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
