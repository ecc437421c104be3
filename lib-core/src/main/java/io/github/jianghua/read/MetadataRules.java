package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines in which a site tells what it knows of a text: labels and their values, file numbers, tags, counts, other
 * titles. Each rule stands beside its words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class MetadataRules {
    private MetadataRules() {}

    static final DebrisRule METADATA = new DebrisRule("metadata", 300, Words.NONE, MetadataRules::metadata);
    private static final Words ASKS_OR_TELLS = Words.of("您", "你", "我", "吗", "什么", "怎么", "如何", "为何", "哪些", "是否", "有没有");

    private static boolean metadata(DebrisRule.Look look) {
        Labels.Label label = look.label();
        if (label == null
                || label.kind() == Labels.Kind.SPEAKER
                || label.kind() == Labels.Kind.HOST
                || label.kind() == Labels.Kind.SPEECH_DATE
                || Remarks.isAuthor(look.text())) {
            return false;
        }
        if (isSentence(label.value()) && label.kind() != Labels.Kind.META || isTurn(label)) {
            return false;
        }
        if (label.kind() == Labels.Kind.PERSON && label.key().endsWith("作者")) {
            Roles.Holder author = Roles.parse(label.value());
            look.draft().author =
                    author != null && author.role() != null && author.name() != null ? author : look.draft().author;
        }
        if (label.kind() == Labels.Kind.META && Chars.startsWithAny(label.key(), "关键", "标签", "tag", "本文标签", "文章标签")) {
            keywords(look, label.value());
        }
        if ((label.value().length() > 60 && label.value().indexOf('。') >= 0 && label.kind() != Labels.Kind.META)
                || (look.length() > 160
                        && look.text().indexOf('。') >= 0
                        && look.text().indexOf('|') < 0)) {
            return false;
        }
        if (label.kind() == Labels.Kind.TITLE) {
            String title = Titles.clean(firstCell(label.value()));
            if (title.length() >= 4 && title.length() <= Titles.LONGEST) {
                named(look, title, 55, "a line of metadata names it " + label.key());
            }
        }
        if (label.kind() == Labels.Kind.PUBLISHED
                && Dates.in(Dates.tidy(label.value())).stream().anyMatch(Dates::isBeforeSites)) {
            return false;
        }
        if (label.kind() == Labels.Kind.PLACE
                || isOfHours(look.line())
                || (label.kind() == Labels.Kind.PUBLISHED && nearPlace(look))) {
            return false;
        }
        return true;
    }

    /** Several clauses that end as a sentence does: the text itself, whatever word it begins with. */
    static boolean isSentence(String marked) {
        int end = marked.length();
        while (end > 0 && (marked.charAt(end - 1) == '*' || marked.charAt(end - 1) == ' ')) {
            end--;
        }
        String value = marked.substring(0, end);
        // 记者：现在北大…吗？ asks, whatever its length.
        boolean asks = Chars.endsWithAny(value, "？", "?", "？”") && value.length() >= 4;
        return asks
                || value.length() >= 12
                        && Chars.endsSentence(value)
                        && (value.indexOf('，') > 0 || value.indexOf(',') > 0 || value.indexOf('。') > 0)
                        && !Chars.containsAny(value, "网", "转载", "互联", "上传", "整理");
    }

    /** 记者：您当初为什么…: an interview, not who wrote it. */
    static boolean isTurn(Labels.Label label) {
        return label != null
                && label.kind() == Labels.Kind.PERSON
                && label.value().length() >= 8
                && ASKS_OR_TELLS.in(label.value())
                && Chars.containsAny(label.key(), "记者", "楼主", "编辑", "主编", "作者");
    }

    static boolean nearPlace(DebrisRule.Look look) {
        Labels.Label own = look.label();
        if (own != null
                && Chars.containsAny(own.key(), "发布", "發布", "發佈", "上传", "更新", "录入", "发表", "编辑", "添加", "公开", "刊登")) {
            // 发布时间 is never that of the meeting.
            return false;
        }
        for (Line line : new Line[] {look.next(), look.previous()}) {
            Labels.Label label = line == null ? null : Labels.of(line);
            if (label != null && (label.kind() == Labels.Kind.PLACE || label.kind() == Labels.Kind.SPEAKER)) {
                return true;
            }
        }
        return Chars.containsAny(look.text(), "地点", "地點") || isOfHours(look.next());
    }

    /** 時間：上午9:30至10:20, below the day of a meeting. */
    private static boolean isOfHours(Line line) {
        Labels.Label label = line == null ? null : Labels.of(line);
        return label != null
                && label.kind() == Labels.Kind.PUBLISHED
                && label.value().length() <= 30
                && Chars.containsAny(label.value(), "上午", "下午", "晚上")
                && Chars.containsAny(label.value(), "至", "到", "-", "—", "～", "~");
    }

    private static String firstCell(String value) {
        int bar = value.indexOf('|');
        return bar < 0 ? value : value.substring(0, bar).strip();
    }

    static final DebrisRule METADATA_VALUE = new DebrisRule("metadata", 39, Words.NONE, MetadataRules::metadataValue);

    /** • 索引号: ⏎ 6107280000/2024-001005: the value on a line of its own; but an empty value does not eat the next key. */
    private static boolean metadataValue(DebrisRule.Look look) {
        if (look.index() == 0 || look.label() != null) {
            return false;
        }
        Line previous = look.previous();
        if (Chars.endsWithAny(previous.text(), "：", ":")
                && (look.compact().equals("次") || look.compact().equals("人次"))) {
            return true;
        }
        Labels.Label before = Labels.of(previous);
        if (before == null || !before.value().isEmpty() || before.kind() == Labels.Kind.TITLE) {
            return false;
        }
        String text = look.compact();
        boolean code = Chars.countHan(text) * 3 <= text.length();
        boolean word = text.length() <= 14
                && !Titles.endsLikeTitle(text)
                && !Salutation.starts(text)
                && !Chars.endsSentence(text)
                && before.kind() != Labels.Kind.COUNT;
        return (code && text.length() > 0) || (word && isBulleted(previous) && !look.line().blankBefore);
    }

    private static boolean isBulleted(Line line) {
        return !line.text().isEmpty() && "•·●◆*-▪".indexOf(line.text().charAt(0)) >= 0;
    }

    static final DebrisRule METADATA_TABLE =
            new DebrisRule("metadata", 199, Words.of("|"), MetadataRules::metadataTable);

    /** Rows of a table of metadata: several keys between bars. */
    private static boolean metadataTable(DebrisRule.Look look) {
        if (Chars.count(look.text(), '|') < 2) {
            return false;
        }
        int keys = 0;
        int cells = 0;
        for (String cell : look.text().split("\\|", 40)) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            cells++;
            if (Labels.parse(text + ":") != null || Labels.parse(text) != null) {
                keys++;
            }
        }
        return cells == 0
                || keys * 3 >= cells
                || look.text().replace("|", "").replace("-", "").isBlank();
    }

    static final DebrisRule DOCUMENT_NUMBER =
            new DebrisRule("document-number", 29, Words.of("号"), MetadataRules::documentNumber);

    /** 镇政发〔2024〕7号. */
    private static boolean documentNumber(DebrisRule.Look look) {
        if (!look.text().endsWith("号")) {
            return false;
        }
        String text = look.compact();
        for (int i = 1; i < text.length() - 3; i++) {
            char c = text.charAt(i);
            if (c == '〔' || c == '﹝' || c == '[' || c == '（' || c == '(' || c == '【' || c == '［') {
                return true;
            }
        }
        return false;
    }

    static final DebrisRule TAGS = new DebrisRule(
            "tags", 119, Words.of("#", "标签", "TAG", "Tag", "关键词", "关键字", "相关标签", "热门标签", "本文标签"), MetadataRules::tags);

    private static boolean tags(DebrisRule.Look look) {
        if (look.length() < 2) {
            return false;
        }
        String text = look.text();
        if (Chars.startsWithAny(text, "#") && text.length() > 1 && Chars.isHan(text.charAt(1)) && text.length() < 60) {
            return true;
        }
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        boolean tags = Chars.startsWithAny(text, "标签", "TAG", "Tag", "关键词", "关键字", "相关标签", "热门标签", "本文标签")
                && text.length() < 80
                && text.length() > 2
                && (colon > 0 || text.indexOf('#') > 0);
        if (tags && colon > 0) {
            keywords(look, text.substring(colon + 1));
        }
        return tags;
    }

    private static void keywords(DebrisRule.Look look, String words) {
        for (String word : words.split("[,，、;； |]+", 30)) {
            if (word.length() >= 4 && word.length() <= 20) {
                look.draft().keywords.add(word);
            }
        }
    }

    private static final Words STATISTICS_WORDS = Words.of(
            "预计阅读", "阅读时长", "个人收藏", "人已阅读", "人阅读", "次阅读", "位访客", "次访问", "次浏览", "浏览次数", "下载次数", "次下载", "人浏览", "人下载",
            "点击数", "文档星级", "阅读量", "阅读数", "人次阅读", "人看过", "文档页数", "上传于", "人气：", "人气:", "人围观", "次围观", "次点击", "阅读次数");
    private static final Pattern WORD_COUNT =
            Pattern.compile("[（(\\[]?(?:全文|本文|本篇|该文|字数)?[共约]?[计]?\\d{2,7}个?字[）)\\]]?");
    static final DebrisRule STATISTICS = new DebrisRule(
            "statistics",
            79,
            STATISTICS_WORDS.and("个字", "0字", "1字", "2字", "3字", "4字", "5字", "6字", "7字", "8字", "9字"),
            MetadataRules::statistics);

    /** ID:10590117 大小:61.50 KB 页数:7页 / 共计40842个字,预计阅读时长137分钟 / 浏览:386次. */
    private static boolean statistics(DebrisRule.Look look) {
        String text = look.compact();
        int visit = text.indexOf("次访问");
        if (visit > 0 && !Chars.isDigit(text.charAt(visit - 1))) {
            // 首次访问沙沟
            return false;
        }
        if (STATISTICS_WORDS.in(text)) {
            String before = Titles.withoutStatistics(look.text());
            return text.length() <= 50
                    && text.indexOf('。') < 0
                    && (Chars.countDigits(text) > 0 || !look.isAmidProse())
                    && !(before.length() < look.length() && Titles.endsLikeTitle(Titles.clean(before)));
        }
        // 共8页 第1页 / (2652字)
        return text.length() <= 14
                && text.indexOf('字') > 0
                && WORD_COUNT.matcher(text).matches();
    }

    private static final Words SHARING = Words.of("会员", "分享", "在线阅读", "上传", "文库", "珍藏版", "更多相关");
    private static final Words SHARED =
            Words.of("网友投稿", "投稿分享", "在线预览", "会员分享", "会员上传", "在线阅读", "上传分享", "上传于", "用户上传", "更多相关");
    private static final Pattern KEEP = Pattern.compile("(?:收藏|下载|打印|分享|举报)《([^《》]{4,80})》[)）]?");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,80})》");
    static final DebrisRule MEMBER_SHARE = new DebrisRule(
            "member-share", 259, SHARED.and("收藏《", "下载《", "打印《", "分享《", "举报《"), MetadataRules::memberShare);

    /** 《…》由会员上传分享,免费在线阅读,更多相关内容在…-天天文库. */
    private static boolean memberShare(DebrisRule.Look look) {
        Matcher kept = KEEP.matcher(look.text());
        if (kept.matches()) {
            named(look, Titles.clean(kept.group(1)), 38, "a button of the site names it");
            return true;
        }
        if (!SHARING.in(look.text())) {
            return false;
        }
        boolean share = SHARED.in(look.text()) && look.containsAny("《", "文库", "网", "下载");
        if (share && look.text().indexOf('《') >= 0) {
            Matcher quoted = QUOTED.matcher(look.text());
            if (quoted.find()) {
                named(look, Titles.clean(quoted.group(1)), 34, "a sentence about the file names it in 《》");
            }
        }
        return share;
    }

    static final DebrisRule ORIGINAL_TITLE =
            new DebrisRule("original-title", 120, Words.of("原标题：", "原标题:", "原题："), MetadataRules::originalTitle);

    /** 原标题：罗长水在…上的讲话, under a text that a site named otherwise or not at all. */
    private static boolean originalTitle(DebrisRule.Look look) {
        int at = look.text().indexOf("原标题");
        if (at < 0 || at > 24 || look.text().length() < at + 8) {
            return false;
        }
        String title = Titles.clean(look.text().substring(at + 4));
        if (title.length() >= 6 && title.length() <= Titles.LONGEST) {
            named(look, title, 45, "a line names the original title");
        }
        return true;
    }

    static void named(DebrisRule.Look look, String title, int weight, String why) {
        look.draft().outside.add(new Evidence(Field.TITLE, title, FoundIn.HEADER, weight, why));
    }
}
