package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.InFlight;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.persistence.PersistenceException;

/** Tells what another transaction took between our look and our write: the unique keys are the last word. */
final class DuplicateMember {

    private DuplicateMember() {}

    static void translating(Runnable write) {
        try {
            write.run();
        } catch (PersistenceException | SqlFailure e) {
            throw DuplicateEntry.messageOf(e)
                    .map(DuplicateMember::refusal)
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }

    private static DomainException refusal(String message) {
        if (message.contains("club_member_phone")) {
            return new PhoneTaken();
        }
        return message.contains("club_member_mail") ? new MailTaken() : new InFlight("enrolment");
    }
}
