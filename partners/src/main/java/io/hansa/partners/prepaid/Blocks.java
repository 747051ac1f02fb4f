package io.hansa.partners.prepaid;

import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.allowance.Allowances;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.Turns;
import io.hansa.partners.refusal.PartnerNotActive;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sells blocks of points to prepaid partners; a partner's own users buy for their own only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
public class Blocks {

    private static final int MOST_BLOCKS = 1_000;

    @Inject
    BlockRows rows;

    @Inject
    BlockPostings postings;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Allowances allowances;

    @Inject
    Turns turns;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<ReorderDue> due;

    @Resource
    SessionContext context;

    /**
     * Buys at the price of the contract in force today.
     *
     * @throws NotPrepaid when that is not prepaid, or it is a sandbox
     * @throws PartnerNotActive when the partnership is suspended or over
     * @throws InvalidPurchase when it is none or too many
     * @throws IdempotencyConflict when the caller has asked for something else under the key
     */
    public BlockView buy(BuyBlocks command) {
        Caller caller = callers.of(context);
        caller.requireMayMean(command.partnerCode());
        var key = RequestKey.of(caller.actor(), command.requestKey());
        if (command.blocks() < 1 || command.blocks() > MOST_BLOCKS) {
            throw new InvalidPurchase(MOST_BLOCKS);
        }
        rows.requirePartner(command.partnerCode());
        turns.take(command.partnerCode());
        return rows.byKey(caller.actor(), key.key())
                .map(before -> same(before, command))
                .orElseGet(() -> sell(command, caller.actor()))
                .view();
    }

    private static Block same(Block before, BuyBlocks command) {
        if (!before.partner.equals(command.partnerCode()) || before.blocks != command.blocks()) {
            throw new IdempotencyConflict(command.requestKey());
        }
        return before;
    }

    private Block sell(BuyBlocks command, Actor buyer) {
        PartnerStanding partner = partners.standing(command.partnerCode());
        if (partner.sandbox()) {
            throw new NotPrepaid(partner.code());
        }
        if (!partner.active()) {
            throw new PartnerNotActive(partner.code());
        }
        ContractView contract = prepaid(command.partnerCode());
        Funding.Prepaid terms = contract.terms().funding().prepaid().orElseThrow();
        var block = new Block();
        block.number = rows.nextNumber();
        block.partner = command.partnerCode();
        block.version = contract.version();
        block.blocks = command.blocks();
        block.points = terms.blockSize().times(command.blocks());
        block.money = contract.terms().price().of(block.points.amount()).minor();
        block.requestKey = command.requestKey();
        block.boughtBy = buyer;
        block.boughtAt = programme.now();
        block.entry = postings.post(block, contract.terms());
        rows.add(block);
        return block;
    }

    /**
     * How a partner stands; empty when the contract in force is not prepaid.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN
    })
    public Optional<PrepaidStanding> standing(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return inForce(partnerCode)
                .flatMap(contract -> contract.terms()
                        .funding()
                        .prepaid()
                        .map(terms -> new PrepaidStanding(
                                partnerCode,
                                Points.of(allowances.left(partnerCode, Unit.PTS)),
                                Points.of(allowances.reserve(partnerCode, Unit.PTS)),
                                terms,
                                contract.terms().price())));
    }

    /** Purchases, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN
    })
    public Slice<BlockView> list(String partnerCode, Optional<String> cursor, int limit) {
        callers.of(context).requireMayMean(partnerCode);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> rows.list(partnerCode, before, most), block -> Long.toString(block.number))
                .map(Block::view);
    }

    /**
     * Tells of those of some partners that have to buy and were not told since their last purchase.
     *
     * @param after code of the last partner looked at; empty at the beginning
     * @return code of the last partner that was looked at; empty when there are no more
     */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<String> tellDue(Optional<String> after, int limit) {
        List<String> partners = rows.partnersAfter(after.orElse(""), Slice.limit(limit));
        for (String partner : partners) {
            standing(partner)
                    .filter(PrepaidStanding::isDue)
                    .filter(standing -> rows.tell(partner, programme.now()))
                    .ifPresent(standing -> due.fire(new ReorderDue(
                            partner,
                            standing.left(),
                            standing.reserve(),
                            standing.terms().reorderLevel())));
        }
        return partners.isEmpty() ? Optional.empty() : Optional.of(partners.get(partners.size() - 1));
    }

    private ContractView prepaid(String partner) {
        return inForce(partner)
                .filter(contract -> contract.terms().funding().isPrepaid())
                .orElseThrow(() -> new NotPrepaid(partner));
    }

    private Optional<ContractView> inForce(String partner) {
        return contracts.versions(partner).stream()
                .filter(version -> version.inForceOn(programme.today()))
                .findFirst();
    }
}
