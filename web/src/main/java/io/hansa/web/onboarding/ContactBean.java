package io.hansa.web.onboarding;

import io.hansa.partners.contact.ContactLanguage;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.ContactView;
import io.hansa.partners.contact.PartnerContacts;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Contacts of a partner: the list, and the form of one; in the console, and in the portal of the partner. */
@Named("partnerContact")
@ViewScoped
public class ContactBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerContacts contacts;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Of the partner; a portal's user has one only. */
    private String code;

    /** Of the contact to change; empty for a new one. */
    private Long id;

    private ContactForm form = new ContactForm();
    private transient List<ContactView> list;

    public void load() {
        if (id != null) {
            ContactView contact = pages.required(() -> contacts.contact(id));
            if (contact != null) {
                code = contact.partnerCode();
                form = ContactForm.of(contact.person());
            }
        } else {
            pages.required(() -> contacts.list(partner()));
        }
    }

    public List<ContactView> getList() {
        if (list == null) {
            list = contacts.list(partner());
        }
        return list;
    }

    public String save() {
        return pages.actIn("contact", () -> {
            if (id == null) {
                contacts.add(partner(), form.person());
            } else {
                contacts.change(id, form.person());
            }
            pages.say("onboarding", "contact.saved", form.getName());
            return getBack();
        });
    }

    public String erase() {
        return pages.act(() -> {
            contacts.erase(id);
            pages.say("onboarding", "contact.erased");
            return getBack();
        });
    }

    /** Where the contacts are listed. */
    public String getBack() {
        return pages.isConsole() ? "/console/partners/partner?code=" + partner() : "/partner/people";
    }

    /** Of one contact. */
    public String getPage() {
        return pages.isConsole() ? "/console/partners/contact" : "/partner/contact";
    }

    private String partner() {
        if (code == null) {
            code = partners.mine().code();
        }
        return code;
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public ContactLanguage[] getLanguages() {
        return ContactLanguage.values();
    }

    public ContactForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
