/** Which speeches answer a query, best first: from the tree of what is asked to Lucene queries, hits and counts. */
package io.github.jianghua.rank;
