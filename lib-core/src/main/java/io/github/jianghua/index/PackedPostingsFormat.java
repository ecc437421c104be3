package io.github.jianghua.index;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader.FilterFields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;

/**
 * Writes Lucene's own postings under Lucene's own name, so that any Lucene reads and merges them. What is particular is how
 * they come about: {@link PackedTokenStream}s are inverted here, a whole segment at a time.
 */
final class PackedPostingsFormat extends PostingsFormat {
    private final PostingsFormat lucene;

    private PackedPostingsFormat(PostingsFormat lucene) {
        super(lucene.getName());
        this.lucene = lucene;
    }

    /** Returns a codec that writes as another does, with packed tokens taken apart. */
    static Codec codec(Codec lucene) {
        PostingsFormat postings = new PackedPostingsFormat(lucene.postingsFormat());
        return new FilterCodec(lucene.getName(), lucene) {
            @Override
            public PostingsFormat postingsFormat() {
                return postings;
            }
        };
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        FieldsConsumer consumer = lucene.fieldsConsumer(state);
        int maxDoc = state.segmentInfo.maxDoc();
        return new FieldsConsumer() {
            @Override
            public void write(Fields fields, NormsProducer norms) throws IOException {
                consumer.write(new Unpacked(fields, maxDoc), norms);
            }

            @Override
            public void merge(MergeState segments, NormsProducer norms) throws IOException {
                consumer.merge(segments, norms);
            }

            @Override
            public void close() throws IOException {
                consumer.close();
            }
        };
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
        return lucene.fieldsProducer(state);
    }

    private static final class Unpacked extends FilterFields {
        private final int maxDoc;

        Unpacked(Fields fields, int maxDoc) {
            super(fields);
            this.maxDoc = maxDoc;
        }

        @Override
        public Terms terms(String field) throws IOException {
            Terms terms = super.terms(field);
            TokenKind kind = TokenKind.of(field);
            return terms == null || kind == null ? terms : new Inverter(kind, maxDoc).invert(terms);
        }
    }
}
