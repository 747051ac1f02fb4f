package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.security.Throttle;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets anybody register as a prospect, who becomes a member by confirming the phone. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SelfEnrolment {

    @Inject
    Enrolment enrolment;

    @Inject
    Throttle throttle;

    /**
     * @param command with a password
     * @param address where it comes from, which is kept as evidence of what was agreed to
     * @throws InvalidMember when a field cannot be right, or there is no password
     * @throws PhoneTaken or {@link MailTaken} when another member has it
     * @throws io.hansa.security.TooManyAttempts when many have registered from there
     */
    public MemberNumber register(EnrolMember command, String address) {
        throttle.charge("join", address);
        if (command.password().isEmpty()) {
            throw new InvalidMember("password");
        }
        return enrolment
                .enrol(command.beginning(Beginning.prospectFrom(address)))
                .number();
    }
}
