package io.github.jianghua.passage;

import io.github.jianghua.search.Mark;
import io.github.jianghua.search.Snippet;
import io.github.jianghua.speech.Section;
import io.github.jianghua.speech.Speech;
import io.github.jianghua.text.ComparedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best passages of speeches for one query. Works on the text itself, which takes less time than reading
 * offsets from an index and sees all of it, however long. Immutable.
 */
public final class PassageFinder {
    /** The length that a passage reaches if the text has more. */
    private static final int SHORT = 60;
    /** The length that a passage keeps to if clause ends allow. */
    private static final int LONG = 120;
    /** What a word counts in a further passage when an earlier one has it. */
    private static final float SEEN = 0.2f;

    private final OccurrenceFinder asked;
    private final OccurrenceFinder otherwise;

    /** Prepares the search for what a query asks. */
    public PassageFinder(Sought sought) {
        asked = new OccurrenceFinder(sought);
        otherwise = new OccurrenceFinder(sought.otherwise());
    }

    /** Returns the matches in a text, ascending and apart. */
    public List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Occurrence occurrence : asked.find(ComparedText.of(text))) {
            marks.add(new Mark(occurrence.start(), occurrence.end()));
        }
        return marks;
    }

    /** Returns at most {@code limit} passages, best first, apart from each other. */
    public List<Snippet> passages(Speech speech, int limit) {
        List<Snippet> snippets = new ArrayList<>();
        if (limit == 0) {
            return snippets;
        }
        String text = speech.text();
        ComparedText compared = ComparedText.of(text);
        OccurrenceFinder finder = asked;
        List<Occurrence> occurrences = finder.find(compared);
        if (occurrences.isEmpty()) {
            finder = otherwise;
            occurrences = finder.find(compared);
        }
        if (occurrences.isEmpty()) {
            return snippets;
        }
        ClauseBorders borders = new ClauseBorders(text);
        List<Candidate> candidates = candidates(text, borders, occurrences);
        float[] weights = finder.weights().clone();
        while (snippets.size() < limit) {
            Candidate best = null;
            float bestScore = 0;
            for (Candidate candidate : candidates) {
                float score = candidate.score(occurrences, weights);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
            if (best == null) {
                break;
            }
            snippets.add(snippet(speech, best, occurrences));
            for (int i = best.firstOccurrence; i < best.endOccurrence; i++) {
                for (int word = occurrences.get(i).first();
                        word <= occurrences.get(i).last();
                        word++) {
                    weights[word] = finder.weights()[word] * SEEN;
                }
            }
            Candidate chosen = best;
            candidates.removeIf(other -> other.start < chosen.end && chosen.start < other.end);
        }
        return snippets;
    }

    /** Returns, for each clause that may begin a passage, the passages of acceptable length with an occurrence. */
    private static List<Candidate> candidates(String text, ClauseBorders borders, List<Occurrence> occurrences) {
        List<Candidate> candidates = new ArrayList<>();
        int lastBegin = -1;
        int firstWithin = 0;
        for (Occurrence occurrence : occurrences) {
            int clause = borders.clauseAt(occurrence.start());
            int begin = clause;
            while (begin > 0
                    && text.charAt(borders.end(begin - 1) - 1) != '\n'
                    && borders.end(clause) - borders.start(begin - 1) <= LONG) {
                begin--;
            }
            for (begin = Math.max(begin, lastBegin + 1); begin <= clause; begin++) {
                lastBegin = begin;
                while (occurrences.get(firstWithin).start() < borders.start(begin)) {
                    firstWithin++;
                }
                addFrom(candidates, text, borders, occurrences, begin, firstWithin);
            }
        }
        return candidates;
    }

    private static void addFrom(
            List<Candidate> candidates,
            String text,
            ClauseBorders borders,
            List<Occurrence> occurrences,
            int begin,
            int firstWithin) {
        int start = borders.start(begin);
        while (start < borders.end(begin) && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = begin;
        int within = firstWithin;
        while (end < borders.count()) {
            int stop = borders.end(end);
            while (within < occurrences.size() && occurrences.get(within).start() < stop) {
                within++;
            }
            // An occurrence that runs over the border keeps the passage open.
            boolean whole = within == firstWithin || occurrences.get(within - 1).end() <= stop;
            boolean last =
                    end + 1 == borders.count() || text.charAt(stop - 1) == '\n' || borders.end(end + 1) - start > LONG;
            if (whole
                    && within > firstWithin
                    && occurrences.get(firstWithin).start() >= start
                    && (last || stop - start >= SHORT || borders.endsSentence(end))) {
                int trimmed = stop;
                while (Character.isWhitespace(text.charAt(trimmed - 1))) {
                    trimmed--;
                }
                candidates.add(new Candidate(
                        start, trimmed, firstWithin, within, borders.startsSentence(begin), borders.endsSentence(end)));
            }
            if (last && whole) {
                return;
            }
            end++;
        }
    }

    private static Snippet snippet(Speech speech, Candidate passage, List<Occurrence> occurrences) {
        List<Mark> marks = new ArrayList<>();
        for (int i = passage.firstOccurrence; i < passage.endOccurrence; i++) {
            Occurrence occurrence = occurrences.get(i);
            marks.add(new Mark(occurrence.start() - passage.start, occurrence.end() - passage.start));
        }
        String text = speech.text().substring(passage.start, passage.end);
        return new Snippet(
                text, passage.start, marks, section(speech, marks.get(0).start() + passage.start));
    }

    /** Returns the heading of the innermost section around an offset. */
    private static String section(Speech speech, int offset) {
        String heading = null;
        for (Section section : speech.outline()) {
            if (section.start() > offset) {
                break;
            }
            if (offset < section.end()) {
                heading = section.heading();
            }
        }
        return heading;
    }

    /** A stretch of text and the occurrences in it, from the first to before the last number. */
    private record Candidate(
            int start, int end, int firstOccurrence, int endOccurrence, boolean startsSentence, boolean endsSentence) {

        float score(List<Occurrence> occurrences, float[] weights) {
            float sum = 0;
            long seen = 0;
            for (int i = firstOccurrence; i < endOccurrence; i++) {
                Occurrence occurrence = occurrences.get(i);
                for (int word = occurrence.first(); word <= occurrence.last(); word++) {
                    long bit = 1L << (word & 63);
                    sum += (seen & bit) == 0 ? weights[word] : 0.05f * weights[word];
                    seen |= bit;
                }
                // Words that stand together say more than words apart.
                sum += 0.5f * (occurrence.last() - occurrence.first()) * weights[occurrence.first()];
            }
            int length = end - start;
            float shape = (startsSentence ? 1.15f : 1f) * (endsSentence ? 1.1f : 1f);
            if (length < SHORT) {
                shape *= 0.7f + 0.3f * length / SHORT;
            }
            return sum * shape;
        }
    }
}
