package io.github.jianghua.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianghua.search.Facet;
import io.github.jianghua.search.FacetCount;
import io.github.jianghua.search.Hit;
import io.github.jianghua.search.Mark;
import io.github.jianghua.search.SearchResult;
import io.github.jianghua.search.Sort;
import io.github.jianghua.search.SpeechQuery;
import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Section;
import io.github.jianghua.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpeechSearcherTest {
    private static Shelf shelf;

    private static final Speech REVITALISATION = Speech.builder("v", """
                    一、乡村振兴
                    我们要全面推进乡村振兴，加快发展特色产业。
                    二、招商引资
                    今年要大抓招商引资，优化营商环境。
                    """)
            .title("在2023年乡村振兴工作会议上的讲话")
            .year(2023)
            .years(List.of(2022, 2023))
            .speaker("王一")
            .role("镇长", FoundIn.HEADER)
            .outline(List.of(new Section("一、乡村振兴", 1, 0, 28), new Section("二、招商引资", 1, 28, 53)))
            .build();

    @BeforeAll
    static void open() {
        shelf = new Shelf(List.of(
                REVITALISATION,
                Speech.builder("i", "今年我们要大抓招商引资，一切围绕招商引资，落实招商引资责任。")
                        .title("在招商引资会议上的讲话")
                        .year(2024)
                        .speaker("李二")
                        .role("县长")
                        .build(),
                Speech.builder("e", "优化营商环境，是今年的重点工作。招商引资要抓紧。")
                        .title("在营商环境会议上的讲话")
                        .year(2022)
                        .speaker("王一")
                        .role("书记")
                        .build(),
                Speech.builder("n", "同志们，安全生产责任重于泰山。").build()));
    }

    @AfterAll
    static void close() throws Exception {
        shelf.close();
    }

    @Test
    void keepsWholeSpeeches() {
        assertThat(shelf.search("乡村振兴").hits().get(0).speech()).isEqualTo(REVITALISATION);
    }

    @Test
    void everySpeechIsFoundButNoOtherDocument() {
        assertThat(shelf.ids("*")).containsExactlyInAnyOrder("v", "i", "e", "n");
        assertThat(shelf.ids("-招商引资")).containsExactly("n");
    }

    @Test
    void aYearInPlainWordsLiftsAndDoesNotExclude() {
        assertThat(shelf.ids("招商引资")).startsWith("i").hasSize(3);
        assertThat(shelf.ids("招商引资 2023年")).startsWith("v").hasSize(3);
        assertThat(shelf.ids("招商引资 二〇二三年")).startsWith("v").hasSize(3);
        assertThat(shelf.ids("招商引资 ２０２３年")).startsWith("v").hasSize(3);
        float lifted = shelf.search("招商引资 2023年").hits().get(0).score();
        assertThat(shelf.search(SpeechQuery.of("招商引资 2023年").yearBoost(0)).hits())
                .allSatisfy(hit -> assertThat(hit.score()).isLessThan(0.6f * lifted));
    }

    @Test
    void aYearFieldRestrictsToSpeechesAboutThatYear() {
        assertThat(shelf.ids("招商引资 year:2022")).containsExactlyInAnyOrder("v", "e");
        assertThat(shelf.ids("招商引资 year:2023..2024")).containsExactlyInAnyOrder("v", "i");
        assertThat(shelf.ids("year:[2020 TO 2023]")).containsExactlyInAnyOrder("v", "e");
        assertThat(shelf.ids(SpeechQuery.of("招商引资").years(2024, 2024))).containsExactly("i");
    }

    @Test
    void fieldsRestrict() {
        assertThat(shelf.ids("招商引资 speaker:王一")).containsExactlyInAnyOrder("v", "e");
        assertThat(shelf.ids("role:县长 OR role:书记")).containsExactlyInAnyOrder("i", "e");
        assertThat(shelf.ids("title:营商环境")).containsExactly("e");
        assertThat(shelf.ids("招商引资 speaker:王")).containsExactlyInAnyOrder("v", "e");
        assertThat(shelf.ids("speaker:一")).contains("v", "e");
        assertThat(shelf.ids("role:长")).contains("i");
        assertThat(shelf.ids("+营商环境 -title:营商环境")).containsExactly("v");
    }

    @Test
    void countsFacetsOverAllHits() {
        SearchResult result = shelf.search(SpeechQuery.of("招商引资").limit(1).facets(Facet.values()));
        assertThat(result.facets())
                .isEqualTo(Map.of(
                        Facet.YEAR,
                                List.of(
                                        new FacetCount("2024", 1),
                                        new FacetCount("2023", 1),
                                        new FacetCount("2022", 1)),
                        Facet.SPEAKER, List.of(new FacetCount("王一", 2), new FacetCount("李二", 1)),
                        Facet.ROLE,
                                List.of(new FacetCount("书记", 1), new FacetCount("县长", 1), new FacetCount("镇长", 1))));
        assertThat(result.total()).isEqualTo(new SearchResult.Total(3, true));
    }

    @Test
    void sortsByYearWithUnknownYearsLast() {
        assertThat(shelf.ids(SpeechQuery.of("*").sort(Sort.YEAR))).containsExactly("e", "v", "i", "n");
        assertThat(shelf.ids(SpeechQuery.of("*").sort(Sort.YEAR_DESCENDING))).containsExactly("i", "v", "e", "n");
    }

    @Test
    void pagesAreStretchesOfOneRanking() {
        List<String> all = shelf.ids("招商引资");
        assertThat(shelf.ids(SpeechQuery.of("招商引资").offset(1).limit(1))).containsExactly(all.get(1));
        assertThat(shelf.search(SpeechQuery.of("招商引资").offset(2).limit(5))
                        .hits()
                        .get(0)
                        .rank())
                .isEqualTo(3);
        assertThat(shelf.ids(SpeechQuery.of("招商引资").offset(500))).isEmpty();
        assertThat(shelf.search(SpeechQuery.of("招商引资").limit(0)).total().value())
                .isEqualTo(3);
    }

    @Test
    void whatAsksForNothingFindsNothingAndSaysSo() {
        for (String query : List.of("", " ", "\"\"", "()", "，。")) {
            assertThat(shelf.search(query).hits()).as(query).isEmpty();
        }
        assertThat(shelf.search("").warnings()).isNotEmpty();
    }

    @Test
    void aYearDoesNotOutweighWhatIsAsked() throws Exception {
        String filler = "同志们，今天我们开会研究部署下一阶段的工作，请大家认真落实。".repeat(5);
        try (Shelf shelf = new Shelf(List.of(
                Speech.builder("year", filler).title("2024年大会").year(2024).build(),
                Speech.builder("both", filler + "要抓好招商引资。" + filler).year(2024).build(),
                Speech.builder("words", filler + "要抓好招商引资。" + filler).year(2022).build()))) {
            assertThat(shelf.ids("2024年 招商引资")).startsWith("both", "words");
            assertThat(shelf.ids("2024年招商引资")).startsWith("both", "words");
            assertThat(shelf.ids("2024年")).startsWith("year");
        }
    }

    @Test
    void aTitleLiftsAndTheMoreTheLessElseItNames() throws Exception {
        String filler = "同志们，今天我们开会研究部署下一阶段的工作，请大家认真落实。".repeat(5);
        String text = filler + "要抓好招商引资。" + filler;
        try (Shelf shelf = new Shelf(List.of(
                Speech.builder("body", text).build(),
                Speech.builder("among", text)
                        .title("在财税征管和招商引资、农田水利、森林防火、信访稳定工作会议上的讲话")
                        .build(),
                Speech.builder("alone", text).title("在招商引资会议上的讲话").build(),
                Speech.builder("other", text).title("在信访稳定会议上的讲话").build()))) {
            for (String query : List.of("招商引资", "\"招商引资\"", "招商引资 落实")) {
                assertThat(shelf.ids(query).subList(0, 2)).as(query).containsExactly("alone", "among");
            }
            List<Hit> body = shelf.search("body:招商引资").hits();
            assertThat(body)
                    .hasSize(4)
                    .allMatch(hit -> hit.score() == body.get(0).score());
        }
    }

    @Test
    void aWordThatFewTitlesHaveIsNotRareForThat() throws Exception {
        String both = "今天我们开会部署工作，重点是耕地问题。";
        List<Speech> speeches = new ArrayList<>(List.of(
                Speech.builder("everyday", both).title("部署会议记录").build(),
                Speech.builder("rare", both).title("耕地会议记录").build()));
        for (int i = 0; i < 40; i++) {
            String title = i < 4 ? "耕地会议记录" : "第" + i + "次会议记录";
            speeches.add(
                    Speech.builder("s" + i, "今天我们开会部署工作，重点是宣传问题。").title(title).build());
        }
        try (Shelf shelf = new Shelf(speeches)) {
            assertThat(shelf.ids("部署 耕地").subList(0, 2)).containsExactly("rare", "everyday");
        }
    }

    @Test
    void snippetsMarkWholeWordsAndNameTheSection() {
        SearchResult result = shelf.search("乡村振兴 产业");
        assertThat(result.hits().get(0).snippets().get(0).toString()).isEqualTo("我们要全面推进【乡村振兴】，加快发展特色【产业】。");
        assertThat(result.hits().get(0).snippets().get(0).section()).isEqualTo("一、乡村振兴");
        assertThat(result.hits().get(0).titleMarks()).containsExactly(new Mark(6, 10));
    }

    @Test
    void anAbbreviationFindsWhatSpellsItOutBelowWhatHasIt() throws Exception {
        String filler = "同志们，今天我们开会研究部署下一阶段的工作，请大家认真落实。".repeat(20);
        try (Shelf shelf = new Shelf(List.of(
                Speech.builder("long", "实现不愁吃、不愁穿，义务教育、基本医疗、住房安全有保障。").build(),
                Speech.builder("short", filler + "要解决好两不愁三保障突出问题。" + filler).build(),
                Speech.builder("part", filler + "义务教育要均衡发展。").build(),
                Speech.builder("farm", "在第三农场调研。").build(),
                Speech.builder("three", "农业、农村、农民问题是根本性问题。").build(),
                Speech.builder("plan", "第十四个五年规划开局良好。").build()))) {
            assertThat(shelf.ids("两不愁三保障").subList(0, 2)).containsExactly("short", "long");
            assertThat(shelf.ids("十四五")).contains("plan");
            assertThat(shelf.ids("第十四个五年规划")).startsWith("plan");
            assertThat(shelf.ids("三农")).contains("three");
            SearchResult explained = shelf.search(SpeechQuery.of("两不愁三保障").explain(true));
            assertThat(explained.understoodAs()).contains("不愁吃 + 不愁穿");
            assertThat(explained.hits().get(1).explanation()).contains("不愁吃 + 不愁穿");
            assertThat(explained.hits().get(1).snippets()).isNotEmpty();
        }
    }

    @Test
    void explainsInWords() {
        SearchResult result = shelf.search(SpeechQuery.of("2023年 乡村振兴 speaker:王一 -\"疫情\"")
                .years(2020, 2024)
                .explain(true));
        assertThat(result.understoodAs())
                .contains("ranked by the words 乡村振兴")
                .contains("乡村振兴")
                .contains("must have exactly \"王一\" in the speaker")
                .contains("must not have exactly \"疫情\"")
                .contains("speeches of 2023 are lifted")
                .contains("must be about a year from 2020 to 2024");
        assertThat(result.hits().get(0).explanation())
                .contains("the word 乡村振兴 in the title")
                .contains("for the year");
    }

    @Test
    void pagesFarDownAreStretchesOfTheSameRanking() throws Exception {
        List<Speech> speeches = new java.util.ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            speeches.add(Speech.builder("s" + i, "招商引资".repeat(1 + i % 7) + "工作".repeat(i % 11))
                    .year(i % 5 == 0 ? null : Integer.valueOf(2015 + i % 9))
                    .build());
        }
        try (Shelf shelf = new Shelf(speeches)) {
            for (Sort sort : Sort.values()) {
                SpeechQuery query = SpeechQuery.of("招商引资").sort(sort).snippets(0);
                List<String> near = shelf.ids(query.limit(1_000));
                List<String> far = shelf.ids(query.limit(1_500));
                assertThat(far).hasSize(1_500).startsWith(near.toArray(String[]::new));
                assertThat(shelf.ids(query.offset(1_200).limit(5))).isEqualTo(far.subList(1_200, 1_205));
            }
            SearchResult.Total total = shelf.search("招商引资").total();
            assertThat(total.exact() ? total.value() == 1_500 : total.value() >= 1_000)
                    .isTrue();
        }
    }
}
