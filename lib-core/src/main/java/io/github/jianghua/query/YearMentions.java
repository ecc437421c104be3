package io.github.jianghua.query;

import io.github.jianghua.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years in plain words: {@code 2023年}, {@code 二〇二三年} and a bare {@code 2023}; {@code 去年} names none. */
final class YearMentions {
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9a-z.])((?:19|20)[0-9]{2})\\s?年|(?<!\\S)((?:19|20)[0-9]{2})(?!\\S)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("(?<![〇○零一二三四五六七八九十])([一二][〇○零一二三四五六七八九]{3})\\s?年");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST = 8;

    private YearMentions() {}

    /** Returns the distinct years in the order of their mention. */
    static List<Integer> in(String words) {
        String normalized = Normalizer.normalize(words).text();
        List<Integer> years = new ArrayList<>();
        Matcher arabic = YEAR.matcher(normalized);
        while (arabic.find()) {
            add(years, Integer.parseInt(arabic.group(1) == null ? arabic.group(2) : arabic.group(1)));
        }
        Matcher chinese = CHINESE_YEAR.matcher(normalized);
        while (chinese.find()) {
            int year = 0;
            for (char digit : chinese.group(1).toCharArray()) {
                year = year * 10 + (digit == '○' || digit == '零' ? 0 : DIGITS.indexOf(digit));
            }
            if (year >= 1900 && year < 2100) {
                add(years, year);
            }
        }
        return years;
    }

    private static void add(List<Integer> years, int year) {
        if (years.size() < MOST && !years.contains(year)) {
            years.add(year);
        }
    }
}
