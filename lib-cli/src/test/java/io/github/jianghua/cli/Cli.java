package io.github.jianghua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** Runs a command line within the test's own process. */
record Cli(int code, String out, String err) {
    static Cli run(Map<String, String> environment, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, false, false);
        int code = JianghuaCommand.run(console, environment, arguments);
        return new Cli(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Cli run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
