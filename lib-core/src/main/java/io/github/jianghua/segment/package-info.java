/** The word segmenter: dictionaries, the lattice and the search for the best path through it. Knows nothing of Lucene. */
package io.github.jianghua.segment;
