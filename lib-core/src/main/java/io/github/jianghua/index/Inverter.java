package io.github.jianghua.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;

/**
 * Inverts the packed tokens of one field of a segment. Tokens are numbered through, document after document, so that a
 * number is a document and a place in it. One walk over them counts the tokens of each term, a second puts the number of each
 * token, or its document where places are not wanted, where those of its term are: a counting sort. Each walk takes two
 * looks at memory for a token, and the next token need not wait for them.
 */
final class Inverter {
    private final TokenKind kind;
    private final int maxDoc;

    // Runs of packed characters, and which document has which, in the order of documents and positions.
    private char[] chars = new char[1 << 16];
    private int[] runEnds = new int[1024];
    private int runs;
    private long[] places = new long[1024];
    private int[] placed = new int[1024];
    private int placedRuns;

    private final TermTable table = new TermTable();
    /** The term of each token. */
    private int[] terms;

    private int tokens;

    Inverter(TokenKind kind, int maxDoc) {
        this.kind = kind;
        this.maxDoc = maxDoc;
    }

    /** Returns the terms and postings of a field whose terms are runs of packed tokens. */
    Terms invert(Terms packed) throws IOException {
        gather(packed);
        sortByPlace();
        terms = new int[packedLength()];
        int[] firstNumbers = new int[maxDoc + 1];
        number(firstNumbers);
        chars = null;
        int[] order = table.sorted();
        int[] starts = new int[order.length + 1];
        int[] next = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            next[order[i]] = starts[i];
            starts[i + 1] = starts[i] + table.counts[order[i]];
        }
        int[] numbers = new int[tokens];
        if (packed.hasPositions()) {
            for (int token = 0; token < tokens; token++) {
                numbers[next[terms[token]]++] = token;
            }
        } else {
            for (int doc = 0; doc < maxDoc; doc++) {
                for (int token = firstNumbers[doc]; token < firstNumbers[doc + 1]; token++) {
                    numbers[next[terms[token]]++] = doc;
                }
            }
            firstNumbers = null;
        }
        terms = null;
        return new InvertedTerms(table, order, starts, numbers, firstNumbers, packed);
    }

    private void gather(Terms packed) throws IOException {
        boolean positions = packed.hasPositions();
        TermsEnum each = packed.iterator();
        PostingsEnum docs = null;
        int length = 0;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            chars = ArrayUtil.grow(chars, length + term.length / 2);
            PackedTokenStream.unpack(term, chars, length);
            length += term.length / 2;
            docs = each.postings(docs, positions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                int freq = docs.freq();
                for (int i = 0; i < freq; i++) {
                    placed = ArrayUtil.grow(placed, placedRuns + 1);
                    places = ArrayUtil.grow(places, placedRuns + 1);
                    // Without positions the order of runs does not matter, for they end between tokens.
                    places[placedRuns] = (long) doc << 32 | (positions ? docs.nextPosition() : i);
                    placed[placedRuns++] = runs;
                }
            }
            runEnds = ArrayUtil.grow(runEnds, runs + 1);
            runEnds[runs++] = length;
        }
    }

    private void sortByPlace() {
        new IntroSorter() {
            private long pivot;

            @Override
            protected void setPivot(int i) {
                pivot = places[i];
            }

            @Override
            protected int comparePivot(int j) {
                return Long.compare(pivot, places[j]);
            }

            @Override
            protected void swap(int i, int j) {
                long place = places[i];
                places[i] = places[j];
                places[j] = place;
                int run = placed[i];
                placed[i] = placed[j];
                placed[j] = run;
            }
        }.sort(0, placedRuns);
    }

    private int runStart(int run) {
        return run == 0 ? 0 : runEnds[run - 1];
    }

    /** No more tokens than characters. */
    private int packedLength() {
        long length = 0;
        for (int i = 0; i < placedRuns; i++) {
            length += runEnds[placed[i]] - runStart(placed[i]);
        }
        return Math.toIntExact(kind == TokenKind.WORDS ? length / 2 + 1 : length);
    }

    private void number(int[] firstNumbers) {
        int doc = 0;
        for (int i = 0; i < placedRuns; i++) {
            int next = (int) (places[i] >>> 32);
            if (next != doc) {
                Arrays.fill(firstNumbers, doc + 1, next + 1, tokens);
                doc = next;
            }
            int start = runStart(placed[i]);
            int end = runEnds[placed[i]];
            boolean followed = chars[start] == PackedTokenStream.FOLLOWED;
            switch (kind) {
                case WORDS -> numberWords(start + 1, end);
                case GRAMS -> numberGrams(start + 1, end, followed);
                case CHARACTERS -> numberCharacters(start + 1, end);
            }
        }
        Arrays.fill(firstNumbers, doc + 1, firstNumbers.length, tokens);
    }

    private void numberGrams(int start, int end, boolean followed) {
        int c = Character.codePointAt(chars, start, end);
        for (int i = start + Character.charCount(c); i < end; ) {
            int next = chars[i];
            if (Character.isHighSurrogate((char) next)) {
                next = Character.codePointAt(chars, i, end);
                i++;
            }
            i++;
            terms[tokens++] = table.add(TermTable.head(c, next));
            c = next;
        }
        if (!followed) {
            terms[tokens++] = table.add(TermTable.head(c));
        }
    }

    private void numberCharacters(int start, int end) {
        for (int i = start; i < end; ) {
            int c = Character.codePointAt(chars, i, end);
            i += Character.charCount(c);
            terms[tokens++] = table.add(TermTable.head(c));
        }
    }

    private void numberWords(int start, int end) {
        for (int i = start; i < end; ) {
            int from = i + 1;
            int to = from + chars[i];
            terms[tokens++] = word(from, to);
            i = to;
        }
    }

    private int word(int from, int to) {
        int a = Character.codePointAt(chars, from, to);
        int i = from + Character.charCount(a);
        if (i == to) {
            return table.add(TermTable.head(a));
        }
        int b = Character.codePointAt(chars, i, to);
        i += Character.charCount(b);
        if (i == to) {
            return table.add(TermTable.head(a, b));
        }
        int c = Character.codePointAt(chars, i, to);
        i += Character.charCount(c);
        long head = TermTable.head(a, b, c);
        return i == to ? table.add(head) : table.add(head, chars, i, to);
    }
}
