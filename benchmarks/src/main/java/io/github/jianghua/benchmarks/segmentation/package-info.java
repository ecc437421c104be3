/** Speed of the analyzers beside Lucene's own and other segmenters. {@code benchmarks/run-segmentation} prints the table. */
package io.github.jianghua.benchmarks.segmentation;
