package io.github.jianghua.segment;

import java.nio.ByteBuffer;

/**
 * A hash table of pairs of words by their 64-bit hashes, which finds without a branch that depends on the pair: up to
 * eight entries to a bucket, told apart by a tag of one byte each that are compared all at once, as in Abseil's Swiss
 * tables. Beside the entries there is room for the cost of each pair, so that it is worked out once. Safe for threads.
 *
 * <p>An entry holds the high 48 bits of the hash, how many buckets it is from its own (5 bits), and a value (11 bits); with
 * its bucket that tells the whole hash, so that what is found is never another pair.
 */
final class PairTable {
    /** The largest value. */
    static final int LARGEST = (1 << 11) - 1;

    private static final int BUCKETS = 1 << 16;
    private static final int BUCKET_SIZE = 8;
    private static final int FARTHEST = 31;
    private static final int DISTANCE_SHIFT = 11;
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    /** By bucket: the tags of its entries, from the low byte on; 0 where there is none. */
    private final long[] tags;

    /** By bucket, a bit each: whether some entries that belong there stand in a later one. */
    private final long[] overflowed;

    /** By bucket, {@link #BUCKET_SIZE} places each; the first bucket is none, as place 0 stands for nothing. */
    private final long[] entries;

    /** By place: the bits of the pair's cost as a {@code double}, or 0 where it is not known yet. */
    private final long[] costs;

    private PairTable(long[] tags, long[] overflowed, long[] entries) {
        this.tags = tags;
        this.overflowed = overflowed;
        this.entries = entries;
        costs = new long[entries.length];
    }

    /**
     * Makes a table.
     *
     * @param hashes hashes in the order of {@link #bucket}, without doubles
     * @param values their values, at most {@link #LARGEST}
     */
    static PairTable of(long[] hashes, int[] values) {
        int buckets = BUCKETS + FARTHEST + 1;
        int[] sizes = new int[buckets];
        long[] tags = new long[buckets];
        long[] overflowed = new long[(buckets >> 6) + 1];
        long[] entries = new long[(buckets + 1) * BUCKET_SIZE];
        for (int i = 0; i < hashes.length; i++) {
            int home = bucket(hashes[i]);
            int bucket = home;
            while (sizes[bucket] == BUCKET_SIZE) {
                bucket++;
            }
            if (bucket - home > FARTHEST || values[i] > LARGEST) {
                throw new IllegalArgumentException("More pairs, or values, than the table is made for");
            }
            if (bucket > home) {
                overflowed[home >> 6] |= 1L << home;
            }
            int at = sizes[bucket]++;
            tags[bucket] |= tag(mix(hashes[i])) << (8 * at);
            entries[place(bucket) + at] = (hashes[i] & ~0xFFFFL) | (long) (bucket - home) << DISTANCE_SHIFT | values[i];
        }
        return new PairTable(tags, overflowed, entries);
    }

    /** Returns a table of the same pairs for words of other frequencies: it knows no costs yet. */
    PairTable withoutCosts() {
        return new PairTable(tags, overflowed, entries);
    }

    static PairTable read(ByteBuffer in) {
        return new PairTable(
                Dictionary.longs(in, in.getInt()),
                Dictionary.longs(in, in.getInt()),
                Dictionary.longs(in, in.getInt()));
    }

    void write(ByteBuffer out) {
        for (long[] part : new long[][] {tags, overflowed, entries}) {
            out.putInt(part.length);
            for (long number : part) {
                out.putLong(number);
            }
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

    /** Where a bucket begins. */
    private static int place(int bucket) {
        return (bucket + 1) * BUCKET_SIZE;
    }

    /** 1 if entries of a bucket stand in a later one, else 0. */
    private int isOverflowed(int bucket) {
        return (int) (overflowed[bucket >> 6] >>> bucket) & 1;
    }

    /**
     * Returns where the pair may stand, for {@link #find}; 0 if there is no such pair, which for one in twenty that are
     * not there is known only later. Negative if it may also stand in a later bucket.
     */
    int look(long hash) {
        long mixed = mix(hash);
        int bucket = bucket(hash, mixed);
        long differing = tags[bucket] ^ tag(mixed) * LOW;
        // Above a byte that is zero others may be taken for zero, too; the lowest never is by mistake.
        long zero = (differing - LOW) & ~differing & HIGH;
        int at = place(bucket) + (Long.numberOfTrailingZeros(zero) >>> 3 & (BUCKET_SIZE - 1));
        int found = (int) ((zero | -zero) >> 63);
        return at & found | isOverflowed(bucket) << 31;
    }

    /** Looks at a place that {@link #look} returned, which brings it near before it is needed. */
    long touch(int place) {
        int at = place & Integer.MAX_VALUE;
        return entries[at] ^ costs[at];
    }

    /** Returns where a pair stands for which {@link #look} returned {@code place}, or 0 if it is not there. */
    int find(long hash, int place) {
        int at = place & Integer.MAX_VALUE;
        long entry = entries[at];
        boolean here = ((entry ^ hash) & ~0xFFFFL) == 0 && distance(entry) == 0 && at != 0;
        return here ? at : search(hash);
    }

    /** Returns the value of the pair at a place. */
    int value(int place) {
        return (int) entries[place] & LARGEST;
    }

    /**
     * Returns the bits of what was given to {@link #setCost}, or 0 for what is not known. Another thread may see a {@code
     * long} half written (JLS 17.7), so one of which a half is 0 counts as not known.
     */
    long cost(int place) {
        long bits = costs[place];
        return (int) bits == 0 || (int) (bits >>> 32) == 0 ? 0 : bits;
    }

    /** Keeps the cost of the pair at a place, the same whichever thread gives it. */
    void setCost(int place, double cost) {
        costs[place] = Double.doubleToRawLongBits(cost);
    }

    private int search(long hash) {
        long mixed = mix(hash);
        int home = bucket(hash, mixed);
        long tag = tag(mixed);
        int last = home + FARTHEST * isOverflowed(home);
        for (int bucket = home; bucket <= last; bucket++) {
            long differing = tags[bucket] ^ tag * LOW;
            for (long zero = (differing - LOW) & ~differing & HIGH; zero != 0; zero &= zero - 1) {
                int shift = Long.numberOfTrailingZeros(zero) & -BUCKET_SIZE;
                // What is above a byte that is zero may be no entry at all.
                if ((differing >>> shift & 0xFF) == 0) {
                    int at = place(bucket) + (shift >>> 3);
                    if (((entries[at] ^ hash) & ~0xFFFFL) == 0 && distance(entries[at]) == bucket - home) {
                        return at;
                    }
                }
            }
            if (tags[bucket] >>> (8 * (BUCKET_SIZE - 1)) == 0) {
                return 0;
            }
        }
        return 0;
    }

    private static int distance(long entry) {
        return (int) (entry >>> DISTANCE_SHIFT) & FARTHEST;
    }
}
