package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** That a member acts for a group. Life: made, perhaps for later → holds → its time is over, or it was ended before. */
@Entity
@Table(name = "club_group_appointment")
class Appointment {

    @Id
    @SequenceGenerator(
            name = "club_group_appointment_seq",
            sequenceName = "club_group_appointment_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_group_appointment_seq")
    private long id;

    @Column(name = "group_code")
    private String groupCode;

    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private AppointmentRole role;

    @Column(name = "valid_from")
    private Instant begins;

    @Column(name = "valid_until")
    private Instant ends;

    @Column(name = "appointed_by")
    private String appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Appointment() {}

    Appointment(Appoint command, Instant from, Optional<Instant> until, String by, Instant now) {
        groupCode = command.group();
        member = command.member();
        role = command.role();
        begins = from;
        ends = until.orElse(null);
        appointedBy = by;
        appointedAt = now;
    }

    /** One that has not begun never holds. */
    void end(String by, Instant now) {
        if (now.isBefore(begins)) {
            begins = now;
        }
        ends = now;
        endedBy = by;
    }

    boolean holdsAt(Instant instant) {
        return !instant.isBefore(begins) && !isOverAt(instant);
    }

    boolean isOverAt(Instant instant) {
        return ends != null && !instant.isBefore(ends);
    }

    boolean overlaps(Instant begin, Optional<Instant> end) {
        return (ends == null || begin.isBefore(ends))
                && end.filter(last -> !begins.isBefore(last)).isEmpty();
    }

    long id() {
        return id;
    }

    String group() {
        return groupCode;
    }

    MemberNumber member() {
        return member;
    }

    AppointmentRole role() {
        return role;
    }

    Instant from() {
        return begins;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(ends);
    }
}
