package io.github.jianghua.cli;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String program = "development";
        String lucene = "unknown";
        try {
            Enumeration<URL> manifests = Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            while (manifests.hasMoreElements()) {
                try (var in = manifests.nextElement().openStream()) {
                    Attributes attributes = new Manifest(in).getMainAttributes();
                    if ("io.github.jianghua.cli".equals(attributes.getValue("Automatic-Module-Name"))) {
                        program = attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
                        lucene = attributes.getValue("Lucene-Version");
                    }
                }
            }
        } catch (IOException e) {
            // A version that cannot be read is not worth an error.
            program = "unknown";
        }
        return new String[] {"jianghua " + program + " (Lucene " + lucene + ", Java " + Runtime.version() + ")"};
    }
}
