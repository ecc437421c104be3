package io.github.jianghua.analysis;

import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text into what the index finds exact phrases by: each character of the normal form with its successor, one
 * position each, and the last character alone. A run of characters stands in a text exactly when its grams stand at
 * consecutive positions. White space and invisible characters are left out, punctuation stays. Offsets are those of the
 * original. Holds the whole text in memory. Safe for threads, as every analyzer.
 */
public final class GramAnalyzer extends Analyzer {
    /** Creates an analyzer. */
    public GramAnalyzer() {}

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new GramTokenizer());
    }

    private static final class GramTokenizer extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);
        private ComparedText text;
        private int length;
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            StringBuilder whole = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                whole.append(buffer, 0, read);
            }
            text = ComparedText.of(whole);
            length = whole.length();
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            String compared = text.text();
            if (at >= compared.length()) {
                return false;
            }
            int next = compared.offsetByCodePoints(at, 1);
            int end = next == compared.length() ? next : compared.offsetByCodePoints(next, 1);
            term.append(compared, at, end);
            offsets.setOffset(correctOffset(text.originalStart(at)), correctOffset(text.originalEnd(end - 1)));
            type.setType("gram");
            at = next;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offsets.setOffset(correctOffset(length), correctOffset(length));
        }
    }
}
