package io.github.jianghua.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.query.QueryNode.Boosted;
import io.github.jianghua.query.QueryNode.Clause;
import io.github.jianghua.query.QueryNode.Everything;
import io.github.jianghua.query.QueryNode.Fuzzy;
import io.github.jianghua.query.QueryNode.Group;
import io.github.jianghua.query.QueryNode.Near;
import io.github.jianghua.query.QueryNode.Run;
import io.github.jianghua.query.QueryNode.Wildcard;
import io.github.jianghua.query.QueryNode.Words;
import io.github.jianghua.query.QueryNode.Years;
import io.github.jianghua.search.YearRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryParserTest {
    private static Group parse(String query) {
        return (Group) QueryParser.parse(query).root();
    }

    private static Clause should(QueryNode node) {
        return new Clause(Occurrence.SHOULD, node);
    }

    private static Clause must(QueryNode node) {
        return new Clause(Occurrence.MUST, node);
    }

    private static Clause not(QueryNode node) {
        return new Clause(Occurrence.MUST_NOT, node);
    }

    private static Words words(String text) {
        return new Words(text, Scope.ANYWHERE);
    }

    private static Run run(String text) {
        return new Run(text, Scope.ANYWHERE);
    }

    @Test
    void plainWordsAreRankedTogether() {
        assertThat(parse("乡村振兴 产业").clauses()).containsExactly(should(words("乡村振兴 产业")));
        assertThat(parse("什么是个体工商户?").clauses()).containsExactly(should(words("什么是个体工商户")));
        assertThat(parse("国务院(2023)5号").clauses()).containsExactly(should(words("国务院(2023)5号")));
    }

    @Test
    void quotedRunsMustStand() {
        assertThat(parse("\"营商环境\" 产业").clauses()).containsExactly(must(run("营商环境")), should(words("产业")));
        assertThat(parse("\"a \\\"b\\\" \\\\ c\"").clauses()).containsExactly(must(run("a \"b\" \\ c")));
    }

    @Test
    void aQuotationWithinASentenceDemandsNothing() {
        assertThat(parse("\"航班\"真实").clauses()).containsExactly(should(run("航班")), should(words("真实")));
        assertThat(parse("新加坡\"SCV\" 正式").clauses()).containsExactly(should(words("新加坡\"SCV\" 正式")));
    }

    @Test
    void fieldsYearsAndOperators() {
        assertThat(parse("title:招商 speaker:王一").clauses())
                .containsExactly(must(new Words("招商", Scope.TITLE)), must(new Run("王一", Scope.SPEAKER)));
        for (String range : List.of("year:2020..2024", "year:[2020 TO 2024]", "year：2020..2024", "YEAR:2024..2020")) {
            assertThat(parse(range).clauses()).as(range).containsExactly(must(new Years(new YearRange(2020, 2024))));
        }
        assertThat(parse("year:二〇二三年").clauses()).containsExactly(must(new Years(new YearRange(2023, 2023))));
        assertThat(parse("year:2020..").clauses()).containsExactly(must(new Years(new YearRange(2020, 9999))));
        assertThat(parse("+甲方 -乙方").clauses()).containsExactly(must(words("甲方")), not(run("乙方")));
        assertThat(parse("甲 NOT \"乙\"").clauses()).containsExactly(should(words("甲")), not(run("乙")));
        assertThat(parse("\"甲\" OR \"乙\"").clauses())
                .containsExactly(must(new Group(List.of(should(run("甲")), should(run("乙"))))));
        assertThat(parse("甲 AND 乙").clauses())
                .containsExactly(must(new Group(List.of(must(words("甲")), must(words("乙"))))));
        assertThat(parse("(甲 乙) 丙").clauses()).containsExactly(should(words("甲 乙 丙")));
        assertThat(parse("*").clauses()).containsExactly(must(new Everything()));
    }

    @Test
    void patterns() {
        assertThat(parse("招商*").clauses()).containsExactly(should(new Wildcard("招商*", Scope.ANYWHERE)));
        assertThat(parse("招?引资").clauses()).containsExactly(should(new Wildcard("招?引资", Scope.ANYWHERE)));
        assertThat(parse("\"招商 引资\"~5").clauses())
                .containsExactly(must(new Near(List.of("招商", "引资"), 5, Scope.ANYWHERE)));
        assertThat(parse("招商引资~").clauses()).containsExactly(should(new Fuzzy("招商引资", 1, Scope.ANYWHERE)));
        assertThat(parse("招商^2.5").clauses()).containsExactly(should(new Boosted(words("招商"), 2.5f)));
        assertThat(parse("**镇长").clauses()).containsExactly(should(words("镇长")));
    }

    @Test
    void yearsInPlainWordsAreNoticed() {
        assertThat(QueryParser.parse("2023年 招商引资").years()).containsExactly(2023);
        assertThat(QueryParser.parse("二〇二三年和２０２４年的讲话").years()).containsExactly(2023, 2024);
        assertThat(QueryParser.parse("2023 讲话").years()).containsExactly(2023);
        assertThat(QueryParser.parse("去年 讲话 12023年 文件2023号").years()).isEmpty();
        assertThat(QueryParser.parse("-2023年 year:2022").years()).isEmpty();
    }

    @Test
    void whatIsNotWholeIsPlainAndNamed() {
        assertThat(QueryParser.parse("\"营商环境").warnings()).hasSize(1);
        assertThat(parse("\"营商环境").clauses()).containsExactly(should(words("营商环境")));
        assertThat(QueryParser.parse("(营商 环境").warnings()).hasSize(1);
        assertThat(QueryParser.parse("营商) 环境").warnings()).hasSize(1);
        assertThat(QueryParser.parse("year:abc 环境").warnings()).hasSize(1);
        assertThat(QueryParser.parse("title: 环境").warnings()).hasSize(1);
        assertThat(QueryParser.parse("环境^x").warnings()).isEmpty();
    }

    @Test
    void boundsAreKept() {
        ParsedQuery deep = QueryParser.parse("(".repeat(5_000) + "环境" + ")".repeat(5_000));
        assertThat(deep.warnings()).isNotEmpty();
        ParsedQuery wide = QueryParser.parse("+环境 ".repeat(1_000));
        assertThat(wide.warnings()).isNotEmpty();
        assertThat(wide.root()).isInstanceOf(Group.class);
    }

    @Test
    void nothingIsRefused() {
        String[] pieces = {
            "(",
            ")",
            "\"",
            "\\",
            "+",
            "-",
            "*",
            "?",
            "~",
            "^",
            "[",
            "]",
            ":",
            "..",
            " ",
            "\n",
            "　",
            "OR",
            "AND",
            "NOT",
            "year:",
            "title:",
            "speaker:",
            "2023",
            "TO",
            "营商",
            "环境",
            "a",
            "\ud83d",
            "\ud840\udc0b",
            "～",
            "：",
            "“",
            "0",
            ".",
            "||",
            "&&"
        };
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                query.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(QueryParser.parse(query.toString()).root())
                    .as("%s", query)
                    .isNotNull();
        }
    }
}
