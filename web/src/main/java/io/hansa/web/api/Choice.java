package io.hansa.web.api;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values out of a few, in the query of an address. */
public final class Choice {

    private Choice() {}

    /** @throws InvalidRequest when it is there and none of them */
    public static <E extends Enum<E>> Optional<E> of(Class<E> choices, String name, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> chosen = Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst();
        return Optional.of(chosen.orElseThrow(() -> new InvalidRequest(List.of(Violation.of(name, "choice")))));
    }

    /** @throws InvalidRequest when it is there and neither {@code true} nor {@code false} */
    public static Optional<Boolean> yesOrNo(String name, String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        throw new InvalidRequest(List.of(Violation.of(name, "boolean")));
    }
}
