package io.hansa.partners.contract;

import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the versions of contracts. */
@ApplicationScoped
class ContractRows {

    private static final int MOST = 1_000;
    private static final int MOST_LINES = 200;
    private static final int MOST_ITEMS = 50;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else agree with the partner until the transaction ends, so that versions get consecutive numbers. */
    void lockPartner(String partner) {
        if (!Ascii.fits(partner)) {
            throw new PartnerNotFound(partner);
        }
        var rows = em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ? FOR UPDATE")
                .setParameter(1, partner)
                .getResultList();
        if (rows.isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    void add(Contract contract) {
        em.persist(contract);
        em.flush();
        List<RateLine> lines = contract.lines();
        for (int place = 1; place <= lines.size(); place++) {
            em.persist(new ContractLine(contract.partner(), contract.version(), place, lines.get(place - 1)));
        }
        List<KindItem> items = contract.items();
        for (int place = 1; place <= items.size(); place++) {
            em.persist(new ContractItem(contract.partner(), contract.version(), place, items.get(place - 1)));
        }
        em.flush();
    }

    /** A version and when it was agreed: what was rolled back and agreed anew is another. */
    record Agreed(int version, Instant at) {

        static Agreed of(ContractView view) {
            return new Agreed(view.version(), view.agreedAt());
        }
    }

    Optional<Agreed> last(String partner) {
        if (!Ascii.fits(partner)) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT c.version, c.agreedAt FROM Contract c WHERE c.partner = :partner ORDER BY c.version DESC",
                        Object[].class)
                .setParameter("partner", partner)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Agreed((Integer) row[0], (Instant) row[1]))
                .findFirst();
    }

    /** By ascending version. */
    List<Contract> ofPartner(String partner) {
        if (!Ascii.fits(partner)) {
            return List.of();
        }
        List<Contract> found = em.createQuery(
                        "SELECT c FROM Contract c WHERE c.partner = :partner ORDER BY c.version", Contract.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
        if (found.stream().anyMatch(Contract::hasLines)) {
            Map<Integer, List<RateLine>> lines = lines(partner);
            found.forEach(contract -> contract.take(lines.getOrDefault(contract.version(), List.of())));
        }
        if (found.stream().anyMatch(Contract::hasItems)) {
            Map<Integer, List<KindItem>> items = items(partner);
            found.forEach(contract -> contract.takeItems(items.getOrDefault(contract.version(), List.of())));
        }
        return found;
    }

    /** The versions of partners that are in force on a date, without what is kept beside them. */
    List<Contract> inForceOn(Collection<String> partners, LocalDate date) {
        // dates of begin never go down from one version to the next
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.partner IN :partners AND c.version ="
                                + " (SELECT MAX(b.version) FROM Contract b WHERE b.partner = c.partner AND b.begins <= :date)",
                        Contract.class)
                .setParameter("partners", partners)
                .setParameter("date", date)
                .getResultList();
    }

    private Map<Integer, List<KindItem>> items(String partner) {
        return em
                .createQuery(
                        "SELECT i FROM ContractItem i WHERE i.partner = :partner ORDER BY i.version, i.place",
                        ContractItem.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST * MOST_ITEMS)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ContractItem::version, Collectors.mapping(ContractItem::value, Collectors.toList())));
    }

    private Map<Integer, List<RateLine>> lines(String partner) {
        return em
                .createQuery(
                        "SELECT l FROM ContractLine l WHERE l.partner = :partner ORDER BY l.version, l.line",
                        ContractLine.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST * MOST_LINES)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ContractLine::version, Collectors.mapping(ContractLine::value, Collectors.toList())));
    }
}
