package io.github.jianghua.rank;

import io.github.jianghua.query.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Runs of characters with gaps between them, found by the positions of grams. Every source here spans exactly the
 * characters that it matches, so that gaps count characters.
 */
final class RunPattern {
    /** How many characters {@code *} within a pattern may stand for. */
    static final int LONGEST_STAR = 10;

    private static final float BOOST = 5f;

    private final IntervalsSource source;
    private final Pattern expression;

    private RunPattern(IntervalsSource source, Pattern expression) {
        this.source = source;
        this.expression = expression;
    }

    /** All runs in any order with at most {@code distance} other characters between them. */
    static RunPattern near(List<String> runs, int distance) {
        List<IntervalsSource> sources = new ArrayList<>();
        runs.forEach(run -> sources.add(run(run)));
        IntervalsSource all = Intervals.unordered(sources.toArray(IntervalsSource[]::new));
        return new RunPattern(Intervals.maxgaps(distance, all), null);
    }

    /** A compared text in which {@code ?} stands for one character and {@code *} for at most some. */
    static RunPattern wildcard(String pattern) {
        IntervalsSource source = null;
        StringBuilder expression = new StringBuilder();
        StringBuilder run = new StringBuilder();
        int least = 0;
        int more = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : '?';
            if (c != '?' && c != '*') {
                run.append(c);
                continue;
            }
            if (run.length() > 0) {
                source = source == null ? run(run.toString()) : after(source, least, more, run(run.toString()));
                if (expression.length() > 0) {
                    expression
                            .append(".{")
                            .append(least)
                            .append(',')
                            .append(least + more)
                            .append("}?");
                }
                expression.append(Pattern.quote(run.toString()));
                run.setLength(0);
                least = 0;
                more = 0;
            }
            least += c == '?' ? 1 : 0;
            more += c == '*' ? LONGEST_STAR : 0;
        }
        return new RunPattern(source, Pattern.compile(expression.toString()));
    }

    /** A compared text of three characters or more of which one may differ, be missing, or be added within. */
    static RunPattern fuzzy(String text) {
        List<IntervalsSource> sources = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        sources.add(run(text));
        expressions.add(Pattern.quote(text));
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < length; i++) {
            int at = text.offsetByCodePoints(0, i);
            String head = text.substring(0, at);
            String tail = text.substring(text.offsetByCodePoints(at, 1));
            if (head.isEmpty() || tail.isEmpty()) {
                sources.add(run(head + tail));
                expressions.add(Pattern.quote(head + tail));
                continue;
            }
            sources.add(after(run(head), 0, 1, run(tail)));
            expressions.add(Pattern.quote(head) + ".?" + Pattern.quote(tail));
            sources.add(after(run(head), 1, 0, run(text.substring(at))));
            expressions.add(Pattern.quote(head) + "." + Pattern.quote(text.substring(at)));
        }
        return new RunPattern(
                Intervals.or(sources.toArray(IntervalsSource[]::new)), Pattern.compile(String.join("|", expressions)));
    }

    private static IntervalsSource after(IntervalsSource first, int least, int more, IntervalsSource second) {
        IntervalsSource padded = least == 0 ? first : Intervals.extend(first, 0, least);
        if (more == 0) {
            return Intervals.phrase(padded, second);
        }
        // Lucene takes equal neighbours for a repetition, of which the gaps are not counted.
        IntervalsSource next = padded.equals(second) ? Intervals.extend(second, 0, 0) : second;
        return Intervals.maxgaps(more, Intervals.ordered(padded, next));
    }

    private static IntervalsSource run(String compared) {
        List<String> grams = RunQuery.grams(compared);
        if (grams.isEmpty()) {
            return new FirstCharacterSource(compared);
        }
        IntervalsSource[] terms = grams.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        // The last gram starts at the last character but one.
        return Intervals.extend(terms.length == 1 ? terms[0] : Intervals.phrase(terms), 0, 1);
    }

    /** Returns the query in the fields of a scope; a match in the title counts by a boost. */
    Query in(Scope scope, float titleBoost) {
        if (scope != Scope.ANYWHERE) {
            return new BoostQuery(new IntervalQuery(RunQuery.gramsField(scope), source), BOOST);
        }
        return new BooleanQuery.Builder()
                .add(in(Scope.BODY, 1f), Occur.SHOULD)
                .add(new BoostQuery(in(Scope.TITLE, 1f), titleBoost), Occur.SHOULD)
                .build();
    }

    /** Returns what matches in a compared text; {@code null} for runs near each other, which are marked one by one. */
    Pattern expression() {
        return expression;
    }
}
