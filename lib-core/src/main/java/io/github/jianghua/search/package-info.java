/**
 * What is asked of an index and what it answers: immutable values, free of Lucene. A {@link
 * io.github.jianghua.search.SpeechQuery} goes in; a {@link io.github.jianghua.search.SearchResult} with {@link
 * io.github.jianghua.search.Hit}s and their {@link io.github.jianghua.search.Snippet}s comes out.
 */
package io.github.jianghua.search;
