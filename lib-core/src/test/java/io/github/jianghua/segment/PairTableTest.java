package io.github.jianghua.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTableTest {
    private static final Random RANDOM = new Random(42);

    private final Map<Long, Integer> pairs = new HashMap<>();
    private final PairTable table;

    PairTableTest() {
        while (pairs.size() < 320_000) {
            put(RANDOM.nextLong());
        }
        // More in one bucket than it holds.
        long home = RANDOM.nextLong();
        for (int i = 0, crowd = 0; crowd < 40; i++) {
            long hash = home + ((long) i << 32);
            if (PairTable.bucket(hash) == PairTable.bucket(home)) {
                put(hash);
                crowd++;
            }
        }
        List<Long> sorted = pairs.keySet().stream()
                .sorted(Comparator.comparingInt(PairTable::bucket))
                .toList();
        table = PairTable.of(
                sorted.stream().mapToLong(hash -> hash).toArray(),
                sorted.stream().mapToInt(pairs::get).toArray());
    }

    private void put(long hash) {
        pairs.put(hash, RANDOM.nextInt(PairTable.LARGEST + 1));
    }

    @Test
    void findsEveryPairAndNoOther() {
        pairs.forEach((hash, value) -> {
            int place = place(hash);
            assertThat(place).isPositive();
            assertThat(table.value(place)).isEqualTo(value);
        });
        for (long hash : pairs.keySet()) {
            // Those that differ in one bit have most of a bucket, a tag and an entry in common.
            long other = hash ^ (1L << RANDOM.nextInt(64));
            assertThat(place(other) != 0).isEqualTo(pairs.containsKey(other));
        }
    }

    @Test
    void keepsACostForEachPair() {
        PairTable others = table.withoutCosts();
        for (long hash : pairs.keySet()) {
            assertThat(table.cost(place(hash))).isZero();
            table.setCost(place(hash), cost(hash));
        }
        for (long hash : pairs.keySet()) {
            assertThat(table.cost(place(hash))).isIn(Double.doubleToRawLongBits(cost(hash)), 0L);
            assertThat(others.cost(place(hash))).isZero();
        }
    }

    @Test
    void aCostOfWhichOnlyHalfWasWrittenIsNotKnown() {
        int place = place(pairs.keySet().iterator().next());
        table.setCost(place, Double.longBitsToDouble(0x4010000000000000L));
        assertThat(table.cost(place)).isZero();
        table.setCost(place, Double.longBitsToDouble(0x0000000012345678L));
        assertThat(table.cost(place)).isZero();
    }

    private static double cost(long hash) {
        return Math.log(1.0 + (hash >>> 40));
    }

    private int place(long hash) {
        int look = table.look(hash);
        return look == 0 ? 0 : table.find(hash, look);
    }
}
