package io.github.jianghua.search;

/**
 * Years from one to another, both included.
 *
 * @param from the first year
 * @param to the last year, not before {@code from}
 */
public record YearRange(int from, int to) {
    /** Checks the order. */
    public YearRange {
        if (from > to) {
            throw new IllegalArgumentException("the years " + from + ".." + to + " run backwards");
        }
    }

    /**
     * Reads {@code 2023} or {@code 2020..2024}; either end may be left open, as in {@code 2020..}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static YearRange parse(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots < 0) {
                int year = Integer.parseInt(text.strip());
                return new YearRange(year, year);
            }
            String from = text.substring(0, dots).strip();
            String to = text.substring(dots + 2).strip();
            return new YearRange(
                    from.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(from),
                    to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "not a year or a range of years: " + text + " (write 2023 or 2020..2024)", e);
        }
    }
}
