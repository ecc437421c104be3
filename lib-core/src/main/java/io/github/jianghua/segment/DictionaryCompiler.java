package io.github.jianghua.segment;

import io.github.jianghua.text.FoldTableCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the dictionary of the segmenter, and the folding table of {@code .text}, while the project is built. The source
 * of the dictionary are the resources of Lucene's smartcn module. Not part of the jar.
 */
final class DictionaryCompiler {
    private static final String SMARTCN = "/org/apache/lucene/analysis/cn/smart/";

    private DictionaryCompiler() {}

    /**
     * Runs the compiler.
     *
     * @param args the folder of classes, below which the resources are written
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path classes = Path.of(args[0]);
        List<String> words = new ArrayList<>();
        try (ObjectInputStream in = open("hhmm/coredict.mem")) {
            short[] itemsOf = (short[]) in.readObject();
            char[] firsts = (char[]) in.readObject();
            char[][][] rests = (char[][][]) in.readObject();
            for (int i = 0; i < firsts.length; i++) {
                if (firsts[i] != 0 && itemsOf[i] >= 0 && rests[itemsOf[i]] != null) {
                    for (char[] rest : rests[itemsOf[i]]) {
                        words.add(firsts[i] + (rest == null ? "" : new String(rest)));
                    }
                }
            }
        }
        FoldTableCompiler.compile(classes, words);
    }

    private static ObjectInputStream open(String name) throws IOException {
        InputStream in = DictionaryCompiler.class.getResourceAsStream(SMARTCN + name);
        if (in == null) {
            throw new IOException("Not on the class path: " + SMARTCN + name);
        }
        return new ObjectInputStream(in);
    }
}
