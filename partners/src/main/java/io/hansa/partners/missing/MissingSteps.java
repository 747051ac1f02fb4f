package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.evidence.EvidenceFiles;
import io.hansa.partners.evidence.EvidenceView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.TransactionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the steps of claims, and tells of them. */
@ApplicationScoped
class MissingSteps {

    @Inject
    MissingRows rows;

    @Inject
    EvidenceFiles files;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Event<Object> told;

    /** @param standing locked, and as it is after the step */
    void write(MissingClaim claim, MissingStanding standing, MissingAct act, List<Evidence> evidence) {
        int seq = standing.count();
        rows.add(new MissingEvent(claim.number(), seq, act, standing.state(), programme.now()), act.requestKey());
        files.add(claim.number().value(), seq, evidence);
    }

    /** The points are there already. Of another member's receipt nothing more is said than that they were given. */
    void find(MissingClaim claim, MissingStanding standing, TransactionRow row, Actor actor) {
        boolean own = row.member().equals(Optional.of(claim.member().value()));
        MissingAct act = MissingAct.of(MissingStep.FOUND, actor).saying(row.reference());
        standing.become(MissingState.FOUND);
        if (own && row.entry().isPresent()) {
            standing.give(row.points().amount());
            act = act.posted(row.entry().get(), row.points().amount());
        }
        write(claim, standing, act, List.of());
        tellDecided(claim, standing, row.entry().filter(entry -> own), "");
    }

    void tellClaimed(MissingClaim claim, MissingStanding standing) {
        told.fire(new MissingPointsClaimed(
                claim.number(),
                claim.member(),
                claim.partner(),
                name(claim),
                claim.receipt(),
                Money.cny(claim.amountFen()),
                standing.dueOn().orElseThrow(),
                programme.now()));
    }

    void tellDecided(MissingClaim claim, MissingStanding standing, Optional<EntryNumber> entry, String text) {
        told.fire(new MissingPointsDecided(
                claim.number(),
                claim.member(),
                claim.partner(),
                name(claim),
                claim.receipt(),
                standing.state().name(),
                standing.points(),
                entry,
                text,
                programme.now()));
    }

    MissingView view(MissingClaim claim) {
        Map<Integer, List<EvidenceView>> bySeq = files.bySteps(claim.number().value());
        return new MissingView(
                claim.row(rows.standing(claim.number())),
                rows.events(claim.number()).stream()
                        .map(event -> event.view(bySeq.getOrDefault(event.seq(), List.of())))
                        .toList());
    }

    private LocalizedText name(MissingClaim claim) {
        return partners.standing(claim.partner()).name();
    }
}
