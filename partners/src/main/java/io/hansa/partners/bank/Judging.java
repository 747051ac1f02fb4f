package io.hansa.partners.bank;

import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.payment.PaymentOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says of transactions what they are, as things stand now. */
@ApplicationScoped
class Judging {

    @Inject
    PaymentOrders payments;

    @Inject
    Invoices invoices;

    @Inject
    BankRows rows;

    /** What one is; {@code known} where it was applied before. */
    record Judged(BankEntry entry, Match match, Movement known) {

        boolean isRepeated() {
            return known != null && known.file() != entry.file();
        }
    }

    /** In the order of the entries; an earlier one of them counts for a later one. */
    List<Judged> judge(List<BankEntry> entries) {
        Map<String, Movement> known = rows.movements(entries);
        Matching matching = matching(entries.stream().map(BankEntry::said).toList());
        var judged = new ArrayList<Judged>();
        for (BankEntry entry : entries) {
            Movement movement = known.get(entry.identityHex());
            Match match = movement == null ? matching.match(entry.said()) : Match.of(movement.verdict());
            judged.add(new Judged(entry, match, movement));
        }
        return judged;
    }

    Matching matching(List<BankLine> lines) {
        return new Matching(
                payments.byEndToEnd(Matching.endToEnds(lines)), invoices.byNumbers(Matching.invoices(lines)));
    }
}
