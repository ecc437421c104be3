package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the rules: {@code debris-rules.tsv} for whole lines, {@code inline-rules.tsv} for spans of a line. */
class RulesTest {
    @TestFactory
    List<DynamicTest> wholeLines() throws IOException {
        return table("debris-rules.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> {
                    Draft draft = new Draft(null);
                    draft.lines.add(new Line(row[1], false, false));
                    DebrisRule.Look look = new DebrisRule.Look(draft).at(0);
                    String kind = DebrisRules.kind(look) == null ? "text" : DebrisRules.kind(look);
                    assertThat(kind).isEqualTo(row[0]);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> spans() throws IOException {
        return table("inline-rules.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> {
                    String line = row[1];
                    Draft draft = new Draft(null);
                    for (InlineRule rule : InlineRules.ALL) {
                        line = rule.edit().apply(line, draft);
                    }
                    assertThat(line).isEqualTo(row[2]);
                }))
                .toList();
    }

    @Test
    void everyKindHasAnExample() throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        DebrisRules.ALL.forEach(rule -> kinds.add(rule.kind()));
        InlineRules.ALL.forEach(rule -> kinds.add(rule.kind()));
        for (String[] row : table("debris-rules.tsv")) {
            kinds.remove(row[0]);
        }
        for (String[] row : table("inline-rules.tsv")) {
            kinds.remove(row[0]);
        }
        // A teaser is known by the text after it; SpeechReader's tests have one.
        kinds.remove("teaser");
        kinds.remove("hidden-part");
        assertThat(kinds).isEmpty();
    }

    @Test
    void datesInAllSpellings() {
        assertThat(date("（2021年2月27日）")).isEqualTo("2021-02-27");
        assertThat(date("(2011 年 6 月 30 日)")).isEqualTo("2011-06-30");
        assertThat(date("(二○一八年十二月二十九日)")).isEqualTo("2018-12-29");
        assertThat(date("１９８４年５月１５日")).isEqualTo("1984-05-15");
        assertThat(date("1 9 9 3 年3 月15日")).isEqualTo("1993-03-15");
        assertThat(date("中華民國109年05月20日")).isEqualTo("2020-05-20");
        assertThat(date("2O21年3月I2日")).isEqualTo("2021-03-12");
        assertThat(date("20**年3月1日")).isNull();
        assertThat(date("2014年 月 日")).isNull();
        assertThat(date("年月日")).isNull();
    }

    private static String date(String line) {
        List<Dates.Found> found = Dates.in(Dates.tidy(line));
        return found.isEmpty() || found.get(0).date() == null
                ? null
                : found.get(0).date().toString();
    }

    @Test
    void officesAndNames() {
        assertThat(Roles.parse("沙沟镇镇长 刘彦成")).isEqualTo(new Roles.Holder("沙沟镇镇长", "刘彦成", false));
        assertThat(Roles.parse("安徽省人民政府省长王清宪")).isEqualTo(new Roles.Holder("安徽省人民政府省长", "王清宪", false));
        assertThat(Roles.parse("龚正市长")).isEqualTo(new Roles.Holder("市长", "龚正", false));
        assertThat(Roles.parse("自治区主席 艾尔肯·吐尼亚孜")).isEqualTo(new Roles.Holder("自治区主席", "艾尔肯·吐尼亚孜", false));
        assertThat(Roles.parse("镇长 XX")).isEqualTo(new Roles.Holder("镇长", null, true));
        assertThat(Roles.parse("镇党委书记、人大主席 xxx")).isEqualTo(new Roles.Holder("镇党委书记、人大主席", null, true));
        for (String none : new String[] {"张XX", "李某某", "XXX", "***", "安全生产", "年月日", "全体同志"}) {
            Roles.Holder holder = Roles.parse(none);
            assertThat(holder == null ? null : holder.name()).as(none).isNull();
        }
    }

    @Test
    void salutations() {
        for (String yes : new String[] {
            "同志们:", "各位代表！", "各位来宾、同志们、朋友们:", "尊敬的各位老领导、老干部，同志们：", "各位代表,现在我报告", "同 志 们：", "各位书记、主任,护林员同志们:"
        }) {
            assertThat(Salutation.starts(yes)).as(yes).isTrue();
        }
        for (String no : new String[] {"我们要抓好三件事：", "他们说：", "各位代表的意见都很好", "同志们好像都不着急"}) {
            assertThat(Salutation.starts(no)).as(no).isFalse();
        }
    }

    @Test
    void titlesWithoutWhatSitesHangOn() {
        assertThat(Titles.clean("《2篇 2024年镇长在经济工作会议上的讲话.docx》")).isEqualTo("2024年镇长在经济工作会议上的讲话");
        assertThat(Titles.clean("在全省工作会议上的讲话_某某网")).isEqualTo("在全省工作会议上的讲话");
        assertThat(Titles.clean("乡镇首届瓜菜文化艺术节上级领导致辞范文")).isEqualTo("乡镇首届瓜菜文化艺术节上级领导致辞");
        assertThat(Titles.clean("镇长就职讲话(2652字)[全文]")).isEqualTo("镇长就职讲话");
        assertThat(Titles.clean("政 府 工 作 报 告")).isEqualTo("政府工作报告");
        assertThat(Titles.clean("政府工作报告(征求意见稿)")).isEqualTo("政府工作报告(征求意见稿)");
    }

    private static List<String[]> table(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RulesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void namesAreNeitherWordsNorColumns() {
        assertThat(Names.isName("罗长水")).isTrue();
        assertThat(Names.isName("欧阳守田")).isTrue();
        assertThat(Names.isName("艾山·吐尔逊")).isTrue();
        assertThat(Names.isOfBothParents("罗梁守田")).isTrue();
        for (String none : new String[] {"高考", "成长", "万里", "青螺教育在线·校园采风", "新闻·视频", "高温", "梁副"}) {
            assertThat(Names.isName(none)).as(none).isFalse();
        }
        assertThat(Names.isOfBothParents("安全生产")).isFalse();
        assertThat(Roles.parse("高二（3）班 罗长水")).isEqualTo(new Roles.Holder(null, "罗长水", false));
    }

    @Test
    void slipsOfTitles() {
        assertThat(TitleSlips.mend("镇长在清淤会上的讲话 文章标题:镇长在20xx年清淤会上的讲话")).isEqualTo("镇长在20xx年清淤会上的讲话");
        assertThat(TitleSlips.mend("镇长在全镇清淤会上讲话镇长在全镇清淤会上的讲话")).isEqualTo("镇长在全镇清淤会上的讲话");
        assertThat(TitleSlips.mend("在全镇清淤会上的讲话水利工作")).isEqualTo("在全镇清淤会上的讲话");
        assertThat(TitleSlips.mend("在学习重要讲话精神座谈会上的讲话")).isEqualTo("在学习重要讲话精神座谈会上的讲话");
        for (String none : new String[] {
            "，清淤安排", "镇长：主席、各位议员：", "现在我代表镇政府作报告", "领导讲话 表彰大会讲话 开学典礼讲话 就职演讲", "在表彰大会上的讲话在总结大会上的讲话", "（一）引言"
        }) {
            assertThat(TitleSlips.isNoTitle(none)).as(none).isTrue();
        }
        assertThat(TitleSlips.isNoTitle("在全镇清淤会上的讲话")).isFalse();
    }
}
