package io.github.jianghua.read;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Coverage-guided fuzzing. In a build the seeds of {@code SpeechReaderFuzzTestInputs} and everything that was once found
 * are read again; {@code JAZZER_FUZZ=1 mvn -pl lib-core test -Dtest=SpeechReaderFuzzTest} searches for ten minutes and
 * keeps what it learns in {@code .cifuzz-corpus}.
 */
class SpeechReaderFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        String[] names = {"x.txt", "x.html", "x.md", "x"};
        byte[] content = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
        NastiesTest.check(names[bytes[0] & 3], content);
    }
}
