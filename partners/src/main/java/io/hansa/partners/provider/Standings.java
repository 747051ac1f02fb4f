package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.partner.Partners;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What providers may do by their conduct. The daily run limits and suspends; persons do too, and they alone lift. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN})
public class Standings {

    private static final int LONGEST_REASON = 200;

    @Inject
    ProviderRows rows;

    @Inject
    Partners partners;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<StandingChanged> changed;

    @Resource
    SessionContext context;

    /**
     * A person limits, suspends or frees a provider.
     *
     * @param reason 1 to 200 characters, which the provider reads
     * @throws OwnRestriction when who restricted it by hand would lift that
     * @throws StandingUnchanged when it stands there already
     */
    public StandingView set(String partnerCode, Standing standing, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidProvision("reason");
        }
        Actor actor = callers.of(context).actor();
        partners.standing(partnerCode);
        ProviderRow row = rows.lock(partnerCode);
        boolean lifts = standing.compareTo(row.standing()) < 0;
        if (lifts
                && rows.steps(partnerCode).stream()
                        .findFirst()
                        .map(StandingStepRow::by)
                        .filter(actor::equals)
                        .isPresent()) {
            throw new OwnRestriction(partnerCode);
        }
        return become(row, standing, Optional.of(reason.strip()), Map.of(), actor);
    }

    /**
     * The daily run restricts a provider further; it never lifts.
     *
     * @param why figures by name
     * @return empty when the provider is restricted so, or more, already
     */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<StandingView> restrict(String partnerCode, Standing standing, Map<String, String> why) {
        ProviderRow row = rows.lock(partnerCode);
        return standing.compareTo(row.standing()) <= 0
                ? Optional.empty()
                : Optional.of(become(
                        row,
                        standing,
                        Optional.empty(),
                        why,
                        callers.of(context).actor()));
    }

    private StandingView become(
            ProviderRow row, Standing standing, Optional<String> reason, Map<String, String> why, Actor by) {
        if (row.standing() == standing) {
            throw new StandingUnchanged(row.partner(), standing);
        }
        var step = new StandingStep(row.partner(), row.seq() + 1, standing, reason, why, by, programme.now());
        row.become(step);
        rows.add(new StandingStepRow(step));
        changed.fire(new StandingChanged(step));
        return row.view();
    }

    /** Where a provider stands, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public StandingView of(String partnerCode) {
        return rows.find(partnerCode).map(ProviderRow::view).orElse(StandingView.free(partnerCode));
    }

    /** Where some providers stand, by code; at most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, StandingView> of(Collection<String> partnerCodes) {
        Map<String, StandingView> found =
                rows.of(partnerCodes).stream().collect(Collectors.toMap(ProviderRow::partner, ProviderRow::view));
        return partnerCodes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> found.getOrDefault(code, StandingView.free(code))));
    }

    /** How a provider came there, the latest first; at most a hundred. To a provider's own, only its own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public List<StandingStep> steps(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return rows.steps(partnerCode).stream().map(StandingStepRow::view).toList();
    }
}
