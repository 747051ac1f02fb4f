package io.hansa.ledger.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that a verification looks at: first the facts, then what is kept of them, then what seals them, then what others say of it. */
final class Passes {

    private final List<Pass> all = new ArrayList<>();

    Passes(TrustedKeys trusted, Instant now) {
        all.add(new EntryPass());
        all.add(new AccountPass());
        all.addAll(SqlRules.ALL);
        all.add(new SealPass(trusted));
        all.add(new UnsealedPass(now));
        all.add(new DayPass());
        all.add(new SpanPass());
        all.addAll(FurtherPass.all());
    }

    List<Pass> inOrder() {
        return all;
    }

    Pass named(String name) {
        return all.stream()
                .filter(pass -> pass.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such pass: " + name));
    }
}
