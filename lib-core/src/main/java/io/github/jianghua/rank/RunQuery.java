package io.github.jianghua.rank;

import io.github.jianghua.index.IndexFields;
import io.github.jianghua.query.Scope;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for exact runs of characters. */
final class RunQuery {
    private RunQuery() {}

    /** Returns the pairs of neighbouring characters of a compared text. */
    static List<String> grams(String compared) {
        List<String> grams = new ArrayList<>();
        int at = 0;
        while (at < compared.length()) {
            int next = compared.offsetByCodePoints(at, 1);
            if (next == compared.length()) {
                break;
            }
            grams.add(compared.substring(at, compared.offsetByCodePoints(next, 1)));
            at = next;
        }
        return grams;
    }

    /** Finds the documents of which the value of the scope contains the run; a match in the title counts by a boost. */
    static Query of(String compared, Scope scope, float titleBoost) {
        if (scope != Scope.ANYWHERE) {
            return of(compared, scope);
        }
        Query title = of(compared, Scope.TITLE);
        return new BooleanQuery.Builder()
                .add(of(compared, Scope.BODY), Occur.SHOULD)
                .add(titleBoost == 1f ? title : new BoostQuery(title, titleBoost), Occur.SHOULD)
                .build();
    }

    private static Query of(String compared, Scope scope) {
        String grams = gramsField(scope);
        int length = compared.codePointCount(0, compared.length());
        if (length == 0) {
            return new MatchNoDocsQuery("a run without characters");
        }
        if (length == 1) {
            return character(compared, scope);
        }
        if (length == 2) {
            return new TermQuery(new Term(grams, compared));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (String gram : grams(compared)) {
            phrase.add(new Term(grams, gram));
        }
        // Every second gram is enough to prove the run.
        return new NGramPhraseQuery(2, phrase.build());
    }

    static String gramsField(Scope scope) {
        return switch (scope) {
            case TITLE -> IndexFields.TITLE_GRAMS;
            case SPEAKER -> IndexFields.SPEAKER_GRAMS;
            case ROLE -> IndexFields.ROLE_GRAMS;
            case SOURCE -> IndexFields.SOURCE_GRAMS;
            case ANYWHERE, BODY -> IndexFields.BODY_GRAMS;
        };
    }

    /** Every character of a text begins a gram. */
    private static Query character(String character, Scope scope) {
        return switch (scope) {
            case TITLE -> new TermQuery(new Term(IndexFields.TITLE_CHARACTERS, character));
            case ANYWHERE, BODY -> new TermQuery(new Term(IndexFields.BODY_CHARACTERS, character));
            case SPEAKER, ROLE, SOURCE -> new PrefixQuery(new Term(gramsField(scope), character));
        };
    }
}
