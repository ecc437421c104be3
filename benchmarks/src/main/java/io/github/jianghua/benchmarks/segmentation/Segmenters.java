package io.github.jianghua.benchmarks.segmentation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import com.huaban.analysis.jieba.JiebaSegmenter;
import io.github.jianghua.analysis.SmartcnAnalyzer;
import io.github.jianghua.analysis.UserDictionary;
import io.github.jianghua.analysis.WordsAnalyzer;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.ansj.splitWord.analysis.ToAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/** The segmenters that are compared, each as its own users call it. Two instances may run at once. */
enum Segmenters {
    SMARTCN_STOCK {
        @Override
        Counter create() {
            return analyzer(new SmartChineseAnalyzer());
        }
    },
    SMARTCN {
        @Override
        Counter create() {
            return analyzer(new SmartcnAnalyzer());
        }
    },
    WORDS {
        @Override
        Counter create() {
            return analyzer(new WordsAnalyzer());
        }
    },
    WORDS_USER_100K {
        @Override
        Counter create() {
            return analyzer(new WordsAnalyzer(UserDictionary.of(randomTerms(100_000))));
        }
    },
    STANDARD {
        @Override
        Counter create() {
            return analyzer(new StandardAnalyzer());
        }
    },
    CJK {
        @Override
        Counter create() {
            return analyzer(new CJKAnalyzer());
        }
    },
    HANLP_SPEED {
        @Override
        Counter create() {
            return text -> SpeedTokenizer.segment(text).size();
        }
    },
    HANLP_VITERBI {
        @Override
        Counter create() {
            Segment segment = HanLP.newSegment("viterbi");
            return text -> segment.seg(text).size();
        }
    },
    JIEBA {
        @Override
        Counter create() {
            JiebaSegmenter segmenter = new JiebaSegmenter();
            return text ->
                    segmenter.process(text, JiebaSegmenter.SegMode.SEARCH).size();
        }
    },
    IK {
        @Override
        Counter create() {
            return Segmenters::ik;
        }
    },
    ANSJ {
        @Override
        Counter create() {
            return text -> ToAnalysis.parse(text).size();
        }
    };

    /** Cuts a text and returns the number of tokens. */
    interface Counter {
        int count(String text) throws IOException;
    }

    abstract Counter create();

    private static Counter analyzer(Analyzer analyzer) {
        return text -> {
            int tokens = 0;
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    tokens += term.length() > 0 && offsets.endOffset() > 0 ? 1 : 0;
                }
                stream.end();
            }
            return tokens;
        };
    }

    private static int ik(String text) throws IOException {
        IKSegmenter segmenter = new IKSegmenter(new StringReader(text), true);
        int tokens = 0;
        for (Lexeme lexeme = segmenter.next(); lexeme != null; lexeme = segmenter.next()) {
            tokens++;
        }
        return tokens;
    }

    /** Terms of two to six common characters, as the names of places, bodies and projects are. */
    static Set<String> randomTerms(int count) {
        String common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多"
                + "定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
                + "然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公";
        Random random = new Random(100);
        Set<String> terms = new LinkedHashSet<>();
        while (terms.size() < count) {
            StringBuilder term = new StringBuilder();
            for (int length = 3 + random.nextInt(4); length > 0; length--) {
                term.append(common.charAt(random.nextInt(common.length())));
            }
            terms.add(term.toString());
        }
        return terms;
    }
}
