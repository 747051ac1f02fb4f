package io.hansa.web.api.member;

import io.hansa.club.tier.TierChangeRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A movement on a ladder, or a decision to stay.
 *
 * @param inputs what the decision saw, in digits and ISO-8601; nothing of who decided
 */
public record TierChangeItem(
        long id,
        Instant changedAt,
        String ladder,
        Optional<Standing.Tier> from,
        Standing.Tier to,
        String reason,
        Optional<LocalDate> effectiveOn,
        Map<String, String> inputs) {

    /** What concerns staff, or another membership, is theirs. */
    private static final Set<String> OF_STAFF = Set.of("approver", "request", "why", "into", "due");

    static TierChangeItem of(TierChangeRow row, Locale language) {
        return new TierChangeItem(
                row.id(),
                row.changedAt(),
                row.ladder(),
                row.from().map(tier -> TierAnswer.tier(tier, language)),
                TierAnswer.tier(row.to(), language),
                row.reason(),
                row.effectiveOn(),
                row.inputs().entrySet().stream()
                        .filter(input -> !OF_STAFF.contains(input.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
