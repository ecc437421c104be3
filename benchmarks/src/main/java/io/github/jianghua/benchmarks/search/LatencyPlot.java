package io.github.jianghua.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws latencies as horizontal bars on a logarithmic scale, as SVG: a bar to the median, a line on to p99. */
final class LatencyPlot {
    private static final int LEFT = 170;
    private static final int WIDTH = 640;
    private static final int RIGHT = 70;
    private static final int TOP = 78;
    private static final int BAR = 14;
    private static final int GAP = 16;
    private static final List<Engines> ENGINES = List.of(Engines.values());
    private static final List<String> COLOURS = List.of("#c0392b", "#2e6da4", "#5b9a4a", "#8a8a8a");

    private final List<String> lines = new ArrayList<>();
    private final double low;
    private final double high;

    private LatencyPlot(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** A median and a 99th percentile, in microseconds. */
    record Latency(double p50, double p99) {}

    /** What was measured of one kind of query; an engine that is absent could not do it. */
    record Row(String label, Map<Engines, Latency> latencies) {}

    static void write(Path file, String title, List<Row> rows) throws IOException {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (Row row : rows) {
            for (Latency latency : row.latencies().values()) {
                low = Math.min(low, latency.p50());
                high = Math.max(high, latency.p99());
            }
        }
        if (high > 0) {
            // A bar must not be of no length.
            LatencyPlot plot = new LatencyPlot(Math.floor(Math.log10(low * 0.8)), Math.ceil(Math.log10(high)));
            Files.write(file, plot.draw(title, rows));
        }
    }

    private List<String> draw(String title, List<Row> rows) {
        int group = ENGINES.size() * BAR + GAP;
        int bottom = TOP + rows.size() * group;
        int width = LEFT + WIDTH + RIGHT;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">",
                width, bottom + 46, width, bottom + 46);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        add("<text x=\"12\" y=\"24\" font-size=\"16\" font-weight=\"bold\">%s</text>", title);
        for (Engines engine : ENGINES) {
            int x = LEFT + ENGINES.indexOf(engine) * 150;
            add(
                    "<rect x=\"%d\" y=\"42\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"52\">%s</text>",
                    x, colour(engine), x + 18, engine.label());
        }
        for (int decade = (int) low; decade <= high; decade++) {
            double x = x(Math.pow(10, decade));
            add("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#ddd\"/>", x, TOP - 8, x, bottom);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, bottom + 16, time(decade));
        }
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">time of one query, logarithmic:"
                        + " bar and number p50, line to p99</text>",
                LEFT + WIDTH / 2, bottom + 36);
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i), TOP + i * group, group);
        }
        add("</svg>");
        return lines;
    }

    private void draw(Row row, int y, int group) {
        add(
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                LEFT - 12, y + (group - GAP) / 2.0 + 4, row.label());
        for (Engines engine : ENGINES) {
            int top = y + ENGINES.indexOf(engine) * BAR;
            Latency latency = row.latencies().get(engine);
            if (latency == null) {
                add("<text x=\"%d\" y=\"%d\" font-size=\"10\" fill=\"#999\">none</text>", LEFT + 4, top + 10);
                continue;
            }
            double end = x(latency.p50());
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    LEFT, top, end - LEFT, BAR - 2, colour(engine));
            double far = Math.max(end, x(latency.p99()));
            add(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>",
                    end, top + BAR / 2 - 1, far, top + BAR / 2 - 1, colour(engine));
            add("<text x=\"%.1f\" y=\"%d\" font-size=\"10\">%.0f µs</text>", far + 5, top + 10, latency.p50());
        }
    }

    private double x(double micros) {
        return LEFT + WIDTH * (Math.log10(micros) - low) / (high - low);
    }

    private static String time(int decade) {
        return switch (Math.floorDiv(decade, 3)) {
            case 0 -> (int) Math.pow(10, decade) + " µs";
            case 1 -> (int) Math.pow(10, decade - 3) + " ms";
            case 2 -> (int) Math.pow(10, decade - 6) + " s";
            default -> Math.pow(10, decade) + " µs";
        };
    }

    private static String colour(Engines engine) {
        return COLOURS.get(ENGINES.indexOf(engine));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
