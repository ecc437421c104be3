package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of debris that fill whole lines. To add one: an entry in {@link #ALL} and two lines of examples in the
 * test's {@code debris-rules.tsv}. The first rule that matches a line counts it.
 */
final class DebrisRules {
    private static final Pattern HIDDEN =
            Pattern.compile("(?:隐藏|省略|略去|剩余|还有|中间)[^\\d]{0,6}(\\d{1,3},\\d{3}|\\d{1,7})\\s?(?:个)?字");
    private static final Pattern SHOWN =
            Pattern.compile("(?:全文共|共计|全文约|全文)\\s?(\\d{1,7})\\s?字[^\\d]{0,12}(?:显示|展示|预览)[^\\d]{0,4}(\\d{1,7})\\s?字");
    private static final Pattern SHOWN_FIRST = Pattern.compile(
            "(?:显示|展示|预览)[^\\d]{0,4}(\\d{1,7})\\s?字[^\\d]{0,8}(?:全文共|共计|全文约|全文)[^\\d]{0,3}(\\d{1,7})\\s?字");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Pattern TOC =
            Pattern.compile("^(?:\\d{1,2}[.、．] ?)?(\\S[^.…·]{3,50}?)[ .…·]{1,80}(\\d{1,4})$");
    private static final Pattern KEEP = Pattern.compile("(?:收藏|下载|打印|分享|举报)《([^《》]{4,80})》");
    private static final Pattern WORD_COUNT =
            Pattern.compile("[（(\\[]?(?:全文|本文|本篇|该文|字数)?[共约]?[计]?\\d{2,7}个?字[）)\\]]?");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("[\\[(（]?\\s?\\d{1,2}-\\d{1,2}(?:\\s\\d{1,2}[:：]\\d{2})?\\s?[\\])）]?");
    private static final Pattern PAPER = Pattern.compile(
            "[（(]?(?:原?载|来源|刊于|摘自)?[:：]?《?[^《》]{2,12}》?[（(]?[\\d年月日\\-/.]{6,14}[，,]?第?\\d{1,2}版[:：]?[^。]{0,12}[）)]?");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,80})》");

    /** Longer lines are paragraphs of a speech. */
    static final int LONGEST = 700;

    private static final Words ACCOUNT =
            Words.of("点击上方", "点击蓝字", "点个“在看”", "点个在看", "点亮在看", "点亮“在看”", "阅读原文", "END", "长按识别", "长按二维码");

    /** What readers, mail programs and templates leave behind a text. */
    private static final Words LEFT_OVER = Words.of(
            "undefined",
            "null",
            "NaN",
            "发自我的",
            "邮件及附件",
            "原始邮件",
            "点赞(",
            "点赞（",
            "收起∧",
            "［收起",
            "评分：威望",
            "威望 +",
            "发消息",
            "字数统计",
            "查重率",
            "AIGC",
            "视频结束",
            "点击重播",
            "加入书签",
            "投推荐票",
            "由网友“",
            "分享举报",
            "分享 举报",
            "（点击",
            "（展开",
            "(点击",
            "(展开",
            "隱私權及安全政策",
            "隱私權政策",
            "網站安全政策",
            "珍藏版）",
            "棋牌",
            "娱乐平台",
            "竞猜官网",
            "点击查看大图",
            "供图）",
            "沙发！",
            "板凳！",
            "谢谢楼主",
            "感谢楼主",
            "楼主辛苦",
            "喜欢本书",
            "请大家收藏：",
            "评分 回复",
            "回复 举报");

    private static final Words HIDING = Words.of("隐藏", "显示", "展示", "预览", "省略", "剩余", "还有", "略去", "付费内容");
    private static final Words HIDDEN_BEHIND =
            Words.of("隐藏", "阅读", "查看", "下载", "显示", "展示", "未完", "预览", "会员", "获取", "完整版", "付费", "购买");
    private static final Words PREVIEW_END = Words.of(
            "预览结束", "试读结束", "试看结束", "正文被折叠", "余下部分请", "试读已结束", "免费预览已结束", "剩余部分需", "登录后查看全文", "后可查看全文", "下载后查看",
            "需要先登录", "阅读全部", "剩余内容", "余下全文", "阅读剩余", "查看剩余", "付费阅读", "查看更多内容请", "展开阅读全文", "点击查看全文", "以上为部分内容", "成为会员",
            "立即下载", "下载完整版", "下载全文", "剩余页未读", "未读完", "关注后阅读全文", "剩余部分请", "剩余内容请", "余下内容请", "内容到此为止");
    private static final Words BREADCRUMB = Words.of(
            "您的位置", "您现在的位置", "当前位置", "你的位置", "您当前的位置", "现在的位置", "首页>", "首页＞", "首页»", "首页/", "首页→", "首页›", "网站首页>",
            "网站首页»", "您所在的位置", "首页-", "您在这里", "首页·", "网站首页");
    private static final Words NAVIGATION_ALONE = Words.of(
            "首页", "网站首页", "政务公开", "办事服务", "互动交流", "登录", "注册", "English", "要闻", "新闻动态", "通知公告", "机构", "主页", "目录", "搜索",
            "政民互动", "联系我们", "关于我们", "走进");
    private static final Words NAVIGATION = Words.of(
            "首页", "主页", "登录", "注册", "English", "导航", "导览", "讲话稿", "总结", "心得", "政务公开", "网站", "网", "字型", "简体", "繁体", "会员",
            "搜索", "要闻", "客户端", "充值", "上传文档", "文秘", "文档", "无障碍");
    private static final Words TOOL_BAR = Words.of(
            "字体:",
            "字体：",
            "字号：",
            "字号:",
            "【大】【中】【小】",
            "【大中小】",
            "[大中小]",
            "大中小】",
            "【小中大】",
            "字体大小",
            "打印本页",
            "打印正文",
            "关闭窗口",
            "我要纠错",
            "打印】",
            "【打印",
            "[打印",
            "关闭】",
            "护眼关灯",
            "双击滚屏",
            "放大缩小",
            "语音播报",
            "语音朗读",
            "朗读全文",
            "点击朗读",
            "加入收藏",
            "设为首页",
            "繁体版",
            "无障碍浏览",
            "无障碍阅读",
            "无障碍版",
            "进入无障碍",
            "无障碍模式",
            "字级：",
            "友善列印",
            "列印分享",
            "分享列印",
            "大中小打印",
            "小中大打印",
            "收藏本文",
            "我要收藏");
    private static final Words STATISTICS = Words.of(
            "预计阅读", "阅读时长", "个人收藏", "人已阅读", "人阅读", "次阅读", "位访客", "次访问", "次浏览", "浏览次数", "下载次数", "次下载", "人浏览", "人下载",
            "点击数", "文档星级", "阅读量", "阅读数", "人次阅读", "人看过", "文档页数", "上传于", "人气：", "人气:", "人围观", "次围观", "次点击", "阅读次数");
    private static final Words SHARING = Words.of("会员", "分享", "在线阅读", "上传", "文库", "珍藏版", "更多相关");
    private static final Words SHARED =
            Words.of("网友投稿", "投稿分享", "在线预览", "会员分享", "会员上传", "在线阅读", "上传分享", "上传于", "用户上传", "更多相关");
    private static final Words COPYRIGHT_HINT = Words.of(
            "版权",
            "侵权",
            "转载",
            "免责",
            "上传",
            "举报",
            "著作权",
            "转自",
            "All Rights",
            "all rights",
            "Copyright",
            "copyright",
            "©",
            "授权");
    private static final Words COPYRIGHT = Words.of(
            "由用户上传",
            "版权归",
            "版权所有",
            "侵权必究",
            "如有侵权",
            "若有侵权",
            "涉及侵权",
            "侵犯了您",
            "侵犯您",
            "侵犯到您",
            "侵犯贵",
            "侵犯了贵",
            "侵犯到贵",
            "侵犯了你",
            "侵犯你",
            "侵犯到你",
            "如侵犯",
            "若侵犯",
            "如有侵犯",
            "若有侵犯",
            "无意侵犯",
            "侵犯作者",
            "侵犯了作者",
            "侵犯到作者",
            "侵犯原作者",
            "侵犯了原",
            "侵犯到原",
            "转载请",
            "不得转载",
            "禁止转载",
            "请注明",
            "未经授权",
            "未经书面",
            "免责声明",
            "All Rights",
            "all rights",
            "Copyright",
            "copyright",
            "©",
            "立即删除",
            "联系删除",
            "仅供参考",
            "网友上传",
            "联系我们删除",
            "版权声明",
            "仅供学习",
            "严禁转载",
            "举报电话：",
            "举报电话:",
            "举报电话 ",
            "举报电话0",
            "举报电话1",
            "举报电话4",
            "来源于网络",
            "来自网络",
            "保留所有权",
            "未经许可",
            "文章转载自",
            "本文转自",
            "本文转载");
    private static final Words LEAD_IN = Words.of(
            "导语", "【导语", "[导语", "摘要：", "摘要:", "【摘要】", "内容摘要", "【导读", "导读：", "导读:", "编者按", "【编者按", "核心提示", "内容提要",
            "内容简介", "简介：", "简介:", "本文简介", "文章简介", "【简介】", "前言：", "引导语", "【内容提要", "【按】");
    private static final Words OFFERING = Words.of(
            "以下是", "下面是", "以下为", "本文是", "希望对您有", "希望对大家有", "希望对你有", "欢迎阅读", "欢迎大家阅读", "一起来看", "供大家参考", "供您参考", "供参考借鉴",
            "仅供大家参考", "一文来源于", "篇范文", "欢迎参考", "希望能帮到", "希望能够帮到", "希望大家喜欢", "更多范文", "更多精彩", "范文供", "精心整理", "网友投稿",
            "为大家整理", "为您整理", "收藏本站", "收藏本页");
    private static final Words SPOKEN = Words.of("同志们", "我讲", "我代表", "今天，", "今天,", "会议", "年度工作");
    private static final Words SITE = Words.of(
            "范文网", "素材网", "文库", "公文网", "论文网", "资料网", "文秘网", "作文网", "免费下载", "专业的", "文秘", "范文大全", "公文写作", "写作网", "作文大全",
            "范文之家", "文档之家", "公文之家", "文秘之家", "文库之家", "学习文库", "文档网", "文档下载", "门户网站", "政府网", "网站导航", "无忧考", "第一范文", "范文先生",
            "登录注册", "登录|注册", "注册|登录", "欢迎您", "网站地图", "网络文摘", "站内搜索", "返回首页");
    private static final Words BANNER = Words.of(
            "范文", "素材网", "公文网", "论文网", "资料网", "文秘网", "作文", "免费下载", "公文写作", "写作网", "文档", "无忧考", "公文之家", "文秘之家", "文库之家",
            "登录", "注册", "网站导航", "网站地图", "网络文摘", "站内搜索", "返回首页", "最专业的", "欢迎您的", "欢迎您访", "欢迎您光");
    private static final Words COPY_BUTTON = Words.of(
            "正文复制", "全文复制", "一键复制", "复制全文", "以稿换稿", "下载该文章", "会员注册", "【收藏】", "[收藏]", "我要投稿", "下载文档", "下载Word", "下载word",
            "复制文本", "文章下载", "word文档", "Word文档", "点击下载", "下载本文", "复制正文", "复制本文", "全文下载", "在线投稿", "本文下载", "查看原文", "下载原文",
            "推荐访问", "查看全部", "点击复制", "全部预览完", "追更新", "关闭小说模式", "关闭广告屏蔽");
    private static final Words FORUM = Words.of(
            "本帖最后由",
            "马上注册",
            "结交更多好友",
            "查看: ",
            "只看该作者",
            "楼主|",
            "电梯直达",
            "倒序浏览",
            "发表于 20",
            "您需要登录才可以",
            "享用更多功能",
            "玩转社区",
            "显示全部楼层",
            "阅读模式",
            "本主题由",
            "主题帖子积分",
            "主题|",
            "没有帐号",
            "没有账号",
            "回复此楼",
            "发帖际遇",
            "沙发#",
            "使用道具",
            "新手上路",
            "收听TA",
            "串个门",
            "加好友");
    private static final Words ACCESSIBILITY = Words.of(
            "跳到主要内容",
            "您的浏览器",
            "Loading AI tools",
            ":::",
            "JavaScript",
            "javascript",
            "Skip to",
            "skip to",
            "跳至主",
            "浏览器不支援",
            "无障碍浏览",
            "无障碍版",
            "无障碍标章",
            "无障碍声明",
            "长者助手",
            "长者模式",
            "适老化版",
            "适老化模式",
            "适老化及无障碍",
            "适老版",
            "网站支持IPv6",
            "本网站使用",
            "切换到无障碍",
            "Toggle navigation");
    private static final Words KEYWORDS = Words.of(
            "一区二区", "亚洲精品", "无码", "国产精品", "色情", "成人视频", "久久", "av在线", "AV在线", "黄片", "三级片", "欧美日韩", "博彩", "娱乐城", "彩票平台",
            "棋牌", "赌场", "亚洲欧美", "成人网", "免费观看", "在线观看", "真人娱乐", "澳门", "体育投注");
    private static final Words ADVERT_HINT = Words.of(
            "微信", "薇信", "威信", "公众号", "QQ", "qq", "👉", "👈", "联系老师", "客服", "扫码", "加群", "代写", "淘宝", "微博", "加V", "加v",
            "VX", "vx", "V信", "电话", "店铺");
    private static final Words ADVERT = Words.of(
            "👉", "👈", "代写", "联系老师", "联系客服", "在线客服", "加微信", "微信号", "微信:", "微信：", "客服微信", "关注公众号", "微信公众号", "QQ群",
            "QQ：", "QQ:", "qq:", "加群", "扫码", "加薇信", "加威信", "助理威信", "助理微信", "助理薇信", "关注我们", "淘宝店", "客服电话", "公众号：",
            "公众号:", "VX:", "vx:", "加V", "V信", "素材群", "vx：", "VX：");
    private static final Words CREDITS = Words.of(
            "责任编辑", "责编", "编辑：", "编辑:", "审核：", "审核:", "记者：", "记者:", "撰稿", "供稿", "通讯员", "作者系", "作者单位", "本报记者", "本网记者",
            "文/", "文｜", "图/", "摄影", "校对", "编审", "监制", "来源：", "来源:", "作者：", "作者:", "文字：", "图文：", "原载", "初审", "编辑/",
            "新媒体编辑", "值班", "转自", "稿源", "文图", "图片来源", "记者 ", "签发", "终审", "执笔", "信息来源", "转载自", "摘自");
    /** What speeches tell to do, too: 值班值守要到位. */
    private static final Words DUTIES = Words.of(
            "值班", "签发", "终审", "初审", "执笔", "校对", "监制", "摄影", "编审", "供稿", "撰稿", "信息来源", "图片来源", "原载", "通讯员", "转自", "摘自");

    private static final Words SHARE = Words.of(
            "扫一扫", "手机扫", "即可在移动端", "移动端阅读", "手机端阅读", "分享到", "分享至", "微信扫", "二维码", "扫描二维", "一键分享", "用手机打开", "手机打开当前页",
            "微信好友", "微信朋友圈", "分享朋友圈", "到朋友圈", "转发朋友圈", "QQ空间", "新浪微博", "打开微信", "转寄", "分享按钮");
    private static final Words SHARE_BUTTON = Words.of(
            "扫一扫", "手机扫", "微信扫", "扫描二维", "用手机打开", "手机打开当前页", "转发朋友圈", "分享朋友圈", "打开微信", "分享按钮", "分享到：", "分享到:", "分享到 ",
            "分享到微", "分享到新", "分享到Q", "分享到朋", "分享至：", "分享至:", "分享至微", "分享至朋", "分享至Q", "二维码关注", "二维码下载", "二维码加", "二维码添加",
            "二维码查看");
    private static final Words REGISTRATION = Words.of(
            "ICP备",
            "ICP证",
            "公网安备",
            "网安备",
            "网站标识码",
            "技术支持",
            "主办单位：",
            "主办:",
            "主办：",
            "承办：",
            "承办单位：",
            "政府网站标识",
            "备案号",
            "备案序号",
            "经营许可证",
            "网络文化经营",
            "建议使用",
            "最佳分辨率",
            "屏幕分辨率",
            "分辨率浏览",
            "分辨率下浏览",
            "分辨率以上",
            "以上分辨率",
            "站长统计",
            "Powered by",
            "Processed in");
    private static final Words PREVIOUS_NEXT = Words.of(
            "首页上一", "目录下一", "本章未完", "(本章未完", "（本章未完", "欲知后事", "加入书签", "最新网址", "上一篇", "下一篇", "上一条", "下一条", "上篇：", "下篇：",
            "上一页", "下一页", "上一章", "下一章", "前一篇", "后一篇", "【上一篇", "【下一篇", "[上一篇", "[下一篇", "←上一", "下一篇:", "返回上一页", "上一则",
            "下一则", "上一个", "下一个：", "首页上一页", "阅读上一篇", "阅读下一篇", "返回列表上一", "返回列表下一", "上一主题", "上一版", "前一条");

    /** Whole-line forms, the cheap and the frequent first. */
    static final List<DebrisRule> ALL = List.of(
            // Marks that a part of the text is not there.
            new DebrisRule("hidden-part", 79, HIDING, DebrisRules::hiddenPart),
            new DebrisRule("preview-end", 69, PREVIEW_END.and("开通会员", "未完"), DebrisRules::previewEnd),
            // What a site puts around the text.
            new DebrisRule("breadcrumb", 99, BREADCRUMB.and(">", "＞", "»", "›"), DebrisRules::breadcrumb),
            new DebrisRule("breadcrumb", 12, Words.NONE, DebrisRules::lastCrumb),
            new DebrisRule(
                    "tool-bar",
                    69,
                    TOOL_BAR.and(
                            "大中小", "小中大", "3上一篇", "打印", "关闭", "收藏", "分享", "默认", "返回", "[图片]", "【图片】", "（图片）", "原文",
                            "首发地址", "顶部"),
                    DebrisRules::toolBar),
            new DebrisRule(
                    "tags",
                    119,
                    Words.of("#", "标签", "TAG", "Tag", "关键词", "关键字", "相关标签", "热门标签", "本文标签"),
                    DebrisRules::tags),
            new DebrisRule(
                    "template",
                    399,
                    Words.of("[", "{", "<", "@", ".", "}", "$", "(", "/", "v", "f", "d", "w", "i", "t", "p", "-"),
                    DebrisRules::template),
            new DebrisRule(
                    "member-share", 259, SHARED.and("收藏《", "下载《", "打印《", "分享《", "举报《"), DebrisRules::memberShare),
            new DebrisRule("copyright", 199, COPYRIGHT, DebrisRules::copyright),
            new DebrisRule(
                    "newspaper-reference",
                    59,
                    Words.of("0版", "1版", "2版", "3版", "4版", "5版", "6版", "7版", "8版", "9版"),
                    DebrisRules::newspaperReference),
            new DebrisRule("metadata", 300, Words.NONE, DebrisRules::metadata),
            new DebrisRule("metadata", 39, Words.NONE, DebrisRules::metadataValue),
            new DebrisRule("metadata", 199, Words.of("|"), DebrisRules::metadataTable),
            new DebrisRule("document-number", 29, Words.of("号"), DebrisRules::documentNumber),
            new DebrisRule("navigation", 119, Words.NONE, DebrisRules::navigation),
            new DebrisRule("paging", 39, Words.of("上一页", "本文共", "下一页"), DebrisRules::paging),
            new DebrisRule(
                    "statistics",
                    79,
                    STATISTICS.and("个字", "0字", "1字", "2字", "3字", "4字", "5字", "6字", "7字", "8字", "9字"),
                    DebrisRules::statistics),
            new DebrisRule(
                    "published",
                    59,
                    Words.of(
                            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７",
                            "８", "９"),
                    DebrisRules::published),
            new DebrisRule("editor-lead", 259, LEAD_IN.and(OFFERING).and("小编", "小編"), DebrisRules::editorLead),
            new DebrisRule("teaser", 700, Words.of("…", ".", "]", "】", "”"), DebrisRules::teaser),
            new DebrisRule(
                    "site-banner",
                    59,
                    SITE.and(".c", ".C", ".n", ".N", "ww", "WW", "wW", "Ww", "ht", "HT", "hT", "Ht"),
                    DebrisRules::siteBanner),
            new DebrisRule("copy-button", 39, COPY_BUTTON, DebrisRules::copyButton),
            new DebrisRule("page-caption", 69, Words.of("页"), DebrisRules::pageCaption),
            new DebrisRule("forum", 89, FORUM.and("发表于"), DebrisRules::forum),
            new DebrisRule("accessibility", 109, ACCESSIBILITY, DebrisRules::accessibility),
            new DebrisRule("keyword-line", 400, KEYWORDS, DebrisRules::keywordLine),
            // In and behind the text.
            new DebrisRule(
                    "page-number",
                    23,
                    Words.of(
                            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７",
                            "８", "９"),
                    DebrisRules::pageNumber),
            new DebrisRule("quote-mark", 2, Words.of(">"), look -> look.text().equals(">")),
            new DebrisRule("imprint", 40, Words.of("印发"), DebrisRules::imprint),
            new DebrisRule("left-over", 89, LEFT_OVER, DebrisRules::leftOver),
            new DebrisRule("advert", 139, ADVERT, DebrisRules::advert),
            new DebrisRule("account", 40, ACCOUNT, DebrisRules::account),
            new DebrisRule("filler", 200, Words.NONE, DebrisRules::filler),
            new DebrisRule("ascii-noise", 120, Words.NONE, DebrisRules::asciiNoise),
            new DebrisRule(
                    "credits", 79, CREDITS.and("供稿", "摄", "整理", "撰稿", "编辑", "报道", "完）", "完)"), DebrisRules::credits),
            new DebrisRule("original-title", 120, Words.of("原标题：", "原标题:", "原题："), DebrisRules::originalTitle),
            new DebrisRule("share", 59, SHARE, DebrisRules::share),
            new DebrisRule("prev-next", 139, PREVIOUS_NEXT, DebrisRules::previousNext),
            new DebrisRule("registration", 219, REGISTRATION, DebrisRules::registration),
            new DebrisRule(
                    "licence",
                    59,
                    Words.of("Public domain", "false", "true", "CC BY", "检索自", "取自“", "公有领域"),
                    DebrisRules::licence),
            new DebrisRule(
                    "rule-line",
                    199,
                    Words.of("-", "—", "－", "–", "─", "━", "―", "=", "_", "＝", "～", "ー"),
                    DebrisRules::ruleLine));

    private static final Triggers TRIGGERS =
            new Triggers(ALL.stream().map(DebrisRule::triggers).toList());

    /** For each length of a line the rules that such a line may concern, a bit each. */
    private static final long[] BY_LENGTH = new long[LONGEST + 1];

    static {
        for (int i = 0; i < ALL.size(); i++) {
            for (int length = 0; length <= ALL.get(i).longest(); length++) {
                BY_LENGTH[length] |= 1L << i;
            }
        }
    }

    /** The kind of debris that a line is, or {@code null}: of thirty rules a line is shown to the few that it may concern. */
    static String kind(DebrisRule.Look look) {
        if (look.length() > LONGEST) {
            return null;
        }
        long candidates = BY_LENGTH[look.length()];
        if (candidates != 0) {
            // A blank may stand inside of a word; some tests look at the line without blanks.
            long triggered = TRIGGERS.of(look.text());
            candidates &= look.text().indexOf(' ') < 0 ? triggered : triggered | TRIGGERS.of(look.compact());
        }
        while (candidates != 0) {
            DebrisRule rule = ALL.get(Long.numberOfTrailingZeros(candidates));
            if (rule.test().matches(look)) {
                return rule.kind();
            }
            candidates &= candidates - 1;
        }
        return null;
    }

    private DebrisRules() {}

    // ---- marks that a part is missing

    /** ---此处隐藏3237字,下载后查看--- / (未完,全文共2010字,当前显示249字) / 仅展示327字,全文共616字. */
    private static boolean hiddenPart(DebrisRule.Look look) {
        if (look.text().indexOf('字') < 0 || !HIDING.in(look.text())) {
            return false;
        }
        String text = look.compact();
        Matcher shown = SHOWN.matcher(text);
        Matcher first = SHOWN_FIRST.matcher(text);
        Matcher hidden = HIDDEN.matcher(text);
        Integer chars = null;
        if (shown.find()) {
            chars = Integer.parseInt(shown.group(1)) - Integer.parseInt(shown.group(2));
        } else if (first.find()) {
            chars = Integer.parseInt(first.group(2)) - Integer.parseInt(first.group(1));
        } else if (hidden.find() && HIDDEN_BEHIND.in(text)) {
            chars = Integer.parseInt(hidden.group(1).replace(",", ""));
        } else if (!look.containsAny("此处隐藏", "内容已隐藏", "已隐藏", "此处略去", "正文被折叠")) {
            return false;
        }
        look.draft().hidden(chars != null && chars > 0 ? chars : null);
        look.draft().note("The text says that a part of it is hidden: " + Chars.brief(look.text()));
        return true;
    }

    /** 预览结束,免费获取全文 / 试读结束 / (阅读全部图文内容,您需要先登录!). */
    private static boolean previewEnd(DebrisRule.Look look) {
        String text = look.text();
        boolean end = (text.contains("开通会员") && Chars.containsAny(text, "文档", "下载", "全文", "查看", "阅读", "无限"))
                || PREVIEW_END.in(text)
                || (text.contains("未完") && text.contains("待续"));
        if (end && !Salutation.starts(text) && (text.indexOf('。') < 0 || text.length() < 40)) {
            // A download button offers the whole; it does not say that something is missing here.
            boolean goesOn = look.proseBehind() >= 2;
            if (!goesOn && (!Chars.containsAny(text, "立即下载", "下载全文") || Chars.containsAny(text, "预览", "剩余", "需"))) {
                look.draft().hidden(null);
                look.draft().note("The text says that it is a preview: " + Chars.brief(text));
            }
            return true;
        }
        return false;
    }

    // ---- around the text

    private static void keywords(DebrisRule.Look look, String words) {
        for (String word : words.split("[,，、;； |]+", 30)) {
            if (word.length() >= 4 && word.length() <= 20) {
                look.draft().keywords.add(word);
            }
        }
    }

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
        if (label.kind() == Labels.Kind.PLACE || (label.kind() == Labels.Kind.PUBLISHED && nearPlace(look))) {
            return false;
        }
        return true;
    }

    /** Several clauses that end as a sentence does: the text itself, whatever word it begins with. */
    private static boolean isSentence(String marked) {
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

    private static final Words ASKS_OR_TELLS = Words.of("您", "你", "我", "吗", "什么", "怎么", "如何", "为何", "哪些", "是否", "有没有");

    /** 记者：您当初为什么…: an interview, not who wrote it. */
    static boolean isTurn(Labels.Label label) {
        return label != null
                && label.kind() == Labels.Kind.PERSON
                && label.value().length() >= 8
                && ASKS_OR_TELLS.in(label.value())
                && Chars.containsAny(label.key(), "记者", "楼主", "编辑", "主编", "作者");
    }

    private static boolean nearPlace(DebrisRule.Look look) {
        for (Line line : new Line[] {look.next(), look.previous()}) {
            Labels.Label label = line == null ? null : Labels.of(line);
            if (label != null && (label.kind() == Labels.Kind.PLACE || label.kind() == Labels.Kind.SPEAKER)) {
                return true;
            }
        }
        return look.text().contains("地点");
    }

    private static String firstCell(String value) {
        int bar = value.indexOf('|');
        return bar < 0 ? value : value.substring(0, bar).strip();
    }

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

    /** 您的位置:首页 >新闻中心>乡镇动态>详细内容. */
    private static boolean breadcrumb(DebrisRule.Look look) {
        String text = look.compact();
        if (BREADCRUMB.start(text)) {
            return true;
        }
        int arrows = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            arrows += c == '>' || c == '＞' || c == '»' || c == '›' ? 1 : 0;
        }
        if (isCrumb(look.line())) {
            return true;
        }
        return arrows >= 2 && (text.contains("首页") || text.contains("正文") || arrows >= 3) && text.indexOf('。') < 0;
    }

    /** 新闻中心>: one step of a path of which each stands on a line. */
    private static boolean isCrumb(Line line) {
        char last = line.text().charAt(line.length() - 1);
        return (last == '>' || last == '＞' || last == '»' || last == '›')
                && line.length() >= 2
                && line.length() <= 20
                && Chars.countHan(line.text()) > 0
                && !Chars.startsWithAny(line.text(), "<", "《", "〈");
    }

    /** 校务公开, perhaps twice, behind 新闻中心>: where the path ends. */
    private static boolean lastCrumb(DebrisRule.Look look) {
        if (look.index() == 0) {
            return false;
        }
        Line previous = look.previous();
        boolean behind = isCrumb(previous)
                || isLastStep(previous.compact(), look.compact())
                || (look.index() > 1
                        && look.text().equals(previous.text())
                        && isCrumb(look.draft().lines.get(look.index() - 2)));
        return behind && !Titles.endsLikeTitle(look.compact()) && !Salutation.starts(look.text());
    }

    /** 当前位置：首页>新闻中心>校长专栏 and then 校长专栏 on a line of its own. */
    private static boolean isLastStep(String path, String name) {
        int before = path.length() - name.length() - 1;
        return before > 0
                && path.endsWith(name)
                && ">＞»›".indexOf(path.charAt(before)) >= 0
                && (BREADCRUMB.in(path) || path.contains("首页"));
    }

    /** 首页 | 讲话稿 | 心得 | 总结: names of other pages side by side, or one on its own line. */
    private static boolean navigation(DebrisRule.Look look) {
        if (look.length() < 2) {
            return false;
        }
        String text = look.text();
        if (text.length() <= 5) {
            return text.equals("目录")
                    || text.equals("目 录")
                    || NAVIGATION_ALONE.start(text) && text.indexOf('，') < 0 && !look.isAmidProse();
        }
        if (text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || text.indexOf('：') >= 0 && !text.contains("首页")) {
            return false;
        }
        if (text.startsWith("在") && Titles.endsLikeTitle(text) || text.charAt(0) == '#') {
            return false;
        }
        String[] cells = text.split("[|｜ /]+", 24);
        if (cells.length < 3) {
            return cells.length == 2 && Chars.startsWithAny(text, "首页 ", "登录 ", "登录|", "English");
        }
        int shortCells = 0;
        for (String cell : cells) {
            shortCells += cell.length() <= 6 ? 1 : 0;
            if (Titles.endsLikeTitle(cell) && cell.length() > 8) {
                return false;
            }
        }
        boolean site = NAVIGATION.in(text);
        return site
                && shortCells * 3 >= cells.length * 2
                && !Names.isName(Chars.compact(text))
                && Roles.parse(text) == null;
    }

    /** 本文共3页，当前为第3页 / [上一页] [1] [2]: a page of several; the others are not here. */
    private static boolean paging(DebrisRule.Look look) {
        if (look.text().indexOf('页') < 0) {
            return false;
        }
        String text = look.compact();
        if (text.contains("上一页") && text.length() < 24
                || text.contains("本文共") && text.contains("第")
                || text.contains("下一页") && text.length() < 24) {
            if (Chars.countHan(text) <= 12) {
                look.draft().beginsLate = true;
                look.draft().note("The text is one page of several: " + Chars.brief(look.text()));
                return true;
            }
        }
        return false;
    }

    /** 【字体:大 中 小】 / 护眼 关灯 / 放大 缩小 默认. */
    private static boolean toolBar(DebrisRule.Look look) {
        String text = look.compact();
        if (TOOL_BAR.in(text)) {
            return text.indexOf('。') < 0
                    && (text.length() <= (text.contains("繁体版") ? 5 : 10)
                            || !look.isAmidProse()
                            || look.text().length() > text.length() + 1
                            || Chars.containsAny(text, "【", "[", "：", ":", "大中小", "小中大", "列印", "本页", "窗口"));
        }
        // 返回列表 回顶部: several of them in a line
        return text.length() <= 24
                && (text.startsWith("3上一篇")
                        || TOOLS.contains(text)
                        || Arrays.stream(look.text().strip().split(" +", 8)).allMatch(TOOLS::contains));
    }

    private static final Set<String> TOOLS = Set.of(
            "大中小",
            "小中大",
            "T大中小",
            "打印",
            "关闭",
            "收藏",
            "分享",
            "打印关闭",
            "打印分享",
            "默认",
            "返回顶部",
            "返回列表",
            "返回首页",
            "返回上页",
            "回顶部",
            "回到顶部",
            "原文链接",
            "查看原文",
            "文章首发地址",
            "转入文章首发地址",
            "[图片]",
            "【图片】",
            "（图片）");

    /** ID:10590117 大小:61.50 KB 页数:7页 / 共计40842个字,预计阅读时长137分钟 / 浏览:386次. */
    private static final Words WARES = Words.of(
            "更多", "领取", "范文", "公文", "素材", "下载", "文库", "代写", "客服", "老师", "原创", "免费", "获取", "关注", "店", "加群", "进群", "网站",
            "文稿", "材料");

    /** 扫码 and 加微信 are said in speeches, too: a sentence is an offer only if it says whereof, or names an account. */
    private static boolean isOffer(String text) {
        if (!Chars.endsSentence(text)) {
            return text.indexOf('，') < 0 || text.length() < 40 || WARES.in(text);
        }
        return hasAccount(text) || WARES.in(text) && !Chars.containsAny(text, "增加群", "参加群");
    }

    private static boolean hasAccount(String text) {
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            latin = Chars.isLatin(text.charAt(i)) || Chars.isAsciiDigit(text.charAt(i)) ? latin + 1 : 0;
            if (latin >= 5) {
                return true;
            }
        }
        return false;
    }

    private static boolean statistics(DebrisRule.Look look) {
        String text = look.compact();
        int visit = text.indexOf("次访问");
        if (visit > 0 && !Chars.isDigit(text.charAt(visit - 1))) {
            // 首次访问沙沟
            return false;
        }
        if (STATISTICS.in(text)) {
            String before = Titles.withoutStatistics(look.text());
            return text.length() <= 50
                    && text.indexOf('。') < 0
                    && (digits(text) > 0 || !look.isAmidProse())
                    && !(before.length() < look.length() && Titles.endsLikeTitle(Titles.clean(before)));
        }
        // 共8页 第1页 / (2652字)
        return text.length() <= 14
                && text.indexOf('字') > 0
                && WORD_COUNT.matcher(text).matches();
    }

    /** 今日（十一月二日）. */
    private static final Words TODAY = Words.of("今日（", "今日(", "今天（", "今天(");

    /** 以下為局長今日（十一月二日）在…的致辭全文： … 2008年11月2日（星期日）: the government of Hong Kong ends its releases so. */
    private static boolean isDayOfLead(DebrisRule.Look look, Dates.Found found) {
        List<Line> lines = look.draft().lines;
        for (int i = 0; found.date() != null && i < Math.min(8, lines.size()); i++) {
            String text = lines.get(i).text();
            int at = TODAY.indexIn(text, 0);
            int close = at < 0 ? -1 : Math.max(text.indexOf('）', at), text.indexOf(')', at));
            if (close < 0
                    || close > at + 10
                    || !Chars.endsWithAny(text, "：", ":")
                    || !Chars.containsAny(text, "全文", "發言", "发言", "致辭", "致辞", "演辭", "講話", "讲话")) {
                continue;
            }
            // The lead has no year; with the year of the release it must be the same day.
            List<Dates.Found> day = Dates.in(Dates.tidy(found.year() + "年" + text.substring(at + 3, close)));
            return !day.isEmpty() && found.date().equals(day.get(0).date());
        }
        return false;
    }

    private static final Words AT_A_MEETING =
            Words.of("会议上", "大会上", "会上", "代表大会", "开幕", "讲话", "致辞", "报告", "录音", "审议", "通过");

    /** 2015-7-29 8:10:06 / [ 2023-07-28 16：40 ] / 发言稿2018-06-11李一老师 / 10-28. */
    private static boolean published(DebrisRule.Look look) {
        if (look.length() < 4) {
            return false;
        }
        String text = look.text();
        if (Chars.startsWithAny(text, "香港時間", "香港时间") && look.shorterThan(24)) {
            return true;
        }
        boolean digit = false;
        for (int i = 0; i < text.length() && !digit; i++) {
            digit = Chars.isDigit(text.charAt(i));
        }
        if (!digit || (look.label() != null && look.label().kind() == Labels.Kind.SPEECH_DATE)) {
            return false;
        }
        String tidy = Dates.tidy(text);
        List<Dates.Found> dates = Dates.in(tidy);
        if (dates.isEmpty()) {
            return text.length() <= 16 && MONTH_AND_DAY.matcher(text).matches();
        }
        Dates.Found found = dates.get(0);
        if (Dates.isBeforeSites(found) || text.endsWith("。") && text.indexOf('，') > 0) {
            return false;
        }
        if (look.draft().published == null && found.iso()) {
            look.draft().published = found.date();
        }
        if (isDayOfLead(look, found)) {
            look.draft()
                    .outside
                    .add(new Evidence(
                            Field.DATE,
                            found.date(),
                            FoundIn.SIGNATURE,
                            76,
                            "the release ends with the day that its lead calls today"));
            return true;
        }
        if (found.start() > 4 && "（(".indexOf(tidy.charAt(found.start() - 1)) >= 0) {
            // ·县委书记罗长水（2024年10月23日下午4：30）
            Roles.Holder holder = Roles.parse(tidy.substring(tidy.charAt(0) == '·' ? 1 : 0, found.start() - 1));
            if (holder != null && holder.role() != null && holder.name() != null) {
                return false;
            }
        }
        boolean clock = CLOCK.matcher(tidy.substring(Math.min(tidy.length(), found.end())))
                .find();
        String rest = Chars.compact(tidy.substring(0, found.start()) + tidy.substring(found.end()));
        int han = Chars.countHan(rest);
        if (rest.isEmpty() && underName(look, found)) {
            return false;
        }
        if (!clock && besideName(look, tidy, found, rest)) {
            return false;
        }
        if (found.iso()
                && found.date() != null
                && rest.length() <= 14
                && found.start() <= 8
                && !rest.contains("会")
                && !Chars.isBracketed(text)) {
            return true;
        }
        if (Chars.isBracketed(text) && Chars.containsAny(rest, "上午", "下午", "晚") && rest.length() < 16) {
            return false;
        }
        if ((Titles.endsLikeTitle(rest) && han > 8) || AT_A_MEETING.in(rest)) {
            return clock && rest.length() < 14 && !rest.contains("会");
        }
        if (clock && han <= 14) {
            return !rest.contains("在");
        }
        return found.iso()
                && found.date() != null
                && han <= 10
                && found.start() <= 8
                && !rest.contains("省")
                && !Chars.isBracketed(text);
    }

    /** 罗 长水 2019.6.18 before the salutation: the speaker and the day. */
    private static boolean besideName(DebrisRule.Look look, String tidy, Dates.Found found, String name) {
        Line next = look.next();
        if (next == null || tidy.indexOf('-') >= 0) {
            return false;
        }
        // 2019.6.18 · 会长 罗长水
        Roles.Holder holder = found.start() == 0 ? Roles.parse(tidy.substring(found.end())) : null;
        return (Names.isName(name)
                        || Names.isOfBothParents(name)
                        || (holder != null && holder.name() != null && holder.role() != null))
                && (next.isSalutation()
                        || Chars.startsWithAny(next.text(), "老师们", "同学们", "同志们", "各位", "尊敬的", "敬爱的", "亲爱的"));
    }

    /** 罗长水 ⏎ 2021/02/27 ⏎ 老师们：: between the speaker and the hearers, not in the form that sites print. */
    private static boolean underName(DebrisRule.Look look, Dates.Found found) {
        Line previous = look.previous();
        Line next = look.next();
        if (found.date() == null || look.text().indexOf('-') >= 0 || previous == null || previous.length() > 40) {
            return false;
        }
        HeadPiece above = HeadPiece.of(previous);
        return above.kind() == HeadPiece.Kind.HOLDER
                && (above.holder().name() != null || (above.holder().role() != null && next == null))
                && (above.holder().role() != null
                        // 罗长水 ⏎ 2011.3.28, below a text
                        || look.text().indexOf('.') > 0
                                && look.index() > 3
                                && previous.indented
                                && above.holder().name().length() >= 3
                        || next != null
                                && (next.isSalutation()
                                        || Chars.startsWithAny(next.text(), "老师们", "同学们", "同志们", "各位", "尊敬的", "亲爱的")));
    }

    private static void named(DebrisRule.Look look, String title, int weight, String why) {
        look.draft().outside.add(new Evidence(Field.TITLE, title, FoundIn.HEADER, weight, why));
    }

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

    private static boolean copyright(DebrisRule.Look look) {
        String text = look.text();
        if (!COPYRIGHT_HINT.in(text)) {
            return false;
        }
        return COPYRIGHT.in(text)
                && !Remarks.isWhole(text)
                && !Salutation.starts(text)
                && !(text.charAt(0) == '“' && Chars.endsSentence(text))
                && !(Chars.endsSentence(text) && text.indexOf('，') > 0 && text.length() > 30 && !OF_TEXTS.in(text))
                && !(text.length() > 100 && Chars.count(text, '。') > 3);
    }

    /** Of one of these a sentence of a site speaks when it speaks of rights; others speak of those of people. */
    private static final Words OF_TEXTS = Words.of(
            "版权",
            "著作权",
            "本站",
            "本文",
            "本网",
            "网站",
            "转载",
            "作者",
            "删除",
            "刪除",
            "网友",
            "上传",
            "文库",
            "文章",
            "稿件",
            "来源",
            "内容",
            "文档",
            "平台",
            "媒体",
            "资料",
            "网络",
            "图片",
            "免责",
            "下载",
            "Copyright",
            "copyright",
            "All ");

    private static final Words EDITOR_DOES =
            Words.of("整理", "分享", "收集", "大家", "推荐", "带来", "希望", "精心", "准备", "提供", "搜集", "介绍", "编辑");

    private static final Words OFFERED =
            Words.of("范文", "整理", "分享", "参考", "阅读", "网友", "帮助", "帮到", "喜欢", "资料", "推荐", "收集", "全文如下", "讲话稿");

    private static final Words OFFERED_TO =
            Words.of("大家", "您", "网友", "读者", "本文", "我们为", "本站", "欢迎", "范文", "本网", "相关", "资料", "你");

    /** 下面是小编为大家整理的… / 导语:…一文来源于网友上传. */
    private static boolean editorLead(DebrisRule.Look look) {
        String text = look.text();
        if (Chars.containsAny(text, "小编", "小編") && !text.contains("小编辑")) {
            return EDITOR_DOES.in(text);
        }
        if (LEAD_IN.start(text)) {
            // 编者按语登在前面: of one, not one.
            return text.length() < 220 && !text.startsWith("编者按语");
        }
        if (OFFERING.in(text)) {
            return (OFFERED.in(text) && OFFERED_TO.in(text) && !SPOKEN.in(text))
                    || (text.length() < 80
                            && Chars.containsAny(text, "范文")
                            && Chars.containsAny(text, "以下", "下面", "欢迎", "希望"));
        }
        return false;
    }

    /** The opening cut off with dots, before the text itself: it is found again further down. */
    private static boolean teaser(DebrisRule.Look look) {
        if (look.length() < 30 || look.length() > 700 || look.index() > 30) {
            return false;
        }
        String text = look.text();
        char last = text.charAt(text.length() - 1);
        if (last != '…'
                && last != '.'
                && !Chars.endsWithAny(text, "…”", "[详细]", "[更多]", "【详细】", "...]", "…]", "全文】", "[全文]")) {
            return false;
        }
        String skeleton = Chars.skeleton(text);
        int n = skeleton.length();
        if (n < 24) {
            return false;
        }
        String tail = skeleton.substring(n - Math.min(16, n / 2));
        StringBuilder following = new StringBuilder();
        for (int i = look.index() + 1; i < look.draft().lines.size() && following.length() < 4000; i++) {
            following.append(Chars.skeleton(look.draft().lines.get(i).text()));
        }
        // The words before the dots must occur again, near the start of what follows.
        int again = following.indexOf(tail);
        return again >= 0 && again < n + 1500;
    }

    /** SUCAI198.COM —— 专注党建行政公文写作范文 / 德育素材网 首页 / 三味园范文网. */
    private static boolean siteBanner(DebrisRule.Look look) {
        if (look.length() < 4 || !look.atEdge()) {
            return false;
        }
        String text = look.compact();
        if (Titles.endsLikeTitle(Titles.clean(text))
                || Salutation.starts(text)
                || text.indexOf('。') >= 0
                || Chars.containsAny(text, "怎样写", "如何写", "怎么写")) {
            return false;
        }
        if (SITE.in(text) && text.length() <= 45) {
            // 让专业的人做专业的事, 建好政府门户网站: speeches have these words, too, and banners are names.
            return !look.isAmidProse()
                    || BANNER.in(text)
                    || text.length() <= 8 && Chars.endsWithAny(text, "文库", "网", "文秘", "之家", "大全");
        }
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return (lower.contains(".com")
                        || lower.contains("www.")
                        || lower.contains(".cn")
                        || lower.contains("http")
                        || lower.contains(".net"))
                && Chars.countHan(text) <= 30;
    }

    private static boolean copyButton(DebrisRule.Look look) {
        String text = look.compact();
        return COPY_BUTTON.in(text);
    }

    /** 乡镇政府换届工作报告 _第1页. */
    private static boolean pageCaption(DebrisRule.Look look) {
        if (!look.text().endsWith("页")) {
            return false;
        }
        String text = look.compact();
        int at = text.lastIndexOf('第');
        if (at < 1 || text.length() - at > 6) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before == '_' || before == '-' || before == '—' || before == '＿' || before == '|';
    }

    private static boolean forum(DebrisRule.Look look) {
        return FORUM.in(look.text()) || (look.text().startsWith("发表于") && look.shorterThan(40));
    }

    private static boolean accessibility(DebrisRule.Look look) {
        // 适老化改造 and 无障碍版本 are spoken of, too.
        return ACCESSIBILITY.in(look.text())
                && (look.text().indexOf('。') < 0
                        || look.shorterThan(30)
                        || look.containsAny("浏览器", "瀏覽器", "JavaScript", "javascript", ":::", "网站"));
    }

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

    /** A hijacked page's first line of adult keywords. */
    private static boolean keywordLine(DebrisRule.Look look) {
        if (look.index() > 6 || look.length() < 8 || look.length() > 400) {
            return false;
        }
        return KEYWORDS.in(look.text())
                && !Chars.endsSentence(look.text())
                && (look.containsAny("_", "-", "|", ",", " ", "，", "、"))
                && look.text().indexOf('。') < 0
                && !Salutation.starts(look.text())
                && !look.containsAny("讲话", "报告", "会议");
    }

    // ---- in and behind the text

    /** - 3 - / 1 / 第 1 页 共 4 页 / 3/12. */
    private static boolean pageNumber(DebrisRule.Look look) {
        String text = look.compact();
        int n = text.length();
        if (n == 0 || n > 16) {
            return false;
        }
        int digits = 0;
        int others = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (!Chars.isDash(c)
                    && c != '/'
                    && c != '第'
                    && c != '页'
                    && c != '共'
                    && c != '('
                    && c != ')'
                    && !Names.isDot(c)
                    && c != ','
                    && c != '，'
                    && c != '～'
                    && c != '~'
                    && c != '|'
                    && c != 'P'
                    && c != '頁'
                    && c != '（'
                    && c != '）') {
                others++;
            }
        }
        if (digits == 0 || others > 0 || digits > 6) {
            return false;
        }
        boolean page = text.indexOf('页') >= 0 || text.indexOf('頁') >= 0;
        boolean dashed = Chars.isDash(text.charAt(0)) && (Chars.isDash(text.charAt(n - 1)) || n <= 5);
        boolean dotted = n >= 3 && Names.isDot(text.charAt(0)) && Names.isDot(text.charAt(n - 1));
        boolean bare = n == digits && digits <= 3 && (n <= 3);
        boolean of = text.indexOf('/') > 0 && digits == n - 1 && digits <= 6;
        return page || dashed || dotted || bare || of;
    }

    /** 沙沟县人民政府办公室 2024年3月19日印发: the last line of a document, never the day of the speech. */
    private static final Pattern IMPRINT =
            Pattern.compile("(?:[\\u4e00-\\u9fff]{2,20}(?:办公室|办公厅|委员会|秘书处|政府办|党委办|政办|党办|处|科)?[ ，]{0,4})?"
                    + "(?:(?:\\d{4}|[二一][〇○零一二三四五六七八九]{3})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日) ?印发");

    private static boolean imprint(DebrisRule.Look look) {
        return look.text().endsWith("印发") && IMPRINT.matcher(look.text()).matches();
    }

    private static boolean leftOver(DebrisRule.Look look) {
        String text = look.text();
        if (!LEFT_OVER.in(text) || text.indexOf('。') >= 0 && !text.startsWith(">") || look.length() > 89) {
            return false;
        }
        boolean value = Chars.containsAny(text, "undefined", "null", "NaN");
        boolean game = Chars.containsAny(text, "棋牌", "娱乐平台", "竞猜官网");
        if (Chars.containsAny(text, "点击", "展开") && !text.contains("点击查看大图") && !text.contains("点击重播")) {
            return Chars.isBracketed(text) && look.length() <= 16;
        }
        if (Chars.containsAny(text, "沙发！", "板凳！", "楼主") && look.isAmidProse()) {
            return false;
        }
        boolean sent = text.contains("发自我的") && text.indexOf("发自我的") > 2 && look.isAmidProse();
        return !sent
                && (!value || look.length() <= 10)
                && (!game || look.length() <= 14)
                && !Titles.endsLikeTitle(text);
    }

    /** 请点击👉 mbgs777 👈联系老师 / 【更多公文素材，微信:dada wk01】. */
    private static boolean advert(DebrisRule.Look look) {
        String text = look.text();
        if (!ADVERT_HINT.in(text)) {
            return false;
        }
        if (ADVERT.in(text)) {
            return isOffer(text)
                    && (text.length() < 70 || text.indexOf('。') < 0)
                    && !text.contains("加群众")
                    && (!look.isAmidProse()
                            || WARES.in(text.replace("店", ""))
                            || Chars.containsAny(text, "：", ":", "👉", "👈")
                            || hasAccount(text));
        }
        return false;
    }

    /** 新内容2555新内容2555新内容: the same few characters over and over. */
    private static boolean filler(DebrisRule.Look look) {
        int n = look.length();
        if (n < 12 || n > 200) {
            return false;
        }
        String text = look.compact();
        n = text.length();
        for (int period = 2; period <= 12 && period * 2 <= n; period++) {
            if (text.regionMatches(0, text, period, n - period)
                    && (n > period * 2 || n >= 12 && digits(text) >= 4)
                    && Chars.countHan(text.substring(0, period)) + digits(text.substring(0, period)) > 1) {
                return !Titles.endsLikeTitle(text);
            }
        }
        return false;
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Chars.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** 9 Y8 f3 E5 k. p. Q8 f$ Y): what forums put between lines against copying. */
    private static boolean asciiNoise(DebrisRule.Look look) {
        int n = look.length();
        if (n < 6 || n > 120) {
            return false;
        }
        String text = look.text();
        int letters = 0;
        int blanks = 0;
        int symbols = 0;
        int words = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x7F) {
                return false;
            }
            if (c == ' ') {
                blanks++;
                run = 0;
            } else if (Chars.isLatin(c)) {
                letters++;
                if (++run == 4) {
                    words++;
                }
            } else {
                symbols++;
                run = 0;
            }
        }
        return words == 0 && blanks >= 2 && letters + symbols >= 4 && (letters > 0 || symbols > 6) && symbols > 0;
    }

    private static final Words PLACEHOLDER =
            Words.of("[标签:", "[标签：", "{{", "<%", "[!--", "{$", "{dede", "{pboot", "[db:", "${");

    /** [标签:介绍] / @page { size: 8.27in 11.69in; } / var x = 1; */
    private static boolean template(DebrisRule.Look look) {
        if (look.length() < 2) {
            return false;
        }
        String text = look.text();
        if (PLACEHOLDER.in(text)) {
            return text.length() < 80;
        }
        if (Chars.countHan(text) > 8) {
            return false;
        }
        if ((text.startsWith("@")
                        || text.startsWith(".")
                        || text.startsWith("p.")
                        || text.contains("mso-")
                        || text.contains("font-")
                        || text.contains("margin"))
                && text.indexOf('{') > 0) {
            return true;
        }
        return Chars.startsWithAny(
                        text,
                        "var ",
                        "function ",
                        "document.",
                        "$(",
                        "window.",
                        "<!--",
                        "<script",
                        "</",
                        "try{",
                        "(function",
                        "if(",
                        "@page",
                        "@font-face",
                        "/* ")
                || text.endsWith("-->")
                || text.equals("}");
    }

    /** Whether a mark or a blank stands between a duty and who did it, or there is place for nothing but a name. */
    private static boolean namesOne(String text) {
        if (Chars.countHan(text) < text.length() / 2 || Chars.isBracketed(text)) {
            return true;
        }
        if (text.length() <= 9) {
            int duty = text.startsWith("信息来源") || text.startsWith("图片来源") ? 4 : text.startsWith("通讯员") ? 3 : 2;
            return Names.isName(text.substring(Math.min(duty, text.length())).strip());
        }
        int limit = Math.min(text.length(), 14);
        for (int i = 0; i < limit; i++) {
            if ("：:｜|/【《> ".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** (责任编辑:花灿灿) / 编辑:靳丽楠 审核:侯雯 / (记者:李雄) / (作者单位：…). */
    private static boolean credits(DebrisRule.Look look) {
        if (look.length() < 4) {
            return false;
        }
        String text = look.compact();
        char first = text.charAt(0);
        if (isSentence(text) || isTurn(look.label())) {
            return false;
        }
        String inner = first == '（' || first == '(' || first == '[' || first == '【' ? text.substring(1) : text;
        if (CREDITS.start(inner) && !Remarks.isAuthor(inner)) {
            return (text.indexOf('。') < 0 || text.length() < 30) && (!DUTIES.start(inner) || namesOne(look.text()));
        }
        return (first == '（' || first == '(')
                && Chars.endsWithAny(
                        text, "供稿）", "供稿)", "摄）", "摄)", "整理）", "撰稿）", "撰稿)", "整理)", "编辑）", "报道）", "报道)", "完）", "完)")
                && text.length() < 30
                && !text.contains("录音")
                // (2014年9月12日根据记录整理)
                && !(Chars.isDigit(inner.charAt(0)) && text.indexOf('日') > 0 && Chars.containsAny(text, "根据", "据记录"))
                // (根据2014年9月12日的记录整理) tells the day.
                && !(inner.startsWith("根据") && text.indexOf('日') > 0);
    }

    /** 《 人民日报 》（ 2020年03月07日 02 版）. */
    private static boolean newspaperReference(DebrisRule.Look look) {
        if (look.text().indexOf('版') < 0) {
            return false;
        }
        String text = look.compact();
        return PAPER.matcher(text).matches();
    }

    private static boolean share(DebrisRule.Look look) {
        return SHARE.in(look.text())
                && look.text().indexOf('。') < 0
                // 让群众分享到发展的成果
                && (!look.isAmidProse() || look.length() <= 6 || SHARE_BUTTON.in(look.text()));
    }

    private static boolean previousNext(DebrisRule.Look look) {
        String text = look.compact();
        int word = 0;
        while (word < text.length() && "-•·*[【<←→>".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        text = text.substring(word);
        if (isSentence(text) && "：:".indexOf(text.charAt(3)) < 0) {
            return false;
        }
        return PREVIOUS_NEXT.start(text);
    }

    /** 点击上方蓝字关注我们, 喜欢就点个“在看”吧, END: what a public account puts around a text. */
    private static boolean account(DebrisRule.Look look) {
        String text = look.compact();
        return text.contains("END")
                ? text.length() <= 12 && Chars.countHan(text) == 0
                : look.atEdge() && text.length() <= 30 && !text.endsWith("。");
    }

    /** 京ICP备12024993号-1 / 皖公网安备 34118102000224号. */
    private static boolean registration(DebrisRule.Look look) {
        return REGISTRATION.in(look.text())
                && look.text().length() - Chars.count(look.text(), '。') * 60 > 0
                && !(look.containsAny("技术支持", "主办单位", "主办", "承办", "建议使用") && look.isProse())
                && !(look.containsAny("技术支持")
                        && look.isAmidProse()
                        && !look.containsAny("技术支持：", "技术支持:", "技术支持 ", "ICP", "备案", "主办", "承办"))
                && !(look.startsWithAny("主办单位") && !look.atEdge());
    }

    private static boolean licence(DebrisRule.Look look) {
        if (look.length() < 4) {
            return false;
        }
        String text = look.text();
        return text.equals("Public domain")
                || text.equals("false")
                || text.equals("true")
                || text.startsWith("Public domain")
                || text.contains("CC BY")
                || text.startsWith("检索自")
                || text.startsWith("取自“")
                || text.startsWith("本作品在全世界都属于公有领域")
                || (text.contains("公有领域") && text.length() < 40);
    }

    /** -------- / ======== */
    private static boolean ruleLine(DebrisRule.Look look) {
        if (look.length() < 3) {
            return false;
        }
        String text = look.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isDash(c) && c != '=' && c != '_' && c != ' ' && c != '＝' && c != '～') {
                return false;
            }
        }
        return true;
    }

    /** 一、2011年工作回顾………………… 1: a heading in a table of contents. */
    private static final Pattern HEADING_AND_PAGE = Pattern.compile("[^。]{4,50}?[.…·]{6,80} ?\\d{1,4}");

    static boolean isHeadingInContents(Line line) {
        return line.length() >= 12
                && line.length() <= 140
                && Chars.isDigit(line.text().charAt(line.length() - 1))
                && (line.text().contains("……")
                        || line.text().contains("...")
                        || line.text().contains("···"))
                && HEADING_AND_PAGE.matcher(line.text()).matches();
    }

    /** 镇镇长2022年工作动员会上的讲话 35: an entry of a table of contents, or {@code null}. */
    static String contentsEntry(Line line) {
        if (line.length() > 90
                || line.length() < 8
                || !Chars.isDigit(line.text().charAt(line.length() - 1))) {
            return null;
        }
        Matcher matcher = TOC.matcher(line.text());
        if (!matcher.matches()) {
            return null;
        }
        String title = Titles.clean(matcher.group(1));
        return Titles.endsLikeTitle(title) ? title : null;
    }
}
