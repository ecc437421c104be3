package io.github.jianghua.search;

import io.github.jianghua.speech.Speech;
import java.util.List;
import java.util.Objects;

/**
 * A speech that answers a query.
 *
 * @param rank its place in the whole ranking, from 1; the first hit of a page with offset 20 has rank 21
 * @param score how well it answers; comparable within one result only
 * @param speech the speech
 * @param titleMarks the matches in its title
 * @param snippets its best passages, best first
 * @param explanation why it ranks where it does, or {@code null} unless {@link SpeechQuery#explain()}
 */
public record Hit(
        int rank, float score, Speech speech, List<Mark> titleMarks, List<Snippet> snippets, String explanation) {
    /** Copies the lists. */
    public Hit {
        Objects.requireNonNull(speech, "speech");
        titleMarks = List.copyOf(titleMarks);
        snippets = List.copyOf(snippets);
    }
}
