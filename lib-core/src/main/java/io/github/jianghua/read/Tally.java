package io.github.jianghua.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was removed, by kind, in the order in which the kinds first occurred. */
final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String kind) {
        add(kind, 1);
    }

    void add(String kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    int of(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    List<Removed> list() {
        return counts.entrySet().stream()
                .map(e -> new Removed(e.getKey(), e.getValue()))
                .toList();
    }
}
