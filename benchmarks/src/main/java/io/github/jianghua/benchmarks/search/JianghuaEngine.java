package io.github.jianghua.benchmarks.search;

import io.github.jianghua.IndexOptions;
import io.github.jianghua.SpeechIndex;
import io.github.jianghua.search.Facet;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.Snippet;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** This library as it comes. */
final class JianghuaEngine implements Engine {
    private final SpeechIndex index;

    JianghuaEngine(Path folder) throws IOException {
        index = SpeechIndex.open(folder);
    }

    static void index(List<Speech> speeches, Path folder, int threads) throws IOException {
        try (SpeechIndex index =
                SpeechIndex.create(folder, IndexOptions.defaults().threads(threads))) {
            Threads.each(speeches, threads, index::add);
            index.commit();
        }
    }

    @Override
    public int search(Kind kind, String query) throws IOException {
        SpeechQuery asked = switch (kind) {
            case TERM, TWO_WORDS, SENTENCE -> SpeechQuery.of(query);
            case PHRASE -> SpeechQuery.of('"' + query + '"');
            case YEAR_FILTER -> SpeechQuery.of(query).years(Kind.FROM, Kind.TO);
            case PREFIX -> SpeechQuery.of(query + '*');
            case FACETS -> SpeechQuery.of(query).facets(Facet.YEAR);
        };
        SearchResult result = index.search(asked.snippets(0));
        return kind == Kind.FACETS
                ? result.facets().get(Facet.YEAR).size()
                : result.hits().size();
    }

    @Override
    public int passages(String query) throws IOException {
        int characters = 0;
        for (Hit hit : index.search(SpeechQuery.of(query)).hits()) {
            for (Snippet snippet : hit.snippets()) {
                characters += snippet.text().length();
            }
        }
        return characters;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
