package io.github.jianghua.passage;

import io.github.jianghua.text.ComparedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is sought in texts, longest first at each place, in one pass over a text. Immutable. */
final class OccurrenceFinder {
    private static final int[] NONE = {};
    private static final int FIRSTS = 1 << 10;

    private final Sought sought;
    /** Weights of all sought words, numbered through all runs; then one for each pattern. */
    private final float[] weights;
    /** For each run, the number of its first word. */
    private final int[] firstWords;
    /** By first character, the numbers of words that start with it. */
    private final Map<Character, int[]> byFirst = new HashMap<>();
    /** By the low bits of a character: false where no word starts with one that has them; most characters end here. */
    private final boolean[] mayStart = new boolean[FIRSTS];
    /** For each word, its run. */
    private final int[] runOf;

    OccurrenceFinder(Sought sought) {
        this.sought = sought;
        int count = 0;
        firstWords = new int[sought.runs().size()];
        for (int run = 0; run < firstWords.length; run++) {
            firstWords[run] = count;
            count += sought.runs().get(run).words().size();
        }
        runOf = new int[count];
        weights = new float[count + sought.patterns().size()];
        for (int run = 0; run < firstWords.length; run++) {
            SoughtRun text = sought.runs().get(run);
            for (int word = 0; word < text.words().size(); word++) {
                int number = firstWords[run] + word;
                runOf[number] = run;
                weights[number] = text.words().get(word).weight();
                char first = text.text().charAt(text.start(word));
                mayStart[first & (FIRSTS - 1)] = true;
                byFirst.merge(first, new int[] {number}, OccurrenceFinder::append);
            }
        }
        for (int i = count; i < weights.length; i++) {
            weights[i] = 5f;
        }
    }

    private static int[] append(int[] numbers, int[] more) {
        int[] both = java.util.Arrays.copyOf(numbers, numbers.length + more.length);
        System.arraycopy(more, 0, both, numbers.length, more.length);
        return both;
    }

    /** Returns what each sought word counts. */
    float[] weights() {
        return weights;
    }

    /** Returns the occurrences in a text, ascending and apart. */
    List<Occurrence> find(ComparedText compared) {
        List<Occurrence> found = new ArrayList<>();
        String text = compared.text();
        for (int at = 0; at < text.length(); ) {
            if (!mayStart[text.charAt(at) & (FIRSTS - 1)]) {
                at++;
                continue;
            }
            int bestEnd = at;
            int bestFirst = -1;
            int bestLast = -1;
            for (int number : byFirst.getOrDefault(text.charAt(at), NONE)) {
                SoughtRun run = sought.runs().get(runOf[number]);
                int word = number - firstWords[runOf[number]];
                int last = word;
                while (last < run.words().size() && stands(text, at, run, word, last)) {
                    last++;
                }
                last--;
                if (last < word || (last == word && !run.words().get(word).alone())) {
                    continue;
                }
                int end = at + run.words().get(last).end() - run.start(word);
                if (end > bestEnd) {
                    bestEnd = end;
                    bestFirst = number;
                    bestLast = number + last - word;
                }
            }
            if (bestFirst < 0) {
                at++;
            } else {
                add(found, compared, at, bestEnd, bestFirst, bestLast);
                at = bestEnd;
            }
        }
        if (!sought.patterns().isEmpty()) {
            addPatterns(found, compared);
        }
        return found;
    }

    private static boolean stands(String text, int at, SoughtRun run, int first, int word) {
        int start = run.start(word);
        int place = at + start - run.start(first);
        return text.startsWith(run.text().substring(start, run.words().get(word).end()), place);
    }

    private static void add(List<Occurrence> found, ComparedText compared, int start, int end, int first, int last) {
        found.add(new Occurrence(compared.originalStart(start), compared.originalEnd(end - 1), first, last));
    }

    private void addPatterns(List<Occurrence> found, ComparedText compared) {
        for (int i = 0; i < sought.patterns().size(); i++) {
            Pattern pattern = sought.patterns().get(i);
            Matcher matcher = pattern.matcher(compared.text());
            int number = runOf.length + i;
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    add(found, compared, matcher.start(), matcher.end(), number, number);
                }
            }
        }
        found.sort(
                Comparator.comparingInt(Occurrence::start).thenComparing(Occurrence::end, Comparator.reverseOrder()));
        int end = -1;
        for (int i = 0; i < found.size(); ) {
            if (found.get(i).start() < end) {
                found.remove(i);
            } else {
                end = found.get(i++).end();
            }
        }
    }
}
