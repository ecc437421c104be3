package io.github.jianghua.index;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** What an {@link Inverter} made, as the codec reads it: each term once, in order, with all its postings. */
final class InvertedTerms extends Terms {
    /** The numbers of tokens by which {@link #docs} knows the document. */
    private static final int BLOCK_BITS = 7;

    private final TermTable table;
    private final int[] order;
    private final int[] ends;
    private final int[] numbers;
    private final int[] firstNumbers;
    private final Terms packed;
    /** The document of the first token of each block of numbers. */
    private final int[] docs;

    InvertedTerms(TermTable table, int[] order, int[] ends, int[] numbers, int[] firstNumbers, Terms packed) {
        this.table = table;
        this.order = order;
        this.ends = ends;
        this.numbers = numbers;
        this.firstNumbers = firstNumbers;
        this.packed = packed;
        docs = new int[(firstNumbers[firstNumbers.length - 1] >> BLOCK_BITS) + 1];
        int doc = 0;
        for (int block = 0; block < docs.length; block++) {
            while (doc + 2 < firstNumbers.length && firstNumbers[doc + 1] <= block << BLOCK_BITS) {
                doc++;
            }
            docs[block] = doc;
        }
    }

    @Override
    public TermsEnum iterator() {
        return new Each();
    }

    @Override
    public long size() {
        return order.length;
    }

    @Override
    public long getSumTotalTermFreq() {
        return numbers.length;
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException("counted by who writes them");
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException("counted by who writes them");
    }

    @Override
    public boolean hasFreqs() {
        return packed.hasFreqs();
    }

    @Override
    public boolean hasOffsets() {
        return packed.hasOffsets();
    }

    @Override
    public boolean hasPositions() {
        return packed.hasPositions();
    }

    @Override
    public boolean hasPayloads() {
        return packed.hasPayloads();
    }

    private final class Each extends BaseTermsEnum {
        private final BytesRef bytes = new BytesRef();
        private int at = -1;

        @Override
        public BytesRef next() {
            if (++at == order.length) {
                return null;
            }
            table.get(order[at], bytes);
            return bytes;
        }

        @Override
        public BytesRef term() {
            return bytes;
        }

        @Override
        public long ord() {
            return at;
        }

        @Override
        public long totalTermFreq() {
            return table.counts[order[at]];
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            // The one to be used again may be of another field.
            Postings postings =
                    reuse instanceof Postings mine && mine.terms() == InvertedTerms.this ? mine : new Postings();
            int term = order[at];
            postings.reset(ends[term] - table.counts[term], ends[term]);
            return postings;
        }

        @Override
        public int docFreq() {
            throw new UnsupportedOperationException("counted by who writes them");
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException("terms are read in order only");
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException("terms are read in order only");
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException("terms are read in order only");
        }
    }

    private final class Postings extends PostingsEnum {
        private int at;
        private int end;
        private int doc;
        private int freq;
        private int position;

        InvertedTerms terms() {
            return InvertedTerms.this;
        }

        void reset(int from, int to) {
            at = from;
            end = to;
            doc = -1;
            freq = 0;
        }

        @Override
        public int nextDoc() {
            if (at == end) {
                doc = NO_MORE_DOCS;
                return doc;
            }
            int number = numbers[at];
            doc = Math.max(doc, docs[number >> BLOCK_BITS]);
            while (firstNumbers[doc + 1] <= number) {
                doc++;
            }
            int limit = firstNumbers[doc + 1];
            position = at++;
            while (at < end && numbers[at] < limit) {
                at++;
            }
            freq = at - position;
            return doc;
        }

        @Override
        public int nextPosition() {
            return numbers[position++] - firstNumbers[doc];
        }

        @Override
        public int freq() {
            return freq;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public BytesRef getPayload() {
            return null;
        }

        @Override
        public int advance(int target) {
            throw new UnsupportedOperationException("postings are read in order only");
        }

        @Override
        public long cost() {
            return (long) end - at;
        }
    }
}
