package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import java.util.List;
import java.util.Optional;

/** One reason for which a request may be refused. */
@FunctionalInterface
interface Policy<R extends TransactionRequest> {

    Optional<DomainException> refusal(R request, Situation situation);

    /** The first reason in the list's order. */
    static <R extends TransactionRequest> Optional<DomainException> first(
            List<? extends Policy<? super R>> policies, R request, Situation situation) {
        return policies.stream()
                .map(policy -> policy.refusal(request, situation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<DomainException> refuseIf(boolean wrong, java.util.function.Supplier<DomainException> reason) {
        return wrong ? Optional.of(reason.get()) : Optional.empty();
    }
}
