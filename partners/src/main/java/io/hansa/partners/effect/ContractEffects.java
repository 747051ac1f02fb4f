package io.hansa.partners.effect;

import io.hansa.kernel.Money;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.DraftView;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.transaction.Recomputation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Works out, and shows, what a draft would have meant last month. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class ContractEffects {

    @Inject
    EffectRows rows;

    @Inject
    ContractDrafts drafts;

    @Inject
    Contracts contracts;

    @Inject
    Recomputation recomputation;

    @Inject
    Programme programme;

    /** How many transactions there are to be looked at for a draft. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long size(DraftNumber draft) {
        return recomputation.count(drafts.view(draft).row().partnerCode(), Period.month(lastMonth()));
    }

    /**
     * Goes on with the latest revision of a draft, by a thousand transactions at most.
     *
     * @return how many it were
     */
    public long advance(DraftNumber draft) {
        DraftView view = drafts.view(draft);
        ContractEffect effect = rows.lock(draft, view.row().revision(), lastMonth());
        if (effect.done()) {
            return 0;
        }
        var part = recomputation.recompute(
                view.row().partnerCode(), Period.month(effect.month()), view.terms(), view.begins(), effect.cursor());
        rows.add(effect, part);
        return part.messages();
    }

    /** What is known of the latest revision of a draft; empty when nobody has begun. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Optional<EffectView> of(DraftNumber draft) {
        DraftView view = drafts.view(draft);
        return rows.find(draft, view.row().revision()).map(effect -> view(effect, view));
    }

    /** Whether the effect of a revision is worked out to the end. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isKnown(DraftNumber draft, int revision) {
        return rows.find(draft, revision).map(ContractEffect::done).orElse(false);
    }

    private EffectView view(ContractEffect effect, DraftView draft) {
        LocalDate end = effect.month().atEndOfMonth();
        Optional<Fees> fees = contracts.versions(draft.row().partnerCode()).stream()
                .filter(version -> version.inForceOn(end))
                .findFirst()
                .map(ContractView::terms)
                .map(Terms::fees);
        return new EffectView(
                effect.month(),
                effect.done(),
                effect.messages,
                effect.unearning,
                effect.before.value(),
                effect.after.value(),
                fees.map(agreed -> agreed.ofMonth(effect.messages, effect.visits))
                        .orElse(Money.cny(0)),
                draft.terms().fees().ofMonth(effect.messages, effect.visits));
    }

    private YearMonth lastMonth() {
        return YearMonth.from(programme.today()).minusMonths(1);
    }
}
