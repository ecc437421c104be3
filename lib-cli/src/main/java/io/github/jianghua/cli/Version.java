package io.github.jianghua.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. Asked at every start, so that it must cost nothing. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "jianghua " + (version == null ? "development" : version) + " (Lucene "
                    + org.apache.lucene.util.Version.LATEST + ", Java " + Runtime.version() + ")"
        };
    }
}
