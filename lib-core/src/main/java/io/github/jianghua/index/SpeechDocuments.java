package io.github.jianghua.index;

import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/** Makes Lucene documents of speeches and speeches of stored documents. */
public final class SpeechDocuments {
    /** How many characters of title and body make the lead: official texts say early what they are about. */
    public static final int LEAD_CHARACTERS = 150;

    /** How many characters of title and body make the opening. */
    public static final int OPENING_CHARACTERS = 60;

    /** The stored fields that {@link #fromDocument} needs. */
    public static final Set<String> STORED_FIELDS = Set.of(IndexFields.ID, IndexFields.STORED, IndexFields.STORED_TEXT);

    /** Doc values hold no strings of any length; names and roles are far shorter than this. */
    private static final int LONGEST_VALUE = 1000;

    private static final FieldType PLACED = fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = fieldType(IndexOptions.DOCS_AND_FREQS);

    private SpeechDocuments() {}

    /** Returns the document of a speech, to be written with {@link IndexConfiguration#writerConfig()}. */
    public static Document toDocument(Speech speech) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, speech.id(), Field.Store.YES));
        document.add(new StringField(IndexFields.KIND, IndexFields.SPEECH, Field.Store.NO));
        addTexts(document, speech);
        addValues(document, speech);
        document.add(new StoredField(IndexFields.STORED, StoredSpeech.toBytes(speech)));
        document.add(storedText(speech.text()));
        return document;
    }

    private static void addTexts(Document document, Speech speech) {
        ComparedText body = ComparedText.of(speech.text());
        String titleText = "";
        PackedTokens titleLead = null;
        if (speech.title() != null) {
            ComparedText title = ComparedText.of(speech.title());
            PackedTokens.Words words = words(title, LEAD_CHARACTERS);
            add(document, IndexFields.TITLE_WORDS, words.all(), COUNTED);
            add(document, IndexFields.TITLE_GRAMS, title.text(), PLACED);
            add(document, IndexFields.TITLE_CHARACTERS, title.text(), COUNTED);
            titleText = title.text();
            titleLead = words.lead();
        }
        PackedTokens.Words words = words(body, LEAD_CHARACTERS - titleText.length());
        String opening = titleText + body.text().substring(0, end(body.text(), OPENING_CHARACTERS));
        opening = opening.substring(0, end(opening, OPENING_CHARACTERS));
        add(document, IndexFields.BODY_WORDS, words.all(), COUNTED);
        add(document, IndexFields.BODY_GRAMS, body.text(), PLACED);
        add(document, IndexFields.BODY_CHARACTERS, body.text(), COUNTED);
        add(
                document,
                IndexFields.LEAD_WORDS,
                titleLead == null ? words.lead() : PackedTokens.joined(titleLead, words.lead()),
                COUNTED);
        add(document, IndexFields.OPENING_GRAMS, opening, COUNTED);
        add(document, IndexFields.OPENING_CHARACTERS, opening, COUNTED);
        addRun(document, IndexFields.SPEAKER_GRAMS, speech.speaker());
        addRun(document, IndexFields.ROLE_GRAMS, speech.role());
        addRun(document, IndexFields.SOURCE_GRAMS, speech.source());
    }

    /** Returns the words of a text, and those of its first {@code lead} characters. */
    private static PackedTokens.Words words(ComparedText text, int lead) {
        int end = lead <= 0 ? 0 : end(text.text(), lead);
        return PackedTokens.ofWords(text.normalized().text(), end == 0 ? 0 : text.normalizedIndex(end - 1) + 1);
    }

    private static void addRun(Document document, String grams, String value) {
        if (value != null) {
            add(document, grams, ComparedText.of(value).text(), PLACED);
        }
    }

    private static void add(Document document, String field, String text, FieldType type) {
        add(document, field, PackedTokens.ofText(TokenKind.of(field), text), type);
    }

    private static void add(Document document, String field, PackedTokens tokens, FieldType type) {
        document.add(new Field(field, new PackedTokenStream(tokens), type));
    }

    private static void addValues(Document document, Speech speech) {
        for (int year : speech.years()) {
            document.add(new IntField(IndexFields.YEARS, year, Field.Store.NO));
        }
        if (speech.year() != null) {
            document.add(new NumericDocValuesField(IndexFields.YEAR, speech.year()));
        }
        addValue(document, IndexFields.SPEAKER, speech.speaker());
        addValue(document, IndexFields.ROLE, speech.role());
    }

    private static void addValue(Document document, String field, String value) {
        if (value != null) {
            int end = Math.min(value.length(), LONGEST_VALUE);
            document.add(new SortedDocValuesField(field, new BytesRef(value.substring(0, end))));
        }
    }

    /** Returns the length of a text, at most {@code most} and not within a surrogate pair. */
    private static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static FieldType fieldType(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /**
     * Han characters have three bytes in UTF-8, of which the codec's compression saves a third, but two in UTF-16, of which it
     * saves a fifth; and those need no decoding. Texts of other scripts stay UTF-8.
     */
    private static StoredField storedText(String text) {
        if (UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length()) <= 2 * text.length()) {
            return new StoredField(IndexFields.STORED_TEXT, text);
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(text);
        return new StoredField(IndexFields.STORED_TEXT, bytes.array());
    }

    private static String text(Document document) {
        IndexableField field = document.getField(IndexFields.STORED_TEXT);
        if (field == null || field.binaryValue() == null) {
            return field == null ? null : field.stringValue();
        }
        BytesRef bytes = field.binaryValue();
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .toString();
    }

    /**
     * Returns the speech of a stored document.
     *
     * @param document has at least the {@link #STORED_FIELDS}
     * @throws IllegalArgumentException if the document is not of a speech
     */
    public static Speech fromDocument(Document document) {
        String id = document.get(IndexFields.ID);
        String text = text(document);
        IndexableField stored = document.getField(IndexFields.STORED);
        if (id == null || text == null || stored == null) {
            throw new IllegalArgumentException("not the document of a speech");
        }
        BytesRef bytes = stored.binaryValue();
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            return StoredSpeech.read(in, id, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
