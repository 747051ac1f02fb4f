package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member left a household. Life: open while something of the member's is held in the pool → closed. */
@Entity
@Table(name = "club_household_leaving")
class Departure {

    @Id
    @SequenceGenerator(
            name = "club_household_leaving_seq",
            sequenceName = "club_household_leaving_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_household_leaving_seq")
    private long id;

    private long household;
    private MemberNumber member;

    @Column(name = "left_at")
    private Instant leftAt;

    private int returns;
    private boolean open;

    protected Departure() {}

    Departure(Household household, MemberNumber member, Instant now) {
        this.household = household.id();
        this.member = member;
        leftAt = now;
        open = true;
    }

    /** Names the next return of what is the member's: {@code L17.2}. */
    String nextReturn() {
        return "L" + id + "." + (returns + 1);
    }

    /** What {@link #nextReturn} names has happened. */
    void returned() {
        returns++;
    }

    /** @param held whether something of the member's is held */
    void waits(boolean held) {
        open = held;
    }

    long household() {
        return household;
    }

    MemberNumber member() {
        return member;
    }
}
