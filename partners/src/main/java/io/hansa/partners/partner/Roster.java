package io.hansa.partners.partner;

import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps partners. */
@ApplicationScoped
class Roster {

    /** A few hundred rows at most, so that a part of a name may be looked for without an index. */
    private static final String LIST = """
            SELECT p FROM Partner p
            WHERE p.code > :after
              AND p.sandboxOf IS NULL
              AND (:text IS NULL OR p.code LIKE :code OR p.name.zh LIKE :text OR p.name.en LIKE :text)
              AND (:kind IS NULL OR p.kind = :kind)
              AND (:stage IS NULL OR p.stage = :stage)
              AND (:region IS NULL
                   OR EXISTS (SELECT o FROM Outlet o WHERE o.partner = p.code AND o.region = :region))
            ORDER BY p.code
            """;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<Partner> find(String code) {
        return Ascii.fits(code) ? Optional.ofNullable(em.find(Partner.class, code)) : Optional.empty();
    }

    Partner lock(String code) {
        Partner partner = find(code).orElseThrow(() -> new PartnerNotFound(code));
        em.lock(partner, LockModeType.PESSIMISTIC_WRITE);
        return partner;
    }

    /** A partner that is no sandbox. */
    Partner lockPartner(String code) {
        Partner partner = lock(code);
        if (partner.isSandbox()) {
            throw new PartnerNotFound(code);
        }
        return partner;
    }

    /** Writes only what differs; whoever has read the partner before in this transaction reads it anew. */
    void keepCredit(String code, Credit credit) {
        int changed = em.createNativeQuery(
                        "UPDATE partner_partner SET credit_until = ?, credit_invoice = ? WHERE code = ?"
                                + " AND NOT (credit_until <=> ? AND credit_invoice <=> ?)")
                .setParameter(1, credit.until().map(Date::valueOf).orElse(null))
                .setParameter(2, credit.invoice().orElse(null))
                .setParameter(3, code)
                .setParameter(4, credit.until().map(Date::valueOf).orElse(null))
                .setParameter(5, credit.invoice().orElse(null))
                .executeUpdate();
        if (changed > 0) {
            find(code).ifPresent(em::refresh);
        }
    }

    void add(Partner partner) {
        em.persist(partner);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<Partner> list(PartnerFilter filter, String after, int most) {
        TypedQuery<Partner> query = em.createQuery(LIST, Partner.class)
                .setParameter("after", Ascii.fits(after) ? after : "")
                .setParameter("text", filter.text().map(Roster::part).orElse(null))
                .setParameter(
                        "code",
                        filter.text().filter(Ascii::fits).map(Roster::codePart).orElse(""))
                .setParameter("kind", filter.kind().orElse(null))
                .setParameter("stage", filter.stage().orElse(null))
                .setParameter("region", filter.region().filter(Ascii::fits).orElse(null));
        return query.setMaxResults(most).getResultList();
    }

    List<Partner> named(Collection<String> codes) {
        return em.createQuery("SELECT p FROM Partner p WHERE p.code IN :codes", Partner.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private static String codePart(String text) {
        return part(text.toUpperCase(Locale.ROOT));
    }

    static String part(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
