package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Turns;
import io.hansa.partners.remittance.PostRemittance;
import io.hansa.partners.remittance.RemittanceKind;
import io.hansa.partners.remittance.Remittances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Applies transactions: a match posts its remittance, everything else is kept as what it is. */
@ApplicationScoped
class Applying {

    @Inject
    BankRows rows;

    @Inject
    UndoingRows undoings;

    @Inject
    Judging judging;

    @Inject
    Turns turns;

    @Inject
    Remittances remittances;

    @Inject
    Programme programme;

    /** The turn is the caller's. What was applied before, of this file or another, is left. */
    void apply(List<BankEntry> entries, Actor actor) {
        List<Judging.Judged> all = judging.judge(entries);
        all.stream()
                .filter(judged -> judged.known() == null)
                .flatMap(judged -> judged.match().partner().stream())
                .sorted()
                .distinct()
                .forEach(turns::take);
        for (Judging.Judged judged : all) {
            if (judged.known() == null) {
                apply(judged, actor);
            }
        }
    }

    private void apply(Judging.Judged judged, Actor actor) {
        long number = rows.nextMovement();
        Match match = judged.match();
        Optional<EntryNumber> posted = match.verdict().isMatch()
                ? Optional.of(post(number, judged.entry().said(), match))
                : Optional.empty();
        rows.add(new Movement(number, judged.entry(), match.verdict(), posted, actor, programme.now()));
    }

    private EntryNumber post(long number, BankLine said, Match match) {
        return match.verdict() == Verdict.PAYMENT
                ? post(
                        number,
                        said,
                        RemittanceKind.PAID,
                        match.payment().orElseThrow().partnerCode(),
                        Optional.empty(),
                        match.payment().map(payment -> payment.endToEnd()))
                : post(
                        number,
                        said,
                        RemittanceKind.RECEIVED,
                        match.invoice().orElseThrow().partnerCode(),
                        match.invoice().map(invoice -> invoice.number().value()),
                        Optional.empty());
    }

    /** A movement posts once, whatever is decided of it; and once more each time that it is open again. */
    EntryNumber post(
            long movement,
            BankLine said,
            RemittanceKind kind,
            String partner,
            Optional<String> invoice,
            Optional<String> payment) {
        int undone = undoings.of(movement).size();
        String source = "bank:" + movement + (undone == 0 ? "" : ":" + undone);
        return remittances
                .post(new PostRemittance(
                        kind, partner, Money.cny(said.amount()), said.bookedOn(), invoice, payment, source))
                .entry();
    }
}
