package io.github.jianghua.segment;

import java.nio.ByteBuffer;

/**
 * A hash table of pairs of words by their 64-bit hashes, which finds without a branch that depends on the pair: up to
 * eight entries to a bucket, told apart by a tag of one byte each that are compared all at once, as in Abseil's Swiss
 * tables. Entries stand without gaps, so that many fit into a cache. Immutable and safe for threads.
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

    /** By bucket: where its entries start, from 1 on; negative if some that belong there stand in a later one. */
    private final int[] starts;

    private final long[] entries;

    private PairTable(long[] tags, int[] starts, long[] entries) {
        this.tags = tags;
        this.starts = starts;
        this.entries = entries;
    }

    /**
     * Makes a table.
     *
     * @param hashes hashes in the order of {@link #bucket}, without doubles
     * @param values their values, at most {@link #LARGEST}
     */
    static PairTable of(long[] hashes, int[] values) {
        int buckets = BUCKETS + FARTHEST + 1;
        long[][] filled = new long[buckets][BUCKET_SIZE];
        int[] sizes = new int[buckets];
        long[] tags = new long[buckets];
        boolean[] overflowed = new boolean[buckets];
        for (int i = 0; i < hashes.length; i++) {
            int home = bucket(hashes[i]);
            int bucket = home;
            while (sizes[bucket] == BUCKET_SIZE) {
                bucket++;
            }
            if (bucket - home > FARTHEST || values[i] > LARGEST) {
                throw new IllegalArgumentException("More pairs, or values, than the table is made for");
            }
            overflowed[home] |= bucket > home;
            int at = sizes[bucket]++;
            tags[bucket] |= tag(mix(hashes[i])) << (8 * at);
            filled[bucket][at] = (hashes[i] & ~0xFFFFL) | (long) (bucket - home) << DISTANCE_SHIFT | values[i];
        }
        int[] starts = new int[buckets];
        long[] entries = new long[hashes.length + 1];
        int start = 1;
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket] = overflowed[bucket] ? -start : start;
            System.arraycopy(filled[bucket], 0, entries, start, sizes[bucket]);
            start += sizes[bucket];
        }
        return new PairTable(tags, starts, entries);
    }

    static PairTable read(ByteBuffer in) {
        return new PairTable(
                Dictionary.longs(in, in.getInt()), Dictionary.ints(in, in.getInt()), Dictionary.longs(in, in.getInt()));
    }

    void write(ByteBuffer out) {
        out.putInt(tags.length);
        for (long tag : tags) {
            out.putLong(tag);
        }
        out.putInt(starts.length);
        for (int start : starts) {
            out.putInt(start);
        }
        out.putInt(entries.length);
        for (long entry : entries) {
            out.putLong(entry);
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
     * Returns where the pair may stand, for {@link #value}; 0 if there is no such pair, which for one in twenty that are
     * not there is known only later. Negative if it may also stand in a later bucket.
     */
    int look(long hash) {
        long mixed = mix(hash);
        int bucket = bucket(hash, mixed);
        long differing = tags[bucket] ^ tag(mixed) * LOW;
        // Above a byte that is zero others may be taken for zero, too; the lowest never is by mistake.
        long zero = (differing - LOW) & ~differing & HIGH;
        int start = starts[bucket];
        int overflowed = start >> 31;
        int at = (start ^ overflowed) - overflowed + (Long.numberOfTrailingZeros(zero) >>> 3 & (BUCKET_SIZE - 1));
        int found = (int) ((zero | -zero) >> 63);
        return at & found | overflowed & Integer.MIN_VALUE;
    }

    /** What stands at a place; looking at it early brings it near. */
    long at(int place) {
        return entries[place & Integer.MAX_VALUE];
    }

    /** Returns the value of a pair for which {@link #look} returned {@code place}, or -1 if it is not there. */
    int value(long hash, int place) {
        long entry = at(place);
        boolean here = ((entry ^ hash) & ~0xFFFFL) == 0 && distance(entry) == 0 && (place & Integer.MAX_VALUE) != 0;
        return here ? (int) entry & LARGEST : search(hash);
    }

    private int search(long hash) {
        long mixed = mix(hash);
        int home = bucket(hash, mixed);
        long tag = tag(mixed);
        int last = starts[home] < 0 ? home + FARTHEST : home;
        for (int bucket = home; bucket <= last; bucket++) {
            long differing = tags[bucket] ^ tag * LOW;
            for (long zero = (differing - LOW) & ~differing & HIGH; zero != 0; zero &= zero - 1) {
                int shift = Long.numberOfTrailingZeros(zero) & -BUCKET_SIZE;
                // What is above a byte that is zero may be no entry at all.
                if ((differing >>> shift & 0xFF) == 0) {
                    long entry = entries[Math.abs(starts[bucket]) + (shift >>> 3)];
                    if (((entry ^ hash) & ~0xFFFFL) == 0 && distance(entry) == bucket - home) {
                        return (int) entry & LARGEST;
                    }
                }
            }
            if (tags[bucket] >>> (8 * (BUCKET_SIZE - 1)) == 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int distance(long entry) {
        return (int) (entry >>> DISTANCE_SHIFT) & FARTHEST;
    }
}
