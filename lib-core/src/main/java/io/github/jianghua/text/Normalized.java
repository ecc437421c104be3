package io.github.jianghua.text;

/**
 * A text as it is compared: full-width forms made half-width, letters lower-case, Traditional made Simplified. Keeps
 * for every code unit the stretch of the original that it stands for. Immutable.
 */
public final class Normalized {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** {@code starts} and {@code ends} give the original stretch of each code unit; {@code null} means the same place. */
    Normalized(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the normalised text. */
    public String text() {
        return text;
    }

    /** Returns where the original of the code unit at {@code index} starts. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** Returns where the original of the code unit at {@code index} ends. */
    public int originalEnd(int index) {
        return ends == null ? index + 1 : ends[index];
    }
}
