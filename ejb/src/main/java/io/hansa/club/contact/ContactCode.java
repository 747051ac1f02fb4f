package io.hansa.club.contact;

import io.hansa.club.member.ContactKind;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The code that was sent last to a member's phone or mail. Life: sent → tried → used, or sent anew. */
@Entity
@Table(name = "club_contact_code")
@IdClass(ContactCode.Key.class)
class ContactCode {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration PAUSE = Duration.ofMinutes(1);
    static final int MOST_TRIES = 5;
    static final int MOST_A_DAY = 10;

    @Id
    private String member;

    @Id
    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String hash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_that_day")
    private int sentThatDay;

    private int tries;

    protected ContactCode() {}

    ContactCode(MemberNumber member, ContactKind kind) {
        this.member = member.value();
        this.kind = kind;
        hash = "";
    }

    /** How long to wait for another one; zero: not at all. */
    Duration pause(Instant now, LocalDate today) {
        if (sentAt == null) {
            return Duration.ZERO;
        }
        if (today.equals(sentOn) && sentThatDay >= MOST_A_DAY) {
            return Duration.ofDays(1);
        }
        Duration left = Duration.between(now, sentAt.plus(PAUSE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void send(String hash, Instant now, LocalDate today) {
        sentThatDay = today.equals(sentOn) ? sentThatDay + 1 : 1;
        sentOn = today;
        sentAt = now;
        this.hash = hash;
        tries = 0;
    }

    String hash() {
        return hash;
    }

    Instant endsAt() {
        return sentAt.plus(LIFE);
    }

    /** It confirms nothing any more. */
    void use() {
        hash = "";
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String member;
        ContactKind kind;

        Key() {}

        Key(MemberNumber member, ContactKind kind) {
            this.member = member.value();
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && member.equals(that.member) && kind == that.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, kind);
        }
    }
}
