package io.github.jianghua.benchmarks.relevance;

import io.github.jianghua.SpeechIndex;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Jianghua as it is out of the box. */
final class JianghuaRanker implements Ranker {
    private final SpeechIndex index;

    JianghuaRanker(JudgedCollection collection, Path folder) throws IOException {
        index = SpeechIndex.openOrCreate(folder);
        for (JudgedCollection.Text text : collection.documents()) {
            index.add(Speech.builder(text.id(), text.text()).title(text.title()).build());
        }
        index.commit();
    }

    @Override
    public List<String> rank(String query) throws IOException {
        return index.search(SpeechQuery.of(query).limit(100).snippets(0)).hits().stream()
                .map(hit -> hit.speech().id())
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
