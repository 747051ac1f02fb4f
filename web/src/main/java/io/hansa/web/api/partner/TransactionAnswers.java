package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionResult;
import io.hansa.web.api.Answers;
import io.hansa.web.api.problem.Problems;
import io.hansa.web.api.problem.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers for what became of one transaction. */
@ApplicationScoped
class TransactionAnswers {

    @Inject
    Problems problems;

    Response of(TransactionResult result, HttpHeaders headers) {
        return of(result, "partner/transactions/", headers);
    }

    /** @param collection where it is found by its reference, below {@code /api/v1/} */
    Response of(TransactionResult result, String collection, HttpHeaders headers) {
        if (result instanceof TransactionResult.Refused refused) {
            Response answer = problems.response(
                    refused.refusal().asException(), Wording.language(headers.getAcceptableLanguages()));
            return Answers.replayed(answer, result.replayed());
        }
        String path = collection + URLEncoder.encode(result.reference(), StandardCharsets.UTF_8);
        if (result instanceof TransactionResult.Parked parked) {
            return Answers.accepted(path, ParkedReceipt.of(parked), result.replayed());
        }
        var receipt = TransactionReceipt.of((TransactionResult.Accepted) result);
        return Answers.created(path, receipt, result.replayed());
    }
}
