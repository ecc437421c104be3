package io.github.jianghua.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads lines of the form {@code key: value} that government sites and document farms put around a text. */
final class Labels {
    /** What a key says about its value. */
    enum Kind {
        /** When the page was published, never when the speech was given. */
        PUBLISHED,
        /** Uploaders, editors, reporters: never the speaker. */
        PERSON,
        /** Newspapers and sites. */
        SOURCE,
        /** Counters and sizes. */
        COUNT,
        /** Other metadata. */
        META,
        /** The title. */
        TITLE,
        /** The speaker. */
        SPEAKER,
        /** The host of a meeting, the speaker only of a host's own script. */
        HOST,
        /** The day of the speech. */
        SPEECH_DATE,
        /** Where the meeting was. */
        PLACE
    }

    /**
     * A line that begins with a key.
     *
     * @param value what follows the key, without the separator; may be empty
     */
    record Label(Kind kind, String key, String value) {}

    private static final Map<String, Kind> KEYS = new HashMap<>();
    private static final int LONGEST_KEY = 8;

    /** Characters with which keys begin. */
    private static final CharSet FIRSTS;

    static {
        keys(
                Kind.PUBLISHED,
                "時間 发布时间 发布日期 发表时间 发表日期 上传时间 上传日期 更新时间 更新日期 时间 日期 成文日期 发文日期 公开日期 生成日期 印发日期 录入时间 创建时间 添加时间 发稿时间 编辑时间 发文时间 成文时间 公布日期 印发时间 发布于 公开时间 生成时间 刊登日期 發布時間 發佈日期 更新日期 發布日期 张贴日期 发帖时间 信息时间");
        keys(
                Kind.PERSON,
                "作者 编辑 责任编辑 责编 审核 发布人 发布者 上传者 上传人 上传用户 供稿 撰稿 撰稿人 记者 录入 录入人 录入者 投稿 校对 监制 编审 初审 终审 复审 通讯员 摄影 值班编辑 投稿人 分享者 共享者 主编 发布单位 供稿单位 审核人 初审人 终审人 复审人 签发 编发 责任校对 责校 文章作者 编校 编辑人 审核人员 信息员 网络编辑 發布人 责任人 供稿人 整理 文字 制作 楼主 发帖人 發布者 资料提供 贡献者 审稿 编稿 实习编辑 联系人 联系电话");
        keys(Kind.SOURCE, "来源 稿源 信息来源 文章来源 文章来自 本文来自 稿件来源 出处 新闻来源 转自 转载自 来源网站 资料来源 消息来源 來源 资讯来源 内容来源 来源单位");
        keys(
                Kind.COUNT,
                "浏览次数 浏览量 浏览 浏览数 阅读次数 阅读量 阅读 阅读数 点击 点击数 点击量 点击次数 点击率 访问量 访问次数 人气 评论 评论数 回复 回复数 查看 查看数 下载次数 下载量 下载数 热度 点赞 转发 分享次数 字数 页数 大小 格式 id 文件大小 文档格式 文档大小 文档页数 积分 价格 所需积分 下载积分 文件格式 上传 文档编号 次数 已阅 收藏数 点击浏览 瀏覽次數 瀏覽人次 點閱數 文档分类 文档热度 总字数 全文字数 文章字数 约字数 预计阅读 預計閱讀");
        keys(
                Kind.META,
                "索引号 主题分类 主题词 文号 发文字号 公开方式 公开时限 有效性 发布机构 发文机关 发文单位 体裁 体裁分类 信息分类 信息类别 关键词 关键字 标签 tag tags 栏目 所属栏目 所在栏目 分类 类别 组配分类 公开范围 公开形式 统一编号 效力状态 服务对象 生命周期 公文种类 废止日期 生效日期 有效期 载体类型 公开责任部门 公开主体 语种 密级 所属类别 当前位置 您的位置 您当前的位置 您现在的位置 你的位置 位置 现在位置 您所在的位置 分享到 分享 字体 字号 字体大小 打印 收藏 索引编号 信息索引号 发布部门 责任部门 发文部门 公文类别 公文时效 有效状态 内容概述 内容分类 信息编号 文件编号 文件字号 统一登记号 适用对象 信息所属单位 制发机关 公开目录 公开类别 公开属性 主办单位 承办单位 网站标识码 联系地址 邮编 索引 文件文号 阅读权限 相关标签 文章标签 本文标签 关键詞 所在位置 目前位置 字體大小 字級 分享至 主題分類 资料分类 适用场合 适用文种 文种 行业 学科 文档来源 文献类型 备注说明 公开程序 公开依据 收录日期 副标题 信息名称及编号 專題 所属主题 主题 時效性 时效性 信息状态 是否有效 稿件类型 文章类型 文稿类型");
        keys(Kind.TITLE, "篇名 讲话题目 演讲题目 发言题目 讲话标题 标题 名称 题目 信息名称 题名 文件名称 文件名 公文标题 文章标题 文件标题 文档标题 公文名称 標題");
        keys(
                Kind.SPEAKER,
                "讲话人 发言人 演讲人 主讲人 报告人 致辞人 讲话者 演讲者 宣讲人 主讲 讲话领导 授课人 致词人 報告人 講話人 發言人 主講人 演講人 演講者 致詞人 致辭人 倡议人 宣讲者 发言者 發言者 报告者 讲话同志 议员 議員 述职人 述职者 述廉人 汇报人 述職人");
        keys(Kind.HOST, "主持人 主持");
        keys(Kind.SPEECH_DATE, "讲话时间 会议时间 讲话日期 演讲时间 报告时间 发言时间 会议日期 致辞时间 演讲日期 授课时间 述职时间 述职日期 汇报时间 讲课时间 发言日期 發言日期");
        keys(Kind.PLACE, "地點 會議地點 地点 会议地点 讲话地点 演讲地点 报告地点");
        StringBuilder firsts = new StringBuilder();
        KEYS.keySet()
                .forEach(key ->
                        firsts.append(key.charAt(0)).append(key.substring(0, 1).toUpperCase(Locale.ROOT)));
        FIRSTS = CharSet.of(firsts.toString());
    }

    private Labels() {}

    private static void keys(Kind kind, String keys) {
        for (String key : keys.split(" ", -1)) {
            KEYS.putIfAbsent(key, kind);
        }
    }

    /** The key that begins a line, or {@code null}. Keys may be letter-spaced, bulleted or in table cells. */
    static Label of(Line line) {
        if (line.length() > 300 || line.length() == 0) {
            return null;
        }
        char first = line.text().charAt(0);
        if (!Chars.isHan(first) && !Chars.isLatin(first) && "•·●◆■*|-—[【（(▪︎○◇─".indexOf(first) < 0) {
            return null;
        }
        return parse(line.text());
    }

    static Label parse(String text) {
        int i = 0;
        int n = text.length();
        while (i < n && "•·●◆■*|-—[【（(▪︎○◇ ─".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == n || !FIRSTS.has(text.charAt(i))) {
            return null;
        }
        StringBuilder key = new StringBuilder(LONGEST_KEY);
        int start = i;
        while (i < n && key.length() <= LONGEST_KEY + 2) {
            char c = text.charAt(i);
            if (Chars.isSpace(c)) {
                // 来源 解放日报: a blank may end the key, or letter-space it.
                Kind known = KEYS.get(lower(key));
                if (known != null && i > start && !continues(text, i, key)) {
                    String value = text.substring(i).strip();
                    if (value.isEmpty() || isSeparator(value.charAt(0))) {
                        return label(known, key, value);
                    }
                    if ((known == Kind.COUNT && value.length() < 12)
                            || (known == Kind.PUBLISHED && startsWithDigit(value))) {
                        return new Label(known, lower(key), value);
                    }
                }
                i++;
                continue;
            }
            if (isSeparator(c) || c == '】' || c == ']') {
                Kind known = KEYS.get(lower(key));
                return known == null ? null : label(known, key, text.substring(i));
            }
            if (!Chars.isHan(c) && !Chars.isLatin(c)) {
                Kind known = KEYS.get(lower(key));
                return (known == Kind.COUNT && Chars.isDigit(c) && key.length() > 1 && text.length() < 30)
                                || (known == Kind.PUBLISHED && Chars.isDigit(c) && key.length() > 2)
                        ? new Label(known, lower(key), text.substring(i))
                        : null;
            }
            key.append(c);
            i++;
        }
        Kind known = i >= n ? KEYS.get(lower(key)) : null;
        // A word alone on its line is a key only where it cannot be a heading.
        return (known == Kind.COUNT && key.length() > 2)
                        || (known == Kind.PUBLISHED && key.length() > 2)
                        || (known == Kind.META && key.length() > 2)
                ? new Label(known, lower(key), "")
                : null;
    }

    private static boolean startsWithDigit(String value) {
        return Chars.isDigit(value.charAt(0)) || value.charAt(0) == '[';
    }

    private static boolean continues(String text, int at, StringBuilder key) {
        // 索 引 号: single characters go on.
        int i = at;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length() || isSeparator(text.charAt(i))) {
            return false;
        }
        String longer = lower(key) + text.charAt(i);
        for (String each : KEYS.keySet()) {
            if (each.startsWith(longer)) {
                return true;
            }
        }
        return false;
    }

    private static Label label(Kind kind, StringBuilder key, String rest) {
        int i = 0;
        while (i < rest.length()
                && (isSeparator(rest.charAt(i))
                        || Chars.isSpace(rest.charAt(i))
                        || rest.charAt(i) == '*'
                        || rest.charAt(i) == ']'
                        || rest.charAt(i) == '】')) {
            i++;
        }
        return new Label(kind, lower(key), rest.substring(i).strip());
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '：' || c == '|' || c == '｜' || c == '∶';
    }

    private static String lower(CharSequence key) {
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
