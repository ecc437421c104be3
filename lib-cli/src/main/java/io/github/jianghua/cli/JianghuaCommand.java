package io.github.jianghua.cli;

import io.github.jianghua.SpeechIndexException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program itself: the options that all commands share, and what happens to errors. */
@Command(
        name = "jianghua",
        description = "Finds Chinese official speeches: indexes dirty files, searches them, shows the passages.",
        subcommands = {
            IndexCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            InspectCommand.class,
            AnalyzeCommand.class,
            InfoCommand.class,
            CheckCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = false,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; of search: something was found",
            "1:search found nothing, check found damage",
            "2:an error or wrong usage",
            "130:interrupted"
        })
final class JianghuaCommand {
    private final Console console;
    private final Map<String, String> environment;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The index; else $JIANGHUA_INDEX, else .jianghua in the current folder.")
    Path indexOption;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            description = "text, json or ndjson; trec for search --queries (default: ${DEFAULT-VALUE}).")
    Format format;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description = "auto, always or never; NO_COLOR is honoured (default: ${DEFAULT-VALUE}).")
    ColorMode color;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress and no summary on standard error.")
    boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Errors with their stack traces.")
    boolean debug;

    private JianghuaCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    /** Runs a command line and returns the exit code. */
    static int run(Console console, Map<String, String> environment, String... arguments) {
        JianghuaCommand program = new JianghuaCommand(console, environment);
        CommandLine commandLine = new CommandLine(program)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, a) -> program.wrongUsage(e))
                .setExecutionExceptionHandler((e, c, p) -> program.failed(e))
                .setExecutionStrategy(program::execute);
        try {
            int code = commandLine.execute(arguments);
            console.flush();
            return code;
        } catch (BrokenPipe e) {
            return ExitCode.DONE;
        } catch (OutOfMemoryError e) {
            console.message("not enough memory; give Java more, as in JIANGHUA_JAVA_OPTIONS=-Xmx4g");
            return program.debug(e);
        } catch (Error e) {
            // Java's own exit code for these is the one for a search that finds nothing.
            console.message("unexpected error: " + oneLine(e.toString()) + " (run again with --debug and report it)");
            return program.debug(e);
        }
    }

    private int execute(CommandLine.ParseResult parsed) {
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new ParameterException(spec.commandLine(), "no command given");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int wrongUsage(ParameterException e) {
        List<String> similar =
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String meant = similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
        console.message(oneLine(e.getMessage()) + meant + " (see '"
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help')");
        return debug(e);
    }

    private int failed(Exception e) {
        if (e instanceof BrokenPipe) {
            return ExitCode.DONE;
        }
        console.message(oneLine(describe(e)));
        return debug(e);
    }

    private int debug(Throwable e) {
        if (debug) {
            e.printStackTrace(console.err());
        }
        return ExitCode.ERROR;
    }

    private static String describe(Exception e) {
        if (e instanceof SpeechIndexException || e instanceof CommandFailure) {
            return e.getMessage();
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied";
        }
        if (e instanceof FileSystemException failure) {
            return failure.getMessage();
        }
        if (e instanceof IOException || e instanceof IllegalArgumentException) {
            return e.getMessage() == null ? e.toString() : e.getMessage();
        }
        return "unexpected error: " + e + " (run again with --debug and report it)";
    }

    private static String oneLine(String message) {
        return message == null ? "error" : message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    Console console() {
        return console;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Returns the folder of the index that this call is about. */
    Path index() {
        if (indexOption != null) {
            return indexOption;
        }
        String fromEnvironment = environment.get("JIANGHUA_INDEX");
        if (fromEnvironment != null && !fromEnvironment.isEmpty()) {
            try {
                return Path.of(fromEnvironment);
            } catch (InvalidPathException e) {
                throw new CommandFailure("JIANGHUA_INDEX is not a path: " + fromEnvironment, e);
            }
        }
        return Path.of(".jianghua");
    }

    /** Returns whether standard output gets colours. */
    boolean colored() {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                console.outIsTerminal()
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    /** Tells something that a person should know but a program need not read. */
    void note(String message) {
        if (!quiet) {
            console.message(message);
        }
    }
}
