/**
 * The normal form of text that reading, indexing and querying share, so that a query means what a text says. A run of
 * characters is found exactly when the normal form of the run is contained in the normal form of the text.
 *
 * <p>The normal form of a text is that of its code points, one after the other. No code point is taken twice, and
 * normalising again changes nothing:
 *
 * <ol>
 *   <li><b>Width and compatibility.</b> Unicode's compatibility form (NFKC of the single code point) where it has one
 *       without blanks and combining marks: {@code Ａ} A, {@code ，} {@code ,}, {@code ㎡} m2, {@code ①} 1, {@code Ⅲ} iii,
 *       {@code …} three full stops, Kangxi radicals and compatibility ideographs their unified form, vertical forms of
 *       punctuation their horizontal one. Nothing is composed with what follows it.
 *   <li><b>Punctuation that writers use alike.</b> {@code “ ” „ ‟ 〝 〞 〟 「 」 ﹁ ﹂} become {@code "}; {@code ‘ ’ ‚ ‛ 『 』 ﹃ ﹄}
 *       become {@code '}; all dashes, hyphens, minus signs and {@code ─} become {@code -}; {@code 〜 ∼} become {@code ~};
 *       the middle dots become {@code ·}; {@code 〔 〕} become {@code [ ]}; {@code 。} and {@code 、} stay.
 *   <li><b>Case.</b> The lower-case form of the code point.
 *   <li><b>Traditional to Simplified</b> by OpenCC's tables of characters. Where one has several Simplified forms
 *       (乾 in 乾燥 and 乾隆), the longest phrase of OpenCC's around it decides, then the form of most phrases.
 *   <li><b>Invisible characters</b> are dropped: format and control characters (zero-width blanks and joiners, byte order
 *       mark, soft hyphen, marks of direction), variation selectors, tags.
 *   <li><b>White space.</b> A run with a line break in it becomes one {@code \n}. Any other run becomes one blank when
 *       both its neighbours are letters or digits of a script that is written with blanks ({@code big data}), and is
 *       dropped elsewhere ({@code 2023 年}, {@code 习 近 平}).
 *   <li><b>Years.</b> A run of exactly four numerals, each of {@code 0-9 〇 ○ 零 一 … 九} or a letter o in the place of a
 *       zero, is written in Arabic digits when 年 follows and it lies in 1000 to 2999, and also without 年 when all four
 *       are Chinese, one of them is {@code 〇}, 零 or 九, and it lies in 1500 to 2199: 二〇二三年, 二○二三年, ２０２３年,
 *       2O23年 and 2023年 are the same. Other numerals stay, but {@code ○} after a Chinese numeral becomes {@code 〇}.
 * </ol>
 *
 * <p>Every code unit of the normal form keeps the stretch of the original that it stands for: units of an expansion share
 * one, a blank or line break covers its run, and units of a supplementary code point that stays supplementary keep their
 * own places.
 */
package io.github.jianghua.text;
