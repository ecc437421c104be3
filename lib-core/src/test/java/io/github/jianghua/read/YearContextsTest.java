package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianghua.text.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link YearContexts} from {@code testdata/years}. After a change of the sentences or of what is
 * looked at: {@code mvn -pl lib-core test -Dtest=YearContextsTest -Djianghua.train=update} writes them anew.
 */
class YearContextsTest {
    private static final Path EXAMPLES = Path.of("..", "testdata", "years");
    private static final Path WEIGHTS =
            Path.of("src", "main", "resources", "io", "github", "jianghua", "read", YearContexts.RESOURCE);

    /** A year in its words, and whether it is the speech's own. */
    private record Example(boolean own, int speech, double weight, Set<String> features) {}

    @Test
    void weightsAreThoseLearned() throws IOException {
        List<Example> examples = examples();
        List<String> lines = new ArrayList<>();
        new TreeMap<>(train(examples, i -> true)).forEach((feature, weight) -> {
            String figure = String.format(Locale.ROOT, "%.3f", weight);
            if (!figure.endsWith("0.000")) {
                lines.add(feature + "\t" + figure);
            }
        });
        if ("update".equals(System.getProperty("jianghua.train"))) {
            Files.writeString(WEIGHTS, String.join("\n", lines) + "\n");
            return;
        }
        String kept = new String(Resources.bytes(YearContexts.class, YearContexts.RESOURCE), StandardCharsets.UTF_8);
        assertThat(kept.lines())
                .as("learned weights; -Djianghua.train=update writes them")
                .containsExactlyElementsOf(lines);
    }

    /** Each fifth of the speeches is told by what the rest and the sentences teach. */
    @Test
    void isRightOfSpeechesThatItHasNotSeen() throws IOException {
        List<Example> examples = examples();
        int given = 0;
        int right = 0;
        int own = 0;
        for (int fold = 0; fold < 5; fold++) {
            int left = fold;
            Map<String, Double> weights = train(examples, i -> examples.get(i).speech() % 5 != left);
            for (Example each : examples) {
                if (each.speech() >= 0 && each.speech() % 5 == left) {
                    boolean sure = YearContexts.score(each.features(), weights) >= YearContexts.SURE;
                    own += each.own() ? 1 : 0;
                    given += sure ? 1 : 0;
                    right += sure && each.own() ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "Years told by the words around them: %d of %d right, of %d to be found%n", right, given, own);
        assertThat(right / (double) given).as("precision").isGreaterThan(0.92);
        assertThat(right / (double) own).as("recall").isGreaterThan(0.5);
    }

    private static List<Example> examples() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "testdata/years is not there");
        List<Example> examples = new ArrayList<>();
        for (String file : List.of("speeches.tsv", "sentences.tsv")) {
            for (String line : Files.readAllLines(EXAMPLES.resolve(file))) {
                String[] columns = line.split("\t", -1);
                String behind = columns[6].replace('／', '\n');
                Set<String> features = YearContexts.around(columns[5].replace('／', '\n'), behind);
                int speech = -1;
                double weight = 1;
                if (!columns[2].equals("-")) {
                    speech = Integer.parseInt(columns[2]);
                    int[] years = Arrays.stream(columns[3].split(","))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                    weight = 1 / Math.sqrt(years.length);
                    YearContexts.among(
                            features, Integer.parseInt(columns[1]), years, Integer.parseInt(columns[4]), behind);
                    YearContexts.beside(features, columns[7].contains("t"), columns[7].contains("l"));
                }
                examples.add(new Example(columns[0].equals("own"), speech, weight, features));
            }
        }
        return examples;
    }

    private static final int ROUNDS = 200;
    private static final double RATE = 0.3;
    private static final double L1 = 0.3;
    private static final double L2 = 0.3;
    /** What is seen less often is chance. */
    private static final int SELDOM = 3;

    /** Logistic regression by adaptive gradients with a proximal step for the L1 penalty. */
    private static Map<String, Double> train(List<Example> all, IntPredicate which) {
        List<Example> examples = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (which.test(i)) {
                examples.add(all.get(i));
                all.get(i).features().forEach(feature -> times.merge(feature, 1, Integer::sum));
            }
        }
        Map<String, Integer> numbers = new TreeMap<>();
        times.forEach((feature, count) -> {
            if (count >= SELDOM && feature.indexOf('\t') < 0 && feature.indexOf('\n') < 0) {
                numbers.put(feature, 0);
            }
        });
        int next = 0;
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            each.setValue(next++);
        }
        int[][] rows = examples.stream()
                .map(example -> example.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        // The last is the bias, which has no penalty.
        int n = numbers.size();
        double[] weights = new double[n + 1];
        double[] squares = new double[n + 1];
        Arrays.fill(squares, 1e-6);
        double[] gradient = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < n; i++) {
                gradient[i] = L2 * weights[i];
            }
            gradient[n] = 0;
            for (int r = 0; r < rows.length; r++) {
                double score = weights[n];
                for (int feature : rows[r]) {
                    score += weights[feature];
                }
                double error =
                        (1 / (1 + StrictMath.exp(-score)) - (examples.get(r).own() ? 1 : 0))
                                * examples.get(r).weight();
                for (int feature : rows[r]) {
                    gradient[feature] += error;
                }
                gradient[n] += error;
            }
            for (int i = 0; i <= n; i++) {
                squares[i] += gradient[i] * gradient[i];
                double step = RATE / StrictMath.sqrt(squares[i]);
                double moved = weights[i] - step * gradient[i];
                double shrink = i < n ? step * L1 : 0;
                weights[i] = Math.signum(moved) * Math.max(0, Math.abs(moved) - shrink);
            }
        }
        Map<String, Double> learned = new HashMap<>();
        numbers.forEach((feature, number) -> learned.put(feature, weights[number]));
        learned.put("", weights[n]);
        return learned;
    }
}
