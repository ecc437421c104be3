package io.github.jianghua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Where the index of {@code search --in} is kept: in the user's cache folder, one for each path. */
final class Indexes {
    private Indexes() {}

    static Path cacheOf(Path searched, Map<String, String> environment) {
        String path = searched.toAbsolutePath().normalize().toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return cacheFolder(environment)
                    .resolve("jianghua")
                    .resolve(HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Path cacheFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The standard says that a relative path is to be ignored.
        if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String os = System.getProperty("os.name");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (os.startsWith("Windows") && !local.isEmpty()) {
            return Path.of(local);
        }
        return os.startsWith("Mac") ? home.resolve("Library").resolve("Caches") : home.resolve(".cache");
    }
}
