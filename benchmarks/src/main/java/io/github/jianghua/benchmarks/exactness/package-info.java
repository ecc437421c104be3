/** Promises checked at length on real texts: exact runs against a scan, and the shape of every snippet. */
package io.github.jianghua.benchmarks.exactness;
