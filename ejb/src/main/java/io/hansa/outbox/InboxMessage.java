package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** A message in a member's inbox. Life: received → read. */
@Entity
@Table(name = "outbox_inbox")
class InboxMessage {

    @Id
    private long id;

    private MemberNumber member;
    private String code;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> args;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected InboxMessage() {}

    long id() {
        return id;
    }

    boolean isOf(MemberNumber reader) {
        return member.equals(reader);
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    InboxRow toRow(Notices notices) {
        return new InboxRow(
                id, code, notices.subject(code, args), notices.text(code, args), receivedAt, readAt != null);
    }
}
