/**
 * What an index holds of a speech: its fields, how each is cut into terms, and how it is stored.
 *
 * <p>Title and body are indexed three ways. <em>Words</em> carry the meaning, <em>grams</em> (each character with its
 * successor, at exact positions) find any run of characters wherever words are cut, and <em>characters</em> find runs
 * of length one and add a little to the ranking.
 *
 * <p>Tokens come to Lucene packed, a text at a time, and are inverted a segment at a time: {@code PackedTokens}, {@code
 * PackedTokenStream}, {@code PackedPostingsFormat}, {@code Inverter}. What is on disk is Lucene's own format.
 */
package io.github.jianghua.index;
