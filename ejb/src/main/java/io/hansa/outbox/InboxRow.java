package io.hansa.outbox;

import io.hansa.kernel.LocalizedText;
import java.time.Instant;

/** One message to a member, in both languages. */
public record InboxRow(
        long id, String code, LocalizedText subject, LocalizedText text, Instant receivedAt, boolean read) {}
