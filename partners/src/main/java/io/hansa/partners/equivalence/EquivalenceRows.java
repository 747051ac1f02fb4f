package io.hansa.partners.equivalence;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps versions of equivalences, and what was said of members. */
@ApplicationScoped
class EquivalenceRows {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else say something of the partner's tiers or members before the transaction ends. */
    void lockPartner(String partner) {
        if (!Ascii.fits(partner)
                || em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ? FOR UPDATE")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    void add(Equivalence version, String partner, List<TierPair> pairs) {
        em.persist(version);
        em.flush();
        for (int place = 1; place <= pairs.size(); place++) {
            em.persist(new EquivalencePair(partner, version.version(), place, pairs.get(place - 1)));
        }
        em.flush();
    }

    Optional<Equivalence> find(String partner, int version) {
        return Optional.ofNullable(em.find(Equivalence.class, new Equivalence.Key(partner, version)));
    }

    /** Newest first. */
    List<Equivalence> versions(String partner) {
        return em.createQuery(
                        "SELECT e FROM Equivalence e WHERE e.partner = :partner ORDER BY e.version DESC",
                        Equivalence.class)
                .setParameter("partner", Ascii.fits(partner) ? partner : "")
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one in force on a date: of those that had begun the latest, of two of one date the higher version. */
    Optional<Equivalence> inForce(String partner, LocalDate date) {
        return em
                .createQuery(
                        "SELECT e FROM Equivalence e WHERE e.partner = :partner AND e.state = :approved"
                                + " AND e.begins <= :date ORDER BY e.begins DESC, e.version DESC",
                        Equivalence.class)
                .setParameter("partner", partner)
                .setParameter("approved", EquivalenceState.APPROVED)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Map<Integer, List<TierPair>> pairs(String partner, Collection<Integer> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT p FROM EquivalencePair p WHERE p.partner = :partner AND p.version IN :versions"
                                + " ORDER BY p.version, p.place",
                        EquivalencePair.class)
                .setParameter("partner", partner)
                .setParameter("versions", versions)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        EquivalencePair::version, Collectors.mapping(EquivalencePair::value, Collectors.toList())));
    }

    void add(MemberStatus status) {
        em.persist(status);
        em.flush();
    }

    Optional<MemberStatus> latest(String partner, MemberNumber member) {
        return em
                .createQuery(
                        "SELECT s FROM MemberStatus s WHERE s.partner = :partner AND s.member = :member"
                                + " ORDER BY s.seq DESC",
                        MemberStatus.class)
                .setParameter("partner", partner)
                .setParameter("member", member.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The latest of each partner, by partner. */
    List<MemberStatus> ofMember(MemberNumber member) {
        var latest = new LinkedHashMap<String, MemberStatus>();
        em.createQuery(
                        "SELECT s FROM MemberStatus s WHERE s.member = :member ORDER BY s.partner, s.seq DESC",
                        MemberStatus.class)
                .setParameter("member", member.value())
                .setMaxResults(MOST)
                .getResultList()
                .forEach(status -> latest.putIfAbsent(status.partner(), status));
        return List.copyOf(latest.values());
    }
}
