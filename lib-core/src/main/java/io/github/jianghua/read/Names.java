package io.github.jianghua.read;

import io.github.jianghua.segment.Dictionary;
import java.util.Set;

/** Tells names of people from other short strings. Precision before recall: what is not surely a name is none. */
final class Names {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤"
            + "滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季"
            + "麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴"
            + "陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟"
            + "薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹"
            + "习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查"
            + "后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商佘佴伯赏墨哈谯笪爱阳佟肖岩付代冼覃揭苟苑萨覃蒿练邸么信仝佴粟逄逯代褟揣"
            + "鄺邝侍簡鄺邝侍簡陳楊張劉趙鄺邝侍簡霍詹葉蕭錢孫吳鄭馮衛蔣韓許呂嚴華魏謝鄒蘇潘範魯韋馬鳳兪湯羅畢鄔樂時傅顧黃蕭龐熊紀項祝梁藍閔賈婁顏鍾駱樊萬盧莫經繆應鄧單諸龔陸榮儲車寧厲劉葉龍黎蒼聞譚貢勞農溫莊閻"
            + "兰牟芦丛迟習東歐鞏聶關遊權蓋岳況歸賞墨樑";

    private static final boolean[] SURNAME = new boolean[0x10000];

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "宇文", "长孙", "夏侯", "端木", "呼延", "南宫", "澹台",
            "轩辕", "钟离", "闻人", "赫连", "申屠", "鲜于", "独孤", "歐陽", "司馬", "諸葛", "范姜", "张简", "張簡", "宗政", "濮阳", "淳于", "太叔", "仲孙",
            "闾丘", "司寇", "亓官", "子车", "颛孙", "巫马", "公西", "漆雕", "壤驷", "公良", "拓跋", "夹谷", "宰父", "谷梁", "段干", "羊舌", "微生", "梁丘",
            "左丘", "毌丘", "母丘", "贺兰", "纳兰", "完颜", "万俟", "公冶", "公羊", "达奚", "哥舒", "斛律", "第五");

    /** Surnames that begin more words than names: believed only of a name of three characters. */
    private static final String RARE = "钭盘楼豆朴辜修赫鲜檀尧植奉宾冶门官敬亓漆谌隋郗郇展铁栗鹿续呙禤旷郄麦仵雒庹禚蹇俎麴隽郇芈佀訚揆鄯郤敫妫姒嬴琚撖闾昃粘贠訾楮翦瞿佴逮";

    private static final Set<String> RARE_WORDS = Set.of(
            "楼上", "楼下", "楼房", "楼宇", "楼道", "楼盘", "楼市", "盘活", "盘子", "盘点", "盘古", "豆腐", "豆子", "豆浆", "豆制", "朴素", "朴实", "修建",
            "修改", "修订", "修养", "修复", "修路", "修身", "修好", "修理", "修正", "修筑", "修水", "修渠", "鲜花", "鲜活", "鲜明", "鲜血", "鲜红", "檀香",
            "尧舜", "植树", "植物", "植保", "植被", "奉献", "奉化", "奉贤", "奉行", "奉公", "奉劝", "奉节", "奉新", "赫赫", "赫章", "宾馆", "宾客", "宾主",
            "宾川", "宾阳", "冶金", "冶炼", "门口", "门户", "门票", "门诊", "门店", "门前", "门牌", "门窗", "门卫", "门槛", "门类", "门头", "官方", "官员",
            "官网", "官兵", "官僚", "敬请", "敬爱", "敬老", "敬业", "敬礼", "敬畏", "敬意", "敬告", "敬上", "敬启", "敬祝", "敬献", "敬酒", "敬重", "敬佩",
            "漆黑", "漆器", "展示", "展开", "展望", "展现", "展览", "展出", "展会", "展品", "展厅", "展区", "展台", "展销", "铁路", "铁军", "铁腕", "铁人",
            "铁血", "铁道", "铁塔", "铁矿", "铁水", "铁岭", "栗子", "鹿茸", "续写", "续签", "续聘", "续建", "麦田", "麦子", "麦收", "麦穗", "麦苗", "旷工",
            "旷课", "旷野");

    /** Words of the dictionary that are names of people, or names more often than words where a name may stand. */
    private static final Set<String> PEOPLE = Set.of(
            "习近平", "李克强", "赵乐际", "王沪宁", "丁薛祥", "李强", "李希", "蔡奇", "韩正", "汪洋", "胡锦涛", "江泽民", "朱镕基", "温家宝", "吴邦国", "曾庆红",
            "贾庆林", "李岚清", "李瑞环", "钱其琛", "迟浩田", "姜春云", "王兆国", "李铁映", "邹家华", "丁关根", "傅全有", "张万年", "罗干", "李鹏", "乔石", "宋平",
            "宋健", "毛泽东", "周恩来", "刘少奇", "朱德", "邓小平", "陈云", "胡耀邦", "李先念", "彭德怀", "刘伯承", "罗荣桓", "薄一波", "程思远", "宋庆龄", "孙中山",
            "李大钊", "郭沫若", "钱学森", "华罗庚", "李四光", "杨振宁", "董建华", "蒋介石", "高峰", "高原", "高松", "高远", "高歌", "高超", "高扬", "高洁",
            "高波", "高云", "高强", "高明", "黎明", "朱文", "朱红", "林海", "林涛", "林立", "张扬", "张力", "张飞", "徐海", "刘海", "吴晓", "周正", "周密",
            "周波", "杨森", "马力", "王秋", "王英", "雷鸣", "石青", "石英", "洪亮", "洪涛", "洪武", "康宁", "康健", "江河", "江华", "龙飞", "金鹏", "金石",
            "金星", "金玉", "金光", "金昌", "金龙", "金刚", "金菊", "常青", "向阳", "向明", "方舟", "方圆", "安宁", "安静", "文静", "文杰", "文武", "齐鸣",
            "夏雨", "田野", "白云", "白雪", "白杨", "白桦", "白洋", "白梅", "华强", "华明", "华英", "苗壮", "卓然", "武松", "陆海", "吉祥", "古川", "鲁迅",
            "祁连山");

    /** Words of two to four characters that begin like a name. */
    private static final Set<String> WORDS = Set.of(
            "年月日", "范文", "范本", "范例", "范畴", "文稿", "文档", "文秘", "文库", "文书", "文本", "文集", "文员", "万能", "常用", "应用文", "路过",
            "管理员", "党群", "农商行", "农信社", "农发行", "农行", "建行", "商行", "毕业生", "毕业班", "全屏", "兰州", "兰花", "兰溪", "兰考", "牟平", "芦苇",
            "芦山", "芦溪", "芦笋", "丛林", "丛书", "迟到", "迟迟", "迟缓", "安全", "安排", "安定", "安康", "常委", "常务", "常态", "成立", "成就", "成果",
            "成效", "程度", "党委", "党组", "党员", "党建", "党校", "党政", "方面", "方向", "方案", "方法", "丰收", "丰富", "富强", "富裕", "高度", "高效",
            "高质", "高速", "高校", "高铁", "关于", "关键", "关注", "广大", "广告", "广场", "国家", "国务", "国有", "国土", "国庆", "国际", "和谐", "和平",
            "和美", "后勤", "后续", "华侨", "计划", "计生", "纪检", "纪委", "纪律", "季度", "家庭", "家长", "建设", "金融", "金秋", "经济", "经验", "经营",
            "居民", "康复", "乐观", "利用", "利益", "连续", "林业", "林长", "领导", "满意", "满足", "明确", "明天", "明年", "农业", "农村", "农民", "平安",
            "平台", "平稳", "强化", "强调", "强国", "全国", "全省", "全市", "全县", "全区", "全镇", "全乡", "全村", "全体", "全面", "全文", "全力", "任务",
            "荣誉", "商务", "商会", "师生", "石油", "时代", "时间", "时刻", "双拥", "水利", "宋体", "通知", "通报", "通过", "温暖", "文化", "文明", "文件",
            "文章", "文旅", "文艺", "文字", "席位", "夏季", "相关", "向前", "项目", "信息", "信访", "信心", "秋季", "严格", "养老", "应急", "应该", "于是",
            "元旦", "元宵", "越来", "章程", "支持", "支部", "支书", "周年", "周边", "主任", "祝贺", "祝词", "祝愿", "祖国", "左右", "同志", "同志们", "终身",
            "管理", "管委会", "连云港", "单位", "冬季", "应有", "有关", "有效", "有限", "年度", "年初", "年底", "年会", "公司", "公开", "公安", "公告",
            "公布", "公共", "相信", "红色", "红旗", "海洋", "法院", "法律", "法治", "商业", "空间", "都市", "代表", "代表们", "边境", "池州", "武装", "武警",
            "武汉", "广东", "广西", "海南", "江苏", "江西", "云南", "宁夏", "山东", "山西", "陕西", "吉林", "黄河", "长江", "温州", "杭州", "郑州", "徐州",
            "常州", "贵州", "福州", "苏州", "万元", "万众", "万象", "简介", "简报", "白皮书", "双招双引", "易地", "阳光", "东部", "东西", "包括", "能力",
            "能源", "权力", "权利", "解放", "解决", "解读", "别名", "路线", "车辆", "严肃", "谢谢", "谢谢大家", "游客", "班子", "班会", "牧区", "松树",
            "石板", "房屋", "景区", "景观", "教师", "教育", "申请", "申报", "农历", "古城", "项目部", "干部", "干部们", "干事", "干群", "盛会", "盛世",
            "管委", "卫生", "卫健", "华夏", "时政", "时事", "家乡", "封面", "后记", "国防", "国企", "国资", "边疆", "温馨", "经贸", "法规", "充分", "充满",
            "公文", "计算", "信用", "年终", "广电", "广播", "安监", "常规", "平凡", "路上", "从严", "从此", "满怀", "满载", "向上", "武夷", "乐业", "安居",
            "幸福", "贺词", "贺信", "贺电", "宣传", "宣讲", "宣言", "高考", "中考", "高中", "高温", "高等", "高级", "高新", "高质量", "高位", "高举", "成人",
            "成长", "成绩", "成功", "成员", "校园", "万里", "水平", "水务", "青年", "青春", "常识", "平时", "平等", "安心", "安徽", "经典", "经历", "纪念",
            "纪实", "古诗", "方式", "时评", "时候", "时期", "时尚", "通用", "通讯", "通告", "关心", "关爱", "关怀", "关系", "向导", "白银", "明白", "明日",
            "祝福", "包容", "包含", "金色", "金山", "金华", "黄金", "黄山", "黄石", "江南", "江山", "江海", "雷锋", "雷雨", "花园", "花开", "车间", "车站",
            "路径", "路段", "石家庄", "石化", "房产", "房管", "郑重", "夏令营", "冬令营", "马上", "马路", "毛泽东思想", "邓小平理论", "习近平新时代", "汤圆", "牛年",
            "龙年", "马年", "羊年", "鱼米", "党风", "党课", "党代会", "党章", "党史", "党旗", "师德", "师范", "师傅", "师长", "连队", "连接", "强军", "强省",
            "强市", "强县", "空气", "空军", "那么", "那些", "那时", "相聚", "相约", "相对", "应当", "应对", "应用", "应邀", "应聘", "何时", "何谓", "何以",
            "何为", "曾经", "简单", "简历", "简要", "益阳", "有的", "有人", "权威", "海军", "海峡", "法制", "法定", "车管", "利民", "利好", "越是", "冷静",
            "公益", "公开课", "公路", "公园", "公正", "公平", "公民", "单纯", "全党", "全民", "全校", "全球", "全新", "全程", "全员", "和睦", "于此", "时令",
            "伏击", "成都", "祝酒词", "项目组", "童年", "童心", "程序", "阳台", "阳春", "谢幕", "严明", "严谨", "严寒", "华南", "华北", "华东", "华中",
            "金属", "陶瓷", "陶冶", "孔庙", "曹操", "施工", "施行", "施政", "许多", "许可", "何况", "朱砂", "杨柳", "周末", "周刊", "周报", "周一", "周二",
            "周三", "周四", "周五", "周六", "周日", "李子", "钱财", "赵州", "孙子", "王国", "王牌", "冯唐", "陈列", "陈述", "陈旧", "卫星", "卫士", "沈阳",
            "韩国", "韩语", "明星", "康养", "游园", "游记", "游览", "解说", "解释", "解析", "解答", "宗旨", "宗教", "丁香", "海报", "关闭", "金币", "简体",
            "支付", "支付宝", "包月", "包年", "解锁", "章节", "左侧", "全选", "单页", "单篇", "常见", "封底", "时长", "空白", "空格", "文末", "方正", "方框",
            "黑体", "解压", "付费", "易错", "游戏", "宣布", "宣誓", "宣告", "单元", "单独", "单招", "都会", "冷链", "海关", "海外", "商贸", "金牌");

    static {
        for (int i = 0; i < SURNAMES.length(); i++) {
            SURNAME[SURNAMES.charAt(i)] = true;
        }
    }

    private Names() {}

    /** A Chinese name of two to four characters, or a transcribed one with dots. Blanks must be gone. */
    static boolean isName(String name) {
        String text = Chars.simplified(name);
        int n = text.length();
        if (n < 2 || n > 16) {
            return false;
        }
        int dots = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (isDot(c)) {
                dots++;
                if (i == 0 || i == n - 1 || isDot(text.charAt(i - 1))) {
                    return false;
                }
            } else if (!Chars.isHan(c) || c == '某' || c == '佚' || c == '届' || c == '亿') {
                return false;
            }
        }
        if (dots > 0) {
            return n >= 4 && isTranscribed(text);
        }
        if (WORDS.contains(text) || text.endsWith("们") || text.endsWith("网") || (text.endsWith("报") && n > 3)) {
            return false;
        }
        if ((n == 2 && (text.charAt(1) == '年' || Roles.endsWithOffice(text, 2)))
                || (n == 3 && (Roles.endsWithOffice(text, 3) || text.startsWith("全年")))
                || (text.charAt(n - 1) == '年' && "今明去往全常逢成".indexOf(text.charAt(n - 2)) >= 0)) {
            return false;
        }
        boolean compound = n >= 3 && COMPOUND.contains(text.substring(0, 2));
        if (n > (compound ? 4 : 3)) {
            return false;
        }
        boolean rare = n == 3
                && RARE.indexOf(text.charAt(0)) >= 0
                && !RARE_WORDS.contains(text.substring(0, 2))
                && !isWordTail(text.charAt(2));
        // In Simplified script 区 is a part of the country far more often than a surname.
        boolean traditional = n == 3 && name.charAt(0) == '區' && "議政域委長公會民別府內外".indexOf(name.charAt(1)) < 0;
        if (!compound && !rare && !traditional && !SURNAME[text.charAt(0)]) {
            return false;
        }
        for (int i = 1; i < n; i++) {
            if (isNeverInGivenName(text.charAt(i)) && !isWordInGivenName(text, i)) {
                return false;
            }
        }
        boolean like = !WORDS.contains(text.substring(0, 2)) || (n == 3 && !isWordTail(text.charAt(2)));
        return like && (n > 3 || PEOPLE.contains(text) || !Dictionary.core().isWord(text));
    }

    private static final Words OF_SITES = Words.of(
            "在线", "教育", "校园", "新闻", "采风", "网", "学校", "中学", "小学", "大学", "学院", "频道", "专栏", "栏目", "文库", "论坛", "中国", "工作",
            "党建", "讲话", "发言", "公文", "范文", "资讯", "时政", "社会", "文化", "生活", "健康", "旅游", "专题", "动态", "党务", "政务", "学习", "人物",
            "读书", "致辞", "告别辞", "演说", "演讲", "贺词", "头条", "视频", "图片", "发布", "日报", "晚报", "周刊", "版权", "盗版", "原创", "举报", "转载",
            "免费", "下载", "精品", "必究", "收藏", "推荐");

    /** 努尔兰·阿不都, but not 在线·校园: the columns of a site stand with dots too. */
    private static boolean isTranscribed(String text) {
        if (OF_SITES.in(text)) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isDot(text.charAt(i))) {
                String word = text.substring(start, i);
                if (word.length() > 8 || WORDS.contains(word)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** 张杨含笑: a name of four characters that begins with the surnames of both parents. Believed only where it must be a name. */
    static boolean isOfBothParents(String text) {
        if (text.length() != 4 || !isSurname(text.charAt(0)) || !isSurname(text.charAt(1))) {
            return false;
        }
        for (int i = 1; i < 4; i++) {
            if (!Chars.isHan(text.charAt(i)) || isNeverInGivenName(text.charAt(i))) {
                return false;
            }
        }
        return !WORDS.contains(text)
                && !WORDS.contains(text.substring(0, 2))
                && !WORDS.contains(text.substring(2))
                && !WORDS.contains(text.substring(0, 3));
    }

    /** 郇勇: begins with a surname that begins more words than names. Believed only where it must be a name. */
    static boolean isRare(String text) {
        return (text.length() == 2 || text.length() == 3)
                && RARE.indexOf(text.charAt(0)) >= 0
                && !RARE_WORDS.contains(text.substring(0, 2))
                && Chars.countHan(text) == text.length()
                && !isNeverInGivenName(text.charAt(1))
                && !isWordTail(text.charAt(text.length() - 1));
    }

    /** Whether a name alone, where a place could stand, is surely not one. */
    static boolean isNoPlace(String name) {
        return name != null
                && name.length() >= 3
                && name.indexOf('·') < 0
                && !PLACES.contains(name)
                && PLACE_ENDS.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private static final String PLACE_ENDS = "口港州城庄堡沟湾桥寺店铺屯寨坡岭滩馆楼厅门山江河湖海岛园宫塔坊里场营埠坪坝川关集堂";

    private static final Set<String> PLACES = Set.of("张家界", "马鞍山", "平顶山", "都江堰", "满洲里", "石河子", "白洋淀", "马尔康");

    private static boolean isNeverInGivenName(char c) {
        return "的了是我们你他她它这那与及或为把被让向从对就都也还又很最更不没无议讲话稿县镇乡市省区村街局厅部委员记席总第届各等着给使已副您咱吧呢啊吗".indexOf(c) >= 0;
    }

    /** 罗向阳, 罗爱从, 罗有为: in some given names stands what otherwise is a word between others. */
    private static boolean isWordInGivenName(String text, int at) {
        return text.length() == 3
                && (at == 1
                        ? "向从为无又与让更".indexOf(text.charAt(1)) >= 0
                                && AFTER_WORD.indexOf(text.charAt(2)) >= 0
                                && !NO_NAME_AHEAD.contains(text.substring(0, 2))
                        : GIVEN_ENDING_IN_WORD.contains(text.substring(1)));
    }

    private static final String AFTER_WORD =
            "阳东前荣群军红明辉宏华晖平北南晨学勇黎丽松峰海民国伟新光善真文武力杰先公清卿兵刚原俊典斌洲征宇忧忌邪畏安信仁义林增生宽宁祥贵党众容周吾正水农森良忠";

    private static final Set<String> NO_NAME_AHEAD =
            Set.of("成为", "何为", "方向", "万无", "应从", "曾从", "易为", "时与", "成与", "项与", "党与", "干与", "万向", "金向", "水向");

    private static final Set<String> GIVEN_ENDING_IN_WORD = Set.of(
            "有为", "可为", "大为", "敢为", "建为", "国为", "志向", "守让", "礼让", "希让", "爱从", "乐为", "作为", "善为", "求是", "自省", "三省", "亚与");

    private static boolean isWordTail(char c) {
        return "性化者会员长部处室局办组厅院校队站所家们型度法学业品区县镇乡村社厂行司店馆".indexOf(c) >= 0;
    }

    /** Words that some people are called. */
    private static final Set<String> NAMES_TOO = Set.of("严明", "方正", "江山", "万里", "黄河", "江南", "江海", "陶冶", "向前");

    /** A rare surname or a transcribed name without dots, believed only beside an office and a blank. */
    static boolean isBesideOffice(String text) {
        int n = text.length();
        if (n < 2
                || n > 7
                || Chars.countHan(text) != n
                || WORDS.contains(text.substring(0, 2)) && !NAMES_TOO.contains(text)
                || "办会组部科处室局厅".indexOf(text.charAt(0)) >= 0
                || holdsWord(text)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            // 那仁巴雅尔, 召那苏图
            boolean never = text.charAt(i) != '那' && isNeverInGivenName(text.charAt(i));
            if (never || "政府党人大同志工作社经济发展建设某".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of three characters or more stands in it: in 公室电子邮件, but by chance in no name. */
    private static boolean holdsWord(String text) {
        for (int i = 0; i + 3 <= text.length(); i++) {
            for (int end = i + 3; end <= Math.min(text.length(), i + 4); end++) {
                String word = text.substring(i, end);
                if (Dictionary.core().isWord(word) && !PEOPLE.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name that was masked, wholly or but for the surname: {@code XXX}, {@code 张某某}, {@code 李**}. */
    static boolean isMasked(String text) {
        int n = text.length();
        if (n == 0 || n > 6) {
            return false;
        }
        int masks = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (Chars.isMask(c) || c == 'O' || c == '○' || c == '〇') {
                masks++;
            } else if (i > 0 || !Chars.isHan(c) || !SURNAME[c]) {
                return false;
            }
        }
        return masks > 0;
    }

    static boolean isSurname(char c) {
        return SURNAME[c];
    }

    static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '・' || c == '‧' || c == '．';
    }
}
