package io.hansa.club.merge;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A request to merge or to take a merge back. Life: asked → decided, once. */
@Entity
@Table(name = "club_merge")
class MergeRequest {

    @Id
    @SequenceGenerator(name = "club_merge_seq", sequenceName = "club_merge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_merge_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private MergeKind kind;

    private Long original;
    private MemberNumber loser;
    private MemberNumber survivor;
    private String words;

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

    private String decision;

    protected MergeRequest() {}

    static MergeRequest merge(AskMerge command, Actor by, Instant now) {
        var request = new MergeRequest();
        request.kind = MergeKind.MERGE;
        request.loser = command.loser();
        request.survivor = command.survivor();
        request.words = command.words();
        request.askedBy = by;
        request.askedAt = now;
        return request;
    }

    MergeRequest takenBack(String why, Actor by, Instant now) {
        var request = new MergeRequest();
        request.kind = MergeKind.UNMERGE;
        request.original = id;
        request.loser = loser;
        request.survivor = survivor;
        request.words = why;
        request.askedBy = by;
        request.askedAt = now;
        return request;
    }

    MergeNumber number() {
        return new MergeNumber(id);
    }

    MergeKind kind() {
        return kind;
    }

    Optional<MergeNumber> original() {
        return Optional.ofNullable(original).map(MergeNumber::new);
    }

    MemberNumber loser() {
        return loser;
    }

    MemberNumber survivor() {
        return survivor;
    }

    String words() {
        return words;
    }

    Actor askedBy() {
        return askedBy;
    }

    boolean isApproved() {
        return verdict == Verdict.APPROVED;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(verdict).map(made -> new Decision(made, decidedBy, decidedAt, decision));
    }

    void decide(Decision made) {
        verdict = made.verdict();
        decidedBy = made.by();
        decidedAt = made.at();
        decision = made.words();
    }

    MergeView view(List<MovedPart> moves) {
        return new MergeView(number(), kind, original(), loser, survivor, words, askedBy, askedAt, decision(), moves);
    }
}
