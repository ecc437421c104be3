/** How well rankings answer: collections with judged queries, measures, and a test whether differences are chance. */
package io.github.jianghua.benchmarks.relevance;
