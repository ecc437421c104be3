package io.github.jianghua.rank;

import java.util.Set;

/**
 * Words that make a sentence a question. They say what kind of answer is wanted, not what it is about, and are rare in
 * speeches and statutes, so that their rarity would mislead.
 */
final class QuestionWords {
    private static final Set<String> WORDS = Set.of(
            "什么", "谁", "谁的", "哪", "哪些", "哪个", "哪里", "哪儿", "哪种", "哪位", "哪年", "何", "何时", "何种", "何处", "如何", "怎么", "怎样",
            "怎么样", "怎么办", "怎", "为什么", "为何", "多少", "几", "几个", "吗", "呢", "吧", "是否", "能否", "可否", "会不会", "是不是", "有没有",
            "能不能", "可不可以", "请问", "请", "问", "叫", "叫做", "称", "称为", "能", "会", "可以", "应该", "应当", "还", "还是", "算");

    private QuestionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
