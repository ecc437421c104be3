package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a speech shows at which meeting it was given and to which place it belongs. */
final class OccasionRules {
    static final List<EvidenceRule> ALL = List.of(
            new EvidenceRule("occasion-in-head", OccasionRules::head),
            new EvidenceRule("occasion-in-opening", OccasionRules::opening),
            new EvidenceRule("place-in-head", OccasionRules::place));

    /** 在2023年乡镇老干部座谈会上的讲话, ——在沙沟镇第十六届人民代表大会第六次会议上. */
    private static final Pattern AT = Pattern.compile(
            "在([^，。；：]{3,60}?(?:会|会议|大会|仪式|论坛|典礼|晚会|活动|班|式|节))(?:暨[^，。；：]{2,40})?上(?:的|$|[^，。；：]{0,40})");

    private static final Pattern PLACE = Pattern.compile(
            "^([\\u4e00-\\u9fff]{1,8}?(?:自治区|省|市|县|区|镇|乡|州|旗))(?=\\d{4}年|政府|人民政府|第[一二三四五六七八九十]{1,3}届|第[一二三四五六七八九十]{1,3}次)");
    private static final Pattern DATE_PLACE = Pattern.compile("日[，, ]{1,2}([\\u4e00-\\u9fff]{2,6})[）)]$");

    private OccasionRules() {}

    private static void head(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            if (piece.kind() != HeadPiece.Kind.TITLE && piece.kind() != HeadPiece.Kind.SUBTITLE
                    || piece.text().length() > Titles.LONGEST) {
                continue;
            }
            boolean title = piece.kind() == HeadPiece.Kind.TITLE;
            Matcher matcher = AT.matcher(title ? Titles.clean(piece.text()) : piece.text());
            if (matcher.find()) {
                out.accept(new Evidence(
                        Field.OCCASION,
                        matcher.group(1),
                        title ? FoundIn.HEADING : FoundIn.SUBTITLE,
                        title ? 70 : 80,
                        "the head names the meeting"));
            }
        }
    }

    private static void opening(Part part, Consumer<Evidence> out) {
        String event = part.event();
        if (event != null) {
            out.accept(new Evidence(Field.OCCASION, event, FoundIn.OPENING, 40, "the opening names the meeting"));
        }
    }

    private static void place(Part part, Consumer<Evidence> out) {
        for (HeadPiece piece : part.head) {
            String text = piece.text();
            if (piece.kind() == HeadPiece.Kind.DATE) {
                Matcher matcher = DATE_PLACE.matcher(text);
                if (matcher.find() && !Chars.containsAny(matcher.group(1), "根据", "录音", "整理", "通过", "会议")) {
                    out.accept(new Evidence(
                            Field.PLACE, matcher.group(1), FoundIn.SUBTITLE, 80, "it stands beside the day"));
                }
            } else if (piece.kind() == HeadPiece.Kind.LABEL
                    && piece.label().kind() == Labels.Kind.PLACE
                    && !piece.text().isBlank()) {
                out.accept(new Evidence(
                        Field.PLACE, piece.text(), FoundIn.HEADER, 75, "a line above the text names the place"));
            } else if (piece.kind() == HeadPiece.Kind.HOLDER && piece.holder().role() != null) {
                before(piece.holder().role(), FoundIn.SUBTITLE, 60, out);
            } else if (piece.kind() == HeadPiece.Kind.TITLE) {
                before(Titles.clean(text), FoundIn.HEADING, 65, out);
            } else if (piece.kind() == HeadPiece.Kind.SUBTITLE) {
                int in = text.indexOf('在');
                if (in >= 0) {
                    before(text.substring(in + 1), FoundIn.SUBTITLE, 62, out);
                }
            }
        }
    }

    private static void before(String text, FoundIn in, int weight, Consumer<Evidence> out) {
        String bare = text.replaceFirst("^\\d{4}年", "");
        Matcher matcher = PLACE.matcher(bare);
        if (matcher.find()
                && matcher.group(1).length() >= 2
                && matcher.group(1).indexOf('在') < 0
                && "全我各本该某这".indexOf(matcher.group(1).charAt(0)) < 0) {
            out.accept(new Evidence(Field.PLACE, matcher.group(1), in, weight, "the head names it"));
        }
    }
}
