package io.hansa.partners.inkind;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a confirmed delivery does in the ledger: one entry, in money or in units. */
@ApplicationScoped
class KindPostings {

    static final Cause CONFIRMED = Cause.of(
                    "kind.confirmed",
                    "delivery",
                    "itemZh",
                    "itemEn",
                    "quantity",
                    "reference",
                    "valueFen",
                    "contract",
                    "netted",
                    "deliveredOn")
            .sometimes("outlet");

    static final Cause TAKEN_BACK =
            Cause.of("kind.taken-back", "delivery", "original", "itemZh", "itemEn", "quantity", "reference");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Periods periods;

    @Inject
    Programme programme;

    EntryNumber post(KindDelivery delivery, Actor actor) {
        Unit unit = unit(delivery);
        AccountKey settlement = AccountKey.programme(AccountKind.SETTLEMENT, unit);
        AccountKey clearing = AccountKey.clearing(delivery.partner, unit);
        Map<AccountKey, AccountId> ids = accounts.open(List.of(settlement, clearing));
        boolean given = delivery.direction == KindDirection.GIVEN;
        Header header = header(
                delivery, given ? EntryCodes.GIVEN : EntryCodes.TAKEN, actor, CONFIRMED.because(inputs(delivery)));
        // on a clearing account what the partner owes is positive
        long owed = delivery.owed();
        return ledger.post(new Command.Balanced(
                        header,
                        List.of(new Leg(ids.get(clearing), unit, owed), new Leg(ids.get(settlement), unit, -owed))))
                .entry();
    }

    /** @param original that was confirmed */
    EntryNumber reverse(KindDelivery delivery, KindDelivery original, Actor actor) {
        boolean given = delivery.direction == KindDirection.GIVEN;
        var inputs = new TreeMap<String, String>();
        inputs.put("delivery", delivery.kindNumber().value());
        inputs.put("original", original.kindNumber().value());
        named(inputs, delivery);
        Header header = header(
                delivery,
                given ? EntryCodes.GIVEN_REVERSAL : EntryCodes.TAKEN_REVERSAL,
                actor,
                TAKEN_BACK.because(inputs));
        return ledger.post(new Command.Reverse(header, original.entry)).entry();
    }

    /** What counts a delivery: money, or itself. */
    static Unit unit(KindDelivery delivery) {
        return delivery.netted ? Unit.CNY : new Unit(delivery.item);
    }

    private Header header(KindDelivery delivery, String code, Actor actor, Why why) {
        LocalDate openFrom = periods.openFrom();
        return new Header(
                new IdempotencyKey("kind", delivery.kindNumber().value()),
                code,
                actor,
                delivery.deliveredOn.atStartOfDay(programme.zone()).toInstant(),
                delivery.deliveredOn.isBefore(openFrom) ? openFrom : delivery.deliveredOn,
                why);
    }

    private static Map<String, String> inputs(KindDelivery delivery) {
        var inputs = new TreeMap<String, String>();
        inputs.put("delivery", delivery.kindNumber().value());
        named(inputs, delivery);
        inputs.put("valueFen", Long.toString(delivery.value));
        inputs.put("contract", Integer.toString(delivery.contract));
        inputs.put("netted", Boolean.toString(delivery.netted));
        inputs.put("deliveredOn", delivery.deliveredOn.toString());
        if (delivery.outlet != null) {
            inputs.put("outlet", delivery.outlet);
        }
        return inputs;
    }

    private static void named(Map<String, String> inputs, KindDelivery delivery) {
        inputs.put("itemZh", delivery.name.zh());
        inputs.put("itemEn", delivery.name.en());
        inputs.put("quantity", Long.toString(delivery.quantity));
        inputs.put("reference", delivery.reference);
    }
}
