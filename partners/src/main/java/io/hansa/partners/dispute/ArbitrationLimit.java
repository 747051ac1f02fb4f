package io.hansa.partners.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Up to which claim one person decides in arbitration. */
@ApplicationScoped
class ArbitrationLimit {

    private long fen;

    protected ArbitrationLimit() {}

    @Inject
    ArbitrationLimit(@ConfigProperty(name = "hansa.dispute.limit", defaultValue = "1000000") long fen) {
        this.fen = fen;
    }

    boolean takesTwo(long claimed) {
        return claimed > fen;
    }
}
