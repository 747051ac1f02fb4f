package io.hansa.web.console;

import io.hansa.kernel.Roles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A part of the console and whose it is; the name in lower case is its folder under {@code /console/}. */
public enum Area {
    MEMBERS(Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    BRANDS(Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    SEGMENTS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    MERGES(Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR),
    ERASURES(Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR),
    GROUPS(Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    PORTFOLIO(Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR),
    FREQUENCY(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    IMPORTS(Roles.SERVICE, Roles.ADMIN),
    PARTNERS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    CONTRACTS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    PROVIDERS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    EXPIRY(Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    CLOSINGS(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    FILES(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    SETTLEMENT(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    VALUE(Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    KIND(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    PAYMENTS(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    DISPUTES(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    MISSING(Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    APPROVALS(Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    RIGHTS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    LADDERS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    GIFTS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    RULES(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    REFERRAL(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    HOLIDAYS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    ENTRIES(Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    VERIFICATION(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    ACCOUNTS(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    SEALS(Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    RUNS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    AUDIT(Roles.ADMIN, Roles.AUDITOR),
    REWARDS(Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR),
    EVENTS(Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR),
    SURVEYS(Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR);

    private final Set<String> roles;

    Area(String... roles) {
        this.roles = Set.of(roles);
    }

    boolean opensTo(Predicate<String> hasRole) {
        return roles.stream().anyMatch(hasRole);
    }

    /** The area of a path within the application; the console's first page is in none. */
    static Optional<Area> of(String path) {
        return Arrays.stream(values())
                .filter(area -> path.startsWith("/console/" + area.name().toLowerCase(Locale.ROOT) + "/"))
                .findFirst();
    }
}
