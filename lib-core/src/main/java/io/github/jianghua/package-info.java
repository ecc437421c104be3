/**
 * The way in. {@link io.github.jianghua.SpeechIndex} keeps speeches on disk and answers queries:
 *
 * <pre>{@code
 * try (SpeechIndex index = SpeechIndex.openOrCreate(Path.of("speeches.index"))) {
 *     index.addAll(SpeechReader.read(Path.of("inbox")));
 *     index.commit();
 *     SearchResult result = index.search(SpeechQuery.of("2023年 乡村振兴").limit(5));
 *     for (Hit hit : result.hits()) {
 *         System.out.println(hit.speech().title() + ": " + hit.snippets());
 *     }
 * }
 * }</pre>
 *
 * <p>What goes in is a {@link io.github.jianghua.speech.Speech}, read from a file by {@link
 * io.github.jianghua.read.SpeechReader} or built by hand. What is asked is a {@link
 * io.github.jianghua.search.SpeechQuery}, what comes out a {@link io.github.jianghua.search.SearchResult}. {@link
 * io.github.jianghua.SpeechIndex#update} keeps an index in step with folders of files.
 *
 * <p><b>Threads.</b> One index may be used by many threads: any number search while any number add. Of all processes,
 * one at a time may write to an index; others may search it.
 *
 * <p><b>Persistence.</b> What was committed survives a crash of the program and of the machine; what was not is lost
 * as a whole. A search sees the index as of the last commit before it began.
 */
package io.github.jianghua;
