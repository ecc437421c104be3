package io.github.jianghua.benchmarks.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well one ranking answers one query.
 *
 * @param mrr the inverse rank of the first answer among ten, or 0
 * @param ndcg normalised discounted cumulative gain of the first ten, with gains 2^grade - 1
 * @param recall10 the part of the answers among the first ten
 * @param recall100 the part of the answers among the first hundred
 */
record Measures(double mrr, double ndcg, double recall10, double recall100) {

    /** Measures a ranking of at least a hundred documents, best first. */
    static Measures of(List<String> ranking, Map<String, Integer> grades) {
        double mrr = 0;
        double gain = 0;
        int found10 = 0;
        int found100 = 0;
        for (int i = 0; i < Math.min(100, ranking.size()); i++) {
            int grade = grades.getOrDefault(ranking.get(i), 0);
            if (grade <= 0) {
                continue;
            }
            found100++;
            if (i < 10) {
                found10++;
                gain += gain(grade, i);
                if (mrr == 0) {
                    mrr = 1.0 / (i + 1);
                }
            }
        }
        List<Integer> best = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (best.isEmpty()) {
            return new Measures(0, 0, 0, 0);
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(10, best.size()); i++) {
            ideal += gain(best.get(i), i);
        }
        return new Measures(mrr, gain / ideal, (double) found10 / best.size(), (double) found100 / best.size());
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }
}
