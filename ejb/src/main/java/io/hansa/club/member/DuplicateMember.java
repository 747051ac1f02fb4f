package io.hansa.club.member;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.InFlight;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;

/** Tells what another transaction took between our look and our write: the unique keys are the last word. */
final class DuplicateMember {

    private static final int DUPLICATE_ENTRY = 1062;

    private DuplicateMember() {}

    static void translating(Runnable write) {
        try {
            write.run();
        } catch (PersistenceException e) {
            throw refusal(e).map(RuntimeException.class::cast).orElse(e);
        }
    }

    private static Optional<DomainException> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return Optional.of(refusal(String.valueOf(sql.getMessage())));
            }
        }
        return Optional.empty();
    }

    private static DomainException refusal(String message) {
        if (message.contains("club_member_phone")) {
            return new PhoneTaken();
        }
        return message.contains("club_member_mail") ? new MailTaken() : new InFlight("enrolment");
    }
}
