package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Members who belong together. Life: made by its head → others join, the head changes → all have left. */
@Entity
@Table(name = "club_household")
class Household {

    @Id
    @SequenceGenerator(name = "club_household_seq", sequenceName = "club_household_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_household_seq")
    private long id;

    private String number;
    private String name;
    private MemberNumber head;

    /** Who gave it its name, which may be a person's. */
    @Column(name = "named_by")
    private MemberNumber namedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Household() {}

    Household(String name, MemberNumber head, Instant now) {
        this.name = name;
        this.head = head;
        namedBy = head;
        createdAt = now;
    }

    @PrePersist
    void numbered() {
        number = String.format("H%07d", id);
    }

    void succeed(MemberNumber next) {
        head = next;
    }

    boolean isHead(MemberNumber member) {
        return head.equals(member);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    MemberNumber head() {
        return head;
    }

    Instant createdAt() {
        return createdAt;
    }
}
