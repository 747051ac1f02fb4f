package io.hansa.partners.contact;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** Somebody at a partner whom to ask. Life: added → changed → erased, which leaves no row. */
@Entity
@Table(name = "partner_contact")
@Access(AccessType.FIELD)
class Contact {

    @Id
    private long id;

    private String partner;

    @Enumerated(EnumType.STRING)
    private ContactRole role;

    private String name;
    private String phone;
    private String mail;

    @Enumerated(EnumType.STRING)
    private ContactLanguage language;

    @Version
    private int version;

    protected Contact() {}

    Contact(long id, String partner, Person person) {
        this.id = id;
        this.partner = partner;
        become(person);
    }

    final void become(Person person) {
        role = person.role();
        name = person.name();
        phone = person.phone().orElse(null);
        mail = person.mail().orElse(null);
        language = person.language();
    }

    String partner() {
        return partner;
    }

    ContactView view() {
        var person = new Person(role, name, Optional.ofNullable(phone), Optional.ofNullable(mail), language);
        return new ContactView(id, partner, person);
    }
}
