package io.hansa.club.referral;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the versions of the terms. */
@ApplicationScoped
class TermsRows {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** The last two hundred, the latest first, with what was decided about them. */
    List<ReferralTermsView> all() {
        List<ReferralTermsView> versions = em
                .createQuery("SELECT t FROM TermsVersion t ORDER BY t.version DESC", TermsVersion.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(TermsVersion::view)
                .toList();
        return decisions.on(versions, ReferralTermsView::decided);
    }

    /** What holds now, also when it is switched off. */
    Optional<ReferralTermsView> holding() {
        return all().stream().filter(ReferralTermsView::isApproved).findFirst();
    }

    Map<Integer, ReferralTerms> byVersions(Collection<Integer> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT t FROM TermsVersion t WHERE t.version IN :versions", TermsVersion.class)
                .setParameter("versions", versions)
                .getResultList()
                .stream()
                .map(TermsVersion::view)
                .collect(Collectors.toMap(ReferralTermsView::version, ReferralTermsView::terms));
    }

    /** @throws ReferralTermsChanged when there is this version already */
    void add(TermsVersion version) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ReferralTermsChanged() : e;
        }
    }
}
