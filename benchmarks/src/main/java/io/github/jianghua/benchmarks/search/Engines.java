package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/** What is compared. */
enum Engines {
    /** This library. */
    JIANGHUA("Jianghua") {
        @Override
        void index(List<Speech> speeches, Path folder, int threads) throws IOException {
            JianghuaEngine.index(speeches, folder, threads);
        }

        @Override
        Engine open(Path folder) throws IOException {
            return new JianghuaEngine(folder);
        }
    },
    /** Lucene with its analyzer of Chinese words as it is. */
    SMARTCN("Lucene smartcn") {
        @Override
        void index(List<Speech> speeches, Path folder, int threads) throws IOException {
            LuceneEngine.index(speeches, folder, threads, new SmartChineseAnalyzer());
        }

        @Override
        Engine open(Path folder) throws IOException {
            return new LuceneEngine(folder, new SmartChineseAnalyzer());
        }
    },
    /** Lucene with its analyzer that makes a term of every two neighbouring characters. */
    CJK("Lucene bigrams") {
        @Override
        void index(List<Speech> speeches, Path folder, int threads) throws IOException {
            LuceneEngine.index(speeches, folder, threads, new CJKAnalyzer());
        }

        @Override
        Engine open(Path folder) throws IOException {
            return new LuceneEngine(folder, new CJKAnalyzer());
        }
    },
    /** SQLite's full text search with a term of every three neighbouring characters. */
    SQLITE("SQLite trigrams") {
        @Override
        void index(List<Speech> speeches, Path folder, int threads) throws IOException {
            SqliteEngine.index(speeches, folder);
        }

        @Override
        Engine open(Path folder) throws IOException {
            return new SqliteEngine(folder);
        }

        @Override
        boolean can(Kind kind) {
            return kind != Kind.TERM && kind != Kind.PREFIX;
        }

        @Override
        int writers() {
            return 1;
        }
    };

    private final String label;

    Engines(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Indexes speeches into a new folder and commits them. */
    abstract void index(List<Speech> speeches, Path folder, int threads) throws IOException;

    abstract Engine open(Path folder) throws IOException;

    /** Whether it finds anything at all: a trigram index knows nothing of two characters. */
    boolean can(Kind kind) {
        return true;
    }

    /** The most threads that can write at once. */
    int writers() {
        return Integer.MAX_VALUE;
    }
}
