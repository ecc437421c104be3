package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.SpeechIndexException;
import io.github.jianghua.UpdateSummary;
import io.github.jianghua.search.Facet;
import io.github.jianghua.search.FacetCount;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.Snippet;
import io.github.jianghua.search.Sort;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.search.YearRange;
import io.github.jianghua.speech.Speech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code jianghua search}: ranked speeches with their passages. */
@Command(
        name = "search",
        description = "Finds speeches, best first, with the passages that match.",
        footer = {
            "",
            "Queries:",
            "  乡村振兴 产业             speeches about these words, best first",
            "  '\"营商环境\"'              exactly this run of characters",
            "  title:讲话 role:镇长      in that field: title, body, speaker, role, source",
            "  year:2020..2024          a year or a range",
            "  '2023年 招商引资'          lifts speeches of 2023, without excluding others",
            "  +must -not OR ( ) prefix* '\"a b\"~5'"
        })
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Spec
    picocli.CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "The query; its words are joined by spaces. - reads it from standard input.")
    List<String> words = List.of();

    @Option(
            names = "--in",
            paramLabel = "PATH",
            description =
                    "Searches a folder or file directly. Its index is kept in the user's cache folder and updated when"
                            + " files changed.")
    Path in;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most N hits (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "Skips the first N hits.")
    int offset;

    @Option(
            names = "--year",
            paramLabel = "YEARS",
            converter = Years.class,
            description = "2023 or 2020..2024: only speeches about these years.")
    YearRange years;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            converter = Order.class,
            description = "relevance, year (oldest first) or -year (default: ${DEFAULT-VALUE}).")
    Sort sort;

    @Option(
            names = "--snippets",
            paramLabel = "N",
            defaultValue = "3",
            description = "At most N passages a hit (default: ${DEFAULT-VALUE}).")
    int snippets;

    @Option(
            names = "--boost",
            paramLabel = "FIELD=X",
            split = ",",
            description =
                    "title=X,year=X: factors on what a match in the title and the year of the query count; 1 is the"
                            + " default, 0 turns it off.")
    Map<String, Float> boosts = Map.of();

    @Option(
            names = "--facet",
            paramLabel = "FIELD",
            split = ",",
            description = "Counts all hits by year, speaker or role.")
    List<Facet> facets = List.of();

    @Option(
            names = "--explain",
            description = "Says how the query was understood and why each hit ranks where it does.")
    boolean explain;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description =
                    "Runs a batch: a line is {\"id\":…,\"text\":…} or a plain query. With --format trec or ndjson.")
    String queries;

    @Option(
            names = "--tag",
            paramLabel = "NAME",
            defaultValue = "jianghua",
            description = "The run's name in --format trec (default: ${DEFAULT-VALUE}).")
    String tag;

    private Console console;

    @Override
    public Integer call() throws IOException {
        console = program.console();
        checkUsage();
        String text = words.equals(List.of("-"))
                ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8).strip()
                : String.join(" ", words);
        SpeechQuery query = query(text);
        try (SpeechIndex index = in == null ? SpeechIndex.open(program.index()) : cached()) {
            return queries == null ? one(index, query) : batch(index);
        }
    }

    private void checkUsage() {
        if (words.isEmpty() == (queries == null)) {
            throw new ParameterException(
                    spec.commandLine(), words.isEmpty() ? "no query given" : "give a query or --queries, not both");
        }
        if (queries != null && program.format != Format.TREC && program.format != Format.NDJSON) {
            throw new ParameterException(spec.commandLine(), "--queries needs --format trec or ndjson");
        }
        if (queries == null && program.format == Format.TREC) {
            throw new ParameterException(spec.commandLine(), "--format trec needs --queries");
        }
        for (String field : boosts.keySet()) {
            if (!field.equals("title") && !field.equals("year")) {
                throw new ParameterException(spec.commandLine(), "--boost knows title and year, not '" + field + "'");
            }
        }
    }

    private SpeechQuery query(String text) {
        return SpeechQuery.of(text)
                .limit(limit)
                .offset(offset)
                .years(years)
                .sort(sort)
                .snippets(snippets)
                .titleBoost(boosts.getOrDefault("title", 1f))
                .yearBoost(boosts.getOrDefault("year", 1f))
                .facets(facets)
                .explain(explain);
    }

    private int one(SpeechIndex index, SpeechQuery query) throws IOException {
        SearchResult result = index.search(query);
        result.warnings().forEach(console::message);
        switch (program.format) {
            case JSON -> console.line(document(result));
            case NDJSON -> {
                for (Hit hit : result.hits()) {
                    console.line(Json.line(out -> Json.hit(out, hit)));
                }
            }
            case TEXT, TREC -> text(result);
        }
        console.flush();
        if (program.format == Format.TEXT && result.hits().isEmpty()) {
            program.note(
                    result.total().value() == 0
                            ? "nothing found for " + query.text()
                            : "no hits from offset " + offset + " on; there are "
                                    + result.total().value());
        }
        return result.total().value() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private static String document(SearchResult result) {
        return Json.document(out -> {
            out.writeStringField("query", result.query().text());
            out.writeObjectFieldStart("total");
            out.writeNumberField("value", result.total().value());
            out.writeBooleanField("exact", result.total().exact());
            out.writeEndObject();
            out.writeNumberField("took_ms", Math.round(result.took().toNanos() / 1e3) / 1e3);
            if (result.understoodAs() != null) {
                out.writeStringField("understood_as", result.understoodAs());
            }
            out.writeArrayFieldStart("hits");
            for (Hit hit : result.hits()) {
                out.writeStartObject();
                Json.hit(out, hit);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeObjectFieldStart("facets");
            for (Facet facet : Facet.values()) {
                List<FacetCount> counts = result.facets().get(facet);
                if (counts != null) {
                    out.writeObjectFieldStart(facet.label());
                    for (FacetCount count : counts) {
                        out.writeNumberField(count.value(), count.count());
                    }
                    out.writeEndObject();
                }
            }
            out.writeEndObject();
        });
    }

    private void text(SearchResult result) {
        Style style = new Style(program.colored());
        if (result.understoodAs() != null) {
            console.line(Console.safe(result.understoodAs()));
            console.line("");
        }
        for (Hit hit : result.hits()) {
            text(hit, style);
            console.line("");
        }
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = result.facets().get(facet);
            if (counts != null) {
                console.line(style.heading(facet.label()));
                for (FacetCount count : counts) {
                    console.line(String.format(Locale.ROOT, "%8d  %s", count.count(), Console.safe(count.value())));
                }
                console.line("");
            }
        }
        if (!result.hits().isEmpty()) {
            console.flush();
            program.note(String.format(
                    Locale.ROOT,
                    "%d of %s%d speeches in %.1f ms",
                    result.hits().size(),
                    result.total().exact() ? "" : "at least ",
                    result.total().value(),
                    result.took().toNanos() / 1e6));
        }
    }

    private void text(Hit hit, Style style) {
        Speech speech = hit.speech();
        String title = speech.title() == null ? "(no title)" : style.matches(speech.title(), hit.titleMarks());
        StringBuilder about = new StringBuilder();
        Object when = speech.date() == null ? speech.year() : speech.date();
        Stream.of(when, speech.role(), speech.speaker())
                .filter(value -> value != null)
                .forEach(value -> about.append("  ").append(Console.safe(value.toString())));
        console.line(hit.rank() + ". " + style.heading(title) + about);
        String part = speech.parts() > 1 ? " part " + speech.part() : "";
        String source = speech.source() == null ? "" : shorten(speech.source());
        console.line(style.faint("   " + Console.safe(source) + part + "  [" + Console.safe(speech.id()) + "]"));
        for (Snippet snippet : hit.snippets()) {
            String section =
                    snippet.section() == null ? "" : style.faint("  (" + Console.safe(snippet.section()) + ")");
            console.line(
                    "   · " + style.matches(snippet.text(), snippet.marks()).replace('\n', ' ') + section);
        }
        if (hit.explanation() != null) {
            Console.safe(hit.explanation()).lines().forEach(line -> console.line("     " + line));
        }
    }

    /** Names files below the current folder as the user would. */
    private static String shorten(String source) {
        String here = Path.of("").toAbsolutePath() + java.io.File.separator;
        return source.startsWith(here) ? source.substring(here.length()) : source;
    }

    private int batch(SpeechIndex index) throws IOException {
        boolean found = false;
        try (BufferedReader lines = new BufferedReader(openQueries())) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                BatchQuery batchQuery = BatchQuery.parse(line, number, queries);
                SearchResult result = index.search(query(batchQuery.text()));
                result.warnings().forEach(warning -> console.message(batchQuery.id() + ": " + warning));
                found |= result.total().value() > 0;
                for (Hit hit : result.hits()) {
                    console.line(
                            program.format == Format.TREC
                                    ? trec(batchQuery.id(), hit)
                                    : Json.line(out -> {
                                        out.writeStringField("query", batchQuery.id());
                                        Json.hit(out, hit);
                                    }));
                }
                console.flush();
            }
        }
        return found ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private Reader openQueries() throws IOException {
        return queries.equals(Input.NAME)
                ? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(queries), StandardCharsets.UTF_8);
    }

    private String trec(String queryId, Hit hit) {
        // The columns of this format are parted by white space, so that none may stand inside.
        return String.join(
                " ",
                queryId.replaceAll("\\s", "_"),
                "Q0",
                hit.speech().id().replaceAll("\\s", "_"),
                Integer.toString(hit.rank()),
                Float.toString(hit.score()),
                tag.replaceAll("\\s", "_"));
    }

    private SpeechIndex cached() throws IOException {
        if (!Files.exists(in)) {
            throw new CommandFailure(in + " does not exist; name a file or a folder after --in");
        }
        Path cache = Indexes.cacheOf(in, program.environment());
        try {
            return cached(cache);
        } catch (SpeechIndexException e) {
            switch (e.reason()) {
                case INCOMPATIBLE, DAMAGED -> {
                    program.note("the kept index of " + in + " cannot be used and is made anew");
                    delete(cache);
                    return cached(cache);
                }
                case LOCKED -> {
                    program.note("another search is updating the index of " + in + "; searching it as it was");
                    return SpeechIndex.open(cache);
                }
                default -> throw e;
            }
        }
    }

    private SpeechIndex cached(Path cache) throws IOException {
        Files.createDirectories(cache.getParent());
        SpeechIndex index = SpeechIndex.openOrCreate(cache);
        Progress progress = new Progress(console, program.quiet);
        try {
            UpdateSummary summary = index.update(List.of(in), true, progress);
            progress.clear();
            if (summary.files() == 0 && summary.failed().isEmpty()) {
                program.note("no files to read in " + in);
            }
            return index;
        } catch (IOException | RuntimeException e) {
            progress.clear();
            index.close();
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Reads {@code --year}. */
    static final class Years implements ITypeConverter<YearRange> {
        @Override
        public YearRange convert(String value) {
            try {
                return YearRange.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads {@code --sort}. */
    static final class Order implements ITypeConverter<Sort> {
        @Override
        public Sort convert(String value) {
            return switch (value) {
                case "relevance" -> Sort.RELEVANCE;
                case "year" -> Sort.YEAR;
                case "-year" -> Sort.YEAR_DESCENDING;
                default -> throw new TypeConversionException("'" + value + "' is not relevance, year or -year");
            };
        }
    }
}
