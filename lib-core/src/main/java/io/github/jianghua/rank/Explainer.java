package io.github.jianghua.rank;

import io.github.jianghua.query.Occurrence;
import io.github.jianghua.query.ParsedQuery;
import io.github.jianghua.query.QueryNode;
import io.github.jianghua.query.QueryNode.Boosted;
import io.github.jianghua.query.QueryNode.Clause;
import io.github.jianghua.query.QueryNode.Everything;
import io.github.jianghua.query.QueryNode.Fuzzy;
import io.github.jianghua.query.QueryNode.Group;
import io.github.jianghua.query.QueryNode.Near;
import io.github.jianghua.query.QueryNode.Run;
import io.github.jianghua.query.QueryNode.Wildcard;
import io.github.jianghua.query.QueryNode.Words;
import io.github.jianghua.query.QueryNode.Years;
import io.github.jianghua.query.Scope;
import io.github.jianghua.search.YearRange;
import io.github.jianghua.text.ComparedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Says in plain words how a query was understood and why a speech ranks where it does. */
final class Explainer {
    private static final int MOST_LINES = 12;

    private Explainer() {}

    /** Returns one line for each thing that is asked. */
    static String understood(ParsedQuery parsed, YearRange restriction) {
        List<String> lines = new ArrayList<>();
        if (parsed.root() instanceof Group group) {
            group.clauses().forEach(clause -> lines.add(clause(clause)));
            group.clauses().forEach(clause -> abbreviations(clause.node(), lines));
        } else {
            lines.add(node(parsed.root()));
        }
        if (!parsed.years().isEmpty()) {
            String years = parsed.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
            lines.add("speeches of " + years + " are lifted, others are not left out");
        }
        if (restriction != null) {
            lines.add("must be " + years(restriction));
        }
        return String.join("\n", lines);
    }

    private static String clause(Clause clause) {
        return switch (clause.occurrence()) {
            case MUST -> "must have " + node(clause.node());
            case SHOULD -> "ranked by " + node(clause.node());
            case MUST_NOT -> "must not have " + node(clause.node());
        };
    }

    private static String node(QueryNode node) {
        if (node instanceof Words words) {
            WordsQuery query = new WordsQuery(words.text());
            return "the words " + String.join(", ", query.ranked()) + in(words.scope());
        } else if (node instanceof Run run) {
            return "exactly \"" + ComparedText.of(run.text()).text() + '"' + in(run.scope());
        } else if (node instanceof Near near) {
            return String.join(" and ", near.runs()) + " with at most " + near.distance()
                    + " other characters between them" + in(near.scope());
        } else if (node instanceof Wildcard wildcard) {
            return "the pattern " + wildcard.pattern() + in(wildcard.scope());
        } else if (node instanceof Fuzzy fuzzy) {
            return "nearly " + fuzzy.text() + in(fuzzy.scope());
        } else if (node instanceof Years years) {
            return years(years.range());
        } else if (node instanceof Everything) {
            return "anything";
        } else if (node instanceof Boosted boosted) {
            return node(boosted.node()) + " (counting " + boosted.boost() + " times)";
        }
        return ((Group) node)
                .clauses().stream()
                        .map(clause -> (clause.occurrence() == Occurrence.MUST_NOT ? "not " : "") + node(clause.node()))
                        .collect(Collectors.joining("; ", "(", ")"));
    }

    private static void abbreviations(QueryNode node, List<String> lines) {
        if (node instanceof Words words) {
            new WordsQuery(words.text())
                    .expansions()
                    .forEach(expansion -> lines.add("also, counting less: " + expansion.from() + " as "
                            + String.join(" + ", expansion.parts())));
        } else if (node instanceof Group group) {
            group.clauses().forEach(clause -> abbreviations(clause.node(), lines));
        }
    }

    private static String in(Scope scope) {
        return scope == Scope.ANYWHERE ? "" : " in the " + scope.label();
    }

    private static String years(YearRange range) {
        return range.from() == range.to()
                ? "about the year " + range.from()
                : "about a year from " + range.from() + " to " + range.to();
    }

    /** Returns what counted for a document, most first. */
    static String ranked(IndexSearcher searcher, CompiledQuery compiled, ScoreDoc hit, float score, double lift)
            throws IOException {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Evidence evidence : compiled.evidence()) {
            Explanation explanation = searcher.explain(evidence.query(), hit.doc);
            if (explanation.isMatch() && explanation.getValue().doubleValue() > 0) {
                sums.merge(evidence.label(), explanation.getValue().doubleValue(), Double::sum);
            }
        }
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "score %.2f:", score));
        if (hit instanceof Closeness.Reordered reordered && reordered.factor > 1) {
            text.append(String.format(
                    Locale.ROOT, "\n  times %.2f for having the words, and close together", reordered.factor));
        }
        if (lift > 0) {
            text.append(String.format(Locale.ROOT, "\n  times %.2f for the year", 1 + lift));
        }
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_LINES)
                .forEach(sum -> text.append(String.format(Locale.ROOT, "\n  %.2f %s", sum.getValue(), sum.getKey())));
        return text.toString();
    }
}
