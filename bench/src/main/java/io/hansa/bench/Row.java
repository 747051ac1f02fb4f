package io.hansa.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param floor what the path is held against
 * @param ratio of the two rates, unless the conditions say otherwise
 * @param bar what the ratio should reach; 0: it is shown for information
 * @param p50 milliseconds of one call
 */
record Row(
        String path,
        String floor,
        double floorPerSecond,
        double perSecond,
        double ratio,
        double bar,
        double p50,
        double p99,
        String conditions) {

    static final String HEADER = "path,floor,floor_per_second,per_second,ratio,bar,p50_ms,p99_ms,conditions";

    boolean met() {
        return ratio >= bar;
    }

    /** A line as {@link #csv} wrote it. */
    static Row parse(String csv) {
        String[] parts = csv.split(",", 9);
        return new Row(
                parts[0],
                parts[1],
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]),
                Double.parseDouble(parts[7]),
                parts[8].substring(1, parts[8].length() - 1));
    }

    Row saying(String also) {
        return new Row(path, floor, floorPerSecond, perSecond, ratio, bar, p50, p99, conditions + also);
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.0f,%.0f,%.2f,%.2f,%.2f,%.2f,\"%s\"",
                path,
                floor,
                floorPerSecond,
                perSecond,
                ratio,
                bar,
                p50,
                p99,
                conditions.replace("\"", "'"));
    }
}
