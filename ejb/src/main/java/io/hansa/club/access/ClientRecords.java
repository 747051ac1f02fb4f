package io.hansa.club.access;

import io.hansa.partners.access.ClientChanged;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records who changed what a partner's system may do. */
@ApplicationScoped
class ClientRecords {

    @Inject
    Audit audit;

    void onChanged(@Observes ClientChanged change) {
        audit.record("client." + change.action(), "client:" + change.clientId(), change.details());
    }
}
