package io.hansa.partners.remittance;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.EntryNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps remittances. */
@ApplicationScoped
class RemittanceRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(Remittance remittance) {
        em.persist(remittance);
        em.flush();
    }

    Optional<Remittance> find(EntryNumber entry) {
        return Optional.ofNullable(em.find(Remittance.class, entry.value()));
    }

    boolean isUndone(EntryNumber entry) {
        return !em.createQuery("SELECT r.entry FROM Remittance r WHERE r.undoes = :entry", Long.class)
                .setParameter("entry", entry)
                .getResultList()
                .isEmpty();
    }

    Optional<Remittance> bySource(String source) {
        return em
                .createQuery("SELECT r FROM Remittance r WHERE r.source = :source", Remittance.class)
                .setParameter("source", source)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Of each payment what was paid and what came back: rows of payment, kind and sum. */
    List<Object[]> sumsOfPayments(Collection<String> payments) {
        return payments.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r.payment, r.kind, SUM(r.amount) FROM Remittance r WHERE r.payment IN :payments"
                                        + " GROUP BY r.payment, r.kind",
                                Object[].class)
                        .setParameter("payments", payments)
                        .getResultList();
    }

    /** Of each invoice what was received until a date: rows of invoice and sum. */
    List<Object[]> sumsOfInvoices(Collection<String> partners, LocalDate until) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r.invoice, SUM(r.amount) FROM Remittance r WHERE r.partner IN :partners"
                                        + " AND r.businessDate <= :until AND r.invoice IS NOT NULL GROUP BY r.invoice",
                                Object[].class)
                        .setParameter("partners", partners)
                        .setParameter("until", until)
                        .getResultList();
    }

    /** What each partner paid on its account until a date: rows of partner and sum. */
    List<Object[]> sumsOnAccount(Collection<String> partners, LocalDate until) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r.partner, SUM(r.amount) FROM Remittance r WHERE r.partner IN :partners"
                                        + " AND r.businessDate <= :until AND r.invoice IS NULL AND r.kind = :received"
                                        + " GROUP BY r.partner",
                                Object[].class)
                        .setParameter("partners", partners)
                        .setParameter("until", until)
                        .setParameter("received", RemittanceKind.RECEIVED)
                        .getResultList();
    }

    /** What a partner was paid until a date, less what came back. */
    long paidOut(String partner, LocalDate until) {
        Number sum = (Number) em.createNativeQuery("SELECT COALESCE(SUM(IF(kind = 'PAID', amount, -amount)), 0)"
                        + " FROM partner_remittance WHERE partner = ? AND business_date <= ? AND kind <> 'RECEIVED'")
                .setParameter(1, partner)
                .setParameter(2, java.sql.Date.valueOf(until))
                .getSingleResult();
        return sum.longValue();
    }

    /** Latest entry first. */
    List<Remittance> list(Optional<String> partner, Optional<String> invoice, long before, int most) {
        var jpql = new StringBuilder("SELECT r FROM Remittance r WHERE r.entry < :before");
        partner.ifPresent(code -> jpql.append(" AND r.partner = :partner"));
        invoice.ifPresent(number -> jpql.append(" AND r.invoice = :invoice"));
        var query = em.createQuery(jpql.append(" ORDER BY r.entry DESC").toString(), Remittance.class);
        partner.map(RemittanceRows::ascii).ifPresent(code -> query.setParameter("partner", code));
        invoice.map(RemittanceRows::ascii).ifPresent(number -> query.setParameter("invoice", number));
        return query.setParameter("before", before).setMaxResults(most).getResultList();
    }

    private static String ascii(String text) {
        return Ascii.fits(text) ? text : "";
    }
}
