package io.hansa.club.closing;

import java.time.YearMonth;

/**
 * What entries of one sort did to outstanding points.
 *
 * @param month of their business date
 * @param kind what they were asked by, e.g. {@code ACCRUE}
 * @param code of the entries (bundle key {@code entry.<code>})
 * @param postings how many on accounts that hold outstanding points
 * @param points their sum
 */
public record MovementRow(YearMonth month, String kind, String code, long postings, long points) {

    static MovementRow of(Line line) {
        return new MovementRow(YearMonth.parse(line.word(0)), line.word(1), line.word(2), line.first(), line.second());
    }

    Line line() {
        return Line.of(Section.MOVEMENT, postings, points, 0, month, kind, code);
    }

    public MovementSort sort() {
        return MovementSort.of(kind);
    }
}
