package io.hansa.partners.partner;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps outlets. */
@ApplicationScoped
class Outlets {

    private static final String FIND = """
            SELECT o, p FROM Outlet o, Partner p
            WHERE p.code = o.partner AND p.stage = :live
              AND (o.partner > :afterPartner OR o.partner = :afterPartner AND o.code > :afterCode)
              AND (o.division LIKE :division OR :division = '%')
              AND (:kind IS NULL OR p.kind = :kind)
              AND (:text IS NULL OR o.name.zh LIKE :text OR o.name.en LIKE :text OR p.name.zh LIKE :text
                   OR p.name.en LIKE :text OR o.address.zh LIKE :text OR o.address.en LIKE :text)
            ORDER BY o.partner, o.code
            """;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    boolean exists(String partner, String code) {
        return em.find(Outlet.class, new Outlet.Key(partner, code)) != null;
    }

    Optional<Outlet> find(String partner, String code) {
        return Ascii.fits(partner) && Ascii.fits(code)
                ? Optional.ofNullable(em.find(Outlet.class, new Outlet.Key(partner, code)))
                : Optional.empty();
    }

    /** Those of partners that are live. A few thousand rows at most, so that a part of a name may be looked for without an index. */
    List<Outlet.OfPartner> find(OutletFilter filter, String afterPartner, String afterCode, int most) {
        var query = em.createQuery(FIND, Object[].class)
                .setParameter("live", PartnerStage.LIVE)
                .setParameter("afterPartner", Ascii.fits(afterPartner) ? afterPartner : "")
                .setParameter("afterCode", Ascii.fits(afterCode) ? afterCode : "")
                .setParameter("text", filter.text().map(Roster::part).orElse(null))
                .setParameter("kind", filter.kind().orElse(null))
                .setParameter("division", filter.division().map(Outlets::prefix).orElse("%"));
        return query.setMaxResults(most).getResultList().stream()
                .map(row -> new Outlet.OfPartner((Outlet) row[0], (Partner) row[1]))
                .toList();
    }

    /** A province's cities are in it. */
    private static String prefix(Division division) {
        return division.isProvince() ? division.code().substring(0, 2) + "%" : division.code();
    }

    List<String> divisions() {
        return em.createQuery(
                        "SELECT DISTINCT o.division FROM Outlet o, Partner p WHERE p.code = o.partner AND p.stage = :live"
                                + " AND o.division IS NOT NULL",
                        String.class)
                .setParameter("live", PartnerStage.LIVE)
                .getResultList();
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

    /** In which divisions those of the codes are that the partner has. */
    Map<String, String> divisions(String partner, Collection<String> codes) {
        return em
                .createQuery(
                        "SELECT o.code, o.division FROM Outlet o WHERE o.partner = :partner AND o.code IN :codes"
                                + " AND o.division IS NOT NULL",
                        Object[].class)
                .setParameter("partner", partner)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
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
