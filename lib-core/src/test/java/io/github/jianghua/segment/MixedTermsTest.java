package io.github.jianghua.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixedTermsTest {
    private static final int LEADS = 1;

    @Test
    void theTableThatIsReadIsThatOfTheTerms() {
        MixedTerms read = MixedTerms.core();
        List<String> terms = read.list();
        assertThat(terms).contains("5g").isNotEmpty();
        MixedTerms made = MixedTerms.of(terms);
        assertThat(leads(read)).isEqualTo(leads(made));
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 30) {
                String term = terms.get(random.nextInt(terms.size()));
                int from = random.nextInt(term.length());
                text.append(random.nextInt(3) == 0 ? term.substring(from) : term);
                text.append(random.nextBoolean() ? "的" : "");
            }
            char[] chars = text.toString().toCharArray();
            for (int at = 0; at < chars.length; at++) {
                assertThat(read.end(chars, at, chars.length)).isEqualTo(made.end(chars, at, chars.length));
            }
        }
    }

    @Test
    void takesTheLongestTermAndNoPartOfAWord() {
        MixedTerms terms = MixedTerms.of(List.of("5g", "5g基站", "一带1路"));
        assertThat(end(terms, "5g基站建设", 0)).isEqualTo(4);
        assertThat(end(terms, "5g建设", 0)).isEqualTo(2);
        assertThat(end(terms, "15g建设", 1)).isEqualTo(-1);
        assertThat(end(terms, "5gb", 0)).isEqualTo(-1);
        assertThat(end(terms, "一带1路", 0)).isEqualTo(4);
        char[] leads = leads(terms);
        assertThat(leads['5']).isEqualTo((char) LEADS);
        assertThat(leads['一']).isEqualTo((char) LEADS);
        assertThat(leads['g']).isEqualTo('\0');
        assertThat(leads['路']).isEqualTo('\0');
    }

    private static int end(MixedTerms terms, String text, int from) {
        return terms.end(text.toCharArray(), from, text.length());
    }

    private static char[] leads(MixedTerms terms) {
        char[] leads = new char[1 << 16];
        terms.mark(leads, LEADS);
        return leads;
    }
}
