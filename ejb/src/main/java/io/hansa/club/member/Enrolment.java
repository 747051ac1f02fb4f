package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;

/** Begins memberships. */
@Stateless
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Enrolment {

    /**
     * @throws InvalidMember when a field cannot be right, with its name
     * @throws PhoneTaken or {@link MailTaken} when another member has it
     */
    public EnrolOutcome.Enrolled enrol(EnrolMember command) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Enrols many in a few statements; one refusal does not fail its neighbours.
     *
     * @param commands 1 to 1,000
     * @return one outcome a command, in the same order
     */
    public List<EnrolOutcome> enrol(List<EnrolMember> commands) {
        throw new UnsupportedOperationException("being written");
    }

    /** Decides as {@link #enrol(List)} would, and enrols nobody: the refusal of each command, empty where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Optional<DomainException>> check(List<EnrolMember> commands) {
        throw new UnsupportedOperationException("being written");
    }
}
