package io.github.jianghua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users and programs may rely on: exit codes, one-line errors, JSON, what goes to which stream. */
final class CommandLineTest {
    private static final Path SPEECHES = Path.of("..", "testdata", "speeches");

    @TempDir
    Path temp;

    private Cli jianghua(String... arguments) {
        return Cli.run(environment(), "", arguments);
    }

    private Map<String, String> environment() {
        return Map.of(
                "JIANGHUA_INDEX", temp.resolve("index").toString(),
                "XDG_CACHE_HOME", temp.resolve("cache").toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text, UTF_8);
    }

    // --- index, search, show

    @Test
    void a_folder_is_indexed_once_and_searched() {
        Cli index = jianghua("index", "--format", "ndjson", SPEECHES.toString());
        assertThat(index.err()).isEmpty();
        assertThat(index.code()).isZero();
        String summary = index.lines().getLast();
        int speeches = JsonPath.read(summary, "$.speeches");
        assertThat(speeches).isGreaterThanOrEqualTo(30);
        assertThat((int) JsonPath.read(summary, "$.added")).isEqualTo(speeches);
        assertThat((List<?>) JsonPath.read(summary, "$.failed")).isEmpty();

        Cli again = jianghua("index", "--format", "ndjson", SPEECHES.toString());
        assertThat((int) JsonPath.read(again.lines().getLast(), "$.unchanged")).isEqualTo(speeches);
        assertThat((int) JsonPath.read(again.lines().getLast(), "$.added")).isZero();

        Cli search = jianghua("search", "乡村振兴", "--format", "ndjson");
        assertThat(search.code()).isZero();
        assertThat(search.lines()).hasSizeBetween(6, 10);
        String first = search.lines().getFirst();
        assertThat((int) JsonPath.read(first, "$.rank")).isEqualTo(1);
        assertThat((String) JsonPath.read(first, "$.title")).containsAnyOf("乡村振兴", "鄉村振興");
        String snippet = JsonPath.read(first, "$.snippets[0].text");
        int start = JsonPath.read(first, "$.snippets[0].marks[0][0]");
        int end = JsonPath.read(first, "$.snippets[0].marks[0][1]");
        assertThat(snippet.substring(start, end)).containsAnyOf("乡村", "振兴", "鄉村", "振興");

        String id = JsonPath.read(first, "$.id");
        Cli show = jianghua("show", id, "--format", "json", "--query", "乡村振兴");
        assertThat(show.code()).isZero();
        assertThat((String) JsonPath.read(show.out(), "$.text")).contains(snippet);
        assertThat((List<?>) JsonPath.read(show.out(), "$.marks")).isNotEmpty();
    }

    @Test
    void nothing_found_is_one_and_an_error_is_two() {
        jianghua("index", SPEECHES.toString());
        Cli nothing = jianghua("search", "无此词汇哈哈龘");
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo("jianghua: nothing found for 无此词汇哈哈龘\n");
        assertThat(nothing.code()).isEqualTo(ExitCode.NOTHING);
        assertOneLine(jianghua("show", "no-such-id"), "no speech has the id no-such-id");
    }

    @Test
    void a_search_without_an_index_says_what_to_do() {
        assertOneLine(jianghua("search", "乡村振兴"), "there is no index in");
        assertOneLine(jianghua("info"), "there is no index in");
        assertOneLine(jianghua("check"), "there is no index in");
        assertThat(temp.resolve("index")).doesNotExist();
    }

    @Test
    void a_folder_is_searched_directly_and_kept_up_to_date() throws IOException {
        Path inbox = Files.createDirectory(temp.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "在2023年大会上的讲话\n同志们：\n抓好乡村振兴工作。");
        Cli first = jianghua("search", "乡村振兴", "--in", inbox.toString(), "--format", "json");
        assertThat(first.code()).isZero();
        assertThat((int) JsonPath.read(first.out(), "$.total.value")).isEqualTo(1);
        assertThat(inbox).isDirectoryContaining("glob:**a.txt");
        Files.writeString(inbox.resolve("b.txt"), "在2024年大会上的讲话\n同志们：\n再抓乡村振兴工作。");
        Cli second = jianghua("search", "乡村振兴", "--in", inbox.toString(), "--format", "json");
        assertThat((int) JsonPath.read(second.out(), "$.total.value")).isEqualTo(2);
        Files.delete(inbox.resolve("a.txt"));
        Cli third = jianghua("search", "乡村振兴", "--in", inbox.toString(), "--format", "json");
        assertThat((int) JsonPath.read(third.out(), "$.total.value")).isEqualTo(1);
        String id = JsonPath.read(third.out(), "$.hits[0].id");
        assertThat(jianghua("show", id, "--in", inbox.toString()).out()).contains("再抓乡村振兴工作。");
    }

    @Test
    void the_kept_index_of_an_earlier_format_is_made_anew() throws IOException {
        Path inbox = Files.createDirectory(temp.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "在2023年大会上的讲话\n同志们：\n抓好乡村振兴工作。");
        String[] search = {"search", "乡村振兴", "--in", inbox.toString(), "--format", "json"};
        assertThat(jianghua(search).code()).isZero();
        makeEarlierFormat(keptIndex());
        Files.writeString(inbox.resolve("b.txt"), "在2024年大会上的讲话\n同志们：\n再抓乡村振兴工作。");

        Cli anew = jianghua(search);
        assertThat(anew.err()).isEqualTo("jianghua: the kept index of " + inbox + " cannot be used and is made anew\n");
        assertThat((int) JsonPath.read(anew.out(), "$.total.value")).isEqualTo(2);
        assertThat(anew.code()).isZero();
        assertThat(jianghua(search).err()).isEmpty();
    }

    private Path keptIndex() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("cache"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    /** Leaves an index of format 1 whose titles have postings of another kind, as an earlier build made them. */
    private static void makeEarlierFormat(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.deleteAll();
            Document document = new Document();
            document.add(new TextField("title.words", "讲话", Field.Store.NO));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("jianghua.format", "1").entrySet());
            writer.commit();
        }
    }

    @Test
    void text_shows_titles_years_passages_and_a_summary_apart() {
        jianghua("index", "--quiet", SPEECHES.toString());
        Cli plain = jianghua("search", "--limit", "2", "乡村振兴");
        assertThat(plain.lines().getFirst()).startsWith("1. ").contains("【");
        assertThat(plain.out()).contains("   · ").doesNotContain("\u001b");
        assertThat(plain.err()).matches("jianghua: 2 of \\d+ speeches in [0-9.]+ ms\n");
        Cli colored = jianghua("search", "--limit", "2", "--color", "always", "--quiet", "乡村振兴");
        assertThat(colored.out()).contains("\u001b[1;31m").doesNotContain("【乡村");
        assertThat(colored.err()).isEmpty();
    }

    @Test
    void options_stand_before_or_after_the_command() {
        String index = temp.resolve("other").toString();
        assertThat(jianghua("--index", index, "index", SPEECHES.toString()).code())
                .isZero();
        assertThat(jianghua("search", "乡村振兴", "--index", index).code()).isZero();
        assertThat(temp.resolve("index")).doesNotExist();
    }

    @Test
    void years_sorting_paging_and_facets() {
        jianghua("index", SPEECHES.toString());
        Cli years = jianghua(
                "search",
                "工作",
                "--year",
                "2023..2024",
                "--sort",
                "-year",
                "--format",
                "json",
                "--limit",
                "50",
                "--facet",
                "year,role");
        assertThat(JsonPath.<List<Integer>>read(years.out(), "$.hits[*].year"))
                .isNotEmpty()
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat((Map<?, ?>) JsonPath.read(years.out(), "$.facets.year")).isNotEmpty();
        assertThat((Map<?, ?>) JsonPath.read(years.out(), "$.facets.role")).isNotEmpty();
        Cli all = jianghua("search", "工作", "--format", "ndjson", "--limit", "6");
        Cli page = jianghua("search", "工作", "--format", "ndjson", "--limit", "3", "--offset", "3");
        assertThat(page.lines()).isEqualTo(all.lines().subList(3, 6));
    }

    @Test
    void a_batch_prints_a_run_file() throws IOException {
        jianghua("index", SPEECHES.toString());
        Path queries = write("q.jsonl", "{\"id\":\"q 1\",\"text\":\"乡村振兴\"}\n\n安全生产\n");
        Cli trec = jianghua(
                "search", "--queries", queries.toString(), "--format", "trec", "--tag", "my run", "--limit", "2");
        assertThat(trec.code()).isZero();
        assertThat(trec.lines()).hasSize(4).allMatch(line -> line.matches("\\S+ Q0 \\S+ [12] [0-9.E-]+ my_run"));
        assertThat(trec.lines().get(0)).startsWith("q_1 Q0 ");
        assertThat(trec.lines().get(2)).startsWith("3 Q0 ");
        Cli ndjson = jianghua("search", "--queries", queries.toString(), "--format", "ndjson", "--limit", "1");
        assertThat((String) JsonPath.read(ndjson.lines().getFirst(), "$.query")).isEqualTo("q 1");
        assertOneLine(jianghua("search", "--queries", queries.toString()), "--queries needs --format trec or ndjson");
        Path broken = write("broken.jsonl", "{\"id\":1\n");
        assertOneLine(
                jianghua("search", "--queries", broken.toString(), "--format", "trec"), broken + ":1: not a query");
    }

    // --- inspect, info, check

    @Test
    void inspect_prints_what_would_be_read() throws IOException {
        Path file = write("x.txt", "在2023年全镇大会上的讲话\n同志们：\n今天开会。\n");
        Cli inspect = jianghua("inspect", "--format", "ndjson", file.toString());
        assertThat(inspect.code()).isZero();
        String line = inspect.lines().getFirst();
        for (String name : List.of(
                "file",
                "part",
                "parts",
                "id",
                "title",
                "title_from",
                "year",
                "year_from",
                "years",
                "date",
                "speaker",
                "role",
                "genre",
                "encoding",
                "truncated",
                "chars",
                "removed",
                "text")) {
            assertThat(JsonPath.<Map<String, Object>>read(line, "$")).containsKey(name);
        }
        assertThat((String) JsonPath.read(line, "$.title")).isEqualTo("在2023年全镇大会上的讲话");
        assertThat((Integer) JsonPath.read(line, "$.year")).isEqualTo(2023);
        assertThat(JsonPath.<Object>read(line, "$.speaker")).isNull();
        Cli stdin = Cli.run(environment(), "在2023年全镇大会上的讲话\n同志们：\n今天开会。\n", "inspect", "--format", "ndjson", "-");
        assertThat((String) JsonPath.read(stdin.lines().getFirst(), "$.title")).isEqualTo("在2023年全镇大会上的讲话");
        assertThat(jianghua("inspect", file.toString()).out()).contains("title").contains("2023");
    }

    @Test
    void analyze_keeps_words_numbers_and_years_whole_in_either_script() {
        String simplified = "二〇二三年我镇财政收入10.38亿元,增长5.2%,推进双招双引、优化营商环境";
        String traditional = "二〇二三年我鎮財政收入10.38億元,增長5.2%,推進雙招雙引、優化營商環境";
        for (String text : List.of(simplified, traditional)) {
            Cli analyze = jianghua("analyze", "--format", "ndjson", text);
            assertThat(analyze.code()).isZero();
            String line = analyze.lines().getFirst();
            List<String> terms = JsonPath.read(line, "$.tokens[*].term");
            assertThat(terms).contains("2023", "10.38", "5.2%", "双招双引", "营商环境");
            List<Integer> starts = JsonPath.read(line, "$.tokens[*].start");
            List<Integer> ends = JsonPath.read(line, "$.tokens[*].end");
            int environment = terms.indexOf("营商环境");
            assertThat(text.substring(starts.get(environment), ends.get(environment)))
                    .isIn("营商环境", "營商環境");
        }
        for (String analyzer : List.of("words", "index", "smartcn")) {
            Cli lines = Cli.run(
                    environment(), "甲乙\n丙丁\n", "analyze", "--stdin", "--analyzer", analyzer, "--format", "ndjson");
            assertThat(lines.lines()).hasSize(2);
            assertThat((String) JsonPath.read(lines.lines().getFirst(), "$.analyzer"))
                    .isEqualTo(analyzer);
        }
        assertOneLine(jianghua("analyze"), "give either texts or --stdin");
        assertOneLine(jianghua("analyze", "x", "--analyzer", "jieba"), "--analyzer");
    }

    @Test
    void info_and_check() {
        jianghua("index", SPEECHES.toString());
        Cli info = jianghua("info", "--format", "json");
        assertThat((int) JsonPath.read(info.out(), "$.speeches")).isGreaterThanOrEqualTo(30);
        assertThat((Map<?, ?>) JsonPath.read(info.out(), "$.years")).isNotEmpty();
        assertThat((String) JsonPath.read(info.out(), "$.lucene")).startsWith("10.");
        Cli check = jianghua("check", "--format", "json");
        assertThat(check.code()).isZero();
        assertThat((boolean) JsonPath.read(check.out(), "$.sound")).isTrue();
    }

    @Test
    void check_ends_with_one_when_a_byte_was_changed() throws IOException {
        jianghua("index", SPEECHES.toString());
        Path data;
        try (var files = Files.list(temp.resolve("index"))) {
            data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 3] ^= 1;
        Files.write(data, bytes);
        Cli check = jianghua("check", "--format", "ndjson");
        assertThat(check.code()).isEqualTo(ExitCode.NOTHING);
        assertThat((String) JsonPath.read(check.out(), "$.problems[0].file"))
                .isEqualTo(data.getFileName().toString());
    }

    // --- bad input

    @Test
    void bad_files_are_named_and_all_the_others_indexed() throws IOException {
        Path good = write("good.txt", "在2023年大会上的讲话\n同志们：\n今天讲乡村振兴。");
        Path lines = write("c.jsonl", "{\"id\":\"a\",\"text\":\"甲讲乡村振兴。\"}\n{\"id\":\n");
        Path binary = Files.write(temp.resolve("b.bin"), new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 0, 1});
        Path missing = temp.resolve("missing.txt");
        Cli index = jianghua(
                "index",
                "--format",
                "ndjson",
                missing.toString(),
                binary.toString(),
                lines.toString(),
                good.toString());
        assertThat(index.code()).isEqualTo(ExitCode.ERROR);
        assertThat(index.err().lines().toList()).hasSize(3).allMatch(line -> line.startsWith("jianghua: "));
        assertThat(index.err()).contains("missing.txt", "b.bin", "c.jsonl:2").doesNotContain("\tat ");
        assertThat(JsonPath.<List<String>>read(index.lines().getLast(), "$.failed[*].file"))
                .containsExactly(missing.toString(), binary.toString(), lines + ":2");
        assertThat((int) JsonPath.read(index.lines().getLast(), "$.added")).isEqualTo(2);
        assertThat(jianghua("search", "乡村振兴").code()).isZero();
    }

    @Test
    void an_empty_folder_is_said_to_be_empty() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Cli index = jianghua("index", empty.toString());
        assertThat(index.code()).isZero();
        assertThat(index.err()).isEqualTo("jianghua: no files to read in " + empty + "\n");
        Cli search = jianghua("search", "乡村振兴", "--in", empty.toString());
        assertThat(search.code()).isEqualTo(ExitCode.NOTHING);
        assertThat(search.err()).contains("no files to read in");
        Cli inspect = jianghua("inspect", empty.toString());
        assertThat(inspect.code()).isZero();
        assertThat(inspect.err()).isEqualTo("jianghua: no files to read in " + empty + "\n");
    }

    @Test
    void a_folder_that_is_no_index_is_left_alone() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("index"));
        Files.writeString(folder.resolve("diary.txt"), "…");
        assertOneLine(jianghua("index", SPEECHES.toString()), "is not an index: it holds diary.txt");
        assertThat(folder).isDirectoryContaining("glob:**diary.txt");
    }

    @Test
    void a_query_of_punctuation_finds_nothing_and_is_no_error() {
        jianghua("index", SPEECHES.toString());
        for (String query : List.of("。。。", "\"", "(((", "+-", "title:", "\\", "*", "…")) {
            Cli search = jianghua("search", "--", query);
            assertThat(search.code()).as(query).isIn(ExitCode.NOTHING, ExitCode.DONE);
            assertThat(search.err()).as(query).doesNotContain("Exception", "unexpected");
        }
    }

    @Test
    void wrong_usage_is_told_in_one_line() {
        assertOneLine(jianghua(), "no command given");
        assertOneLine(jianghua("serach", "x"), "serach");
        assertOneLine(jianghua("search"), "no query given");
        assertOneLine(jianghua("search", "x", "--limit", "many"), "--limit");
        assertOneLine(jianghua("search", "x", "--limit", "-1"), "limit must be 0 or more");
        assertOneLine(jianghua("search", "x", "--year", "soon"), "not a year or a range of years: soon");
        assertOneLine(jianghua("search", "x", "--year", "2024..2020"), "run backwards");
        assertOneLine(jianghua("search", "x", "--boost", "body=2"), "--boost knows title and year");
        assertOneLine(jianghua("search", "x", "--sort", "size"), "relevance, year or -year");
        assertOneLine(jianghua("search", "x", "--format", "xml"), "--format");
        assertOneLine(jianghua("search", "x", "--nonsense"), "--nonsense");
        assertOneLine(jianghua("search", "x", "--in", temp.resolve("nowhere").toString()), "nowhere");
        assertOneLine(jianghua("index"), "PATH");
    }

    @Test
    void debug_shows_the_stack_trace() {
        assertThat(jianghua("--debug", "info").err())
                .contains("SpeechIndexException")
                .contains("\tat ");
    }

    // --- the program as a citizen of the shell

    @Test
    void arguments_come_from_files_too() throws IOException {
        jianghua("index", SPEECHES.toString());
        Path arguments = write("arguments", "search\n--format ndjson\n--limit 1\n乡村振兴\n");
        assertThat(jianghua("@" + arguments).lines()).hasSize(1);
    }

    @Test
    void speeches_come_through_standard_input_too() {
        Cli index = Cli.run(
                environment(),
                "{\"id\":\"a\",\"text\":\"甲讲乡村振兴。\"}\n{\"id\":\"b\",\"text\":\"乙讲乡村振兴。\"}\n",
                "index",
                "-",
                "--format",
                "ndjson");
        assertThat(index.err()).isEmpty();
        assertThat((int) JsonPath.read(index.lines().getLast(), "$.added")).isEqualTo(2);
        assertThat(Cli.run(environment(), "乡村振兴", "search", "-").code()).isZero();
    }

    @Test
    void names_from_files_cannot_steer_a_terminal() {
        Cli.run(
                environment(),
                "{\"id\":\"a\",\"title\":\"\\u001b[2J讲话\",\"source\":\"x\\u202ey\",\"text\":\"甲讲\\u001b]0;乡村振兴。\"}\n",
                "index",
                "-");
        Cli search = jianghua("search", "乡村振兴");
        assertThat(search.out()).contains("讲话").doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void when_nobody_reads_on_the_program_stops_quietly() {
        jianghua("index", SPEECHES.toString());
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console console = new Console(java.io.InputStream.nullInputStream(), closed, err, false, false);
        assertThat(JianghuaCommand.run(console, environment(), "search", "工作", "--limit", "30"))
                .isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private static void assertOneLine(Cli result, String contained) {
        assertThat(result.code()).isEqualTo(ExitCode.ERROR);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines().toList()).hasSize(1);
        assertThat(result.err()).startsWith("jianghua: ").contains(contained);
    }
}
