package io.github.jianghua.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the head of an agency's report: {@code 新华社北京11月10日电}, {@code 本网讯}. */
final class WireHead {
    private static final Pattern HEAD = Pattern.compile(
            "^[（(【\\[]?(?:(?:据)?(?:新华社|中新社|中新网|人民网|央广网|中国网|新华网|光明网|央视网|中青网|[\\u4e00-\\u9fff]{2,6}(?:社|网))[\\u4e00-\\u9fff]{0,8}?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日?[电電讯讯]|(?:本报|本网|本台|本刊)[\\u4e00-\\u9fff]{0,6}?\\d{1,2}月\\d{1,2}日[电讯]|(?:本报|本网|本台|本刊|[\\u4e00-\\u9fff]{2,6}[网报])(?:\\d{0,2}月?\\d{0,2}日?)?[讯訊](?=[ 　:：,，（(【]|[\\u4e00-\\u9fff](?<![也的号息]))|央视网消息|本报[\\u4e00-\\u9fff]{2,4}\\d{1,2}月\\d{1,2}日[电讯])[）)】\\]]?(?:[（(](?:记者|通讯员)?[^（）()]{0,30}[）)])?[：:，, ]{0,2}");

    /** Every head has one: 电, 讯, or the last character of 消息. */
    private static final CharSet SIGNS = CharSet.of("电讯電訊息");

    private WireHead() {}

    /** Where the head ends, or -1. */
    static int end(String text) {
        int limit = Math.min(text.length(), 70);
        int sign = 0;
        while (sign < limit && !SIGNS.has(text.charAt(sign))) {
            sign++;
        }
        if (sign == limit || limit < 4) {
            return -1;
        }
        Matcher matcher = HEAD.matcher(text.substring(0, limit));
        return matcher.find() ? matcher.end() : -1;
    }
}
