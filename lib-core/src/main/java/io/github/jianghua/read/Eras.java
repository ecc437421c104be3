package io.github.jianghua.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that nobody said before a certain year: a speech that has one was not given earlier. */
final class Eras {
    /** A year before the first, where a word was prepared for. */
    private static final Map<String, Integer> FIRST_SAID = new LinkedHashMap<>();

    static {
        said(1978, "改革开放");
        said(1999, "西部大开发", "三个代表");
        said(2001, "十六大");
        said(2003, "科学发展观");
        said(2004, "和谐社会", "十一五");
        said(2005, "新农村建设");
        said(2006, "十七大");
        said(2009, "十二五");
        said(2011, "十八大", "微信");
        said(2012, "中国梦", "习近平总书记", "八项规定");
        said(2013, "一带一路", "精准扶贫");
        said(2014, "三严三实", "四个全面", "十三五", "新常态");
        said(2015, "放管服", "供给侧", "脱贫攻坚", "两学一做");
        said(2016, "十九大", "四个意识", "不忘初心");
        said(2017, "乡村振兴", "高质量发展");
        said(2018, "两个维护", "扫黑除恶", "十四五");
        said(2020, "新冠", "二十大");
        said(2021, "两个确立", "双减", "中国式现代化");
        said(2023, "新质生产力", "十五五");
    }

    /** The years, and for each the words that were said from it on. */
    private static final List<Integer> YEARS =
            FIRST_SAID.values().stream().distinct().toList();

    static final List<Words> TRIGGERS = YEARS.stream()
            .map(year -> Words.of(FIRST_SAID.entrySet().stream()
                    .filter(each -> each.getValue().equals(year))
                    .map(Map.Entry::getKey)
                    .toArray(String[]::new)))
            .toList();

    private Eras() {}

    private static void said(int year, String... words) {
        for (String word : words) {
            FIRST_SAID.put(word, year);
        }
    }

    /** The earliest year in which the speech can have been given; 0 when nothing tells. */
    static int earliest(Part part) {
        int earliest = 0;
        for (long left = part.triggers(OpeningTriggers.ERAS); left != 0; left &= left - 1) {
            earliest = Math.max(earliest, YEARS.get(Long.numberOfTrailingZeros(left)));
        }
        return earliest;
    }
}
