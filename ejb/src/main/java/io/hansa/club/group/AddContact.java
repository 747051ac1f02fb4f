package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * A person of a group.
 *
 * @param member who it is, when it is a member: then name, phone and mail are empty
 */
public record AddContact(
        String group,
        Optional<MemberNumber> member,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> mail,
        ContactRole role) {

    public AddContact {
        Objects.requireNonNull(group);
        Objects.requireNonNull(member);
        Objects.requireNonNull(name);
        Objects.requireNonNull(phone);
        Objects.requireNonNull(mail);
    }
}
