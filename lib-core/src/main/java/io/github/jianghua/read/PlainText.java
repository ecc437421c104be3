package io.github.jianghua.read;

import java.util.Locale;

/** Says what kind of bytes a file holds, from its first bytes and its name. */
final class PlainText {
    private PlainText() {}

    /** Why the bytes are no text, or {@code null} when they may be. */
    static String notText(byte[] bytes) {
        String format = format(bytes);
        if (format != null) {
            return format;
        }
        return null;
    }

    /** The format that the first bytes name, or {@code null}. */
    static String format(byte[] b) {
        if (starts(b, 0x25, 0x50, 0x44, 0x46)) {
            return "PDF";
        }
        if (starts(b, 0x50, 0x4B, 0x03, 0x04) || starts(b, 0x50, 0x4B, 0x05, 0x06)) {
            return "ZIP archive or office document";
        }
        if (starts(b, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "older office document";
        }
        if (starts(b, 0x7B, 0x5C, 0x72, 0x74, 0x66)) {
            return "RTF";
        }
        if (starts(b, 0x1F, 0x8B)) {
            return "gzip archive";
        }
        if (starts(b, 0x89, 0x50, 0x4E, 0x47)) {
            return "PNG image";
        }
        if (starts(b, 0xFF, 0xD8, 0xFF)) {
            return "JPEG image";
        }
        if (starts(b, 0x47, 0x49, 0x46, 0x38)) {
            return "GIF image";
        }
        if (starts(b, 0x7F, 0x45, 0x4C, 0x46)) {
            return "program";
        }
        if (starts(b, 0xCA, 0xFE, 0xBA, 0xBE)) {
            return "Java class";
        }
        if (starts(b, 0x4D, 0x5A) && b.length > 64 && hasNul(b, 64)) {
            return "program";
        }
        if (starts(b, 0x37, 0x7A, 0xBC, 0xAF)) {
            return "7z archive";
        }
        if (starts(b, 0x52, 0x61, 0x72, 0x21)) {
            return "RAR archive";
        }
        if (starts(b, 0x42, 0x5A, 0x68)) {
            return "bzip2 archive";
        }
        return null;
    }

    private static boolean hasNul(byte[] b, int limit) {
        for (int i = 0; i < limit; i++) {
            if (b[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] b, int... prefix) {
        if (b.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((b[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** Why decoded text is no text, or {@code null}. */
    static String garbage(Decoding decoded) {
        String text = decoded.text();
        int limit = Math.min(text.length(), 1 << 16);
        int control = 0;
        int replaced = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001A') || c == 0x7F) {
                control++;
            } else if (c == '\uFFFD') {
                replaced++;
            }
        }
        if (control * 20 > limit && control > 2) {
            return "it is full of control characters";
        }
        if (replaced * 6 > limit && replaced > 2) {
            return "its bytes are neither UTF-8, UTF-16, GB18030 nor Big5";
        }
        return null;
    }

    static boolean isHtml(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || lower.endsWith(".shtml")) {
            return true;
        }
        if (lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return false;
        }
        String start = text.length() > 600 ? text.substring(0, 600) : text;
        String begin = start.stripLeading().toLowerCase(Locale.ROOT);
        return begin.startsWith("<!doctype html")
                || begin.startsWith("<html")
                || begin.startsWith("<head")
                || (begin.startsWith("<?xml") && begin.contains("<html"));
    }

    static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
