package io.github.jianghua.benchmarks.relevance;

import java.util.Random;

/** Whether the difference of two rankings over the same queries may be chance. */
final class Significance {
    private static final int TRIALS = 20_000;
    private static final long SEED = 1;

    private Significance() {}

    /**
     * Fisher's paired randomisation test, two-sided: how often a difference of means at least as large arises when for
     * each query chance decides which system had which value.
     */
    static double pValue(double[] ours, double[] theirs) {
        double observed = 0;
        for (int i = 0; i < ours.length; i++) {
            observed += ours[i] - theirs[i];
        }
        observed = Math.abs(observed) - 1e-9;
        Random random = new Random(SEED);
        int asLarge = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double sum = 0;
            for (int i = 0; i < ours.length; i++) {
                double difference = ours[i] - theirs[i];
                if (difference != 0) {
                    sum += random.nextBoolean() ? difference : -difference;
                }
            }
            if (Math.abs(sum) >= observed) {
                asLarge++;
            }
        }
        return (asLarge + 1.0) / (TRIALS + 1.0);
    }
}
