package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds and changes members. A member may ask for itself only; of others it is told that they do not exist. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Members {

    /**
     * A profile; when staff ask, the look is audited.
     *
     * @throws MemberNotFound when there is none, or it is another's
     */
    public MemberView view(MemberNumber number) {
        throw new UnsupportedOperationException("being written");
    }

    /** The calling member's own profile. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MemberView me() {
        throw new UnsupportedOperationException("being written");
    }

    /** The names to show in lists of other contexts; numbers without a member are left out. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MemberNumber, String> names(Collection<MemberNumber> numbers) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Finds members by whatever was typed: a number, a phone with or without country, or the beginning of a name in either
     * order. Empty text finds all, newest first.
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<MemberRow> search(String text, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws InvalidMember, {@link PhoneTaken}, {@link MailTaken}, {@link MemberNotFound} */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN})
    public MemberView change(ChangeProfile command) {
        throw new UnsupportedOperationException("being written");
    }
}
