package io.hansa.outbox;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** The calling member's messages. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class Inbox {

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<InboxRow> list(Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Counted up to 100. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int unread() {
        throw new UnsupportedOperationException("being written");
    }

    /** Does nothing when it is another's, or read already. */
    public void markRead(long id) {
        throw new UnsupportedOperationException("being written");
    }

    public void markAllRead() {
        throw new UnsupportedOperationException("being written");
    }
}
