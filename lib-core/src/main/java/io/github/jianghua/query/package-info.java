/**
 * The query language: from what a person types to a tree of what is asked. Free of Lucene.
 *
 * <p>The parser is our own because no text may be refused and nesting must not reach the stack's end: Lucene's classic
 * parser throws on stray punctuation, recurses without a bound, and knows nothing of pasted Chinese sentences, in which
 * a quotation mark or a bracket within a word is mere punctuation.
 */
package io.github.jianghua.query;
