package io.hansa.club.timeline;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** What happened with a member, and what staff noted. */
@Stateless
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
public class Timeline {

    /** Newest first. */
    public Slice<TimelineItem> of(MemberNumber member, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws InvalidNote when the text is empty or longer than 2,000 characters */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN})
    public void note(MemberNumber member, String text) {
        throw new UnsupportedOperationException("being written");
    }
}
