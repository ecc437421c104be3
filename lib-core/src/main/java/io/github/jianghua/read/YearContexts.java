package io.github.jianghua.read;

import io.github.jianghua.text.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells from the words around it whether a year that stands somewhere in a text is the speech's own: the one it was given
 * in, reviews or plans. Speeches say that in more ways than rules can list; this is asked only where no rule knows.
 *
 * <p>A logistic regression over the characters and pairs of characters around the year, whether other years are named and
 * where it stands. Its weights are learned from {@code testdata/years} by {@code YearContextsTest}, with an L1 penalty that
 * leaves most of them zero (Duchi et al., <i>Adaptive Subgradient Methods</i>, JMLR 12, 2011). Safe for threads.
 */
final class YearContexts {
    static final String RESOURCE = "year-contexts.tsv";

    /** The logit from which a year is believed; {@code YearContextsTest} prints how many of those above it are right. */
    static final double SURE = 1.5;

    /** A day that no rule took for that of the speech is mostly that of something told. */
    static final double SURE_OF_DAY = 4;

    /** How many characters before and behind the year are looked at. */
    private static final int BEFORE = 30;

    private static final int BEHIND = 46;

    private static final int OPENING = 200;

    /** Years that stand in more places than these are in no doubt, or the text is no speech. */
    private static final int MOST = 400;

    private static final String[] TOLD = {
        "当时", "那时", "那年", "当年", "曾", "第一次", "原来", "以前", "回想", "记得", "出生", "参加工作", "毕业", "牺牲", "成立", "建成", "颁布", "修订",
        "总书记", "习近平", "去年", "今年", "明年", "至今", "以来", "我们", "同志们", "大家"
    };

    private YearContexts() {}

    /**
     * A place where a text names a year.
     *
     * @param year the year
     * @param start where its digits begin
     * @param end behind 年
     * @param wholeDay whether month and day follow
     */
    record Mention(int year, int start, int end, boolean wholeDay) {}

    /**
     * A year that is believed.
     *
     * @param year the year
     * @param words the words around it, for a person to read
     */
    record Own(int year, String words) {}

    private static final class Holder {
        static final Map<String, Double> WEIGHTS = read();
    }

    private static Map<String, Double> read() {
        Map<String, Double> weights = new HashMap<>();
        String text = new String(Resources.bytes(YearContexts.class, RESOURCE), StandardCharsets.UTF_8);
        text.lines().forEach(line -> {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        });
        return weights;
    }

    /** The year of its own that a text names in passing; {@code null} when none is sure, or several are. */
    static Own in(String text) {
        List<Mention> mentions = mentions(text);
        if (mentions.isEmpty() || mentions.size() > MOST) {
            return null;
        }
        int[] years = mentions.stream().mapToInt(Mention::year).toArray();
        Mention best = null;
        double highest = SURE;
        int earliest = Integer.MAX_VALUE;
        int latest = 0;
        for (Mention mention : mentions) {
            double score = score(features(text, mention, years), Holder.WEIGHTS);
            score = mention.wholeDay() && score < SURE_OF_DAY ? 0 : score;
            if (score >= SURE) {
                earliest = Math.min(earliest, mention.year());
                latest = Math.max(latest, mention.year());
            }
            if (score >= highest) {
                highest = score;
                best = mention;
            }
        }
        // Of the year looked back on and the year planned the second.
        if (best == null || latest - earliest > 1) {
            return null;
        }
        return new Own(
                latest,
                Chars.brief(text.substring(Math.max(0, best.start() - 8), Math.min(text.length(), best.end() + 14))
                        .replace('\n', ' ')));
    }

    /** Where years stand in four digits or numerals. */
    static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf('年', 4); at > 0; at = text.indexOf('年', at + 1)) {
            Dates.Found found = Dates.aroundYear(text, at);
            if (found != null && found.year() != null && at - found.start() == 4) {
                mentions.add(new Mention(found.year(), found.start(), at + 1, found.date() != null));
            }
        }
        return mentions;
    }

    static double score(Set<String> features, Map<String, Double> weights) {
        double score = weights.getOrDefault("", 0.0);
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }

    private static Set<String> features(String text, Mention mention, int[] years) {
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + BEHIND));
        Set<String> features = around(text.substring(Math.max(0, mention.start() - BEFORE), mention.start()), behind);
        among(features, mention.year(), years, place(mention, text.length()), behind);
        beside(features, saysThisYear(text, mention), saysLastYear(text, mention));
        return features;
    }

    /** Who says 今年 soon behind a year has mostly told of another. */
    private static final int SOON = 160;

    private static final int JUST_BEFORE = 60;

    private static boolean saysThisYear(String text, Mention mention) {
        return text.substring(mention.end(), Math.min(text.length(), mention.end() + SOON))
                .contains("今年");
    }

    private static boolean saysLastYear(String text, Mention mention) {
        return text.substring(Math.max(0, mention.start() - JUST_BEFORE), mention.start())
                .contains("去年");
    }

    /** Whether 今年 stands soon behind the year, and 去年 just before it. */
    static void beside(Set<String> features, boolean thisYear, boolean lastYear) {
        features.add(thisYear ? "this year soon" : "no this year");
        features.add(lastYear ? "last year said" : "no last year");
    }

    /** In which part of a text a year stands, 0 to 5. */
    private static int place(Mention mention, int length) {
        if (mention.start() < 60) {
            return 0;
        }
        if (mention.start() < OPENING) {
            return 1;
        }
        if (mention.start() * 3 < length) {
            return 2;
        }
        return mention.start() * 3 < length * 2 ? 3 : length - mention.end() > 80 ? 4 : 5;
    }

    /** What the words tell. */
    static Set<String> around(String before, String behind) {
        Set<String> features = new LinkedHashSet<>();
        String left = masked(before);
        String right = masked(behind);
        for (int n = 1; n <= 5; n++) {
            features.add("<" + left.substring(Math.max(0, left.length() - n)));
        }
        for (int n = 1; n <= 6; n++) {
            features.add(">" + right.substring(0, Math.min(right.length(), n)));
        }
        String leftSentence = left.substring(lastOf(left, "。！？!?;；/") + 1);
        String leftClause = left.substring(lastOf(left, "，,、。！？!?;；:：/") + 1);
        String rightSentence = right.substring(0, firstOf(right, "。！？!?;；/"));
        String rightClause = right.substring(0, firstOf(right, "，,。！？!?;；/"));
        pairs(features, "clause<", leftClause);
        pairs(features, "sentence<", leftSentence);
        pairs(features, "clause>", rightClause);
        pairs(features, "sentence>", rightSentence);
        if (leftClause.isEmpty()) {
            features.add("begins a clause");
        }
        if (leftSentence.isEmpty()) {
            features.add("begins a sentence");
        }
        if (leftClause.isEmpty() && rightClause.isEmpty()) {
            features.add("stands alone");
        }
        String sentence = leftSentence + rightSentence;
        for (String word : TOLD) {
            if (sentence.contains(word)) {
                features.add("with " + word);
            }
        }
        for (int n = 1; n <= 2; n++) {
            features.add(left.substring(Math.max(0, left.length() - n)) + "<>"
                    + right.substring(0, Math.min(right.length(), n)));
        }
        if (right.startsWith("#月")) {
            features.add(right.startsWith("#月#日") ? "day" : "month");
        }
        return features;
    }

    /** What the other years of the text tell, and where this one stands. */
    static void among(Set<String> features, int year, int[] years, int place, String behind) {
        int latest = year;
        int times = 0;
        boolean only = true;
        boolean before = false;
        for (int each : years) {
            latest = Math.max(latest, each);
            times += each == year ? 1 : 0;
            only &= each == year;
            before |= each == year - 1;
        }
        String last = year == latest ? only ? "only year" : "last year" : "earlier year";
        features.add(last);
        features.add("earlier by " + Math.min(4, latest - year));
        features.add(before ? "the year before, too" : "not the year before");
        features.add("times " + Math.min(4, times));
        features.add("place " + place);
        String right = masked(behind);
        if (right.length() >= 2) {
            features.add(last + ">" + right.substring(0, 2));
        }
    }

    /** Every number as #, the end of a line as /. */
    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isAsciiDigit(c)) {
                masked.append(c == '\n' ? '/' : c);
            } else if (masked.length() == 0 || masked.charAt(masked.length() - 1) != '#') {
                masked.append('#');
            }
        }
        return masked.toString();
    }

    private static void pairs(Set<String> features, String where, String text) {
        for (int i = 0; i + 2 <= text.length(); i++) {
            features.add(where + text.substring(i, i + 2));
        }
    }

    private static int lastOf(String text, String marks) {
        int at = text.length() - 1;
        while (at >= 0 && marks.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static int firstOf(String text, String marks) {
        int at = 0;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
