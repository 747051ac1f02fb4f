package io.hansa.partners.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What a client may do, as it stands in its tokens. */
public enum Scope {
    ACCRUE("accrue"),
    REDEEM("redeem"),
    REVERSE("reverse"),
    VOUCHER("voucher"),
    /** Rights of members that are honoured, places for them, and refusals at the door. */
    VISITS("visits"),
    MEMBERS("members"),
    READ("read"),
    /** Files of transactions, which may hold all kinds. */
    FILES("files"),
    SERVICES("services"),
    SUBSCRIBE("subscribe"),
    CHARGE("charge"),
    /** Disputes about lines of statements. */
    DISPUTE("dispute"),
    /** What is exchanged in kind. */
    IN_KIND("in-kind"),
    WEBHOOKS("webhooks");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Scope> of(String code) {
        return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
