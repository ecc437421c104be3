package io.github.jianghua.benchmarks.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Compares Jianghua out of the box with plain Lucene, each of its rankings at the better of two settings of BM25:
 *
 * <pre>mvn -q -pl benchmarks -am package -DskipTests -Prelevance -Ddata=FOLDER</pre>
 *
 * <p>The folder has collections named {@code ir-*}, or is one; a number after it takes every n-th query only. The column
 * p tells how likely a difference to Jianghua as large as this arises by chance.
 */
public final class RelevanceEvaluation {
    private static final Map<String, List<Analyzer>> BASELINES = baselines();

    private RelevanceEvaluation() {}

    private static Map<String, List<Analyzer>> baselines() {
        Map<String, List<Analyzer>> baselines = new LinkedHashMap<>();
        baselines.put("characters (StandardAnalyzer)", List.of(new StandardAnalyzer()));
        baselines.put("bigrams (CJKAnalyzer)", List.of(new CJKAnalyzer()));
        baselines.put("words (SmartChineseAnalyzer)", List.of(new SmartChineseAnalyzer()));
        baselines.put("words + bigrams", List.of(new SmartChineseAnalyzer(), new CJKAnalyzer()));
        return baselines;
    }

    /** Evaluates the collections of a folder. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("arguments: FOLDER [EVERY_NTH_QUERY]");
            return;
        }
        Path folder = Path.of(arguments[0]);
        int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        List<Path> collections;
        if (Files.exists(folder.resolve("qrels.tsv"))) {
            collections = List.of(folder);
        } else {
            try (Stream<Path> all = Files.list(folder)) {
                collections = all.filter(path -> Files.exists(path.resolve("qrels.tsv")))
                        .sorted()
                        .toList();
            }
        }
        for (Path collection : collections) {
            evaluate(JudgedCollection.read(collection), step, out);
        }
    }

    private static void evaluate(JudgedCollection collection, int step, PrintStream out) throws IOException {
        List<JudgedCollection.Text> queries = new ArrayList<>();
        for (int i = 0; i < collection.queries().size(); i += step) {
            queries.add(collection.queries().get(i));
        }
        out.printf(
                "%n%s: %d documents, %d queries%n",
                collection.name(), collection.documents().size(), queries.size());
        out.printf("%-40s %8s %8s %8s %8s %8s %8s%n", "", "MRR@10", "nDCG@10", "R@10", "R@100", "p(MRR)", "p(nDCG)");
        Path folder = Files.createTempDirectory("relevance");
        try {
            List<Measures> ours;
            try (Ranker ranker = new JianghuaRanker(collection, folder.resolve("jianghua"))) {
                ours = measure(ranker, queries, collection);
            }
            print(out, "Jianghua", ours, null);
            for (Map.Entry<String, List<Analyzer>> baseline : BASELINES.entrySet()) {
                Path index = folder.resolve("b" + baseline.getValue().hashCode());
                try (PlainLucene lucene = PlainLucene.index(collection, index, baseline.getValue())) {
                    for (float[] parameters : new float[][] {{0.9f, 0.4f}, {1.2f, 0.75f}}) {
                        List<Measures> theirs = measure(lucene.with(parameters[0], parameters[1]), queries, collection);
                        print(out, baseline.getKey() + " " + parameters[0] + " " + parameters[1], theirs, ours);
                    }
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<Measures> measure(
            Ranker ranker, List<JudgedCollection.Text> queries, JudgedCollection collection) throws IOException {
        List<Measures> measures = new ArrayList<>();
        for (JudgedCollection.Text query : queries) {
            measures.add(Measures.of(
                    ranker.rank(query.text()), collection.judgements().get(query.id())));
        }
        return measures;
    }

    private static void print(PrintStream out, String name, List<Measures> measures, List<Measures> ours) {
        out.printf(
                "%-40s %8.4f %8.4f %8.4f %8.4f %8s %8s%n",
                name,
                mean(measures, Measures::mrr),
                mean(measures, Measures::ndcg),
                mean(measures, Measures::recall10),
                mean(measures, Measures::recall100),
                p(measures, ours, Measures::mrr),
                p(measures, ours, Measures::ndcg));
    }

    private static String p(List<Measures> measures, List<Measures> ours, ToDoubleFunction<Measures> measure) {
        if (ours == null) {
            return "";
        }
        return String.format("%.4f", Significance.pValue(values(ours, measure), values(measures, measure)));
    }

    private static double mean(List<Measures> measures, ToDoubleFunction<Measures> measure) {
        return Arrays.stream(values(measures, measure)).average().orElse(0);
    }

    private static double[] values(List<Measures> measures, ToDoubleFunction<Measures> measure) {
        return measures.stream().mapToDouble(measure).toArray();
    }
}
