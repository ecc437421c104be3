/** What a speech is: immutable values, free of files and of Lucene. */
package io.github.jianghua.speech;
