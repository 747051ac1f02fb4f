package io.hansa.web.console.ledger;

import io.hansa.kernel.Slice;
import io.hansa.ledger.seal.SealKeyView;
import io.hansa.ledger.seal.SealView;
import io.hansa.ledger.seal.Seals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The seals over the journal, newest first, and how far they reach. */
@Named("consoleSeals")
@RequestScoped
public class SealsBean {

    private static final int PAGE = 50;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    private String after;
    private Slice<SealView> list;
    private SealView last;
    private List<SealKeyView> keys;

    public void load() {
        list = seals.list(Optional.ofNullable(after), PAGE);
        last = seals.last().orElse(null);
        keys = seals.keys();
    }

    public Slice<SealView> getList() {
        return list;
    }

    /** Null until something was sealed. */
    public SealView getLast() {
        return last;
    }

    /** Whole minutes since the last seal was made. */
    public long getAgeMinutes() {
        return Math.max(0, Duration.between(last.sealedAt(), clock.instant()).toMinutes());
    }

    public List<SealKeyView> getKeys() {
        return keys;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
