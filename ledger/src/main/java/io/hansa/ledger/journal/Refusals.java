package io.hansa.ledger.journal;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.UnknownAccount;
import java.util.Map;
import java.util.function.Function;

/** Makes a kept refusal again from its code and arguments. */
final class Refusals {

    private static final Map<String, Function<Args, DomainException>> BY_CODE = Map.ofEntries(
            Map.entry("insufficient-points", a -> new InsufficientPoints(a.number("required"), a.number("available"))),
            Map.entry("hold-not-found", a -> new HoldNotFound(a.number("hold"))),
            Map.entry("hold-not-open", a -> new HoldNotOpen(a.number("hold"))),
            Map.entry("hold-exceeded", a -> new HoldExceeded(a.number("required"), a.number("held"))),
            Map.entry("unknown-entry", a -> new UnknownEntry(a.number("entry"))),
            Map.entry("already-reversed", a -> new AlreadyReversed(a.number("entry"), a.number("by"))),
            Map.entry("not-reversible", a -> new NotReversible(a.number("entry"), a.text("kind"))),
            Map.entry("nothing-to-expire", a -> new NothingToExpire(a.number("account"))),
            Map.entry("unbalanced", a -> new Unbalanced(a.text("unit"), a.number("sum"))),
            Map.entry("unknown-account", a -> new UnknownAccount(a.number("account"))),
            Map.entry("wrong-account", a -> new WrongAccount(a.number("account"), a.text("expected"))),
            Map.entry("amount-out-of-range", a -> new AmountOutOfRange(a.text("entryCode"))),
            Map.entry("not-pending", a -> new NotPending(a.number("entry"))),
            Map.entry(
                    "refund-exceeded",
                    a -> new RefundExceeded(a.number("entry"), a.number("required"), a.number("left"))),
            Map.entry("draw-exceeded", a -> new DrawExceeded(a.number("required"), a.number("left"))),
            Map.entry("nothing-contributed", a -> new NothingContributed(a.number("account"))),
            Map.entry("nothing-moved", a -> new NothingMoved(a.text("entryCode"))));

    private Refusals() {}

    private record Args(Map<String, Object> values) {

        long number(String name) {
            return (Long) values.get(name);
        }

        String text(String name) {
            return (String) values.get(name);
        }
    }

    static DomainException read(String code, String args) {
        Function<Args, DomainException> reason = BY_CODE.get(code);
        if (reason == null) {
            throw new IllegalStateException("a refusal of an unknown code was kept: " + code);
        }
        return reason.apply(new Args(FlatJson.read(args)));
    }

    static String args(DomainException reason) {
        return FlatJson.write(reason.args());
    }
}
