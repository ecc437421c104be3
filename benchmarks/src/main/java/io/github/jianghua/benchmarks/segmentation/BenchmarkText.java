package io.github.jianghua.benchmarks.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text in the official register, the same for every run. Its sentences are filled from patterns with words whose
 * frequencies fall as those of real texts do (Zipf), so that caches and branches see a realistic mixture; a file of our
 * own writing gives patterns and words. About 15% of it is punctuation, digits and Latin letters, as in real speeches.
 */
public final class BenchmarkText {
    private static final String RESOURCE = "register.txt";

    private BenchmarkText() {}

    /** Returns documents of about 3,000 characters with ASCII punctuation, together {@code characters} long. */
    public static List<String> documents(int characters, long seed) {
        List<String> patterns = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        read(patterns, words);
        Random random = new Random(seed);
        List<String> documents = new ArrayList<>();
        int total = 0;
        while (total < characters) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 3000) {
                for (int sentences = 2 + random.nextInt(5); sentences > 0; sentences--) {
                    fill(text, patterns.get(skewed(random, patterns.size())), words, random);
                }
                text.append('\n');
            }
            documents.add(text.toString());
            total += text.length();
        }
        return documents;
    }

    /** Returns the same with {@code ascii} or {@code full} (width) punctuation. */
    static String[] documents(int characters, long seed, String punctuation) {
        return documents(characters, seed).stream()
                .map(text -> punctuation.equals("full") ? fullWidth(text) : text)
                .toArray(String[]::new);
    }

    /** Returns a document with full-width punctuation for ASCII punctuation; quotation marks and 。 were so already. */
    public static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inNumber = c == '.' || c == '%' || c == '+' || c == '-';
            wide.append(c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) && !inNumber ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static void fill(StringBuilder text, String pattern, List<List<String>> words, Random random) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= 'A' && c < 'A' + words.size()) {
                List<String> choice = words.get(c - 'A');
                text.append(choice.get(skewed(random, choice.size())));
            } else if (c == '#') {
                text.append(1 + random.nextInt(99));
                if (random.nextBoolean()) {
                    text.append('.').append(1 + random.nextInt(9));
                }
            } else if (c == '@') {
                text.append(2010 + random.nextInt(16));
            } else {
                text.append(c);
            }
        }
    }

    /** An index below {@code n}, small ones more often: their ranks are about logarithmic. */
    private static int skewed(Random random, int n) {
        return (int) Math.min(n - 1, Math.pow(n + 1, random.nextDouble()) - 1);
    }

    private static void read(List<String> patterns, List<List<String>> words) {
        try (InputStream in = BenchmarkText.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (line.startsWith(":")) {
                    patterns.add(line.substring(1).strip());
                } else {
                    if (line.charAt(0) - 'A' != words.size()) {
                        throw new IllegalStateException("The classes of words are not in order: " + line);
                    }
                    words.add(List.of(line.substring(2).strip().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
