package io.hansa.partners.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An endpoint as it stands.
 *
 * @param failingSince since when nothing has arrived; empty while the latest attempt succeeded
 * @param secrets newest first; those that have ended are left out
 */
public record EndpointView(
        String partnerCode,
        String name,
        String url,
        Set<WebhookType> types,
        EndpointState state,
        Instant stateSince,
        Optional<DisabledFor> disabledFor,
        Optional<Instant> failingSince,
        Instant registeredAt,
        List<SecretView> secrets) {

    public EndpointView {
        types = Set.copyOf(types);
        secrets = List.copyOf(secrets);
    }

    /** The serial that the next secret gets. */
    public int nextSerial() {
        return secrets.stream().mapToInt(SecretView::serial).max().orElse(0) + 1;
    }

    /** A secret that signs, and until when if it has been replaced. */
    public record SecretView(int serial, Instant issuedAt, Optional<Instant> worksUntil) {}
}
