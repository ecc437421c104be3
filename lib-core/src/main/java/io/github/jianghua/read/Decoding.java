package io.github.jianghua.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells UTF-8, UTF-16, GB18030 and Big5 apart and decodes. Chinese text decoded wrongly is made of rare characters, so
 * the two double-byte encodings are told apart by how many characters are among the few hundred most frequent; a dozen
 * characters are enough.
 *
 * @param text the text, U+FFFD for what could not be decoded
 * @param encoding the encoding's name
 * @param undecodable how many malformed byte sequences there were
 */
record Decoding(String text, String encoding, int undecodable) {
    private static final int SAMPLE = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** The most frequent characters of official prose, simplified and traditional. */
    private static final boolean[] FREQUENT = new boolean[0x10000];

    static {
        String frequent = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法"
                + "所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事"
                + "平形相全表间样与关各重新线内数正心反明看原利比或但质气第向道此变条只没结解问意建月公无系很情者最立代想已通并提直题党程展五果员革位入"
                + "常文总次品式活设及管特件长求老基资流路级少图山统接知较将组见计别手期根论运农指几九区强放决西被干做必战先回则任取据处南给色门即保治"
                + "北造百规领七海口东导志世金增争济思极交受联认六共权收证改清己美再采转更单风切打教带安场身车例真务具万每目至达走积示议声报完类八华名确"
                + "才科信马节话整空元今集传土许步群广石记需段研界林观越织低持众书布复容须际商非验连断深难近千周委素技备半办青省列习响约支史感劳便团往历"
                + "市何除消构府称准精值号率族维划选标存快效院查江型按格养易置派层始专状育厂识适属包火住调满县局照参红细引听该价严村镇乡街贯彻落实推"
                + "這個為國時來們產種後學經進著電裡現實兩體機當點從業應開還無與關線數氣條沒結問題黨員總設長資統將組見計別論運農指幾區強決幹戰則處給門規領東導"
                + "濟極聯認權證單風場車務萬達積議聲報類華確節話傳許廣記須際驗連難備辦習響約勞團歷稱準維劃選標養層專狀廠識適屬調滿縣參紅細聽價嚴鎮鄉尊敬"
                + "，。、：；“”（）！？《》—…　";
        for (int i = 0; i < frequent.length(); i++) {
            FREQUENT[frequent.charAt(i)] = true;
        }
    }

    static Decoding decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return decode(bytes, 4, GB18030, "GB18030");
        }
        Decoding valid = validUtf8(bytes);
        if (valid != null) {
            return valid;
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        int[] utf8 = utf8Sequences(bytes);
        boolean nul = contains(sample, (byte) 0);
        if (nul || utf8[1] > 0) {
            double little = utf16Share(sample, true);
            double big = utf16Share(sample, false);
            if (Math.max(little, big) >= 0.9) {
                return little > big
                        ? decode(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE")
                        : decode(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE");
            }
        }
        // A cut at the end, or a stray byte here and there, does not make it another encoding.
        if (utf8[1] == 0 || utf8[0] > 6L * utf8[1]) {
            return decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
        }
        double gb = likelihood(sample, GB18030);
        double big5 = likelihood(sample, BIG5);
        return big5 > gb ? decode(bytes, 0, BIG5, "Big5") : decode(bytes, 0, GB18030, "GB18030");
    }

    /** The text, when the bytes are UTF-8 without a fault and without NUL, as nearly all files are; else {@code null}. */
    private static Decoding validUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The platform puts the first of these for a fault; a file that has it already is looked into more closely.
        return text.indexOf('\uFFFD') < 0 && text.indexOf(0) < 0 ? new Decoding(text, "UTF-8", 0) : null;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Counts well-formed multi-byte sequences and malformed ones; a sequence cut off by the end counts as neither. */
    private static int[] utf8Sequences(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        int n = bytes.length;
        while (i < n) {
            int b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            b &= 0xFF;
            int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
            int seen = 1;
            while (seen < length && i + seen < n && (bytes[i + seen] & 0xC0) == 0x80) {
                seen++;
            }
            if (length > 0 && seen == length) {
                good++;
                i += length;
            } else if (length > 0 && i + seen == n) {
                i = n;
                // A cut is still malformed; the decoder counts it. Alone it says nothing against UTF-8.
                bad += good == 0 ? 1 : 0;
            } else {
                bad++;
                i += Math.max(1, seen);
            }
        }
        return new int[] {good, bad};
    }

    /** The share of code units that Chinese text is made of, were the bytes UTF-16. */
    private static double utf16Share(byte[] bytes, boolean little) {
        int units = bytes.length / 2;
        if (units < 2) {
            return 0;
        }
        int plausible = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int c = little
                    ? (bytes[i] & 0xFF) | (bytes[i + 1] & 0xFF) << 8
                    : (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
            if ((c >= 0x4E00 && c <= 0x9FFF)
                    || (c >= 0x3000 && c <= 0x301F)
                    || (c >= 0xFF00 && c <= 0xFF5E)
                    || (c >= 0x2010 && c <= 0x2026)
                    || (c >= 0x20 && c < 0x7F)
                    || c == '\n'
                    || c == '\r'
                    || c == '\t') {
                plausible++;
            }
        }
        double share = (double) plausible / units;
        // Any two ASCII letters are a character of the common block too: ask that frequent ones occur.
        return share >= 0.9
                        && frequentShare(new String(
                                        bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE))
                                >= 0.25
                ? share
                : 0;
    }

    private static double likelihood(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int malformed = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFFFD' || (text.charAt(i) >= '\uE000' && text.charAt(i) < '\uF900')) {
                malformed++;
            }
        }
        return frequentShare(text) - 3.0 * malformed / Math.max(1, text.length());
    }

    private static double frequentShare(String text) {
        int frequent = 0;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                wide++;
                if (FREQUENT[c]) {
                    frequent++;
                }
            } else {
                wide += c < 0x20 && c != '\n' && c != '\r' && c != '\t' ? 1 : 0;
            }
        }
        return wide == 0 ? 1 : (double) frequent / wide;
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                malformed++;
                in.position(in.position() + result.length());
                out.put('\uFFFD');
            } else if (result.isUnderflow()) {
                break;
            } else {
                CharBuffer more = CharBuffer.allocate(out.capacity() * 2);
                out.flip();
                more.put(out);
                out = more;
            }
        }
        decoder.flush(out);
        out.flip();
        return new Decoding(out.toString(), name, malformed);
    }
}
