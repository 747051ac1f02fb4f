package io.hansa.partners.contact;

import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps contacts. */
@ApplicationScoped
class ContactRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else add a contact of the partner before the transaction ends. */
    void lockPartner(String partner) {
        if (!Ascii.fits(partner)
                || em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ? FOR UPDATE")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    Contact add(String partner, Person person) {
        long id = ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_contact_seq")
                        .getSingleResult())
                .longValue();
        var contact = new Contact(id, partner, person);
        em.persist(contact);
        em.flush();
        return contact;
    }

    Optional<Contact> lock(long id) {
        return Optional.ofNullable(em.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Contact> find(long id) {
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    void remove(Contact contact) {
        em.remove(contact);
        em.flush();
    }

    List<Contact> ofPartner(String partner) {
        return em.createQuery("SELECT c FROM Contact c WHERE c.partner = :partner ORDER BY c.role, c.id", Contact.class)
                .setParameter("partner", Ascii.fits(partner) ? partner : "")
                .setMaxResults(PartnerContacts.MOST)
                .getResultList();
    }
}
