package io.hansa.web.api.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.api.Answers;
import io.hansa.web.api.BodyLimit;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.Scopes;
import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import io.hansa.web.api.problem.Problems;
import io.hansa.web.api.problem.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Moves points between members and the caller's partner. It begins no transaction: single messages share one that the boundary
 * begins.
 */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MovesResource {

    private static final int BATCH_BYTES = 1024 * 1024;

    @Inject
    Transactions transactions;

    @Inject
    TransactionAnswers answers;

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest servlet;

    @POST
    @Path("accruals")
    @Idempotent
    @ForScope(Scope.ACCRUE)
    public Response accrue(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid AccrualRequest request) {
        return one(request.command(key));
    }

    @POST
    @Path("redemptions")
    @Idempotent
    @ForScope(Scope.REDEEM)
    public Response redeem(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid RedemptionRequest request) {
        return one(request.command(key));
    }

    @POST
    @Path("transactions/{reference}/reversal")
    @Idempotent
    @ForScope(Scope.REVERSE)
    public Response reverse(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String original,
            @NotNull @Valid ReversalRequest request) {
        return one(request.command(key, original));
    }

    @POST
    @Path("transactions:batch")
    @Idempotent
    @BodyLimit(BATCH_BYTES)
    public Response batch(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid BatchRequest request) {
        requireScopes(request);
        List<BatchAnswer.Result> results = transactions.submit(request.commands(key)).stream()
                .map(this::item)
                .toList();
        BatchAnswer answer = BatchAnswer.of(results);
        return Answers.ok(answer, answer.replayed() == results.size());
    }

    private void requireScopes(BatchRequest request) {
        boolean allowed = request.transactions().stream()
                .map(item -> item.kind().scope())
                .distinct()
                .allMatch(Scopes.of(servlet)::contains);
        if (!allowed) {
            throw new ProblemException(ApiProblem.NOT_ALLOWED, Map.of());
        }
    }

    private Response one(TransactionRequest request) {
        return answers.of(transactions.submit(request), headers);
    }

    private BatchAnswer.Result item(TransactionResult result) {
        if (result instanceof TransactionResult.Refused refused) {
            DomainException refusal = refused.refusal().asException();
            return new BatchAnswer.Result(
                    result.key(),
                    result.reference(),
                    problems.status(refusal),
                    result.replayed(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(problems.body(refusal, language())));
        }
        if (result instanceof TransactionResult.Parked parked) {
            return new BatchAnswer.Result(
                    result.key(),
                    result.reference(),
                    Response.Status.ACCEPTED.getStatusCode(),
                    result.replayed(),
                    Optional.empty(),
                    Optional.of(ParkedReceipt.of(parked)),
                    Optional.empty());
        }
        var receipt = TransactionReceipt.of((TransactionResult.Accepted) result);
        return new BatchAnswer.Result(
                result.key(),
                result.reference(),
                Response.Status.CREATED.getStatusCode(),
                result.replayed(),
                Optional.of(receipt),
                Optional.empty(),
                Optional.empty());
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
