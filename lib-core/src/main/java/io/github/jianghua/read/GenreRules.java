package io.github.jianghua.read;

import io.github.jianghua.speech.Genre;
import java.util.List;
import java.util.regex.Pattern;

/** Tells speeches from what is found beside them: news about a meeting, advice on writing, fiction, keyword pages. */
final class GenreRules {
    private GenreRules() {}

    static Genre genre(Part part, String text, Evidence title, List<String> notes) {
        String why = other(part, text, title);
        if (why == null) {
            return Genre.SPEECH;
        }
        notes.add("Not a speech: " + why);
        return Genre.OTHER;
    }

    private static final Words REPORTED = Words.of(
            "会议指出", "发言中说", "讲话中说", "致辞中说", "出席仪式", "会议强调", "会议要求", "会议听取", "会议认为", "会议审议", "他指出", "他强调", "她强调", "会上，",
            "记者", "出席会议", "主持会议", "主持召开", "参加会议", "会议由", "与会人员", "会议号召", "会议决定", "大家一致", "会议宣布", "强调指出", "据悉", "会议传达",
            "会议通报", "据了解", "工作人员", "采访", "开展了", "活动现场", "作了讲话", "作重要讲话", "指出，", "强调，", "应邀出席", "等领导出席", "会上,", "强调,",
            "指出,", "发言人说", "发言人表示", "总统表示", "总统说", "总统指出");

    /** Who reports a speech puts these between its sentences. */
    private static final Words SAID = Words.of("说，", "说：", "说,", "表示，");

    /** 罗长水在推进会上作交流发言; but 在推进会上的交流发言 is a speech. */
    private static final Pattern SPOKE = Pattern.compile("[上会，]作(?:了)?[^的，]{0,4}(?:发言|讲话|致辞|报告)$");

    private static final Words SPOKEN = Words.of(
            "同志们", "我讲", "我代表", "我们要", "我想", "请大家", "我就", "希望大家", "我强调", "各位", "我先", "我再", "请予审议", "谢谢大家", "我向", "我谨",
            "让我们", "我们召开", "我们的", "我们", "我");

    private static final Words HAPPENED = Words.of("本次活动", "此次活动", "宣传活动", "介绍说", "表示", "举行", "开展", "日前", "近日");

    private static final Words ESSAY = Words.of(
            "决议", "浅析", "浅谈", "浅议", "浅论", "刍议", "之我见", "初探", "探析", "游记", "读后感", "观后感", "随笔", "日记", "侧记", "纪实", "综述",
            "述评", "社论", "报道", "调研报告", "调查报告", "考察报告", "研究报告", "审计报告", "工作计划", "工作方案", "实施方案", "实施意见", "目录", "办法", "条例",
            "细则", "报导", "心得体会", "学习体会", "学习心得", "心得", "本报评论员", "见闻", "纪要", "简报", "大事记", "发刊词", "创刊词");

    /** 观后感：一堂难忘的课. */
    private static final Pattern IMPRESSION = Pattern.compile("^(?:观|读|听|有)后感[：:]");

    private static final Words NEWS =
            Words.of("我校", "我市", "我县", "热议", "座谈", "调研", "慰问", "走访", "举行", "召开", "学习", "视察", "来访", "启动");

    private static final Pattern QUOTED = Pattern.compile("“[^”“]{0,300}”|\"[^\"]{0,300}\"|「[^」]{0,300}」");

    /** 我校, 我县: said by those who write reports too. */
    private static final Words OF_US =
            Words.of("我校", "我市", "我县", "我国", "我省", "我区", "我院", "我司", "我镇", "我乡", "我州", "我党", "我军", "我局", "我馆", "自我");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:同志们|同学们|朋友们|老师们|乡亲们|各位[^，。]{0,6})[，,！!：:]|你们|大家|请予审议|下面[，,]?(?:就[^，。]{2,16}[，,])?我(?:再)?(?:讲|谈|强调|说)");

    /** 4月22日上午，… */
    private static final Pattern REPORT_DAY = Pattern.compile(
            "^(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:(?:上午|下午|晚上|晚|清晨|中午)?[，,]|(?:上午|下午|晚上)[^，。我]{2,40}(?:举行|召开|开展|举办))");

    private static final Pattern GUIDE_QUESTION = Pattern.compile("(?:怎样|如何|怎么|咋样).{0,8}(?:写|起草|撰写|草拟)");

    /** 给县领导写动员讲话，这五个开头千万别用. */
    private static final Pattern GUIDE_FOR = Pattern.compile("(?:给|替|帮|为).{1,8}写.{0,6}(?:讲话|发言|致辞|稿)");

    private static final Words LETTER = Words.of("公开信", "感谢信", "慰问信", "表扬信", "求职信", "推荐信", "倡议书");

    /** 父亲的讲话稿. */
    private static final Words KIN =
            Words.of("父亲", "母亲", "爷爷", "奶奶", "爸爸", "妈妈", "外公", "外婆", "我的父亲", "我的母亲", "我爸", "我妈");

    /** 写公文常用的排比金句. */
    private static final Words SENTENCES =
            Words.of("金句", "排比句", "好词好句", "精彩语句", "开头结尾", "过渡句", "写作素材", "公文常用", "常用句式", "标题大全", "提纲大全", "对仗", "万能句");

    private static final Words HOLDING = Words.of("关于召开", "关于举办", "关于举行", "关于开展", "关于组织");

    private static final Words MINUTES = Words.of("会议过程正式纪录", "会议过程正式记录", "会议纪要");

    /** 从百姓餐桌看工作报告. */
    private static final Pattern VIEWED = Pattern.compile("^[从從].{2,12}看.{0,8}(?:报告|報告|讲话|講話)$");

    /** 评某人的演说. */
    private static final Words COMMENT = Words.of("评", "驳", "解读", "浅析", "试论", "浅谈");

    /** 沙沟县集市管理条例第十二条. */
    private static final Pattern STATUTE = Pattern.compile("第[一二三四五六七八九十百千零\\d]{1,8}条(?:之[一二三四五六七八九十])?$");

    /** 县长最新讲话 县委书记讲话 人代会 乡镇 政府工作报告 范文. */
    private static final Pattern KEYWORDS = Pattern.compile("[^ ，。—-]{2,10}(?: [^ ，。—-]{2,12}){3,12}");

    /** Who speaks says 我 or 我们 once in so many characters at least. */
    private static final int CHARACTERS_A_WORD = 150;

    /** 关于召开全镇大会的通知. */
    static boolean announces(String title) {
        return HOLDING.start(title) && Chars.endsWithAny(title, "通知", "方案");
    }

    private static String other(Part part, String text, Evidence title) {
        if (part.draft.nothingLeft) {
            return "all of it looks like what sites put around a text";
        }
        String name = title == null ? "" : (String) title.value();
        String head = text.length() > 1500 ? text.substring(0, 1500) : text;
        if (Fiction.isChapter(part, name, head)) {
            return "it is a chapter of a story";
        }
        if (Titles.IN_PICTURES.start(name)) {
            return "its title says that it shows a report in pictures";
        }
        if (GUIDE_QUESTION.matcher(name).lookingAt() && !name.contains("——")) {
            return "it explains how speeches are written";
        }
        if (Chars.endsWithAny(name, "公告", "公示", "通告", "启事")) {
            return "it is a public notice";
        }
        if (announces(name)) {
            return "it tells that something will be held";
        }
        if (LETTER.end(name)) {
            return "it is a letter or an appeal";
        }
        if (MINUTES.in(name) || !part.salutation && MINUTES.in(part.opening(200))) {
            return "it is the record of a sitting";
        }
        if (SENTENCES.in(name) && !Titles.endsLikeTitle(name)) {
            return "it collects sentences for those who write speeches";
        }
        if (name.startsWith("写") && Chars.containsAny(name, "讲话", "发言", "致辞", "稿")) {
            return "it explains how speeches are written";
        }
        if (part.salutation || Leads.ofFullText(part) != null) {
            return null;
        }
        if (Chars.containsAny(head, "小编来", "小编告诉", "小编就", "告诉小编", "小编为")) {
            return "the editor of a site speaks in it";
        }
        if (STATUTE.matcher(name).find()) {
            return "it is an article of a statute";
        }
        if (KIN.start(name)) {
            return "its title tells of somebody's family";
        }
        if (COMMENT.start(name)
                || name.endsWith("有感")
                || VIEWED.matcher(name).find()
                || IMPRESSION.matcher(name).find()) {
            return "its title says that it comments on a text";
        }
        // 沙沟镇镇长讲话稿下载｜沙沟镇简介｜沙沟镇天气｜沙沟镇邮编
        if (!Titles.endsLikeTitle(name)
                && part.head.stream()
                        .anyMatch(piece -> Chars.count(piece.text(), '｜') + Chars.count(piece.text(), '|') > 2)) {
            return "its title is a list of keywords";
        }
        if (part.head.stream()
                .anyMatch(piece -> piece.kind() == HeadPiece.Kind.TITLE
                        && KEYWORDS.matcher(piece.text()).matches())) {
            return "its title is a list of keywords";
        }
        if (name.length() >= 4 && head.length() < 1500 && count(head, name.substring(0, 4)) > 6) {
            return "it repeats the same keyword over and over";
        }
        int words = head.length() < 1500 ? count(head, "讲话", "发言稿", "致辞") : 0;
        if (words >= 8 && words * 30 > head.length() && !ADDRESS.matcher(head).find()) {
            return "it names speeches and holds none";
        }
        if (Chars.containsAny(name, "举行", "召开", "举办")
                && Chars.endsWithAny(name, "大会", "会议", "仪式", "典礼", "活动", "座谈会", "培训会", "动员会", "推进会")) {
            return "its title reports a meeting";
        }
        if (Chars.containsAny(name, "采访", "专访", "访谈录", "答记者问") && !Titles.endsLikeTitle(name)) {
            return "its title says that it is an interview";
        }
        String bare = name.endsWith("】") && name.indexOf('【') > 4 ? name.substring(0, name.lastIndexOf('【')) : name;
        // 沙沟镇2018年政府工作报告和2019年工作计划
        boolean report = bare.endsWith("工作计划") && bare.contains("政府工作报告");
        if (ESSAY.end(bare) && !report && !Chars.endsWithAny(bare, "讲话纪要", "发言纪要", "谈话纪要")
                || name.startsWith("论") && !Titles.endsLikeTitle(name)) {
            return "its title is that of an essay, a report or a resolution";
        }
        String unquoted =
                Chars.containsAny(head, "“", "\"", "「") ? QUOTED.matcher(head).replaceAll("") : head;
        int ours = SPOKEN.count(unquoted, 40) - OF_US.count(unquoted, 40);
        if (name.endsWith("通知") && ours < 3) {
            return "it is a notice";
        }
        if (!Titles.endsLikeTitle(name)
                && REPORT_DAY.matcher(head).find()
                && (ours < 3 || SAID.count(unquoted, 40) > 2 || part.ownTitle && NEWS.in(name))) {
            return "it begins with the day as reports do";
        }
        int wire = wire(part);
        if (wire > 0 && Chars.containsAny(name, "举行", "召开", "出席", "主持")) {
            return "it begins as a report of an agency";
        }
        boolean titleLike =
                Titles.endsLikeTitle(name) && title != null && title.in() != io.github.jianghua.speech.FoundIn.OPENING;
        if (wire > 0 && !titleLike) {
            return "it begins as a report of an agency";
        }
        boolean dated = part.head.stream().anyMatch(piece -> piece.kind() == HeadPiece.Kind.DATE);
        if (isGuide(name, head, titleLike && dated)) {
            return "it explains how speeches are written";
        }
        int reported = REPORTED.count(head, 40);
        int spoken = SPOKEN.count(head, 40);
        if ((Chars.endsWithAny(name, "上发言", "上讲话", "上致辞", "并讲话", "并致辞", "并发言", "发表讲话", "发表重要讲话", "发表演讲")
                        || SPOKE.matcher(name).find())
                && ((reported > 0 && spoken < 8) || reported + SAID.count(head, 40) > 3)) {
            return "its title reports that somebody spoke";
        }
        if (wire > 0 && (spoken < 4 || ours < 3)) {
            return "it begins as a report of an agency";
        }
        if (reported >= 2 && spoken < reported + 1 && !(titleLike && spoken > 2)) {
            return "it reports what was said at a meeting";
        }
        int unquotedHan = Chars.countHan(unquoted);
        if (ours * CHARACTERS_A_WORD < unquotedHan
                && !titleLike
                && !(dated && Chars.containsAny(name, "讲话", "致辞", "发言", "演讲"))
                && unquotedHan >= 100
                && !ADDRESS.matcher(unquoted).find()) {
            return "nobody speaks in it but where others are quoted";
        }
        if (spoken == 0 && !titleLike && head.length() < 1400 && reported + HAPPENED.count(head, 40) >= 1) {
            return "it reports on a meeting";
        }
        int han = Chars.countHan(text);
        if (han < 80 && !titleLike && Chars.count(text, '。') == 0) {
            return "it is too short and has no sentences";
        }
        if (han >= 20
                && Chars.count(text, '。') + Chars.count(text, '！') + Chars.count(text, '；') == 0
                && !titleLike
                && !Chars.startsWithAny(text, "同志们", "各位", "尊敬的", "老师们", "乡亲们", "朋友们")) {
            return "it is a list of words, not of sentences";
        }
        return null;
    }

    private static int wire(Part part) {
        int count = 0;
        for (HeadPiece piece : part.head) {
            count += WireHead.end(piece.text()) > 0 ? 1 : 0;
        }
        for (int i = 0; i < Math.min(3, part.body.size()); i++) {
            count += WireHead.end(part.body.get(i).text()) > 0 ? 1 : 0;
        }
        return count;
    }

    private static final Words GUIDE_TITLE = Words.of(
            "怎么写", "如何写", "写作技巧", "写作方法", "技巧", "写法", "怎样写", "格式", "注意事项", "解读", "要领", "写好", "赏析", "评析", "万能句");

    private static final Words GUIDE = Words.of(
            "讲话稿是", "是指", "写作", "写好", "撰写", "起草", "文种", "范文", "开头部分", "结尾部分", "正文部分", "公文", "讲话稿的", "技巧", "文体", "标题一般",
            "开场白", "写法", "怎么写", "例文", "称谓", "称呼", "笔者", "写稿", "初稿");

    private static boolean isGuide(String title, String head, boolean dated) {
        if (GUIDE_TITLE.in(title)
                || GUIDE_QUESTION.matcher(title).find()
                || GUIDE_FOR.matcher(title).find()) {
            return true;
        }
        // A speech that was given has a day above it.
        return !dated && GUIDE.count(title, 40) + GUIDE.count(head, 40) >= 4;
    }

    private static int count(String text, String... words) {
        int count = 0;
        for (String word : words) {
            int at = text.indexOf(word);
            while (at >= 0 && count < 40) {
                count++;
                at = text.indexOf(word, at + word.length());
            }
        }
        return count;
    }
}
