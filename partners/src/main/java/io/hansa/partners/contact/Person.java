package io.hansa.partners.contact;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is asked, about what, and how; by phone or mail at least.
 *
 * @param name 1 to 80 characters
 * @param phone 3 to 32 digits, blanks, hyphens, brackets, with an extension behind {@code x}
 */
public record Person(
        ContactRole role, String name, Optional<String> phone, Optional<String> mail, ContactLanguage language) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_MAIL = 254;

    public Person {
        Objects.requireNonNull(role);
        Objects.requireNonNull(language);
        name = name == null ? "" : name.strip();
        phone = phone.map(String::strip).filter(typed -> !typed.isEmpty());
        mail = mail.map(String::strip).filter(typed -> !typed.isEmpty());
        refuseUnless(!name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME, "name");
        refuseUnless(phone.isPresent() || mail.isPresent(), "phone");
        refuseUnless(
                phone.map(typed -> typed.matches("\\+?[0-9() -]{3,24}(x[0-9]{1,6})?"))
                        .orElse(true),
                "phone");
        refuseUnless(mail.map(Person::isMail).orElse(true), "mail");
    }

    private static boolean isMail(String typed) {
        return typed.length() <= LONGEST_MAIL && typed.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    }

    private static void refuseUnless(boolean good, String field) {
        if (!good) {
            throw new InvalidContact(field);
        }
    }

    /** Never who it is: records end up in logs. */
    @Override
    public String toString() {
        return "Person[" + role + "]";
    }
}
