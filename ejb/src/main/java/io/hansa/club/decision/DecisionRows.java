package io.hansa.club.decision;

import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;

/** Decisions in the database. */
@ApplicationScoped
class DecisionRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    List<DecisionRow> of(Collection<String> proposals) {
        return em.createQuery("SELECT d FROM DecisionRow d WHERE d.proposal IN :proposals", DecisionRow.class)
                .setParameter("proposals", List.copyOf(proposals))
                .getResultList();
    }

    /** @throws ProposalDecided when somebody has decided just now */
    void add(DecisionRow row) {
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ProposalDecided(row.proposal()) : e;
        }
    }
}
