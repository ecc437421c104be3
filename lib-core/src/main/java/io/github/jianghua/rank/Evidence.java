package io.github.jianghua.rank;

import org.apache.lucene.search.Query;

/**
 * Something that may count for a speech.
 *
 * @param label what it is, for people; values of the same label are added up
 * @param query what it counts
 */
record Evidence(String label, Query query) {}
