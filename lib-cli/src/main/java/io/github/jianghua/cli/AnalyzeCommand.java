package io.github.jianghua.cli;

import io.github.jianghua.analysis.AnalyzedToken;
import io.github.jianghua.analysis.GramAnalyzer;
import io.github.jianghua.analysis.SmartcnAnalyzer;
import io.github.jianghua.analysis.UserDictionary;
import io.github.jianghua.analysis.WordsAnalyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jianghua analyze}: how text is cut into tokens. */
@Command(name = "analyze", description = "Prints how text is cut into tokens, with their offsets.")
final class AnalyzeCommand implements Callable<Integer> {
    @ParentCommand
    JianghuaCommand program;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "Texts; - is standard input, taken as one text.")
    List<String> texts = List.of();

    @Option(names = "--stdin", description = "Takes each line of standard input as a text.")
    boolean standardInput;

    @Option(
            names = "--analyzer",
            paramLabel = "NAME",
            defaultValue = "words",
            description =
                    "words (what the index ranks by), index (what it finds exact runs of characters by) or smartcn"
                            + " (the tokens of Lucene's SmartChineseAnalyzer) (default: ${DEFAULT-VALUE}).")
    AnalyzerName analyzerName;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "For words: a file of terms, one a line, each with an optional frequency after a tab.")
    Path dictionary;

    /** What {@code --analyzer} takes. */
    enum AnalyzerName {
        WORDS,
        INDEX,
        SMARTCN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Json.Body> document = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (texts.isEmpty() != standardInput) {
            throw new ParameterException(spec.commandLine(), "give either texts or --stdin");
        }
        if (dictionary != null && analyzerName != AnalyzerName.WORDS) {
            throw new ParameterException(spec.commandLine(), "--dictionary goes with --analyzer words");
        }
        Console console = program.console();
        try (Analyzer analyzer = analyzer()) {
            for (String text : texts) {
                boolean in = text.equals(Input.NAME);
                print(analyzer, in ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : text);
            }
            if (standardInput) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    print(analyzer, line);
                }
            }
        }
        if (program.format == Format.JSON) {
            console.line(Json.document(out -> {
                out.writeArrayFieldStart("texts");
                for (Json.Body text : document) {
                    out.writeStartObject();
                    text.write(out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
        }
        return ExitCode.DONE;
    }

    private Analyzer analyzer() throws IOException {
        return switch (analyzerName) {
            case WORDS -> dictionary == null ? new WordsAnalyzer() : new WordsAnalyzer(UserDictionary.read(dictionary));
            case INDEX -> new GramAnalyzer();
            case SMARTCN -> new SmartcnAnalyzer();
        };
    }

    private void print(Analyzer analyzer, String text) {
        List<AnalyzedToken> tokens = AnalyzedToken.of(analyzer, text);
        Json.Body json = out -> {
            out.writeStringField("text", text);
            out.writeStringField("analyzer", analyzerName.toString());
            out.writeArrayFieldStart("tokens");
            for (AnalyzedToken token : tokens) {
                out.writeStartObject();
                out.writeStringField("term", token.term());
                out.writeNumberField("start", token.start());
                out.writeNumberField("end", token.end());
                out.writeStringField("type", token.type());
                out.writeNumberField("position", token.position());
                out.writeEndObject();
            }
            out.writeEndArray();
        };
        Console console = program.console();
        switch (program.format) {
            case JSON -> document.add(json);
            case NDJSON -> console.line(Json.line(json));
            case TEXT, TREC -> {
                for (AnalyzedToken token : tokens) {
                    console.line(String.format(
                            Locale.ROOT,
                            "%4d  %4d..%-4d  %-8s  %s",
                            token.position(),
                            token.start(),
                            token.end(),
                            token.type(),
                            Console.safe(token.term())));
                }
            }
        }
    }
}
