package io.hansa.web.api.provider;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param accepted how many were charged, now or before
 * @param refused how many were refused
 * @param replayed how many of both were known already
 * @param results in the order of the items
 */
public record ChargesAnswer(long accepted, long refused, long replayed, List<Result> results) {

    static ChargesAnswer of(List<Result> results) {
        return new ChargesAnswer(
                results.stream().filter(result -> result.problem().isEmpty()).count(),
                results.stream().filter(result -> result.problem().isPresent()).count(),
                results.stream().filter(Result::replayed).count(),
                results);
    }

    /**
     * What became of one item.
     *
     * @param status as it would be for a single call
     * @param problem why it was refused
     */
    public record Result(
            String key,
            String reference,
            int status,
            boolean replayed,
            Optional<ChargeAnswer> charge,
            Optional<JsonObject> problem) {}
}
