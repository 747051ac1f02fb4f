package io.hansa.partners.effect;

import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.transaction.Recomputed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Optional;

/** Keeps how far effects are worked out. */
@ApplicationScoped
class EffectRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Begins it where nobody has; who would go on at the same time waits here. */
    ContractEffect lock(DraftNumber draft, int revision, YearMonth month) {
        em.createNativeQuery("INSERT INTO partner_contract_effect (draft, revision, month) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE revision = revision")
                .setParameter(1, draft.value())
                .setParameter(2, revision)
                .setParameter(3, month.toString())
                .executeUpdate();
        return em.find(
                ContractEffect.class, new ContractEffect.Key(draft.value(), revision), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(ContractEffect effect, Recomputed part) {
        effect.add(part);
        em.flush();
    }

    Optional<ContractEffect> find(DraftNumber draft, int revision) {
        return Optional.ofNullable(em.find(ContractEffect.class, new ContractEffect.Key(draft.value(), revision)));
    }
}
