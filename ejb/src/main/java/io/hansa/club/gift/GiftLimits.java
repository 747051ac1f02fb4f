package io.hansa.club.gift;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrix of limits: who may give what to whom, and how much. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class GiftLimits {

    private static final int MOST_VERSIONS = 50;

    /** Status is earned, and money is settled: neither is given. */
    private static final Set<Unit> NEVER_GIVEN = Set.of(Unit.STATUS, Unit.CNY);

    @Resource
    SessionContext context;

    @Inject
    GiftLimitRows limits;

    @Inject
    Tiers tiers;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What holds of each cell, by unit. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GiftLimitView> matrix() {
        return limits.current();
    }

    /** The last fifty versions of a cell, latest first; empty when it was never set. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GiftLimitView> history(GiftCell cell) {
        return limits.history(cell, MOST_VERSIONS);
    }

    /**
     * Adds a version of a cell, which holds from now.
     *
     * @throws InvalidGiftLimit when there is no such tier, the unit is not given away, or a household is to give to one or
     *     to share anything but points
     * @throws GiftLimitChanged when the cell has another version than the caller has seen
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public GiftLimitView set(SetGiftLimit command) {
        check(command.cell());
        int present = limits.find(command.cell()).map(GiftLimitView::version).orElse(0);
        if (present != command.basedOn()) {
            throw new GiftLimitChanged(command.cell());
        }
        var limit = new GiftLimit(command, Caller.of(context).toString(), programme.now());
        limits.add(limit, command.cell());
        audit.record("gift.limit-set", "gift-limit:" + command.cell(), details(limit.view()));
        return limit.view();
    }

    private void check(GiftCell cell) {
        require(!NEVER_GIVEN.contains(cell.unit()), "unit");
        require(cell.giver() == PartyKind.MEMBER || cell.taker() == PartyKind.MEMBER, "taker");
        boolean pool = cell.giver() == PartyKind.HOUSEHOLD || cell.taker() == PartyKind.HOUSEHOLD;
        require(!pool || cell.unit().equals(Unit.PTS), "unit");
        boolean known = tiers.ladder().stream().map(TierView::code).anyMatch(cell.tier()::equals);
        require(known || cell.tier().equals(GiftCell.ANY_TIER), "tier");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidGiftLimit(field);
        }
    }

    private static Map<String, String> details(GiftLimitView limit) {
        var terms = limit.terms();
        return Map.of(
                "version", Integer.toString(limit.version()),
                "enabled", Boolean.toString(terms.enabled()),
                "least", Long.toString(terms.least()),
                "most", Long.toString(terms.most()),
                "perYear", Long.toString(terms.perYear()),
                "expiry", terms.expiry().name());
    }
}
