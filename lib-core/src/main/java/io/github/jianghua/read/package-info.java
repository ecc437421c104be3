/**
 * From files to speeches: {@link io.github.jianghua.read.SpeechReader} tells encodings apart, takes the text out of
 * its format, removes debris, splits files that hold several speeches, and finds title, year, date, speaker and role.
 */
package io.github.jianghua.read;
