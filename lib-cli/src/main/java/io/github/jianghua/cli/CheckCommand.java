package io.github.jianghua.cli;

import io.github.jianghua.IndexCheck;
import io.github.jianghua.SpeechIndex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code jianghua check}: verifies the index. */
@Command(name = "check", description = "Verifies the index; exit code 0 only when it is sound.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Override
    public Integer call() throws IOException {
        IndexCheck check = SpeechIndex.check(program.index());
        Json.Body json = out -> {
            out.writeBooleanField("sound", check.sound());
            out.writeNumberField("speeches", check.speeches());
            out.writeNumberField("files", check.files());
            out.writeArrayFieldStart("problems");
            for (IndexCheck.Problem problem : check.problems()) {
                out.writeStartObject();
                out.writeStringField("file", problem.file());
                out.writeStringField("problem", problem.problem());
                out.writeEndObject();
            }
            out.writeEndArray();
        };
        Console console = program.console();
        switch (program.format) {
            case JSON -> console.line(Json.document(json));
            case NDJSON -> console.line(Json.line(json));
            case TEXT, TREC -> {
                for (IndexCheck.Problem problem : check.problems()) {
                    console.line(Console.safe(problem.file() + ": " + problem.problem()));
                }
                console.line(
                        check.sound()
                                ? "sound: " + check.speeches() + " speeches in " + check.files() + " files"
                                : "damaged: index the sources again into a new folder");
            }
        }
        return check.sound() ? ExitCode.DONE : ExitCode.NOTHING;
    }
}
