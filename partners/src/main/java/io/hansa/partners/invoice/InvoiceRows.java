package io.hansa.partners.invoice;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps invoices. */
@ApplicationScoped
class InvoiceRows {

    /** Of a page's partners: ten years of months for 200 of them. */
    private static final int MOST = 24_000;

    private static final int MOST_REPRIEVES = 50;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** The next number of a year; nobody else takes one before the transaction ends, and a rollback leaves no gap. */
    InvoiceNumber takeNumber(int year) {
        em.createNativeQuery("INSERT INTO partner_invoice_counter (year, last) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM partner_invoice_counter WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return InvoiceNumber.of(year, last.intValue());
    }

    void add(Invoice invoice) {
        em.persist(invoice);
        em.flush();
    }

    Optional<Invoice> find(String number) {
        return Ascii.fits(number) ? Optional.ofNullable(em.find(Invoice.class, number)) : Optional.empty();
    }

    List<Invoice> find(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("SELECT i FROM Invoice i WHERE i.number IN :numbers", Invoice.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** All that some partners had on a date, those due first first. */
    List<Invoice> ofPartners(Collection<String> partners, LocalDate asOf) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT i FROM Invoice i WHERE i.partner IN :partners AND i.issuedOn <= :asOf"
                                        + " ORDER BY i.partner, i.dueOn, i.number",
                                Invoice.class)
                        .setParameter("partners", partners)
                        .setParameter("asOf", asOf)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Newest first. */
    List<Invoice> list(Optional<String> partner, LocalDate asOf, Optional<String> before, int most) {
        return em.createQuery(
                        "SELECT i FROM Invoice i WHERE i.number < :before AND i.issuedOn <= :asOf"
                                + " AND (:partner IS NULL OR i.partner = :partner) ORDER BY i.number DESC",
                        Invoice.class)
                .setParameter("before", before.filter(Ascii::fits).orElse("~"))
                .setParameter("asOf", asOf)
                .setParameter(
                        "partner",
                        partner.map(code -> Ascii.fits(code) ? code : "").orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    void add(Reprieve reprieve) {
        em.persist(reprieve);
        em.flush();
    }

    /** The latest first. */
    List<Reprieve> reprieves(String partner) {
        return em.createQuery("SELECT r FROM Reprieve r WHERE r.partner = :partner ORDER BY r.seq DESC", Reprieve.class)
                .setParameter("partner", Ascii.fits(partner) ? partner : "")
                .setMaxResults(MOST_REPRIEVES)
                .getResultList();
    }

    /** Of a partner that is locked. */
    int nextReprieve(String partner) {
        return em.createQuery("SELECT COUNT(r) FROM Reprieve r WHERE r.partner = :partner", Long.class)
                        .setParameter("partner", partner)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** Codes of partners that were ever asked to pay, ascending. */
    List<String> partnersAfter(String after, int most) {
        return em.createQuery(
                        "SELECT DISTINCT i.partner FROM Invoice i WHERE i.partner > :after ORDER BY i.partner",
                        String.class)
                .setParameter("after", Ascii.fits(after) ? after : "")
                .setMaxResults(most)
                .getResultList();
    }
}
