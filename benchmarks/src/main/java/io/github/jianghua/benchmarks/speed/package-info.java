/** How fast and how large, beside plain Lucene in the same run. */
package io.github.jianghua.benchmarks.speed;
