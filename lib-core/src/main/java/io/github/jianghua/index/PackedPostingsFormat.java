package io.github.jianghua.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.ThreadInterruptedException;

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

    /**
     * Takes the packed fields apart as they are asked for. While one is written the next is inverted on another thread: the
     * two take about as long.
     */
    private static final class Unpacked extends FilterFields {
        private final int maxDoc;
        private final Iterator<String> coming;
        private String nextField;
        private FutureTask<Terms> next;

        Unpacked(Fields fields, int maxDoc) throws IOException {
            super(fields);
            this.maxDoc = maxDoc;
            coming = fields.iterator();
            invertNext();
        }

        @Override
        public Terms terms(String field) throws IOException {
            if (TokenKind.of(field) == null) {
                return super.terms(field);
            }
            if (!field.equals(nextField)) {
                return invert(field);
            }
            FutureTask<Terms> inverted = next;
            invertNext();
            try {
                return inverted.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ThreadInterruptedException(e);
            } catch (ExecutionException e) {
                throw IOUtils.rethrowAlways(e.getCause());
            }
        }

        private void invertNext() {
            nextField = null;
            while (nextField == null && coming.hasNext()) {
                String field = coming.next();
                nextField = TokenKind.of(field) == null ? null : field;
            }
            String field = nextField;
            if (field != null) {
                next = new FutureTask<>(() -> invert(field));
                Thread.startVirtualThread(next);
            }
        }

        private Terms invert(String field) throws IOException {
            Terms terms = super.terms(field);
            return terms == null ? null : new Inverter(TokenKind.of(field), maxDoc).invert(terms);
        }
    }
}
