package io.github.jianghua.read;

import java.util.regex.Pattern;

/** Recognises chapters of novels, in which speeches are quoted. */
final class Fiction {
    private static final Pattern CHAPTER =
            Pattern.compile("^(?:正文 ?)?第[一二三四五六七八九十百千零\\d]{1,6}[章回卷](?![程])|^第\\d{2,5}节(?! ?课)");

    /** 大江东流 第二百零九章 全县干部大会: the chapter behind the title of the book. */
    private static final Pattern CHAPTER_OF =
            Pattern.compile("^[^第，。]{2,16}[ \\u3000]第[一二三四五六七八九十百千零\\d]{1,6}[章回](?=[ \\u3000（(]|$)");

    private Fiction() {}

    /** Whether a line is the heading of a chapter. */
    static boolean isChapter(String title) {
        return title.indexOf('第') >= 0
                && (CHAPTER.matcher(title).find() || CHAPTER_OF.matcher(title).find());
    }

    static boolean isChapter(Part part, String title, String head) {
        boolean chapter = isChapter(title);
        for (HeadPiece piece : part.head) {
            chapter |= isChapter(piece.text());
        }
        for (int i = 0; i < Math.min(3, part.body.size()); i++) {
            String text = part.body.get(i).text();
            int number = text.indexOf('第');
            chapter |= number >= 0 && number <= 3 && CHAPTER.matcher(text).lookingAt();
        }
        int dialogue = 0;
        for (int at = head.indexOf('“'); at >= 0; at = head.indexOf('“', at + 1)) {
            char before = at > 0 ? head.charAt(at - 1) : '\n';
            dialogue += before == '\n' || (before == '：' && at > 1 && head.charAt(at - 2) == '道') ? 1 : 0;
        }
        return chapter || dialogue >= 5;
    }
}
