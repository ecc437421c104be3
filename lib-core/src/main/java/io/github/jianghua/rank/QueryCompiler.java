package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.passage.Sought;
import io.github.jianghua.passage.SoughtRun;
import io.github.jianghua.query.Abbreviations;
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
import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes Lucene queries of parsed ones, and collects what is to be marked. */
final class QueryCompiler {
    private static final Query EVERY_SPEECH = new TermQuery(new Term(IndexFields.KIND, IndexFields.SPEECH));

    /** What a run or pattern counts that was asked for as such. */
    private static final float ASKED = 5f;

    private static final int MOST_PARTS = 16;

    private final Weights weights;
    private final TermStatistics terms;
    private final List<SoughtRun> runs = new ArrayList<>();
    private final List<SoughtRun> fallback = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Float> rarities = new LinkedHashMap<>();

    /** {@code terms} tells how rare words are. */
    QueryCompiler(Weights weights, TermStatistics terms) {
        this.weights = weights;
        this.terms = terms;
    }

    CompiledQuery compile(ParsedQuery parsed) {
        Words plain = plain(parsed.root());
        Query query;
        Query core;
        List<Query> extra = List.of();
        if (plain == null) {
            query = compile(parsed.root(), false);
            core = query;
        } else {
            WordsQuery.Ranking ranking = ranking(plain);
            query = ranking.whole();
            core = ranking.core();
            extra = ranking.extra();
        }
        return new CompiledQuery(
                query, core, extra, new Sought(runs, fallback, patterns), evidence, new Closeness(rarities, terms));
    }

    static Query years(YearRange range) {
        return IntField.newRangeQuery(IndexFields.YEARS, range.from(), range.to());
    }

    private Query compile(QueryNode node, boolean demanded) {
        if (node instanceof Words words) {
            return words(words, demanded);
        } else if (node instanceof Run run) {
            return run(run.text(), run.scope());
        } else if (node instanceof Near near) {
            return near(near);
        } else if (node instanceof Wildcard wildcard) {
            return wildcard(wildcard);
        } else if (node instanceof Fuzzy fuzzy) {
            return fuzzy(fuzzy);
        } else if (node instanceof Years years) {
            return new BoostQuery(years(years.range()), 0f);
        } else if (node instanceof Everything) {
            return new BoostQuery(EVERY_SPEECH, 0f);
        } else if (node instanceof Boosted boosted) {
            return new BoostQuery(compile(boosted.node(), demanded), boosted.boost());
        } else {
            return group((Group) node);
        }
    }

    private Query group(Group group) {
        if (group.clauses().isEmpty()) {
            return new MatchNoDocsQuery("an empty group");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Clause clause : group.clauses()) {
            if (clause.occurrence() == Occurrence.MUST_NOT) {
                int runsBefore = runs.size();
                int fallbackBefore = fallback.size();
                int patternsBefore = patterns.size();
                int evidenceBefore = evidence.size();
                Map<String, Float> raritiesBefore = new LinkedHashMap<>(rarities);
                all.add(compile(clause.node(), false), Occur.MUST_NOT);
                runs.subList(runsBefore, runs.size()).clear();
                fallback.subList(fallbackBefore, fallback.size()).clear();
                patterns.subList(patternsBefore, patterns.size()).clear();
                evidence.subList(evidenceBefore, evidence.size()).clear();
                rarities.clear();
                rarities.putAll(raritiesBefore);
                continue;
            }
            onlyNot = false;
            boolean must = clause.occurrence() == Occurrence.MUST;
            all.add(compile(clause.node(), must), must ? Occur.MUST : Occur.SHOULD);
        }
        if (onlyNot) {
            all.add(EVERY_SPEECH, Occur.FILTER);
        }
        return all.build();
    }

    private Query run(String text, Scope scope) {
        String compared = ComparedText.of(text).text();
        if (!compared.isEmpty()) {
            runs.add(SoughtRun.whole(compared, ASKED));
        }
        return counted("the run \"" + compared + '"', RunQuery.of(compared, scope, weights.titleRuns()));
    }

    private Query counted(String label, Query query) {
        evidence.add(new Evidence(label, query));
        return query;
    }

    private Query near(Near near) {
        List<String> parts = near.runs();
        if (parts.size() == 1) {
            // Without blanks, the words of the run are the parts.
            parts = QueryWord.cut(Normalizer.normalize(parts.get(0)).text()).stream()
                    .map(QueryWord::term)
                    .toList();
        }
        List<String> compared = parts.stream()
                .map(part -> ComparedText.of(part).text())
                .filter(part -> !part.isEmpty())
                .distinct()
                .limit(MOST_PARTS)
                .toList();
        if (compared.size() < 2) {
            return run(compared.isEmpty() ? "" : compared.get(0), near.scope());
        }
        compared.forEach(part -> runs.add(SoughtRun.whole(part, ASKED)));
        return counted(
                String.join(", ", compared) + " near each other",
                RunPattern.near(compared, near.distance()).in(near.scope(), weights.titleGrams()));
    }

    private Query wildcard(Wildcard wildcard) {
        String compared = ComparedText.of(wildcard.pattern()).text();
        String trimmed = compared.replaceAll("^[*?]+|[*?]+$", "");
        if (trimmed.indexOf('*') >= 0 || trimmed.indexOf('?') >= 0) {
            RunPattern pattern = RunPattern.wildcard(trimmed);
            patterns.add(pattern.expression());
            return counted("the pattern " + trimmed, pattern.in(wildcard.scope(), weights.titleGrams()));
        }
        if (trimmed.isEmpty() || !isWritten(trimmed) || isName(wildcard.scope())) {
            // What goes on after a prefix may be anything: the run itself is what can be seen.
            return run(trimmed, wildcard.scope());
        }
        patterns.add(Pattern.compile("(?<![a-z0-9])" + Pattern.quote(trimmed) + "[a-z0-9]*"));
        return inWords(wildcard.scope(), field -> new PrefixQuery(new Term(field, trimmed)));
    }

    private Query fuzzy(Fuzzy fuzzy) {
        String compared = ComparedText.of(fuzzy.text()).text();
        if (isWritten(compared) && !isName(fuzzy.scope())) {
            return inWords(
                    fuzzy.scope(), field -> new FuzzyQuery(new Term(field, compared), fuzzy.edits(), 1, 50, true));
        }
        if (compared.codePointCount(0, compared.length()) < 3) {
            return run(compared, fuzzy.scope());
        }
        RunPattern pattern = RunPattern.fuzzy(compared);
        patterns.add(pattern.expression());
        return counted("nearly " + compared, pattern.in(fuzzy.scope(), weights.titleGrams()));
    }

    private Query inWords(Scope scope, Function<String, Query> query) {
        BooleanQuery.Builder fields = new BooleanQuery.Builder();
        if (scope != Scope.TITLE) {
            fields.add(query.apply(IndexFields.BODY_WORDS), Occur.SHOULD);
        }
        if (scope != Scope.BODY) {
            fields.add(query.apply(IndexFields.TITLE_WORDS), Occur.SHOULD);
        }
        return new BoostQuery(fields.build(), ASKED);
    }

    /** Whether a compared text is of letters and digits of a script in which words are apart. */
    private static boolean isWritten(String compared) {
        return compared.codePoints().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static boolean isName(Scope scope) {
        return scope == Scope.SPEAKER || scope == Scope.ROLE || scope == Scope.SOURCE;
    }

    private Query words(Words words, boolean demanded) {
        if (isName(words.scope())) {
            return run(words.text(), words.scope());
        }
        return demanded
                ? sought(words).demanding(words.scope(), weights, terms, evidence)
                : ranking(words).whole();
    }

    private WordsQuery.Ranking ranking(Words words) {
        return sought(words).ranking(words.scope(), weights, terms, evidence);
    }

    private WordsQuery sought(Words words) {
        WordsQuery query = new WordsQuery(words.text());
        seek(query);
        if (words.scope() != Scope.TITLE && terms.isKnown()) {
            query.ranked().forEach(word -> rarities.put(word, rarity(word)));
            query.loosePairs().forEach(pair -> rarities.put(pair, terms.rarity(IndexFields.BODY_GRAMS, pair)));
        }
        return query;
    }

    /** The words, where nothing else is asked; else {@code null}. */
    private static Words plain(QueryNode root) {
        if (root instanceof Group group
                && group.clauses().size() == 1
                && group.clauses().get(0).occurrence() == Occurrence.SHOULD) {
            return plain(group.clauses().get(0).node());
        }
        return root instanceof Words words && !isName(words.scope()) ? words : null;
    }

    /** Adds the words to what is marked: those that stand together in the query as one run. */
    private void seek(WordsQuery query) {
        boolean anyLong = query.chunks().stream().flatMap(List::stream).anyMatch(word -> word.characters() > 1);
        for (List<QueryWord> chunk : query.chunks()) {
            StringBuilder run = new StringBuilder();
            List<SoughtRun.Word> members = new ArrayList<>();
            int end = -1;
            for (QueryWord word : chunk) {
                if (word.start() != end && run.length() > 0) {
                    runs.add(new SoughtRun(run.toString(), members));
                    run.setLength(0);
                    members.clear();
                }
                run.append(word.term());
                members.add(new SoughtRun.Word(run.length(), rarity(word.term()), !anyLong || word.characters() > 1));
                end = word.end();
            }
            if (run.length() > 0) {
                runs.add(new SoughtRun(run.toString(), members));
            }
        }
        query.grams().forEach(gram -> fallback.add(SoughtRun.whole(gram, 1f)));
        for (Abbreviations.Expansion expansion : query.expansions()) {
            expansion.parts().forEach(part -> runs.add(SoughtRun.whole(part, 1f)));
        }
    }

    private float rarity(String word) {
        return terms.rarity(IndexFields.BODY_WORDS, word);
    }
}
