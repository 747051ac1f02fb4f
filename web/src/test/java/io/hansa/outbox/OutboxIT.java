package io.hansa.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.testing.InContainer;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What was committed is told once, however often it is sent; what was rolled back never. */
@InContainer
class OutboxIT {

    private final MemberNumber member =
            MemberNumber.ofSerial(ThreadLocalRandom.current().nextLong(1, 900_000_000));

    @Inject
    Outbox outbox;

    @Inject
    Dispatch dispatch;

    @Inject
    InboxMessages messages;

    @Inject
    Notices notices;

    @Inject
    UserTransaction transaction;

    @Test
    void a_notification_reaches_the_inbox_once_in_both_languages() throws Exception {
        for (int i = 0; i < 2; i++) {
            transaction.begin();
            outbox.tell(List.of(welcome("a"), welcome("a"), welcome("b")));
            transaction.commit();
        }
        awaitMessages(2);

        var inbox = messages.list(member, Long.MAX_VALUE, 10);
        assertThat(inbox).hasSize(2);
        assertThat(messages.unread(member, 100)).isEqualTo(2);
        var row = inbox.get(0).toRow(notices);
        assertThat(row.read()).isFalse();
        assertThat(row.text().en()).contains(member.value());
        assertThat(row.subject().zh()).isEqualTo("欢迎加入会员俱乐部");
    }

    @Test
    void a_rollback_takes_the_notification_back() throws Exception {
        transaction.begin();
        outbox.tell(welcome("taken back"));
        transaction.rollback();
        transaction.begin();
        outbox.tell(welcome("b"));
        transaction.commit();
        awaitMessages(1);

        assertThat(messages.list(member, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void nothing_is_told_outside_of_a_transaction() {
        assertThatThrownBy(() -> outbox.tell(welcome("a"))).isInstanceOf(EJBTransactionRequiredException.class);
    }

    private Notification welcome(String key) {
        return new Notification(member, "club.welcome", Map.of("member", member.value()), key.replace(' ', '-'));
    }

    /** Sends beside the server's own dispatcher, which may be in the middle of it. */
    private void awaitMessages(int expected) {
        while (messages.list(member, Long.MAX_VALUE, 10).size() < expected) {
            dispatch.sendSome();
        }
    }
}
