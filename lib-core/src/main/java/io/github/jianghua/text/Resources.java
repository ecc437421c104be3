package io.github.jianghua.text;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the tables that come with the library. */
public final class Resources {
    private Resources() {}

    /**
     * Returns the bytes of a resource beside a class. From a jar it is read as from any zip file: the way over a URL loads
     * so many classes of the platform that a program's start would take 20 ms longer.
     *
     * @throws IllegalStateException if it is missing
     */
    public static byte[] bytes(Class<?> beside, String name) {
        try {
            byte[] bytes = fromJar(beside, name);
            return bytes != null ? bytes : fromLoader(beside, name);
        } catch (FileNotFoundException e) {
            throw new IllegalStateException("The resource " + name + " is missing; build the project with Maven.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fromJar(Class<?> beside, String name) throws IOException {
        CodeSource source = beside.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !"file".equals(location.getProtocol())) {
            return null;
        }
        File file;
        try {
            file = new File(location.toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
        if (!file.isFile()) {
            return null;
        }
        try (ZipFile jar = new ZipFile(file)) {
            ZipEntry entry = jar.getEntry(beside.getPackageName().replace('.', '/') + "/" + name);
            if (entry == null) {
                return null;
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readNBytes((int) entry.getSize());
            }
        }
    }

    private static byte[] fromLoader(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(beside.getPackageName() + "/" + name);
            }
            return in.readAllBytes();
        }
    }
}
