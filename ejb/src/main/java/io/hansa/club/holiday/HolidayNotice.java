package io.hansa.club.holiday;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of a year's notice: a fact. */
@Entity
@Table(name = "club_holiday_notice")
@IdClass(HolidayNotice.Key.class)
class HolidayNotice {

    @Id
    private int year;

    @Id
    private int version;

    private String holidays;
    private String workdays;
    private String source;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected HolidayNotice() {}

    HolidayNotice(ProposeNotice command, Actor setBy, Instant setAt) {
        year = command.terms().year();
        version = command.basedOn() + 1;
        holidays = NoticeText.writeHolidays(command.terms().holidays());
        workdays = NoticeText.writeWorkdays(command.terms().workdays());
        source = command.terms().source();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    NoticeView view() {
        var terms = new NoticeTerms(year, NoticeText.readHolidays(holidays), NoticeText.readWorkdays(workdays), source);
        return new NoticeView(terms, version, setBy, setAt, Optional.empty());
    }

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        int year;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && year == that.year && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, version);
        }
    }
}
