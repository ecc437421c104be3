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
    private final long[] heads;
    private final int[] starts;
    private final int[] numbers;
    private final int[] firstNumbers;
    private final Terms packed;
    /** The document of the first token of each block of numbers. */
    private final int[] docs;

    /**
     * Takes what has been sorted.
     *
     * @param order the numbers of the terms, in the order of the terms
     * @param starts where in {@code numbers} those of each term in that order start, and the end of the last
     * @param numbers the tokens of each term if there are positions, else their documents
     * @param firstNumbers the number of the first token of each document, and of one behind the last; {@code null}
     *     without positions
     */
    InvertedTerms(TermTable table, int[] order, int[] starts, int[] numbers, int[] firstNumbers, Terms packed) {
        this.table = table;
        this.order = order;
        this.heads = table.heads(order);
        this.starts = starts;
        this.numbers = numbers;
        this.firstNumbers = firstNumbers;
        this.packed = packed;
        docs = firstNumbers == null ? null : docs(firstNumbers);
    }

    private static int[] docs(int[] firstNumbers) {
        int[] docs = new int[(firstNumbers[firstNumbers.length - 1] >> BLOCK_BITS) + 1];
        int doc = 0;
        for (int block = 0; block < docs.length; block++) {
            while (doc + 2 < firstNumbers.length && firstNumbers[doc + 1] <= block << BLOCK_BITS) {
                doc++;
            }
            docs[block] = doc;
        }
        return docs;
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
            table.get(order[at], heads[at], bytes);
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
            return (long) starts[at + 1] - starts[at];
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            // The one to be used again may be of another field.
            Postings postings = reuse instanceof Postings mine && mine.terms() == InvertedTerms.this
                    ? mine
                    : firstNumbers == null ? new Postings() : new PlacedPostings();
            postings.reset(starts[at], starts[at + 1]);
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

    /** Of the documents of tokens. */
    private class Postings extends PostingsEnum {
        int at;
        int end;
        int doc;
        int freq;

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
            int from = at;
            doc = numbers[at++];
            while (at < end && numbers[at] == doc) {
                at++;
            }
            freq = at - from;
            return doc;
        }

        @Override
        public int nextPosition() {
            return -1;
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

    /** Of the numbers of tokens. */
    private final class PlacedPostings extends Postings {
        private int position;

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
    }
}
