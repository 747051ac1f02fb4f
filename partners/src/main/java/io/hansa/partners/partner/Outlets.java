package io.hansa.partners.partner;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps outlets. */
@ApplicationScoped
class Outlets {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    boolean exists(String partner, String code) {
        return em.find(Outlet.class, new Outlet.Key(partner, code)) != null;
    }

    void add(Outlet outlet) {
        em.persist(outlet);
        em.flush();
    }

    List<Outlet> after(String partner, String code, int most) {
        return em.createQuery(
                        "SELECT o FROM Outlet o WHERE o.partner = :partner AND o.code > :code ORDER BY o.code",
                        Outlet.class)
                .setParameter("partner", partner)
                .setParameter("code", Ascii.fits(code) ? code : "")
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the codes that the partner has. */
    Set<String> known(String partner, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "SELECT o.code FROM Outlet o WHERE o.partner = :partner AND o.code IN :codes", String.class)
                .setParameter("partner", partner)
                .setParameter("codes", codes)
                .getResultList());
    }

    /** How many outlets each partner has; partners without one are left out. */
    Map<String, Long> counts(Collection<String> partners) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT o.partner, COUNT(o) FROM Outlet o WHERE o.partner IN :partners GROUP BY o.partner",
                        Object[].class)
                .setParameter("partners", partners)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
