package io.hansa.partners.document;

import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps documents. */
@ApplicationScoped
class DocumentRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void requirePartner(String partner) {
        if (!Ascii.fits(partner)
                || em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ? AND sandbox_of IS NULL")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_document_seq")
                        .getSingleResult())
                .longValue();
    }

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Optional<Document> find(String name) {
        return Document.number(name).map(number -> em.find(Document.class, number));
    }

    /** Newest first. */
    List<Document> ofPartner(String partner, long before, int most) {
        return em.createQuery(
                        "SELECT d FROM Document d WHERE d.partner = :partner AND d.number < :before"
                                + " ORDER BY d.number DESC",
                        Document.class)
                .setParameter("partner", Ascii.fits(partner) ? partner : "")
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
