package io.github.jianghua.benchmarks.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Shares work among threads. */
final class Threads {
    private Threads() {}

    /** What is done with each. */
    interface Action<T> {
        void run(T item) throws IOException;
    }

    /** Does it with every item, each thread with the next one; in this thread if it is only one. */
    static <T> void each(List<T> items, int threads, Action<T> action) throws IOException {
        AtomicInteger next = new AtomicInteger();
        if (threads == 1) {
            work(items, next, action);
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(() -> {
                    work(items, next, action);
                    return null;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static <T> void work(List<T> items, AtomicInteger next, Action<T> action) throws IOException {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            action.run(items.get(i));
        }
    }
}
