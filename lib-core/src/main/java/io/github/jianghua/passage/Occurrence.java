package io.github.jianghua.passage;

/**
 * A place in a text that has what is sought. Offsets count code units of the original text.
 *
 * @param first the number, over all runs, of the first sought word that stands here
 * @param last the number of the last
 */
record Occurrence(int start, int end, int first, int last) {}
