package io.hansa.partners.prepaid;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.allowance.Allowances;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;

/** What a purchase asks of the ledger: one entry, under the purchase's number. */
@ApplicationScoped
class BlockPostings {

    static final String CODE = "block.bought";

    static final Cause BOUGHT = Cause.of(
                    "block.bought",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "contract",
                    "blocks",
                    "points",
                    "price",
                    "priceRounding",
                    "reserve")
            .sometimes("priceCut");

    @Inject
    Allowances allowances;

    @Inject
    Accounts accounts;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    EntryNumber post(Block block, Terms terms) {
        PartnerStanding partner = partners.standing(block.partner);
        var header = new Header(
                new IdempotencyKey("partner-block", Long.toString(block.number)),
                CODE,
                block.boughtBy,
                block.boughtAt,
                programme.dateOf(block.boughtAt),
                why(block, partner, terms));
        long reserve = terms.funding().prepaid().orElseThrow().reserve().amount();
        return allowances
                .fill(header, block.partner, Unit.PTS, block.points.amount(), reserve, money(block, partner))
                .entry();
    }

    private List<Leg> money(Block block, PartnerStanding partner) {
        if (block.money == 0) {
            return List.of();
        }
        AccountId settlement = accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY));
        return List.of(new Leg(partner.clearing(), Unit.CNY, block.money), new Leg(settlement, Unit.CNY, -block.money));
    }

    private static Why why(Block block, PartnerStanding partner, Terms terms) {
        var inputs = new TreeMap<String, String>();
        inputs.put("partner", partner.code());
        inputs.put("partnerZh", partner.name().zh());
        inputs.put("partnerEn", partner.name().en());
        inputs.put("contract", Integer.toString(block.version));
        inputs.put("blocks", Integer.toString(block.blocks));
        inputs.put("points", block.points.toString());
        inputs.put("price", terms.price().toString());
        inputs.put("priceRounding", "half-up");
        inputs.put("reserve", terms.funding().prepaid().orElseThrow().reserve().toString());
        long cut = terms.price().remainderOf(block.points.amount());
        if (cut != 0) {
            inputs.put("priceCut", Long.toString(cut));
        }
        return BOUGHT.because(inputs);
    }
}
