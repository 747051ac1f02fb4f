package io.hansa.testing;

import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.Language;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** New members for tests, each with a phone and a request of its own. */
public final class Somebody {

    public static final String PASSWORD = "a long enough pass";

    private Somebody() {}

    /** Who cannot sign in. */
    public static EnrolMember withoutPassword() {
        return named("Smith", "Anna", Optional.empty());
    }

    public static EnrolMember withPassword() {
        return named("Smith", "Anna", Optional.of(PASSWORD));
    }

    private static EnrolMember named(String family, String given, Optional<String> password) {
        return new EnrolMember(
                UUID.randomUUID().toString(),
                family,
                given,
                "135%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)),
                Optional.empty(),
                Language.EN,
                Optional.empty(),
                Set.of(),
                password);
    }
}
