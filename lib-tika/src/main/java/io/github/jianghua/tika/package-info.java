/**
 * Reads DOCX, DOC, PDF, ODT and RTF with Apache Tika. Nothing here is called by name: with this artifact on the class
 * path, {@link io.github.jianghua.read.SpeechReader} finds the extractor by itself.
 */
package io.github.jianghua.tika;
