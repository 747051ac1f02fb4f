package io.hansa.club.life;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Someone who has left and may have points. Life: left → its points are taken from a day on → forgotten, or came back. */
@Entity
@Table(name = "club_leaver")
class Leaver {

    @Id
    private String member;

    @Column(name = "lapses_on")
    private LocalDate lapsesOn;

    protected Leaver() {}

    Leaver(MemberNumber member, LocalDate lapsesOn) {
        this.member = member.value();
        this.lapsesOn = lapsesOn;
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    void lapseOn(LocalDate day) {
        lapsesOn = day;
    }

    LocalDate lapsesOn() {
        return lapsesOn;
    }
}
