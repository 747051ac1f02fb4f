package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.List;

/** A household and who is in it, the head first. */
public record HouseholdView(String number, String name, MemberNumber head, Instant createdAt, List<Person> members) {

    public HouseholdView {
        members = List.copyOf(members);
    }

    public record Person(MemberNumber number, String displayName, Instant joinedAt) {}
}
