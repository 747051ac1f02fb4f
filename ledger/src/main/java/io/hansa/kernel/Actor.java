package io.hansa.kernel;

import java.util.Locale;
import java.util.Objects;

/**
 * Who did something: {@code kind:ref}, which is also the name of the caller's principal.
 *
 * @param kind what sort of caller
 * @param ref member number, staff or partner user's login, client id, or the name of a job
 */
public record Actor(Kind kind, String ref) {

    public enum Kind {
        MEMBER,
        STAFF,
        PARTNER,
        CLIENT,
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(kind);
        if (ref == null || ref.isBlank() || ref.length() > 64) {
            throw new IllegalArgumentException("an actor's reference has 1 to 64 characters");
        }
    }

    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, job);
    }

    /** Reads {@code kind:ref}; throws IllegalArgumentException on anything else. */
    public static Actor parse(String name) {
        int colon = name.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not an actor: " + name);
        }
        return new Actor(Kind.valueOf(name.substring(0, colon).toUpperCase(Locale.ROOT)), name.substring(colon + 1));
    }

    /** Whether this caller may act for a member: a member only for itself, all others for whom their roles allow. */
    public boolean mayActFor(MemberNumber member) {
        return kind != Kind.MEMBER || ref.equals(member.value());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + ref;
    }
}
