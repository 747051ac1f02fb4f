package io.hansa.club.portfolio;

import io.hansa.club.frequency.TouchChannel;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A fact: an account manager and a member spoke, or tried to; or somebody corrected that. */
@Entity
@Table(name = "club_manager_contact")
class ManagerContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private MemberNumber member;
    private String manager;

    @Enumerated(EnumType.STRING)
    private TouchChannel way;

    private boolean inbound;

    @Enumerated(EnumType.STRING)
    private ContactSubject subject;

    @Enumerated(EnumType.STRING)
    private OccasionKind occasion;

    @Column(name = "occasion_on")
    private LocalDate occasionOn;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "over_reason")
    private OverReason over;

    private Long corrects;

    /** The first of a chain of corrections; null in the first itself. */
    private Long root;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "contacted_on")
    private LocalDate contactedOn;

    private Actor actor;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ManagerContact() {}

    ManagerContact(RecordContact command, String manager, LocalDate on, Actor actor, Instant now) {
        requestKey = command.requestKey();
        member = command.member();
        this.manager = manager;
        way = command.way();
        inbound = command.inbound();
        subject = command.subject();
        occasion = command.occasion().map(OccasionKey::kind).orElse(null);
        occasionOn = command.occasion().map(OccasionKey::on).orElse(null);
        outcome = command.outcome();
        note = command.note();
        over = command.over().orElse(null);
        contactedAt = command.at();
        contactedOn = on;
        this.actor = actor;
        recordedAt = now;
    }

    ManagerContact(ManagerContact before, CorrectContact command, Actor actor, Instant now) {
        member = before.member;
        manager = before.manager;
        way = before.way;
        inbound = before.inbound;
        subject = before.subject;
        occasion = before.occasion;
        occasionOn = before.occasionOn;
        outcome = command.outcome();
        note = command.note();
        over = before.over;
        corrects = before.id;
        root = before.root();
        contactedAt = before.contactedAt;
        contactedOn = before.contactedOn;
        this.actor = actor;
        recordedAt = now;
    }

    long id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    /** What names its touch. */
    String touch() {
        return "contact " + root();
    }

    boolean isMistaken() {
        return outcome == ContactOutcome.MISTAKEN;
    }

    private long root() {
        return root == null ? id : root;
    }

    ContactRow toRow() {
        return new ContactRow(
                id,
                manager,
                way,
                inbound,
                subject,
                Optional.ofNullable(occasion).map(kind -> new OccasionKey(kind, occasionOn)),
                outcome,
                note,
                Optional.ofNullable(over),
                corrects != null,
                contactedAt,
                actor);
    }
}
