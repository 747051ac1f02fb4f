package io.hansa.club.ladder;

import io.hansa.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step of a ladder.
 *
 * @param code upper-case, e.g. {@code GOLD}
 * @param ways any of them reaches it; none: everybody has it
 * @param yearlyCost what a member's rights of this step cost in a year, in fen; 0: not known
 */
public record Step(String code, LocalizedText name, List<Way> ways, long yearlyCost) {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_WAYS = 5;

    public Step {
        Objects.requireNonNull(name);
        ways = List.copyOf(ways);
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{0,15}")) {
            throw new InvalidLadder("code");
        }
        if (isWrong(name.zh()) || isWrong(name.en())) {
            throw new InvalidLadder("name");
        }
        if (ways.size() > MOST_WAYS) {
            throw new InvalidLadder("way");
        }
        if (yearlyCost < 0) {
            throw new InvalidLadder("cost");
        }
    }

    private static boolean isWrong(String text) {
        return text.isBlank() || text.length() > LONGEST_NAME;
    }

    static List<Way> ways(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(Way::parse).toList();
    }

    String waysText() {
        return ways.stream().map(Way::toString).collect(Collectors.joining("|"));
    }

    /** The first way that is met. */
    public Optional<Way> metBy(Had had) {
        return ways.stream().filter(way -> way.isMetBy(had)).findFirst();
    }

    boolean isReachedBy(Had had) {
        return ways.isEmpty() || metBy(had).isPresent();
    }

    /** The fewest status points that reach it without anything else; 0 where they do not. */
    public long threshold() {
        return ways.stream()
                .filter(Way::isOfStatusPoints)
                .mapToLong(way -> way.all().get(0).atLeast())
                .min()
                .orElse(0);
    }
}
