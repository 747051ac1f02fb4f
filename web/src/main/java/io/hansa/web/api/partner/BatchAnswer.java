package io.hansa.web.api.partner;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param accepted how many were posted, now or before
 * @param parked how many came before what they undo, and wait for it
 * @param refused how many were refused
 * @param replayed how many of all were known already
 * @param results in the order of the items
 */
public record BatchAnswer(long accepted, long parked, long refused, long replayed, List<Result> results) {

    static BatchAnswer of(List<Result> results) {
        return new BatchAnswer(
                results.stream().filter(result -> result.receipt().isPresent()).count(),
                results.stream().filter(result -> result.parked().isPresent()).count(),
                results.stream().filter(result -> result.problem().isPresent()).count(),
                results.stream().filter(Result::replayed).count(),
                results);
    }

    /**
     * What became of one item: it has a receipt, is parked, or has a problem.
     *
     * @param status as it would be for a single call
     */
    public record Result(
            String key,
            String reference,
            int status,
            boolean replayed,
            Optional<TransactionReceipt> receipt,
            Optional<ParkedReceipt> parked,
            Optional<JsonObject> problem) {}
}
