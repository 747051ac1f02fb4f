package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The calling member's messages. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.MEMBER)
public class Inbox {

    private static final int MOST_COUNTED = 100;

    @Resource
    SessionContext context;

    @Inject
    InboxMessages messages;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<InboxRow> list(Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, rows -> messages.list(me(), before, rows), message -> Long.toString(message.id()))
                .map(message -> message.toRow(notices));
    }

    /** Counted up to 100. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int unread() {
        return messages.unread(me(), MOST_COUNTED);
    }

    /** Does nothing when it is another's, or read already. */
    public void markRead(long id) {
        messages.find(id).filter(message -> message.isOf(me())).ifPresent(message -> message.read(clock.instant()));
    }

    public void markAllRead() {
        messages.readAll(me(), clock.instant());
    }

    private MemberNumber me() {
        return new MemberNumber(Caller.of(context).ref());
    }
}
