package io.hansa.club.invitation;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody was asked to join a household, or to be its head. Life: waiting → accepted, declined, withdrawn or lapsed. Every change
 * begins by locking its row.
 */
@Entity
@Table(name = "club_household_invitation")
class Invitation {

    private static final int SHOWN = 4;

    @Id
    @SequenceGenerator(
            name = "club_household_invitation_seq",
            sequenceName = "club_household_invitation_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_household_invitation_seq")
    private long id;

    private String household;

    @Enumerated(EnumType.STRING)
    private InvitationKind kind;

    private MemberNumber member;
    private String shown;

    @Column(name = "invited_by")
    private MemberNumber invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected Invitation() {}

    /** @param member empty: the reference names nobody who could come */
    Invitation(
            InvitationKind kind,
            String household,
            Optional<MemberNumber> member,
            String reference,
            MemberNumber invitedBy,
            RequestKey key,
            Instant now,
            Duration life) {
        this.kind = kind;
        this.household = household;
        this.member = member.orElse(null);
        shown = end(reference);
        this.invitedBy = invitedBy;
        invitedAt = now;
        dueAt = now.plus(life);
        state = InvitationState.WAITING;
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
    }

    private static String end(String reference) {
        String typed = reference.replaceAll("[ ()-]", "");
        return "…" + typed.substring(Math.max(0, typed.length() - SHOWN));
    }

    /** Whether it was asked for so, as far as that is kept. */
    boolean isOf(InvitationKind asked, String reference) {
        return kind == asked && shown.equals(end(reference));
    }

    void end(InvitationState end, Instant now) {
        state = end;
        endedAt = now;
    }

    /** A time that has passed has ended it, also before somebody has seen to that. */
    InvitationState stateAt(Instant now) {
        return state == InvitationState.WAITING && !now.isBefore(dueAt) ? InvitationState.LAPSED : state;
    }

    boolean isWaiting() {
        return state == InvitationState.WAITING;
    }

    boolean isFor(MemberNumber asking) {
        return asking.equals(member);
    }

    long id() {
        return id;
    }

    InvitationNumber number() {
        return InvitationNumber.of(id);
    }

    String household() {
        return household;
    }

    InvitationKind kind() {
        return kind;
    }

    Optional<MemberNumber> member() {
        return Optional.ofNullable(member);
    }

    String shown() {
        return shown;
    }

    MemberNumber invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
