/**
 * The passages of a speech that answer a query: found in the text itself, cut where sentences and clauses end, marked
 * where the words that were asked for stand.
 */
package io.github.jianghua.passage;
