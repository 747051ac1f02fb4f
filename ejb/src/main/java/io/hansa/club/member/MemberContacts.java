package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Phones and mails of members, and which of them are confirmed. For boundaries of the club that have decided who may know. */
@ApplicationScoped
public class MemberContacts {

    @Inject
    MemberRows members;

    @Inject
    MemberLife life;

    @Inject
    Programme programme;

    /**
     * Empty where the member has none of the kind.
     *
     * @throws MemberNotFound when there is no such member
     */
    public Optional<Contact> find(MemberNumber number, ContactKind kind) {
        return members.find(number)
                .orElseThrow(() -> new MemberNotFound(number))
                .contact(kind);
    }

    /** As {@link #find}; whoever asks for the same member waits until this transaction ends. */
    public Optional<Contact> lock(MemberNumber number, ContactKind kind) {
        return members.lock(number)
                .orElseThrow(() -> new MemberNotFound(number))
                .contact(kind);
    }

    /** Notes that what {@link #lock} has told is the member's. A prospect whose phone it is becomes a member. */
    public void confirmed(MemberNumber number, ContactKind kind, Actor actor) {
        var member = members.lock(number).orElseThrow(() -> new MemberNotFound(number));
        member.confirm(kind, programme.now());
        if (kind == ContactKind.PHONE && member.state() == MemberState.PROSPECT) {
            life.move(member, MemberState.ACTIVE, new MemberStep.Why(StepReason.VERIFIED, "", actor));
        }
    }
}
