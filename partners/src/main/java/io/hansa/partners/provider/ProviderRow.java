package io.hansa.partners.provider;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Where a provider stands: free → limited → suspended, and back by a person. State: the last of its steps. */
@Entity
@Table(name = "partner_provider")
@Access(AccessType.FIELD)
class ProviderRow {

    @Id
    private String partner;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant since;
    private int seq;

    protected ProviderRow() {}

    void become(StandingStep step) {
        standing = step.standing();
        since = step.at();
        seq = step.seq();
    }

    Standing standing() {
        return standing;
    }

    int seq() {
        return seq;
    }

    String partner() {
        return partner;
    }

    StandingView view() {
        return new StandingView(partner, standing, seq == 0 ? Optional.empty() : Optional.of(since));
    }
}
