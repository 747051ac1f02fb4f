package io.hansa.partners.contact;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.contact.ContactChanged.What;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps whom to ask at a partner. A partner's administrator does so for its own; another's do not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class PartnerContacts {

    /** The most contacts of a partner. */
    public static final int MOST = 30;

    @Inject
    ContactRows rows;

    @Inject
    Callers callers;

    @Inject
    Event<ContactChanged> changes;

    @Resource
    SessionContext context;

    /** @throws TooManyContacts when the partner has {@link #MOST} */
    public ContactView add(String partnerCode, Person person) {
        callers.of(context).requireMayMean(partnerCode);
        rows.lockPartner(partnerCode);
        if (rows.ofPartner(partnerCode).size() >= MOST) {
            throw new TooManyContacts(partnerCode, MOST);
        }
        ContactView added = rows.add(partnerCode, person).view();
        changes.fire(new ContactChanged(partnerCode, added.id(), What.ADDED));
        return added;
    }

    /** @throws ContactNotFound when there is none, or it is another partner's */
    public ContactView change(long id, Person person) {
        Contact contact = locked(id);
        contact.become(person);
        changes.fire(new ContactChanged(contact.partner(), id, What.CHANGED));
        return contact.view();
    }

    /**
     * Forgets a person: no row, and nothing that refers to one, is left.
     *
     * @throws ContactNotFound when there is none, or it is another partner's
     */
    public void erase(long id) {
        Contact contact = locked(id);
        rows.remove(contact);
        changes.fire(new ContactChanged(contact.partner(), id, What.ERASED));
    }

    /** @throws ContactNotFound when there is none, or it is another partner's */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ContactView contact(long id) {
        Caller caller = callers.of(context);
        return rows.find(id)
                .filter(contact -> caller.mayMean(contact.partner()))
                .orElseThrow(() -> new ContactNotFound(id))
                .view();
    }

    /** By role; at most {@link #MOST}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_ADMIN
    })
    public List<ContactView> list(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return rows.ofPartner(partnerCode).stream().map(Contact::view).toList();
    }

    private Contact locked(long id) {
        Caller caller = callers.of(context);
        return rows.lock(id)
                .filter(contact -> caller.mayMean(contact.partner()))
                .orElseThrow(() -> new ContactNotFound(id));
    }
}
