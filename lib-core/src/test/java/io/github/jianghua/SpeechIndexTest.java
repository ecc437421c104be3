package io.github.jianghua;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.jianghua.SpeechIndexException.Reason;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpeechIndexTest {
    @TempDir
    Path temp;

    // --- making and opening

    @Test
    void a_new_index_is_empty() throws IOException {
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("new").resolve("index"))) {
            assertThat(ids(index, "乡村振兴")).isEmpty();
            assertThat(index.statistics().speeches()).isZero();
        }
        assertThat(SpeechIndex.check(temp.resolve("new").resolve("index")).sound())
                .isTrue();
    }

    @Test
    void what_is_no_index_is_refused_by_its_case() throws IOException {
        assertRefused(() -> SpeechIndex.open(temp.resolve("nothing")), Reason.NOT_FOUND);
        assertRefused(() -> SpeechIndex.check(temp.resolve("nothing")), Reason.NOT_FOUND);
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertRefused(() -> SpeechIndex.openOrCreate(file), Reason.NOT_AN_INDEX);
        Path documents = Files.createDirectories(temp.resolve("documents"));
        Files.writeString(documents.resolve("letter.txt"), "text");
        assertRefused(() -> SpeechIndex.openOrCreate(documents), Reason.NOT_AN_INDEX)
                .asInstanceOf(type(SpeechIndexException.class))
                .satisfies(e -> assertThat(e).hasMessageContaining("letter.txt"));
        assertThat(documents).isDirectoryContaining("glob:**letter.txt");
        Path index = temp.resolve("index");
        SpeechIndex.create(index, IndexOptions.defaults()).close();
        assertRefused(() -> SpeechIndex.create(index, IndexOptions.defaults()), Reason.ALREADY_EXISTS);
    }

    @Test
    void somebody_elses_lucene_index_is_refused() throws IOException {
        try (FSDirectory directory = FSDirectory.open(temp);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.commit();
        }
        assertRefused(() -> SpeechIndex.openOrCreate(temp), Reason.NOT_AN_INDEX);
    }

    @Test
    void an_index_of_another_format_is_refused() throws IOException {
        SpeechIndex.openOrCreate(temp).close();
        try (FSDirectory directory = FSDirectory.open(temp);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.setLiveCommitData(java.util.Map.of("jianghua.format", "999").entrySet());
            writer.commit();
        }
        assertRefused(() -> SpeechIndex.open(temp), Reason.INCOMPATIBLE);
    }

    @Test
    void a_second_writer_is_refused_and_readers_are_not() throws IOException {
        try (SpeechIndex first = SpeechIndex.openOrCreate(temp)) {
            first.add(speech("a", "推进乡村振兴。"));
            first.commit();
            try (SpeechIndex second = SpeechIndex.open(temp)) {
                assertThat(ids(second, "乡村振兴")).containsExactly("a");
                assertRefused(() -> second.add(speech("b", "另一篇。")), Reason.LOCKED);
            }
            assertRefused(() -> SpeechIndex.check(temp), Reason.LOCKED);
        }
        try (SpeechIndex third = SpeechIndex.open(temp)) {
            third.add(speech("b", "另一篇也讲乡村振兴。"));
            third.commit();
            assertThat(ids(third, "乡村振兴")).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void each_damaged_byte_is_found_and_named() throws IOException {
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            for (int i = 0; i < 20; i++) {
                index.add(speech("s" + i, "第" + i + "篇讲话谈招商引资。".repeat(20)));
            }
            index.commit();
        }
        List<Path> files;
        try (var list = Files.list(temp)) {
            files = list.filter(f -> !f.endsWith("write.lock")).toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            damaged[damaged.length / 2] ^= 0x20;
            Files.write(file, damaged);
            IndexCheck check = SpeechIndex.check(temp);
            assertThat(check.sound()).as(file.toString()).isFalse();
            assertThat(check.problems().getFirst().file())
                    .isEqualTo(file.getFileName().toString());
            Files.write(file, whole);
        }
        Path cut = files.stream()
                .filter(f -> f.toString().endsWith(".cfs") || f.toString().endsWith(".fdt"))
                .findFirst()
                .orElseThrow();
        Files.delete(cut);
        assertThat(SpeechIndex.check(temp).sound()).isFalse();
        assertRefused(() -> SpeechIndex.open(temp), Reason.DAMAGED);
    }

    // --- adding, replacing, deleting

    @Test
    void a_speech_comes_back_as_it_was_given() throws IOException {
        Speech given = speech("x", "同志们：\n今年是２０２３年。\n一、肯定成绩").toBuilder()
                .title("在会上的讲话")
                .year(2023)
                .years(List.of(2022))
                .date(java.time.LocalDate.of(2023, 2, 3))
                .speaker("林溪")
                .role("镇长")
                .source("somewhere")
                .part(2, 3)
                .outline(List.of(new io.github.jianghua.speech.Section("一、肯定成绩", 1, 16, 22)))
                .build();
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            index.add(given);
            index.commit();
        }
        try (SpeechIndex index = SpeechIndex.open(temp)) {
            assertThat(index.speech("x")).contains(given);
            assertThat(index.speech("y")).isEmpty();
        }
    }

    @Test
    void texts_of_every_script_come_back_character_for_character() throws IOException {
        List<String> texts = List.of(
                "全是汉字，没有别的。",
                "Only letters and digits, 1234567890, as in a table.",
                "Έως τότε, до встречи.",
                "混在一起 mixed 𠮷野家 with 😀 and ００１",
                "半个：\uD842，另一半：\uDFB7。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            for (String text : texts) {
                index.add(speech(Integer.toString(texts.indexOf(text)), text));
            }
            index.commit();
            for (String text : texts) {
                assertThat(index.speech(Integer.toString(texts.indexOf(text)))
                                .orElseThrow()
                                .text())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void a_speech_with_an_endless_run_of_letters_is_found() throws IOException {
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            index.add(speech("a", "今年工作很多。" + "iVBORw0KGgo".repeat(5_000) + "。开秤了。"));
            index.commit();
            assertThat(index.search(SpeechQuery.of("开秤")).hits()).hasSize(1);
        }
    }

    @Test
    void changes_are_seen_after_the_commit_together() throws IOException {
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            index.add(speech("a", "甲讲乡村振兴。"));
            index.add(speech("b", "乙讲乡村振兴。"));
            assertThat(ids(index, "乡村振兴")).isEmpty();
            index.commit();
            assertThat(ids(index, "乡村振兴")).containsExactlyInAnyOrder("a", "b");
            index.add(speech("a", "甲改讲招商引资。"));
            index.delete("b");
            index.commit();
            assertThat(ids(index, "\"乡村振兴\"")).isEmpty();
            assertThat(ids(index, "招商引资")).containsExactly("a");
            assertThat(index.statistics().speeches()).isEqualTo(1);
        }
    }

    @Test
    void closing_gives_up_what_was_not_committed() throws IOException {
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            index.add(speech("a", "甲讲乡村振兴。"));
            index.commit();
            index.add(speech("b", "乙讲乡村振兴。"));
        }
        try (SpeechIndex index = SpeechIndex.open(temp)) {
            assertThat(ids(index, "乡村振兴")).containsExactly("a");
        }
    }

    @Test
    void a_closed_index_says_so() throws IOException {
        SpeechIndex index = SpeechIndex.openOrCreate(temp);
        index.close();
        index.close();
        assertThatThrownBy(() -> index.search(SpeechQuery.of("甲")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> index.add(speech("a", "甲"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(index::commit).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commits_of_another_index_are_seen_after_a_refresh() throws IOException {
        SpeechIndex.openOrCreate(temp).close();
        try (SpeechIndex reading = SpeechIndex.open(temp);
                SpeechIndex writing = SpeechIndex.open(temp)) {
            writing.add(speech("a", "乡村振兴。"));
            writing.commit();
            assertThat(ids(reading, "乡村振兴")).isEmpty();
            reading.refresh();
            assertThat(ids(reading, "乡村振兴")).containsExactly("a");
        }
    }

    @Test
    void many_search_while_many_add_and_every_search_sees_whole_commits() throws Exception {
        int batch = 5;
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp)) {
            Callable<Void> search = () -> {
                long last = 0;
                while (!done.get()) {
                    long total = index.search(SpeechQuery.of("\"乡村振兴\"").limit(3))
                            .total()
                            .value();
                    assertThat(total % batch)
                            .as("%d is no whole number of commits", total)
                            .isZero();
                    assertThat(total).isGreaterThanOrEqualTo(last);
                    last = total;
                }
                return null;
            };
            List<Future<Void>> searches = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                searches.add(threads.submit(search));
            }
            for (int commit = 0; commit < 20; commit++) {
                List<Future<Void>> adding = new ArrayList<>();
                for (int i = 0; i < batch; i++) {
                    String id = commit + "." + i;
                    Callable<Void> add = () -> {
                        index.add(speech(id, "第" + id + "次讲乡村振兴。"));
                        return null;
                    };
                    adding.add(threads.submit(add));
                }
                for (Future<Void> add : adding) {
                    add.get();
                }
                index.commit();
            }
            done.set(true);
            for (Future<Void> one : searches) {
                one.get();
            }
            assertThat(index.statistics().speeches()).isEqualTo(20L * batch);
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    // --- keeping in step with files

    @Test
    void unchanged_files_are_passed_over_and_changed_ones_replaced() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("inbox"));
        Path a = write(inbox.resolve("a.txt"), "在2023年全镇大会上的讲话\n同志们：\n我们要抓好乡村振兴工作。");
        write(inbox.resolve("b.txt"), "在2024年全镇大会上的讲话\n同志们：\n我们要抓好招商引资工作。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            assertThat(update(index, inbox, false)).satisfies(summary -> {
                assertThat(summary.files()).isEqualTo(2);
                assertThat(summary.speeches()).isEqualTo(2);
                assertThat(summary.added()).isEqualTo(2);
                assertThat(summary.bytes()).isPositive();
            });
            List<String> before = ids(index, "工作");
            assertThat(update(index, inbox, false).unchanged()).isEqualTo(2);
            write(a, "在2023年全镇大会上的讲话\n同志们：\n我们要抓好安全生产工作。");
            assertThat(update(index, inbox, false)).satisfies(summary -> {
                assertThat(summary.updated()).isEqualTo(1);
                assertThat(summary.unchanged()).isEqualTo(1);
            });
            assertThat(ids(index, "\"乡村振兴\"")).isEmpty();
            assertThat(ids(index, "\"安全生产\"")).hasSize(1);
            assertThat(ids(index, "工作")).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void a_change_that_keeps_size_and_time_is_seen_when_it_came_at_once() throws IOException {
        Path file = write(temp.resolve("a.txt"), "同志们：\n今天讲乡村振兴的事情。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            update(index, file, false);
            var time = Files.getLastModifiedTime(file);
            write(file, "同志们：\n今天讲招商引资的事情。");
            Files.setLastModifiedTime(file, time);
            assertThat(update(index, file, false).updated()).isEqualTo(1);
            assertThat(ids(index, "\"招商引资\"")).hasSize(1);
        }
    }

    @Test
    void speeches_that_left_a_collection_are_removed() throws IOException {
        Path collection = write(
                temp.resolve("c.jsonl"), "{\"id\":\"a\",\"text\":\"甲讲乡村振兴。\"}\n{\"id\":\"b\",\"text\":\"乙讲乡村振兴。\"}\n");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            update(index, collection, false);
            assertThat(ids(index, "乡村振兴")).containsExactlyInAnyOrder("a", "b");
            write(collection, "{\"id\":\"b\",\"text\":\"乙讲乡村振兴。\"}\n{\"id\":\"c\",\"text\":\"丙讲乡村振兴。\"}\n");
            assertThat(update(index, collection, false)).satisfies(summary -> {
                assertThat(summary.added()).isEqualTo(1);
                assertThat(summary.updated()).isEqualTo(1);
                assertThat(summary.removed()).isEqualTo(1);
            });
            assertThat(ids(index, "乡村振兴")).containsExactlyInAnyOrder("b", "c");
        }
    }

    @Test
    void files_that_vanished_are_removed_only_when_asked() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("inbox"));
        write(inbox.resolve("a.txt"), "同志们：\n今天讲乡村振兴。");
        Path b = write(inbox.resolve("b.txt"), "同志们：\n今天也讲乡村振兴。");
        Path elsewhere = write(temp.resolve("c.txt"), "同志们：\n别处也讲乡村振兴。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            index.update(List.of(inbox, elsewhere), false, UpdateListener.NONE);
            Files.delete(b);
            Files.delete(elsewhere);
            assertThat(update(index, inbox, false).removed()).isZero();
            assertThat(ids(index, "乡村振兴")).hasSize(3);
            assertThat(update(index, inbox, true).removed()).isEqualTo(1);
            assertThat(ids(index, "乡村振兴")).hasSize(2);
        }
    }

    @Test
    void a_file_that_fails_is_named_the_others_are_indexed_and_its_old_speeches_stay() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("inbox"));
        Path a = write(inbox.resolve("a.txt"), "同志们：\n今天讲乡村振兴。");
        Path lines = write(inbox.resolve("b.jsonl"), "{\"id\":\"b\",\"text\":\"乙讲乡村振兴。\"}\nbroken\n");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            for (int run = 0; run < 2; run++) {
                UpdateSummary summary = update(index, inbox, false);
                assertThat(summary.failed()).hasSize(1);
                assertThat(summary.failed().getFirst().file()).isEqualTo(lines + ":2");
            }
            assertThat(ids(index, "乡村振兴")).hasSize(2);
            Files.write(a, new byte[] {0, 1, 2, 3, 0, 0, 0, 7, 0, 0, 1});
            UpdateSummary summary = update(index, inbox, false);
            assertThat(summary.failed()).extracting(e -> e.file()).containsExactly(a.toString(), lines + ":2");
            assertThat(ids(index, "乡村振兴")).hasSize(2);
        }
    }

    @Test
    void an_index_inside_the_folder_that_it_indexes_is_not_read() throws IOException {
        write(temp.resolve("a.txt"), "同志们：\n今天讲乡村振兴。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            for (int run = 0; run < 2; run++) {
                UpdateSummary summary = update(index, temp, false);
                assertThat(summary.failed()).isEmpty();
                assertThat(summary.files()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_missing_path_is_named_and_the_others_are_indexed() throws IOException {
        Path a = write(temp.resolve("a.txt"), "同志们：\n今天讲乡村振兴。");
        try (SpeechIndex index = SpeechIndex.openOrCreate(temp.resolve("index"))) {
            UpdateSummary summary = index.update(List.of(temp.resolve("missing"), a), false, UpdateListener.NONE);
            assertThat(summary.failed()).hasSize(1);
            assertThat(summary.failed().getFirst().file())
                    .isEqualTo(temp.resolve("missing").toString());
            assertThat(summary.added()).isEqualTo(1);
        }
    }

    // ---

    private static UpdateSummary update(SpeechIndex index, Path path, boolean prune) throws IOException {
        return index.update(List.of(path), prune, UpdateListener.NONE);
    }

    private static List<String> ids(SpeechIndex index, String query) throws IOException {
        SearchResult result = index.search(SpeechQuery.of(query).limit(100));
        return result.hits().stream().map(Hit::speech).map(Speech::id).toList();
    }

    private static Speech speech(String id, String text) {
        return Speech.builder(id, text).build();
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(
                file,
                text,
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    private static AbstractObjectAssert<?, ?> assertRefused(ThrowingCallable call, Reason reason) {
        return assertThatThrownBy(call)
                .isInstanceOf(SpeechIndexException.class)
                .asInstanceOf(type(SpeechIndexException.class))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }
}
