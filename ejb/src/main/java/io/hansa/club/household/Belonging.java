package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member's place in its household. */
@Entity
@Table(name = "club_household_member")
class Belonging {

    @Id
    private String member;

    private long household;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Belonging() {}

    Belonging(MemberNumber member, long household, Instant now) {
        this.member = member.value();
        this.household = household;
        joinedAt = now;
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    long household() {
        return household;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
