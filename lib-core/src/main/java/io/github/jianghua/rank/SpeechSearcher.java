package io.github.jianghua.rank;

import io.github.jianghua.index.IndexConfiguration;
import io.github.jianghua.index.IndexFields;
import io.github.jianghua.index.SpeechDocuments;
import io.github.jianghua.passage.PassageFinder;
import io.github.jianghua.query.ParsedQuery;
import io.github.jianghua.query.QueryNode;
import io.github.jianghua.query.QueryParser;
import io.github.jianghua.search.Facet;
import io.github.jianghua.search.FacetCount;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.SearchResult.Total;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Answers queries from one snapshot of an index. Stateless; any number of threads may share one. */
public final class SpeechSearcher {
    /** Up to this number the count of hits is exact. */
    private static final int EXACT_TOTAL = 1_000;

    /** Up to this place the best hits are kept in a heap; for pages further down all hits are ordered. */
    private static final int NEAR_PAGES = 1_000;

    private static final long LONGEST_MILLISECONDS = 10_000;

    /** Creates a searcher. */
    public SpeechSearcher() {}

    /**
     * Answers a query.
     *
     * @param snapshot the index, which stays open during the call
     * @param query the query
     * @throws IOException if the index cannot be read
     */
    public SearchResult search(IndexSearcher snapshot, SpeechQuery query) throws IOException {
        long started = System.nanoTime();
        IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
        searcher.setSimilarity(IndexConfiguration.similarity());
        searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLISECONDS));
        ParsedQuery parsed = parse(query);
        Weights weights = Weights.DEFAULT.scaled(query.titleBoost(), query.yearBoost());
        TermStatistics terms = new TermStatistics(searcher);
        CompiledQuery compiled = new QueryCompiler(weights, terms).compile(parsed);
        YearLift lift = new YearLift(parsed.years(), weights.year());
        TopDocs top;
        if (query.sort() == io.github.jianghua.search.Sort.RELEVANCE) {
            top = top(searcher, restricted(lifted(compiled.core(), lift), query), query);
            if (!compiled.extra().isEmpty()) {
                top = new FurtherLook(searcher, terms, lift).reorder(top, compiled.extra());
            }
            top = compiled.closeness().reorder(searcher.getIndexReader().leaves(), top);
        } else {
            top = top(searcher, restricted(lifted(compiled.query(), lift), query), query);
        }
        Map<Facet, List<FacetCount>> facets = query.facets().isEmpty()
                ? Map.of()
                : searcher.search(restricted(compiled.core(), query), new FacetCollector.Manager(query.facets()));
        List<String> warnings = new ArrayList<>(parsed.warnings());
        boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        if (searcher.timedOut()) {
            warnings.add("the search was stopped after " + LONGEST_MILLISECONDS / 1000
                    + " seconds; better speeches may be missing");
            exact = false;
        }
        return new SearchResult(
                query,
                new Total(top.totalHits.value(), exact),
                hits(searcher, top, query, compiled, lift),
                facets,
                warnings,
                query.explain() ? Explainer.understood(parsed, query.years()) : null,
                Duration.ofNanos(System.nanoTime() - started));
    }

    /** Returns the matches of a query in a speech's text, ascending and apart. */
    public List<Mark> marks(String text, String queryText) {
        return finder(queryText).marks(text);
    }

    private static PassageFinder finder(String queryText) {
        CompiledQuery compiled =
                new QueryCompiler(Weights.DEFAULT, TermStatistics.UNKNOWN).compile(QueryParser.parse(queryText));
        return new PassageFinder(compiled.sought());
    }

    private static ParsedQuery parse(SpeechQuery query) {
        ParsedQuery parsed = QueryParser.parse(query.text());
        boolean empty = parsed.root() instanceof QueryNode.Group group
                && group.clauses().isEmpty();
        if (!empty) {
            return parsed;
        }
        if (query.years() != null) {
            return new ParsedQuery(new QueryNode.Everything(), List.of(), parsed.warnings());
        }
        List<String> warnings = new ArrayList<>(parsed.warnings());
        warnings.add("the query asks for nothing");
        return new ParsedQuery(parsed.root(), List.of(), warnings);
    }

    private static Query lifted(Query query, YearLift lift) {
        return lift.isEmpty() ? query : new FunctionScoreQuery(query, lift);
    }

    private static Query restricted(Query query, SpeechQuery asked) {
        if (asked.years() == null) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(QueryCompiler.years(asked.years()), Occur.FILTER)
                .build();
    }

    private static TopDocs top(IndexSearcher searcher, Query query, SpeechQuery asked) throws IOException {
        int window = Math.max(
                1,
                Math.min(
                        Math.max(FurtherLook.DEPTH, asked.offset() + asked.limit()),
                        Math.max(1, searcher.getIndexReader().maxDoc())));
        if (window > NEAR_PAGES) {
            return searcher.search(query, new AllHits.Manager(asked.sort(), window));
        }
        int threshold = Math.max(EXACT_TOTAL, window);
        if (asked.sort() == io.github.jianghua.search.Sort.RELEVANCE) {
            return searcher.search(query, new TopScoreDocCollectorManager(window, null, threshold));
        }
        boolean newestFirst = asked.sort() == io.github.jianghua.search.Sort.YEAR_DESCENDING;
        SortField year = new SortField(
                IndexFields.YEAR, SortField.Type.INT, newestFirst, newestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        Sort sort = new Sort(year, SortField.FIELD_SCORE);
        return searcher.search(query, new TopFieldCollectorManager(sort, window, null, threshold));
    }

    private static List<Hit> hits(
            IndexSearcher searcher, TopDocs top, SpeechQuery query, CompiledQuery compiled, YearLift lift)
            throws IOException {
        PassageFinder passages = new PassageFinder(compiled.sought());
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int end = Math.min(top.scoreDocs.length, query.offset() + query.limit());
        for (int i = query.offset(); i < end; i++) {
            ScoreDoc found = top.scoreDocs[i];
            Speech speech = SpeechDocuments.fromDocument(stored.document(found.doc, SpeechDocuments.STORED_FIELDS));
            float score = found instanceof FieldDoc sorted ? (Float) sorted.fields[1] : found.score;
            List<Mark> titleMarks = speech.title() == null ? List.of() : passages.marks(speech.title());
            String explanation = query.explain()
                    ? Explainer.ranked(searcher, compiled, found, score, lift.of(speech.year(), speech.years()))
                    : null;
            hits.add(new Hit(
                    i + 1, score, speech, titleMarks, passages.passages(speech, query.snippets()), explanation));
        }
        return hits;
    }
}
