package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.util.List;
import java.util.Set;

/** Memberships have begun. Fired once for a batch, within its transaction. */
public record MembersEnrolled(List<One> members, Actor by) {

    public MembersEnrolled {
        members = List.copyOf(members);
    }

    /**
     * @param consents channels by which it agreed to be offered things
     * @param evidence of that: the address it came from, or the key of the request: of a file its line's
     */
    public record One(MemberNumber number, Set<Consent> consents, String evidence) {

        public One {
            consents = Set.copyOf(consents);
        }
    }
}
