package io.github.jianghua.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What packed tokens leave in an index is what a list of the tokens says, term by term and place by place. */
class InverterTest {
    private static final String[] PIECES = {
        "乡村振兴",
        "营商环境",
        "二〇二三年",
        "2021-2025年",
        "10.38亿元",
        "，",
        "。\n",
        "一二一二",
        " ",
        "a",
        "Ppp",
        "x".repeat(300),
        "𠮷野家",
        "\uD842",
        "\uDFB7",
        "\uFFFD",
        "\uE000",
        "﹙",
        "😀",
        "é",
        "\u0000",
        "鄉村",
        "的的的的",
        "\u200B"
    };

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60})
    void terms_postings_and_lengths_are_those_of_the_tokens(int flushes) throws IOException {
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            speeches.add(i % 9 == 4 ? again(speeches.get(i - 3), i) : speech(i));
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            // Merges neighbours only, so that the order of documents stays.
            IndexWriterConfig config = IndexConfiguration.writerConfig().setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int i = 0; i < speeches.size(); i++) {
                    writer.addDocument(SpeechDocuments.toDocument(speeches.get(i)));
                    if (i % (speeches.size() / flushes) == 0) {
                        writer.flush();
                    }
                }
                if (flushes == 3) {
                    writer.forceMerge(1);
                }
            }
            try (CheckIndex check = new CheckIndex(directory)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
                assertThat(check.checkIndex().clean).isTrue();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    List<Speech> part = speeches.subList(
                            leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
                    for (String field : List.of(
                            IndexFields.TITLE_WORDS,
                            IndexFields.TITLE_GRAMS,
                            IndexFields.TITLE_CHARACTERS,
                            IndexFields.BODY_WORDS,
                            IndexFields.BODY_GRAMS,
                            IndexFields.BODY_CHARACTERS,
                            IndexFields.LEAD_WORDS,
                            IndexFields.OPENING_GRAMS,
                            IndexFields.OPENING_CHARACTERS)) {
                        compare(leaf.reader(), field, part);
                    }
                }
            }
        }
    }

    private Speech speech(int number) {
        int pieces = number % 50 == 7 ? 3_000 : random.nextInt(60);
        return Speech.builder("s" + number, text(pieces))
                .title(number % 4 == 1 ? null : text(1 + random.nextInt(number == 14 ? 2_000 : 12)))
                .build();
    }

    private static Speech again(Speech other, int number) {
        return Speech.builder("s" + number, other.text()).title(other.title()).build();
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString(0x4E00 + random.nextInt(40))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void compare(LeafReader reader, String field, List<Speech> speeches) throws IOException {
        Map<BytesRef, List<String>> expected = new TreeMap<>();
        Map<Integer, Integer> lengths = new TreeMap<>();
        for (int doc = 0; doc < speeches.size(); doc++) {
            List<Token> tokens = tokens(field, speeches.get(doc));
            int position = -1;
            for (Token token : tokens) {
                position += token.increment();
                boolean placed = reader.getFieldInfos()
                        .fieldInfo(field)
                        .getIndexOptions()
                        .name()
                        .endsWith("POSITIONS");
                expected.computeIfAbsent(new BytesRef(token.term()), term -> new ArrayList<>())
                        .add(doc + (placed ? ":" + position : ""));
            }
            if (!tokens.isEmpty()) {
                lengths.put(doc, (int)
                        tokens.stream().filter(t -> t.increment() > 0).count());
            }
        }
        Map<BytesRef, List<String>> actual = new TreeMap<>();
        Terms terms = reader.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            PostingsEnum docs = null;
            BytesRef before = null;
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                assertThat(before == null || before.compareTo(term) < 0).isTrue();
                before = BytesRef.deepCopyOf(term);
                List<String> places = new ArrayList<>();
                docs = each.postings(docs, PostingsEnum.POSITIONS);
                int found = 0;
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    found++;
                    for (int i = 0; i < docs.freq(); i++) {
                        places.add(doc + (terms.hasPositions() ? ":" + docs.nextPosition() : ""));
                    }
                }
                assertThat(each.docFreq()).isEqualTo(found);
                assertThat(each.totalTermFreq()).isEqualTo(places.size());
                actual.put(before, places);
            }
        }
        assertThat(actual).as(field).isEqualTo(expected);
        NumericDocValues norms = reader.getNormValues(field);
        for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
            assertThat(norms.advanceExact(length.getKey())).isTrue();
            assertThat((byte) norms.longValue()).as(field).isEqualTo(SmallFloat.intToByte4(length.getValue()));
        }
    }

    private record Token(String term, int increment) {}

    private static List<Token> tokens(String field, Speech speech) {
        ComparedText title = ComparedText.of(speech.title() == null ? "" : speech.title());
        ComparedText body = ComparedText.of(speech.text());
        if (field.equals(IndexFields.LEAD_WORDS)) {
            int most = SpeechDocuments.LEAD_CHARACTERS;
            List<Token> tokens = words(title, most);
            tokens.addAll(words(body, Math.max(0, most - title.text().length())));
            return tokens;
        }
        ComparedText text = field.startsWith("title.") ? title : body;
        if (field.endsWith(".words")) {
            return words(text, Integer.MAX_VALUE);
        }
        String from = field.startsWith("opening.")
                ? start(title.text() + body.text(), SpeechDocuments.OPENING_CHARACTERS)
                : text.text();
        int[] characters = from.codePoints().toArray();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            int length = field.endsWith(".grams") ? Math.min(2, characters.length - i) : 1;
            tokens.add(new Token(new String(characters, i, length), 1));
        }
        return tokens;
    }

    private static List<Token> words(ComparedText text, int most) {
        int lead = start(text.text(), most).length();
        int end = lead == 0 ? 0 : text.normalizedIndex(lead - 1) + 1;
        if (most == Integer.MAX_VALUE) {
            end = most;
        }
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = IndexConfiguration.words()
                .tokenStream("words", text.normalized().text())) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int until = 0;
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), increment.getPositionIncrement()));
                if (offsets.endOffset() <= end) {
                    until = tokens.size();
                }
            }
            stream.end();
            return new ArrayList<>(tokens.subList(0, until));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(String text, int units) {
        int end = Math.min(units, text.length());
        boolean cut = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, cut ? end - 1 : end);
    }
}
