package io.github.jianghua.cli;

import io.github.jianghua.IndexStatistics;
import io.github.jianghua.SpeechIndex;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code jianghua info}: what the index holds. */
@Command(name = "info", description = "Prints what the index holds.")
final class InfoCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Override
    public Integer call() throws IOException {
        IndexStatistics statistics;
        try (SpeechIndex index = SpeechIndex.open(program.index())) {
            statistics = index.statistics();
        }
        Json.Body json = out -> {
            out.writeNumberField("speeches", statistics.speeches());
            out.writeObjectFieldStart("years");
            for (Map.Entry<Integer, Long> year : statistics.years().entrySet()) {
                out.writeNumberField(year.getKey().toString(), year.getValue());
            }
            out.writeEndObject();
            out.writeNumberField("bytes", statistics.bytes());
            out.writeNumberField("format", statistics.format());
            out.writeStringField("lucene", statistics.lucene());
            out.writeStringField("created", statistics.created().toString());
            out.writeStringField("updated", statistics.updated().toString());
        };
        Console console = program.console();
        switch (program.format) {
            case JSON -> console.line(Json.document(json));
            case NDJSON -> console.line(Json.line(json));
            case TEXT, TREC -> {
                console.line("speeches  " + statistics.speeches());
                statistics.years().forEach((year, count) -> console.line("  " + year + "    " + count));
                console.line("bytes     " + statistics.bytes());
                console.line("format    " + statistics.format());
                console.line("lucene    " + statistics.lucene());
                console.line("created   " + statistics.created());
                console.line("updated   " + statistics.updated());
            }
        }
        return ExitCode.DONE;
    }
}
