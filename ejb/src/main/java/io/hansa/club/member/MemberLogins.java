package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
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

    @Inject
    MemberRows members;

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

    /** Nobody signs in with it, and it has no name. */
    void erase(MemberNumber number) {
        identities.erase(IdentityKind.MEMBER, number.value());
    }

    /** Nobody signs in by its names any more. */
    void giveUp(MemberNumber number) {
        identities.changeLogins(IdentityKind.MEMBER, number.value(), Set.of());
    }

    /** Its own, and those of all that were merged into it, whose phones and mails stay theirs. */
    private Set<String> names(Member member) {
        var names = own(member);
        members.mergedInto(member.number()).forEach(merged -> names.addAll(names(merged)));
        return names;
    }

    private static Set<String> own(Member member) {
        var names = new HashSet<String>();
        names.add(member.number().value());
        names.add(member.phone());
        member.mail().ifPresent(names::add);
        return names;
    }
}
