package io.hansa.partners.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.testing.PartnersWorld;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerContactsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private final String partner = WORLD.newPartner();
    private final String administrator = "partner:admin@" + partner;

    @Test
    void a_person_who_is_erased_leaves_nothing_that_names_it() {
        ContactView added = WORLD.as(administrator, () -> contacts().add(partner, person("李雷")));
        assertThat(WORLD.as(administrator, () -> contacts().list(partner))).containsExactly(added);

        WORLD.as(administrator, () -> {
            contacts().erase(added.id());
            return null;
        });

        assertThat(WORLD.as(administrator, () -> contacts().list(partner))).isEmpty();
        assertThat(WORLD.events())
                .contains(new ContactChanged(partner, added.id(), ContactChanged.What.ERASED))
                .noneMatch(event -> event.toString().contains("李雷"));
        assertThatThrownBy(() -> WORLD.as(administrator, () -> contacts().change(added.id(), person("韩梅梅"))))
                .isInstanceOf(ContactNotFound.class);
    }

    @Test
    void another_partners_contacts_do_not_exist() {
        ContactView added = WORLD.as("staff:officer", () -> contacts().add(partner, person("李雷")));
        String stranger = "partner:admin@" + WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.as(stranger, () -> contacts().contact(added.id())))
                .isInstanceOf(ContactNotFound.class);
        assertThatThrownBy(() -> WORLD.as(stranger, () -> contacts().change(added.id(), person("韩梅梅"))))
                .isInstanceOf(ContactNotFound.class);
        assertThatThrownBy(() -> WORLD.as(stranger, () -> contacts().list(partner)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.as(stranger, () -> contacts().add(partner, person("韩梅梅"))))
                .isInstanceOf(PartnerNotFound.class);
    }

    @Test
    void there_are_so_many_at_most() {
        for (int i = 0; i < PartnerContacts.MOST; i++) {
            String name = "Nr " + i;
            WORLD.as(administrator, () -> contacts().add(partner, person(name)));
        }
        assertThatThrownBy(() -> WORLD.as(administrator, () -> contacts().add(partner, person("one more"))))
                .isInstanceOf(TooManyContacts.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 010 1234567, , name",
        "Li, , , phone",
        "Li, call me, , phone",
        "Li, , li@here, mail",
        "Li, , li, mail"
    })
    void who_cannot_be_reached_is_no_contact(String name, String phone, String mail, String field) {
        assertThatThrownBy(() -> new Person(
                        ContactRole.FINANCE,
                        name,
                        Optional.ofNullable(phone),
                        Optional.ofNullable(mail),
                        ContactLanguage.EN))
                .isInstanceOfSatisfying(
                        InvalidContact.class,
                        refusal -> assertThat(refusal.args().get("field")).isEqualTo(field));
    }

    private static Person person(String name) {
        return new Person(
                ContactRole.FINANCE, name, Optional.empty(), Optional.of("someone@example.com"), ContactLanguage.ZH);
    }

    private static PartnerContacts contacts() {
        return WORLD.the(PartnerContacts.class);
    }
}
