/** Normalisation that reading, indexing and querying share, so that a query means what a text says. */
package io.github.jianghua.text;
