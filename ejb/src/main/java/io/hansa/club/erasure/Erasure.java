package io.hansa.club.erasure;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.RunNumber;
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

/** A request to erase a person. Life: asked → refused or withdrawn, or approved → done by its run. */
@Entity
@Table(name = "club_erasure")
class Erasure {

    @Id
    @SequenceGenerator(name = "club_erasure_seq", sequenceName = "club_erasure_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_erasure_seq")
    private long id;

    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    @Column(name = "asked_by")
    private Actor askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;
    private Long run;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Erasure() {}

    Erasure(MemberNumber member, ErasureGround ground, Actor by, Instant now) {
        this.member = member;
        this.ground = ground;
        askedBy = by;
        askedAt = now;
        words = "";
    }

    ErasureNumber number() {
        return new ErasureNumber(id);
    }

    MemberNumber member() {
        return member;
    }

    Actor askedBy() {
        return askedBy;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(verdict)
                .map(made -> new Decision(
                        made, decidedBy, decidedAt, made == Verdict.REFUSED && words.isEmpty() ? "–" : words));
    }

    void decide(Decision decision) {
        verdict = decision.verdict();
        decidedBy = decision.by();
        decidedAt = decision.at();
        words = decision.words();
    }

    void workedBy(RunNumber number) {
        run = number.value();
    }

    void done(Instant now) {
        doneAt = now;
    }

    ErasureView view() {
        return new ErasureView(
                number(),
                member,
                ground,
                askedBy,
                askedAt,
                decision(),
                Optional.ofNullable(run).map(RunNumber::new),
                Optional.ofNullable(doneAt));
    }
}
