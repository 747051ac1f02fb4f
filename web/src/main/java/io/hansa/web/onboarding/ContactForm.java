package io.hansa.web.onboarding;

import io.hansa.partners.contact.ContactLanguage;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.Person;
import java.io.Serializable;
import java.util.Optional;

/** What is typed of a contact. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ContactRole role;
    private String name;
    private String phone;
    private String mail;
    private ContactLanguage language = ContactLanguage.ZH;

    static ContactForm of(Person person) {
        var form = new ContactForm();
        form.role = person.role();
        form.name = person.name();
        form.phone = person.phone().orElse(null);
        form.mail = person.mail().orElse(null);
        form.language = person.language();
        return form;
    }

    Person person() {
        return new Person(role, name, Optional.ofNullable(phone), Optional.ofNullable(mail), language);
    }

    public ContactRole getRole() {
        return role;
    }

    public void setRole(ContactRole role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public ContactLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ContactLanguage language) {
        this.language = language;
    }
}
