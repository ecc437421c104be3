package io.github.jianghua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Heads that were one line with the speech: how they are cut, and what is not taken for one. */
class FlatHeadTest {
    private static final String TEXT = "今天把大家请来，只说一件事，就是把渠首的闸门换掉，把村口的淤泥清掉，谁家门口的渠谁家清，清不完的不收工，说到这里为止，散会。";

    @Test
    void titleDayAndSpeaker() {
        assertThat(FlatHead.lines("政府工作报告——2012年2月9日在青螺县第十五届人民代表大会第二次会议上县长罗长水各位代表:" + TEXT))
                .containsExactly("政府工作报告", "——2012年2月9日在青螺县第十五届人民代表大会第二次会议上", "县长罗长水", "各位代表:" + TEXT);
    }

    @Test
    void whatASiteSaysIsLeftOut() {
        assertThat(FlatHead.lines("1、下面是小编为大家整理的护渠讲话范文，供大家参考。同志们：" + TEXT)).containsExactly("同志们：" + TEXT);
        assertThat(FlatHead.lines("罗长水:做好护渠工作的电视讲话 做好护渠工作的电视讲话 青螺县县长 罗 长 水 (2020年1月25日) 父老乡亲们: " + TEXT))
                .containsExactly("罗长水:做好护渠工作的电视讲话", "做好护渠工作的电视讲话", "青螺县县长 罗 长 水", "(2020年1月25日)", "父老乡亲们: " + TEXT);
    }

    @Test
    void textWithoutHearers() {
        assertThat(FlatHead.lines("2022年护渠工作会议主持讲话2今天,县里召开护渠会议，" + TEXT + TEXT))
                .containsExactly("2022年护渠工作会议主持讲话", "今天,县里召开护渠会议，" + TEXT + TEXT);
    }

    @Test
    void sentencesAboutSpeechesStay() {
        assertThat(FlatHead.lines("县长在会上的讲话给大家留下很深的印象，各位代表都说好，" + TEXT)).isNull();
        assertThat(FlatHead.lines("学习了他的报告以后，同志们：" + TEXT)).isNull();
        assertThat(FlatHead.lines(TEXT)).isNull();
    }

    /** Of whatever a head is made, nothing is lost but what a site says, and nothing is said twice. */
    @Test
    void piecesAreOfTheLine() {
        Random random = new Random(20261123);
        List<String> stones = List.of(
                "在全县护渠会议上的讲话",
                "县长 罗长水",
                "(2020年1月25日)",
                "201X/X/XX",
                "同志们：",
                "——在大会上",
                "1、",
                "小编",
                "。",
                " ",
                "|",
                "讲话",
                "各位代表:");
        for (int i = 0; i < 3000; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                line.append(stones.get(random.nextInt(stones.size())));
            }
            line.append(TEXT);
            List<String> lines = FlatHead.lines(line.toString());
            int at = 0;
            for (String piece : lines == null ? List.<String>of() : lines) {
                at = line.indexOf(piece, at);
                assertThat(at).as("%s in %s", piece, line).isGreaterThanOrEqualTo(0);
                at += piece.length();
            }
            assertThat(lines == null || at == line.length())
                    .as("the end of %s", line)
                    .isTrue();
        }
    }
}
