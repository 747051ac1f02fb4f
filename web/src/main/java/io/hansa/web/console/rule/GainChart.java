package io.hansa.web.console.rule;

import io.hansa.web.faces.Formats;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of a picture whose height is a hundred, ten wide with the space between: above the line what would be given more, below it
 * what would be given less.
 *
 * @param zero how far from the top the line is
 */
public record GainChart(List<Column> columns, int zero) {

    private static final int STEP = 10;
    private static final int HEIGHT = 100;

    /** So that a few columns do not become walls. */
    private static final int FEWEST = 13;

    /** A figure with its name. */
    record Figure(String name, long points) {}

    /** @param height 0 to 100, at least 1 where there is anything */
    public record Column(int x, int y, int height, boolean lost, String title) {}

    static GainChart of(List<Figure> figures) {
        long most = Math.max(0, figures.stream().mapToLong(Figure::points).max().orElse(0));
        long least =
                Math.min(0, figures.stream().mapToLong(Figure::points).min().orElse(0));
        long span = Math.max(1, most - least);
        int zero = Math.toIntExact(most * HEIGHT / span);
        return new GainChart(
                IntStream.range(0, figures.size())
                        .mapToObj(place -> column(place, figures.get(place), span, zero))
                        .toList(),
                zero);
    }

    private static Column column(int place, Figure figure, long span, int zero) {
        long points = figure.points();
        int height = points == 0 ? 0 : (int) Math.max(1, Math.abs(points) * HEIGHT / span);
        String title = figure.name() + ": " + Formats.signed(points);
        return new Column(place * STEP, points < 0 ? zero : zero - height, height, points < 0, title);
    }

    public int getWidth() {
        return Math.max(FEWEST, columns.size()) * STEP;
    }
}
