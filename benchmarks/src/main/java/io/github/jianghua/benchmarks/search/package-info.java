/** Speed and size of searching beside plain Lucene and SQLite. {@code benchmarks/run-search} prints the table. */
package io.github.jianghua.benchmarks.search;
