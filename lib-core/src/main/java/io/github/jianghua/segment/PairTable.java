package io.github.jianghua.segment;

/**
 * A hash table of pairs of words by their 64-bit hashes, which finds without a branch that depends on the pair: eight
 * slots to a bucket, told apart by a tag of one byte each that are compared all at once, as in Abseil's Swiss tables.
 * Immutable and safe for threads.
 *
 * <p>A slot holds the high 48 bits of the hash, how many buckets it is from its own (5 bits), and a value (11 bits); with
 * its bucket that tells the whole hash, so that what is found is never another pair.
 */
final class PairTable {
    static final int BUCKET_BITS = 16;

    /** The largest value. */
    static final int LARGEST = (1 << 11) - 2;

    private static final int VALUE = (1 << 11) - 1;
    private static final int DISTANCE = 31 << 11;
    private static final int SLOTS = 8;
    private static final int FARTHEST = 31;

    /** In a place: the bit that tells that the bucket overflowed. */
    private static final int OVERFLOW = 30;

    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    /** By bucket: the tags of its slots, 0 where a slot is free. */
    private final long[] tags = new long[(1 << BUCKET_BITS) + FARTHEST + 1];

    /** Bit by bucket: some that belong there stand in a later one. */
    private final long[] overflowed = new long[1 << (BUCKET_BITS - 6)];

    /** From 1 on. */
    private final long[] slots = new long[tags.length * SLOTS + 1];

    /**
     * Fills a table.
     *
     * @param hashes hashes in the order of {@link #bucket}, without doubles
     * @param values their values
     */
    PairTable(long[] hashes, char[] values) {
        int[] used = new int[tags.length];
        for (int i = 0; i < hashes.length; i++) {
            long hash = hashes[i];
            long mixed = mix(hash);
            int home = bucket(hash, mixed);
            int bucket = home;
            while (used[bucket] == SLOTS) {
                bucket++;
            }
            if (bucket > home) {
                overflowed[home >>> 6] |= 1L << home;
            }
            if (bucket - home > FARTHEST) {
                throw new IllegalStateException("The table of pairs is too full");
            }
            int slot = used[bucket]++;
            tags[bucket] |= tag(mixed) << (8 * slot);
            slots[bucket * SLOTS + slot + 1] = (hash & ~0xFFFFL) | (bucket - home) << 11 | (values[i] + 1);
        }
    }

    static int bucket(long hash) {
        return bucket(hash, mix(hash));
    }

    private static long mix(long hash) {
        return (hash >>> 16) * 0x9E3779B97F4A7C15L;
    }

    /** Together with the high 48 bits the bucket tells the low 16. */
    private static int bucket(long hash, long mixed) {
        return (int) ((hash & 0xFFFF) ^ (mixed >>> 48));
    }

    /** From 1 to 255. */
    private static long tag(long mixed) {
        long tag = mixed >>> 40 & 0xFF;
        return tag + ((tag - 1) >>> 63);
    }

    /**
     * Returns where the pair may stand, for {@link #value}; 0 if there is no such pair. Few that are not there get anything
     * else.
     */
    int look(long hash) {
        long mixed = mix(hash);
        int bucket = bucket(hash, mixed);
        long differing = tags[bucket] ^ tag(mixed) * LOW;
        // Above a byte that is zero others may be taken for zero, too; the lowest never is by mistake.
        long zero = (differing - LOW) & ~differing & HIGH;
        int slot = bucket * SLOTS + (Long.numberOfTrailingZeros(zero) >>> 3 & (SLOTS - 1)) + 1;
        int overflow = (int) (overflowed[bucket >>> 6] >>> bucket & 1) << OVERFLOW;
        return slot & (int) ((zero | -zero) >> 63) | overflow;
    }

    /** What stands at a place; looking at it early brings it near. */
    long at(int place) {
        return slots[place & ((1 << OVERFLOW) - 1)];
    }

    /** Returns one more than the value of a pair for which {@link #look} returned {@code place}, or 0 if it is not there. */
    int value(long hash, int place) {
        long entry = at(place);
        return ((entry ^ hash) & ~0xFFFFL) == 0 && (entry & DISTANCE) == 0 && entry != 0
                ? (int) entry & VALUE
                : search(hash);
    }

    private int search(long hash) {
        int home = bucket(hash);
        int last = (overflowed[home >>> 6] >>> home & 1) == 0 ? home : home + FARTHEST;
        for (int bucket = home; bucket <= last; bucket++) {
            for (int slot = bucket * SLOTS + 1; slot <= (bucket + 1) * SLOTS; slot++) {
                long entry = slots[slot];
                if (entry == 0) {
                    return 0;
                }
                if (((entry ^ hash) & ~0xFFFFL) == 0 && ((int) (entry & DISTANCE) >>> 11) == bucket - home) {
                    return (int) entry & VALUE;
                }
            }
        }
        return 0;
    }
}
