package io.github.jianghua.query;

import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds years in plain words: {@code 2023年}, {@code 二〇二三年} (which normalises to the same) and a bare {@code 2023};
 * {@code 去年} names none.
 */
final class YearMentions {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9a-z.])((?:19|20)[0-9]{2})年|^((?:19|20)[0-9]{2})$");
    private static final int MOST = 8;

    private YearMentions() {}

    /** Returns the distinct years in the order of their mention. */
    static List<Integer> in(String words) {
        List<Integer> years = new ArrayList<>();
        for (String chunk : words.strip().split("[\\s\u3000]+", -1)) {
            collect(Normalizer.normalize(chunk).text(), years);
        }
        return years;
    }

    private static void collect(String normalized, List<Integer> years) {
        Matcher arabic = YEAR.matcher(normalized);
        while (arabic.find()) {
            add(years, Integer.parseInt(arabic.group(1) == null ? arabic.group(2) : arabic.group(1)));
        }
    }

    private static void add(List<Integer> years, int year) {
        if (years.size() < MOST && !years.contains(year)) {
            years.add(year);
        }
    }
}
