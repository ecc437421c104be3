package io.github.jianghua.passage;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a query to be marked: its words in order. Where several stand together in a text as they do in the
 * query they are marked as one.
 *
 * @param text the words, run together, as a {@link io.github.jianghua.text.ComparedText}
 * @param words what each word counts and where it ends
 */
public record SoughtRun(String text, List<Word> words) {
    /**
     * A word of a run.
     *
     * @param end where it ends in the run; it starts where the one before ends
     * @param weight what a passage gains by having it
     * @param alone whether it is marked when its neighbours are not beside it
     */
    public record Word(int end, float weight, boolean alone) {}

    /** Checks that the words make up the text. */
    public SoughtRun {
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        if (text.isEmpty() || words.isEmpty() || words.get(words.size() - 1).end() != text.length()) {
            throw new IllegalArgumentException("the words do not make up the run");
        }
    }

    /** Returns a run that is marked only as a whole. */
    public static SoughtRun whole(String text, float weight) {
        return new SoughtRun(text, List.of(new Word(text.length(), weight, true)));
    }

    int start(int word) {
        return word == 0 ? 0 : words.get(word - 1).end();
    }
}
