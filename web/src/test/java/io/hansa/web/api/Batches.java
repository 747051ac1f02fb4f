package io.hansa.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of batches. */
final class Batches {

    private Batches() {}

    /** Accruals with references {@code prefix + place} for one member. */
    static String accruals(String prefix, String member, int count, long amountFen) {
        return accruals(prefix, List.of(member), count, amountFen);
    }

    /** Accruals with references {@code prefix + place}, the members in turn. */
    static String accruals(String prefix, List<String> members, int count, long amountFen) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"kind\":\"ACCRUAL\","
                        + World.bought(prefix + i, members.get(i % members.size()), amountFen)
                                .substring(1))
                .collect(Collectors.joining(",", "{\"transactions\":[", "]}"));
    }
}
