package io.github.jianghua.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Gives {@link PackedTokens} to the index as a few large terms, which {@link PackedPostingsFormat} takes apart when a segment is
 * written. For Lucene to look up each token by itself takes most of the time of indexing.
 *
 * <p>A term is a run of the packed characters, two bytes each, after one that says whether another run follows. Runs end
 * between tokens; one of grams that is followed by another ends with the character that the last gram needs.
 */
final class PackedTokenStream extends TokenStream {
    /** Small beside Lucene's blocks of 32 KB, of which a term that does not fit leaves the rest empty. */
    private static final int RUN = 2048;

    /** The first character of a run that another one follows. */
    static final char FOLLOWED = 1;

    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PackedTokens tokens;
    private final BytesRef run = new BytesRef();
    private int at;

    PackedTokenStream(PackedTokens tokens) {
        this.tokens = tokens;
        addAttributeImpl(new TokenCount.Known(tokens.count));
    }

    @Override
    public void reset() {
        run.bytes = new byte[2 * (Math.min(tokens.length, RUN) + 3)];
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == tokens.length) {
            return false;
        }
        int end = tokens.kind == TokenKind.WORDS ? wordsEnd() : charactersEnd(Math.min(at + RUN, tokens.length));
        boolean followed = end < tokens.length;
        int last = followed && tokens.kind == TokenKind.GRAMS ? charactersEnd(end + 1) : end;
        run.length = 2 * (last - at + 1);
        if (run.length > run.bytes.length) {
            run.bytes = new byte[run.length];
        }
        CHARS.set(run.bytes, 0, followed ? FOLLOWED : (char) 0);
        for (int i = at; i < last; i++) {
            CHARS.set(run.bytes, 2 * (i - at + 1), tokens.chars[i]);
        }
        term.setBytesRef(run);
        at = end;
        return true;
    }

    /** A place not within a surrogate pair, at or just behind the one given. */
    private int charactersEnd(int end) {
        return Character.isHighSurrogate(tokens.chars[end - 1]) && end < tokens.length ? end + 1 : end;
    }

    private int wordsEnd() {
        int end = at;
        do {
            end += 1 + tokens.chars[end];
        } while (end < tokens.length && end - at < RUN);
        return end;
    }

    /** Appends the characters of a term to an array that is long enough. */
    static void unpack(BytesRef term, char[] to, int at) {
        for (int i = 0; i < term.length; i += 2) {
            to[at++] = (char) CHARS.get(term.bytes, term.offset + i);
        }
    }
}
