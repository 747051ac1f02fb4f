package io.hansa.club.closing;

import java.time.YearMonth;

/**
 * What became of a cohort of points that may expire in one month.
 *
 * @param change of what is outstanding of it
 * @param broken how many of its points lapsed
 */
public record RunOffRow(YearMonth cohort, YearMonth month, long change, long broken) {

    static RunOffRow of(Line line) {
        return new RunOffRow(YearMonth.parse(line.word(0)), YearMonth.parse(line.word(1)), line.first(), line.second());
    }

    Line line() {
        return Line.of(Section.RUN_OFF, change, broken, 0, cohort, month);
    }
}
