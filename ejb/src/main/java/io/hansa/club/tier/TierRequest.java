package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.tier.InfluenceRows.Score;
import io.hansa.kernel.Actor;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What staff asked about where a member stands. Life: waiting → approved, refused, withdrawn or lapsed. What was asked never changes, and
 * whoever decides locks the row first.
 */
@Entity
@Table(name = "club_tier_request")
class TierRequest {

    @Id
    @SequenceGenerator(name = "club_tier_request_seq", sequenceName = "club_tier_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_tier_request_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private TierRequestKind kind;

    private MemberNumber member;
    private String ladder;
    private String tier;

    @Column(name = "grp")
    private String group;

    private Integer influence;
    private Integer decides;
    private LocalDate until;
    private Long ends;

    @Enumerated(EnumType.STRING)
    private TierRequestReason reason;

    private String note;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "asked_by")
    private Actor askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private TierRequestState state;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String decision;

    protected TierRequest() {}

    TierRequest(AskTierRequest asked, Actor asker, Instant now) {
        kind = asked.kind();
        member = asked.member();
        ladder = asked.ladder();
        tier = asked.tier().orElse(null);
        group = asked.group().orElse(null);
        if (kind == TierRequestKind.SCORE) {
            influence = asked.influence();
            decides = asked.decides();
        }
        until = asked.until().orElse(null);
        ends = asked.ends().map(TierRequest::id).orElse(null);
        reason = asked.reason();
        note = asked.note();
        requestKey = asked.requestKey();
        askedBy = asker;
        askedAt = now;
        state = TierRequestState.WAITING;
    }

    static String number(long id) {
        return String.format("T%09d", id);
    }

    static long id(String number) {
        if (number == null || !number.matches("T[0-9]{9,18}")) {
            throw new io.hansa.club.decision.ProposalNotFound(String.valueOf(number));
        }
        return Long.parseLong(number.substring(1));
    }

    void decide(TierRequestState end, Actor by, Instant now, LocalDate today, String words) {
        state = end;
        decidedBy = by;
        decidedAt = now;
        decidedOn = today;
        decision = words.isEmpty() ? null : words;
    }

    boolean isOf(AskTierRequest asked) {
        return kind == asked.kind()
                && member.equals(asked.member())
                && ladder.equals(asked.ladder())
                && Optional.ofNullable(tier).equals(asked.tier())
                && Optional.ofNullable(group).equals(asked.group())
                && (kind != TierRequestKind.SCORE || influence == asked.influence() && decides == asked.decides())
                && Optional.ofNullable(until).equals(asked.until())
                && Optional.ofNullable(ends).map(TierRequest::number).equals(asked.ends())
                && reason == asked.reason()
                && note.equals(asked.note());
    }

    long id() {
        return id;
    }

    String number() {
        return number(id);
    }

    TierRequestKind kind() {
        return kind;
    }

    MemberNumber member() {
        return member;
    }

    String ladder() {
        return ladder;
    }

    String tier() {
        return tier;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    Optional<Long> ends() {
        return Optional.ofNullable(ends);
    }

    TierRequestReason reason() {
        return reason;
    }

    String note() {
        return note;
    }

    Actor askedBy() {
        return askedBy;
    }

    boolean isDecidedBy(TierRequestState end, Actor by) {
        return state == end && by.equals(decidedBy);
    }

    /** When it lapses undecided. */
    Instant lapsesAt(Duration term) {
        return askedAt.plus(term);
    }

    /** Where it is at an instant: what nobody decided in time has lapsed, also before the tick has come. */
    TierRequestState stateAt(Instant now, Duration term) {
        return state == TierRequestState.WAITING && !now.isBefore(lapsesAt(term)) ? TierRequestState.LAPSED : state;
    }

    /**
     * @param end of the request that ended it
     * @param term how long it waits
     */
    TierRequestView view(LadderTerms terms, Optional<TierRequest> end, Instant now, Duration term) {
        return new TierRequestView(
                number(),
                kind,
                member,
                ladder,
                Optional.ofNullable(tier).map(code -> TierView.of(terms, code)),
                Optional.ofNullable(group),
                influence == null ? OptionalInt.empty() : OptionalInt.of(influence),
                decides == null ? OptionalInt.empty() : OptionalInt.of(decides),
                influence == null ? OptionalInt.empty() : OptionalInt.of(Score.mean(influence, decides)),
                until(),
                ends().map(TierRequest::number),
                reason,
                note,
                askedBy,
                askedAt,
                lapsesAt(term),
                stateAt(now, term),
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decision),
                end.map(request -> request.decidedOn));
    }
}
