package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jianghua show}: one whole speech. */
@Command(name = "show", description = "Prints one speech.")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Parameters(paramLabel = "ID", description = "The id that search prints in brackets.")
    String id;

    @Option(names = "--query", paramLabel = "Q", description = "Marks what matches this query.")
    String query;

    @Option(names = "--in", paramLabel = "PATH", description = "The folder or file that was searched with search --in.")
    Path in;

    @Override
    public Integer call() throws IOException {
        Path folder = in == null ? program.index() : Indexes.cacheOf(in, program.environment());
        try (SpeechIndex index = SpeechIndex.open(folder)) {
            Speech speech = index.speech(id)
                    .orElseThrow(() ->
                            new CommandFailure("no speech has the id " + id + "; search prints the ids in brackets"));
            List<Mark> titleMarks = List.of();
            List<Mark> marks = List.of();
            if (query != null) {
                SpeechQuery speechQuery = SpeechQuery.of(query);
                titleMarks = speech.title() == null ? List.of() : index.marks(speech.title(), speechQuery);
                marks = index.marks(speech.text(), speechQuery);
            }
            print(speech, titleMarks, marks);
        }
        return ExitCode.DONE;
    }

    private void print(Speech speech, List<Mark> titleMarks, List<Mark> marks) {
        Json.Body json = out -> {
            out.writeStringField("id", speech.id());
            Json.about(out, speech);
            out.writeStringField("source", speech.source());
            out.writeNumberField("part", speech.part());
            out.writeNumberField("parts", speech.parts());
            out.writeStringField("genre", speech.genre().label());
            out.writeStringField("text", speech.text());
            if (query != null) {
                Json.marks(out, "title_marks", titleMarks);
                Json.marks(out, "marks", marks);
            }
        };
        Console console = program.console();
        switch (program.format) {
            case JSON -> console.line(Json.document(json));
            case NDJSON -> console.line(Json.line(json));
            case TEXT, TREC -> {
                Style style = new Style(program.colored());
                if (speech.title() != null) {
                    console.line(style.heading(style.matches(speech.title(), titleMarks)));
                }
                line(style, "date", speech.date() == null ? speech.year() : speech.date());
                line(style, "speaker", speech.speaker());
                line(style, "role", speech.role());
                line(style, "source", speech.source());
                console.line("");
                console.line(style.matches(speech.text(), marks));
            }
        }
    }

    private void line(Style style, String name, Object value) {
        if (value != null) {
            program.console().line(style.faint(name + ": " + Console.safe(value.toString())));
        }
    }
}
