package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.UpdateSummary;
import io.github.jianghua.read.SpeechReadException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jianghua index}: adds or updates the speeches of files and folders. */
@Command(
        name = "index",
        description =
                "Adds or updates speeches from files, folders and .jsonl or .jsonl.gz collections. Unchanged files"
                        + " are skipped. A file that cannot be read is named; all the others are indexed.")
final class IndexCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders; - is standard input.")
    List<String> paths;

    @Option(names = "--prune", description = "Also removes speeches whose file vanished from the given folders.")
    boolean prune;

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(program.console(), program.quiet);
        try (SpeechIndex index = SpeechIndex.openOrCreate(program.index())) {
            List<Path> files = new ArrayList<>();
            for (String path : paths) {
                if (!path.equals(Input.NAME)) {
                    files.add(Path.of(path));
                }
            }
            UpdateSummary summary = index.update(files, prune, progress);
            if (paths.contains(Input.NAME)) {
                summary = summary.plus(Input.index(program.console(), index, progress));
            }
            progress.clear();
            print(summary);
            if (summary.files() == 0 && summary.failed().isEmpty()) {
                program.note("no files to read in " + String.join(", ", paths));
            }
            return summary.failed().isEmpty() ? ExitCode.DONE : ExitCode.ERROR;
        } finally {
            progress.clear();
        }
    }

    private void print(UpdateSummary summary) {
        Json.Body json = out -> {
            out.writeNumberField("files", summary.files());
            out.writeNumberField("speeches", summary.speeches());
            out.writeNumberField("added", summary.added());
            out.writeNumberField("updated", summary.updated());
            out.writeNumberField("unchanged", summary.unchanged());
            out.writeNumberField("removed", summary.removed());
            out.writeArrayFieldStart("failed");
            for (SpeechReadException failure : summary.failed()) {
                out.writeStartObject();
                out.writeStringField("file", failure.file());
                out.writeStringField("reason", failure.reason());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeNumberField("seconds", summary.took().toMillis() / 1e3);
            out.writeNumberField("bytes", summary.bytes());
        };
        program.console()
                .line(
                        switch (program.format) {
                            case JSON -> Json.document(json);
                            case NDJSON -> Json.line(json);
                            case TEXT, TREC -> text(summary);
                        });
    }

    private static String text(UpdateSummary summary) {
        return String.format(
                Locale.ROOT,
                "%,d speeches in %,d file%s: %,d added, %,d updated, %,d unchanged, %,d removed, %,d failed"
                        + " (%.1f s, index of %,d KiB)",
                summary.speeches(),
                summary.files(),
                summary.files() == 1 ? "" : "s",
                summary.added(),
                summary.updated(),
                summary.unchanged(),
                summary.removed(),
                summary.failed().size(),
                summary.took().toMillis() / 1e3,
                summary.bytes() / 1024);
    }
}
