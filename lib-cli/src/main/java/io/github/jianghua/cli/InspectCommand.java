package io.github.jianghua.cli;

import io.github.jianghua.read.ReadVisitor;
import io.github.jianghua.read.Reading;
import io.github.jianghua.read.Removed;
import io.github.jianghua.read.SpeechReadException;
import io.github.jianghua.read.SpeechReader;
import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Section;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jianghua inspect}: what would be read from a file. */
@Command(
        name = "inspect",
        description = "Prints what would be read from a file, where each value was found and what was removed; needs no"
                + " index.")
final class InspectCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files and folders; - is standard input.")
    List<String> files;

    private final List<Reading> document = new ArrayList<>();
    private boolean failed;
    private boolean any;

    @Override
    public Integer call() throws IOException {
        SpeechReader reader = SpeechReader.create();
        ReadVisitor printer = new ReadVisitor() {
            @Override
            public void reading(Path file, Reading reading) {
                print(reading);
            }

            @Override
            public void failed(Path file, SpeechReadException failure) {
                fail(failure);
            }
        };
        for (String file : files) {
            if (file.equals(Input.NAME)) {
                Input.visit(program.console(), printer);
            } else {
                reader.visit(Path.of(file), printer);
            }
        }
        if (!any) {
            program.note("no files to read in " + String.join(", ", files));
        }
        if (program.format == Format.JSON) {
            program.console().line(Json.document(out -> {
                out.writeArrayFieldStart("speeches");
                for (Reading reading : document) {
                    out.writeStartObject();
                    Json.reading(out, reading);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
        }
        return failed ? ExitCode.ERROR : ExitCode.DONE;
    }

    private void fail(SpeechReadException failure) {
        any = true;
        failed = true;
        program.console().flush();
        program.console().message(failure.getMessage());
    }

    private void print(Reading reading) {
        any = true;
        switch (program.format) {
            case JSON -> document.add(reading);
            case NDJSON -> program.console().line(Json.line(out -> Json.reading(out, reading)));
            case TEXT, TREC -> text(reading);
        }
    }

    private void text(Reading reading) {
        Speech speech = reading.speech();
        Style style = new Style(program.colored());
        line(style.heading(reading.file()
                + (speech.parts() > 1 ? "  (part " + speech.part() + " of " + speech.parts() + ")" : "")));
        value("id", speech.id(), null);
        value("title", speech.title(), speech.foundIn().get(Speech.Field.TITLE));
        value("year", speech.year(), speech.foundIn().get(Speech.Field.YEAR));
        if (speech.years().size() > 1) {
            value("years", speech.years(), null);
        }
        value("date", speech.date(), speech.foundIn().get(Speech.Field.DATE));
        value("speaker", speech.speaker(), speech.foundIn().get(Speech.Field.SPEAKER));
        value("role", speech.role(), speech.foundIn().get(Speech.Field.ROLE));
        optional("place", speech.place(), speech.foundIn().get(Speech.Field.PLACE));
        optional("occasion", speech.occasion(), speech.foundIn().get(Speech.Field.OCCASION));
        value("genre", speech.genre().label(), null);
        optional("encoding", reading.encoding(), null);
        if (reading.undecodable() > 0) {
            value("undecodable", reading.undecodable() + " byte sequences", null);
        }
        if (reading.truncated()) {
            value(
                    "truncated",
                    reading.hiddenChars() == null ? "yes" : "yes, " + reading.hiddenChars() + " characters are hidden",
                    null);
        }
        for (Removed removed : reading.removed()) {
            value("removed", removed.count() + " × " + removed.kind(), null);
        }
        for (String note : reading.notes()) {
            value("note", note, null);
        }
        for (Section section : speech.outline()) {
            value("section", "  ".repeat(section.level() - 1) + section.heading(), null);
        }
        line("");
        line(speech.text());
        line("");
    }

    private void optional(String name, Object value, FoundIn in) {
        if (value != null) {
            value(name, value, in);
        }
    }

    private void value(String name, Object value, FoundIn in) {
        line(String.format("%-12s%s%s", name, value == null ? "-" : value, in == null ? "" : "  (" + in.label() + ")"));
    }

    private void line(String line) {
        program.console().line(Console.safe(line));
    }
}
