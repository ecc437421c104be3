/**
 * Lucene analyzers for Chinese, usable without the rest of the library.
 *
 * <p>{@link io.github.jianghua.analysis.WordsAnalyzer} cuts official texts into words;
 * {@link io.github.jianghua.analysis.SmartcnAnalyzer} gives exactly the tokens of Lucene's {@code SmartChineseAnalyzer},
 * much faster. Both find the cheapest path through the words that a sentence can be cut into (Viterbi) with the
 * dictionary and the costs of pairs of smartcn, which come from ICTCLAS 1.0. The dictionary is part of the jar: the smartcn
 * module is not needed.
 */
package io.github.jianghua.analysis;
