package io.hansa.web.console.holiday;

import io.hansa.club.holiday.Festival;
import io.hansa.club.holiday.HolidayRange;
import io.hansa.club.holiday.InvalidHolidayNotice;
import io.hansa.club.holiday.NoticeTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is entered of a year's notice: a row for each festival, and days that are worked on. */
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than any year has had. */
    private static final int WORKDAYS = 10;

    private final List<Row> holidays =
            Arrays.stream(Festival.values()).map(Row::new).toList();
    private final List<Moved> workdays =
            Stream.generate(Moved::new).limit(WORKDAYS).toList();
    private Integer year;
    private String source;

    /** One festival. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Festival festival;
        private LocalDate from;
        private LocalDate through;

        Row(Festival festival) {
            this.festival = festival;
        }

        private HolidayRange range() {
            if (from == null || through == null) {
                throw new InvalidHolidayNotice("holidays", festival.name());
            }
            return new HolidayRange(festival, from, through);
        }

        public Festival getFestival() {
            return festival;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getThrough() {
            return through;
        }

        public void setThrough(LocalDate through) {
            this.through = through;
        }
    }

    /** One day of a weekend that is worked on. */
    public static class Moved implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate date;

        public LocalDate getDate() {
            return date;
        }

        public void setDate(LocalDate date) {
            this.date = date;
        }
    }

    void fill(NoticeTerms terms) {
        source = terms.source();
        for (HolidayRange holiday : terms.holidays()) {
            Row row = holidays.get(holiday.festival().ordinal());
            row.from = holiday.from();
            row.through = holiday.through();
        }
        for (int i = 0; i < terms.workdays().size() && i < WORKDAYS; i++) {
            workdays.get(i).date = terms.workdays().get(i);
        }
    }

    NoticeTerms terms() {
        List<HolidayRange> ranges = holidays.stream()
                .filter(row -> row.from != null || row.through != null)
                .map(Row::range)
                .toList();
        List<LocalDate> moved =
                workdays.stream().map(Moved::getDate).filter(Objects::nonNull).toList();
        return new NoticeTerms(year, ranges, moved, source == null ? "" : source.strip());
    }

    public List<Row> getHolidays() {
        return holidays;
    }

    public List<Moved> getWorkdays() {
        return workdays;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
