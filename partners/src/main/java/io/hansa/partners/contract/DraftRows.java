package io.hansa.partners.contract;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps drafts, what they said, and what happened to them. */
@ApplicationScoped
class DraftRows {

    private static final int MOST_STEPS = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_contract_draft_seq")
                        .getSingleResult())
                .longValue();
    }

    void add(ContractDraft draft) {
        em.persist(draft);
        em.flush();
    }

    void add(DraftRevision revision) {
        em.persist(revision);
        em.flush();
        revision.lineRows().forEach(em::persist);
        revision.itemRows().forEach(em::persist);
        em.flush();
    }

    void add(DraftStepRow step) {
        em.persist(step);
        em.flush();
    }

    /** Who would change where it stands at the same time waits here. */
    ContractDraft lock(DraftNumber number) {
        return Optional.ofNullable(em.find(ContractDraft.class, number.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new DraftNotFound(number.value()));
    }

    ContractDraft find(DraftNumber number) {
        return Optional.ofNullable(em.find(ContractDraft.class, number.id()))
                .orElseThrow(() -> new DraftNotFound(number.value()));
    }

    String partnerOf(DraftNumber number) {
        return em
                .createQuery("SELECT d.partner FROM ContractDraft d WHERE d.number = :number", String.class)
                .setParameter("number", number.id())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new DraftNotFound(number.value()));
    }

    Optional<ContractDraft> openOf(String partner) {
        return em
                .createQuery(
                        "SELECT d FROM ContractDraft d WHERE d.partner = :partner AND d.state IN (:draft, :proposed)",
                        ContractDraft.class)
                .setParameter("partner", partner)
                .setParameter("draft", DraftState.DRAFT)
                .setParameter("proposed", DraftState.PROPOSED)
                .getResultList()
                .stream()
                .findFirst();
    }

    DraftRevision revision(ContractDraft draft) {
        DraftRevision found = em.find(DraftRevision.class, new DraftRevision.Key(draft.number(), draft.revision()));
        if (found.hasLines()) {
            found.take(em
                    .createQuery(
                            "SELECT l FROM RevisionLine l WHERE l.draft = :draft AND l.revision = :revision"
                                    + " ORDER BY l.line",
                            RevisionLine.class)
                    .setParameter("draft", draft.number().id())
                    .setParameter("revision", draft.revision())
                    .getResultList()
                    .stream()
                    .map(RevisionLine::value)
                    .toList());
        }
        if (found.hasItems()) {
            found.takeItems(em
                    .createQuery(
                            "SELECT i FROM RevisionItem i WHERE i.draft = :draft AND i.revision = :revision"
                                    + " ORDER BY i.place",
                            RevisionItem.class)
                    .setParameter("draft", draft.number().id())
                    .setParameter("revision", draft.revision())
                    .getResultList()
                    .stream()
                    .map(RevisionItem::value)
                    .toList());
        }
        return found;
    }

    /** In their order. */
    List<DraftStepRow> steps(ContractDraft draft) {
        return em.createQuery("SELECT s FROM DraftStepRow s WHERE s.draft = :draft ORDER BY s.seq", DraftStepRow.class)
                .setParameter("draft", draft.number().id())
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    /** Of a draft that is locked. */
    int nextStep(ContractDraft draft) {
        return em.createQuery("SELECT COUNT(s) FROM DraftStepRow s WHERE s.draft = :draft", Long.class)
                        .setParameter("draft", draft.number().id())
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** Newest first. */
    List<ContractDraft> list(DraftFilter filter, long before, int most) {
        var jpql = new StringBuilder("SELECT d FROM ContractDraft d WHERE d.number < :before");
        filter.state().ifPresent(state -> jpql.append(" AND d.state = :state"));
        filter.partnerCode().ifPresent(code -> jpql.append(" AND d.partner = :partner"));
        var query = em.createQuery(jpql.append(" ORDER BY d.number DESC").toString(), ContractDraft.class);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.partnerCode()
                .map(code -> Ascii.fits(code) ? code : "")
                .ifPresent(code -> query.setParameter("partner", code));
        return query.setParameter("before", before).setMaxResults(most).getResultList();
    }
}
