package io.hansa.club.member;

import io.hansa.kernel.Roles;
import io.hansa.security.Identities;
import io.hansa.security.IdentityKind;
import io.hansa.security.NewIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** A member signs in by number, phone or mail. */
@ApplicationScoped
class MemberLogins {

    @Inject
    Identities identities;

    void create(Member member, String password) {
        identities.create(new NewIdentity(
                IdentityKind.MEMBER,
                member.number().value(),
                member.number().value(),
                member.name().display(),
                names(member),
                Set.of(Roles.MEMBER),
                password));
    }

    /** Keeps up with a changed phone or mail. */
    void change(Member member) {
        identities.changeLogins(IdentityKind.MEMBER, member.number().value(), names(member));
    }

    private static Set<String> names(Member member) {
        var names = new HashSet<String>();
        names.add(member.number().value());
        names.add(member.phone());
        member.mail().ifPresent(names::add);
        return names;
    }
}
