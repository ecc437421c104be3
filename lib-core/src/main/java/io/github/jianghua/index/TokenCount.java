package io.github.jianghua.index;

import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** The number of tokens that a stream stands for, which is the length of its field. */
interface TokenCount extends Attribute {
    /** Returns it; the same for every term of the stream. */
    int tokenCount();

    /** A number known from the start. */
    final class Known extends AttributeImpl implements TokenCount {
        private int count;

        Known(int count) {
            this.count = count;
        }

        @Override
        public int tokenCount() {
            return count;
        }

        /** Nothing: the count is of the whole stream, not of a term. */
        @Override
        public void clear() {}

        @Override
        public void reflectWith(AttributeReflector reflector) {
            reflector.reflect(TokenCount.class, "tokenCount", count);
        }

        @Override
        public void copyTo(AttributeImpl target) {
            ((Known) target).count = count;
        }
    }
}
