/** Reads, indexes and searches Chinese official speeches. */
module io.github.jianghua {
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.highlighter;
    requires com.fasterxml.jackson.core;
    requires org.jsoup;

    exports io.github.jianghua;
    exports io.github.jianghua.analysis;
    exports io.github.jianghua.read;
    exports io.github.jianghua.speech;
    exports io.github.jianghua.search;
}
