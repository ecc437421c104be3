package io.github.jianghua.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a site puts around every text: paths, menus, tools, banners, buttons, rights and registrations. Each rule stands
 * beside its words and its test; {@link DebrisRules#ALL} gives their order.
 */
final class SiteRules {
    private SiteRules() {}

    private static final Words BREADCRUMB_WORDS = Words.of(
            "您的位置", "您现在的位置", "当前位置", "你的位置", "您当前的位置", "现在的位置", "首页>", "首页＞", "首页»", "首页/", "首页→", "首页›", "网站首页>",
            "网站首页»", "您所在的位置", "首页-", "您在这里", "首页·", "网站首页");
    static final DebrisRule BREADCRUMB =
            new DebrisRule("breadcrumb", 99, BREADCRUMB_WORDS.and(">", "＞", "»", "›"), SiteRules::breadcrumb);
    static final DebrisRule LAST_CRUMB = new DebrisRule("breadcrumb", 12, Words.NONE, SiteRules::lastCrumb);

    /** 您的位置:首页 >新闻中心>乡镇动态>详细内容. */
    private static boolean breadcrumb(DebrisRule.Look look) {
        String text = look.compact();
        if (BREADCRUMB_WORDS.start(text)) {
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
        return arrows >= 2 && (Chars.containsAny(text, "首页", "正文", "论坛") || arrows >= 3) && text.indexOf('。') < 0;
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
                && (BREADCRUMB_WORDS.in(path) || path.contains("首页"));
    }

    private static final Words NAVIGATION_ALONE = Words.of(
            "首页", "网站首页", "政务公开", "办事服务", "互动交流", "登录", "注册", "English", "要闻", "新闻动态", "通知公告", "机构", "主页", "目录", "搜索",
            "政民互动", "联系我们", "关于我们", "走进");
    private static final Words NAVIGATION_WORDS = Words.of(
            "首页", "主页", "登录", "注册", "English", "导航", "导览", "讲话稿", "总结", "心得", "政务公开", "网站", "网", "字型", "简体", "繁体", "会员",
            "搜索", "要闻", "客户端", "充值", "上传文档", "文秘", "文档", "无障碍");
    static final DebrisRule NAVIGATION = new DebrisRule("navigation", 119, Words.NONE, SiteRules::navigation);

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
        boolean site = NAVIGATION_WORDS.in(text);
        return site
                && shortCells * 3 >= cells.length * 2
                && !Names.isName(Chars.compact(text))
                && Roles.parse(text) == null;
    }

    private static final Words TOOL_BAR_WORDS = Words.of(
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
            "关闭视窗",
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
    private static final Set<String> TOOLS = Set.of(
            "大中小",
            "小中大",
            "T大中小",
            "打印",
            "关闭",
            "收藏",
            "分享",
            "打印关闭",
            "关灯",
            "开灯",
            "购物车",
            "我的足迹",
            "返回",
            "回上一頁",
            "列印此頁",
            "列印此页",
            "下一版",
            "上一版",
            "版面导航",
            "标题导航",
            "返回本版首页",
            "文档介绍",
            "推荐给朋友",
            "快速回复",
            "请先登录",
            "找回密码",
            "立即注册",
            "错误举报",
            "显示全文",
            "即日新聞",
            "打印分享",
            "默认",
            "返回顶部",
            "返回列表",
            "返回首页",
            "返回上页",
            "回頂端",
            "全文打印",
            "打印文字稿",
            "回首頁",
            "公众版",
            "个人版",
            "手机版",
            "电脑版",
            "ENGLISH",
            "English",
            "回頁首",
            "▲TOP",
            "TOP",
            "Top",
            "列印",
            "友善列印",
            "回顶部",
            "回到顶部",
            "原文链接",
            "查看原文",
            "文章首发地址",
            "转入文章首发地址",
            "[图片]",
            "【图片】",
            "（图片）");
    /** 分享 Facebook Line 列印: what stands beside tools. */
    private static final Set<String> SHARES = Set.of(
            "Facebook",
            "FB",
            "Line",
            "LINE",
            "Twitter",
            "Plurk",
            "Email",
            "E-mail",
            "微博",
            "微信",
            "QQ空间",
            "轉寄",
            "轉寄好友",
            "字級",
            "转发",
            "点赞",
            "评论",
            "纠错");

    static final DebrisRule TOOL_BAR = new DebrisRule(
            "tool-bar", 69, TOOL_BAR_WORDS.and("3上一篇", "默认").and(TOOLS.toArray(String[]::new)), SiteRules::toolBar);

    /** 【字体:大 中 小】 / 护眼 关灯 / 放大 缩小 默认. */
    private static boolean toolBar(DebrisRule.Look look) {
        String text = look.compact();
        look.draft().newspaper |= text.length() <= 40 && Chars.containsAny(text, "本版首页", "版面导航", "标题导航", "下一版", "上一版");
        if (TOOL_BAR_WORDS.in(text)) {
            return text.indexOf('。') < 0
                    && (text.length() <= (text.contains("繁体版") ? 5 : 10)
                            || !look.isAmidProse()
                            || look.text().length() > text.length() + 1
                            || Chars.containsAny(text, "【", "[", "：", ":", "大中小", "小中大", "列印", "本页", "窗口"));
        }
        // 返回列表 回顶部: several of them in a line
        return text.length() <= 40 && (text.startsWith("3上一篇") || TOOLS.contains(text) || areTools(look.text()));
    }

    private static boolean areTools(String text) {
        boolean any = false;
        for (String word : text.split("[ |｜：:]+", 12)) {
            any |= TOOLS.contains(word);
            if (!TOOLS.contains(word) && !SHARES.contains(word)) {
                return false;
            }
        }
        return any;
    }

    private static final Words SITE = Words.of(
            "范文网", "素材网", "文库", "公文网", "论文网", "资料网", "文秘网", "作文网", "免费下载", "专业的", "文秘", "范文大全", "公文写作", "写作网", "作文大全",
            "范文之家", "文档之家", "公文之家", "文秘之家", "文库之家", "学习文库", "文档网", "文档下载", "门户网站", "政府网", "网站导航", "无忧考", "第一范文", "范文先生",
            "登录注册", "登录|注册", "注册|登录", "欢迎您", "网站地图", "网络文摘", "站内搜索", "返回首页");
    private static final Words BANNER = Words.of(
            "范文", "素材网", "公文网", "论文网", "资料网", "文秘网", "作文", "免费下载", "公文写作", "写作网", "文档", "无忧考", "公文之家", "文秘之家", "文库之家",
            "登录", "注册", "网站导航", "网站地图", "网络文摘", "站内搜索", "返回首页", "最专业的", "欢迎您的", "欢迎您访", "欢迎您光");
    static final DebrisRule SITE_NAME = new DebrisRule("site-banner", 40, Words.NONE, SiteRules::siteName);

    private static final Words OF_SITE_NAME = Words.of(
            "网", "中心", "会", "局", "院", "委", "政府", "大学", "学校", "中学", "小学", "公司", "集团", "报", "社", "馆", "厅", "办", "站", "论坛",
            "在线", "平台", "网站");

    /** 沙沟县气象局 Shagou Meteorological Service, above the menu of its pages. */
    private static boolean siteName(DebrisRule.Look look) {
        String text = look.text();
        if (look.index() > 1
                || Chars.countHan(text) < 4
                || Chars.containsAny(text, "。", "，", "：", "讲话", "报告", "致辞")
                || Titles.endsLikeTitle(Titles.clean(text))
                || Salutation.starts(text)) {
            return false;
        }
        boolean named = Arrays.stream(text.split("[ 【】]+", 8)).anyMatch(OF_SITE_NAME::end);
        List<Line> lines = look.draft().lines;
        for (int i = look.index() + 1; named && i < Math.min(look.index() + 3, lines.size()); i++) {
            String below = lines.get(i).compact();
            if (Chars.containsAny(below, "首页", "用户名", "注册", "登录", "扫描二维码")
                    || BREADCRUMB_WORDS.start(below)
                    || Chars.count(below, '|') >= 3) {
                return true;
            }
        }
        return false;
    }

    static final DebrisRule SITE_BANNER = new DebrisRule(
            "site-banner",
            59,
            SITE.and(".c", ".C", ".n", ".N", "ww", "WW", "wW", "Ww", "ht", "HT", "hT", "Ht"),
            SiteRules::siteBanner);

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
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains(".com")
                        || lower.contains("www.")
                        || lower.contains(".cn")
                        || lower.contains("http")
                        || lower.contains(".net"))
                && Chars.countHan(text) <= 30;
    }

    private static final Words COPY_BUTTON_WORDS = Words.of(
            "正文复制", "全文复制", "一键复制", "复制全文", "以稿换稿", "下载该文章", "会员注册", "【收藏】", "[收藏]", "我要投稿", "下载文档", "下载Word", "下载word",
            "复制文本", "文章下载", "word文档", "Word文档", "点击下载", "下载本文", "复制正文", "复制本文", "全文下载", "在线投稿", "本文下载", "查看原文", "下载原文",
            "推荐访问", "查看全部", "点击复制", "全部预览完", "转换到繁", "请用空格间隔", "特征码", "追更新", "关闭小说模式", "关闭广告屏蔽");
    static final DebrisRule COPY_BUTTON = new DebrisRule("copy-button", 39, COPY_BUTTON_WORDS, SiteRules::copyButton);

    private static boolean copyButton(DebrisRule.Look look) {
        String text = look.compact();
        return COPY_BUTTON_WORDS.in(text);
    }

    static final DebrisRule PAGE_CAPTION = new DebrisRule("page-caption", 69, Words.of("页"), SiteRules::pageCaption);

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
        int sign = look.text().lastIndexOf('第');
        if (look.length() <= 26 && sign > 2 && look.text().charAt(sign - 1) == ' ' && Chars.countHan(text) >= 4) {
            // 资源情况通报 第 6 页: the header that runs over the pages
            return text.indexOf('，') < 0 && text.indexOf('。') < 0 && !Titles.endsLikeTitle(text.substring(0, at));
        }
        char before = text.charAt(at - 1);
        return before == '_' || before == '-' || before == '—' || before == '＿' || before == '|';
    }

    private static final Words FORUM_WORDS = Words.of(
            "本帖最后由",
            "此帖被",
            "[复制链接]",
            "开启左侧",
            "积分规则",
            "阅读权限",
            "当前离线",
            "发新帖",
            "最后登录",
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
    static final DebrisRule FORUM = new DebrisRule("forum", 89, FORUM_WORDS.and("发表于"), SiteRules::forum);

    private static boolean forum(DebrisRule.Look look) {
        int button = look.text().indexOf("[复制链接]");
        String thread = button > 8 ? Titles.clean(look.text().substring(0, button)) : "";
        if (Titles.endsLikeTitle(thread)) {
            MetadataRules.named(look, thread, 45, "the thread of a forum is called so");
        }
        return FORUM_WORDS.in(look.text()) || (look.text().startsWith("发表于") && look.shorterThan(40));
    }

    private static final Words ACCESSIBILITY_WORDS = Words.of(
            "跳到主要内容",
            "您的浏览器",
            "跳过导航",
            "跳過導航",
            "您的瀏覽器",
            "聽新聞的功能",
            "听新闻的功能",
            "does not appear to support",
            "本網站使用",
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
    static final DebrisRule ACCESSIBILITY =
            new DebrisRule("accessibility", 160, ACCESSIBILITY_WORDS, SiteRules::accessibility);

    private static boolean accessibility(DebrisRule.Look look) {
        // 适老化改造 and 无障碍版本 are spoken of, too.
        return ACCESSIBILITY_WORDS.in(look.text())
                && (look.text().indexOf('。') < 0
                        || look.shorterThan(30)
                        || look.containsAny("隱私", "浏览器", "瀏覽器", "JavaScript", "javascript", ":::", "网站"));
    }

    private static final Words SHARE_WORDS = Words.of(
            "扫一扫", "手机扫", "即可在移动端", "移动端阅读", "手机端阅读", "分享到", "分享至", "微信扫", "二维码", "扫描二维", "一键分享", "用手机打开", "手机打开当前页",
            "微信好友", "微信朋友圈", "分享朋友圈", "到朋友圈", "转发朋友圈", "QQ空间", "新浪微博", "打开微信", "转寄", "分享按钮");
    private static final Words SHARE_BUTTON = Words.of(
            "扫一扫", "手机扫", "微信扫", "扫描二维", "用手机打开", "手机打开当前页", "转发朋友圈", "分享朋友圈", "打开微信", "分享按钮", "分享到：", "分享到:", "分享到 ",
            "分享到微", "分享到新", "分享到Q", "分享到朋", "分享至：", "分享至:", "分享至微", "分享至朋", "分享至Q", "二维码关注", "二维码下载", "二维码加", "二维码添加",
            "二维码查看");
    static final DebrisRule SHARE = new DebrisRule("share", 59, SHARE_WORDS, SiteRules::share);

    private static boolean share(DebrisRule.Look look) {
        return SHARE_WORDS.in(look.text())
                && look.text().indexOf('。') < 0
                // 让群众分享到发展的成果
                && (!look.isAmidProse() || look.length() <= 6 || SHARE_BUTTON.in(look.text()));
    }

    private static final Words PREVIOUS_NEXT = Words.of(
            "首页上一", "目录下一", "本章未完", "(本章未完", "（本章未完", "欲知后事", "加入书签", "最新网址", "上一篇", "下一篇", "上一条", "下一条", "上篇：", "下篇：",
            "上一页", "下一页", "上一章", "下一章", "前一篇", "后一篇", "【上一篇", "【下一篇", "[上一篇", "[下一篇", "←上一", "下一篇:", "返回上一页", "上一则",
            "下一则", "上一个", "下一个：", "首页上一页", "阅读上一篇", "阅读下一篇", "返回列表上一", "返回列表下一", "上一主题", "上一版", "前一条", "上一信息", "下一信息");
    static final DebrisRule PREV_NEXT = new DebrisRule("prev-next", 139, PREVIOUS_NEXT, SiteRules::previousNext);

    private static boolean previousNext(DebrisRule.Look look) {
        String text = look.compact();
        int word = 0;
        while (word < text.length() && "-•·*[【<←→>".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        text = text.substring(word);
        if (MetadataRules.isSentence(text) && "：:".indexOf(text.charAt(3)) < 0) {
            return false;
        }
        return PREVIOUS_NEXT.start(text);
    }

    private static final Words ACCOUNT_WORDS =
            Words.of("点击上方", "点击蓝字", "点个“在看”", "点个在看", "点亮在看", "点亮“在看”", "阅读原文", "END", "长按识别", "长按二维码");
    static final DebrisRule ACCOUNT = new DebrisRule("account", 40, ACCOUNT_WORDS, SiteRules::account);

    /** 点击上方蓝字关注我们, 喜欢就点个“在看”吧, END: what a public account puts around a text. */
    private static boolean account(DebrisRule.Look look) {
        String text = look.compact();
        return text.contains("END")
                ? text.length() <= 12 && Chars.countHan(text) == 0
                : look.atEdge() && text.length() <= 30 && !text.endsWith("。");
    }

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
    private static final Words COPYRIGHT_WORDS = Words.of(
            "由用户上传",
            "由用戶上傳",
            "本文由用户",
            "文由会员",
            "版权归",
            "版权说明",
            "内容存在侵权",
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

    static final DebrisRule COPYRIGHT = new DebrisRule("copyright", 199, COPYRIGHT_WORDS, SiteRules::copyright);

    private static boolean copyright(DebrisRule.Look look) {
        String text = look.text();
        if (!COPYRIGHT_HINT.in(text)) {
            return false;
        }
        return COPYRIGHT_WORDS.in(text)
                && !Remarks.isWhole(text)
                && !Salutation.starts(text)
                && !(text.charAt(0) == '“' && Chars.endsSentence(text))
                && !(Chars.endsSentence(text) && text.indexOf('，') > 0 && text.length() > 30 && !OF_TEXTS.in(text))
                && !(text.length() > 100 && Chars.count(text, '。') > 3);
    }

    private static final Words REGISTRATION_WORDS = Words.of(
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
            "卫网审字",
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
    static final DebrisRule REGISTRATION =
            new DebrisRule("registration", 219, REGISTRATION_WORDS, SiteRules::registration);

    /** 京ICP备12024993号-1 / 皖公网安备 34118102000224号. */
    private static boolean registration(DebrisRule.Look look) {
        return REGISTRATION_WORDS.in(look.text())
                && look.text().length() - Chars.count(look.text(), '。') * 60 > 0
                && !(look.containsAny("技术支持", "主办单位", "主办", "承办", "建议使用") && look.isProse())
                && !(look.containsAny("技术支持")
                        && look.isAmidProse()
                        && !look.containsAny("技术支持：", "技术支持:", "技术支持 ", "ICP", "备案", "主办", "承办"))
                && !(look.startsWithAny("主办单位") && !look.atEdge());
    }

    static final DebrisRule LICENCE = new DebrisRule(
            "licence",
            59,
            Words.of("Public domain", "false", "true", "CC BY", "检索自", "取自“", "公有领域"),
            SiteRules::licence);

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
}
