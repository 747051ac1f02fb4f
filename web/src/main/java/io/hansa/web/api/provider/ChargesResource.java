package io.hansa.web.api.provider;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.charge.ChargeFilter;
import io.hansa.partners.charge.ChargeResult;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.Standings;
import io.hansa.web.api.Answers;
import io.hansa.web.api.BodyLimit;
import io.hansa.web.api.Choice;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.Moment;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.problem.Problems;
import io.hansa.web.api.problem.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Charges members for the caller's services, and shows the caller how it conducts itself. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class ChargesResource {

    private static final int BATCH_BYTES = 1024 * 1024;

    @Inject
    Charges charges;

    @Inject
    Conduct conduct;

    @Inject
    Standings standings;

    @Inject
    Partners partners;

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @POST
    @Path("charges")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.CHARGE)
    public Response charge(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid ChargeBody body) {
        ChargeResult result = charges.charge(List.of(
                        new ChargeBody(null, body.reference(), body.subscription(), body.amount()).command(key)))
                .get(0);
        if (result.refusal().isPresent()) {
            DomainException refusal = result.refusal().get().asException();
            return Answers.replayed(problems.response(refusal, language()), result.replayed());
        }
        String reference = URLEncoder.encode(result.reference(), StandardCharsets.UTF_8);
        return Answers.created(
                "partner/charges/" + reference, ChargeAnswer.of(result.charge().orElseThrow()), result.replayed());
    }

    @POST
    @Path("charges:batch")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(BATCH_BYTES)
    @ForScope(Scope.CHARGE)
    public Response batch(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid ChargesBody body) {
        List<ChargesAnswer.Result> results =
                charges.charge(body.commands(key)).stream().map(this::item).toList();
        ChargesAnswer answer = ChargesAnswer.of(results);
        return Answers.ok(answer, answer.replayed() == results.size());
    }

    @GET
    @Path("charges")
    @ForScope(Scope.READ)
    public Response list(
            @QueryParam("accepted") String accepted,
            @QueryParam("counted") String counted,
            @QueryParam("recordedAt[gte]") String from,
            @QueryParam("recordedAt[lt]") String until,
            @BeanParam @Valid PageQuery page) {
        var filter = new ChargeFilter(
                Optional.empty(),
                Optional.empty(),
                Choice.yesOrNo("accepted", accepted),
                Choice.yesOrNo("counted", counted),
                Moment.instant("recordedAt[gte]", from),
                Moment.instant("recordedAt[lt]", until));
        return Pages.of(charges.list(filter, page.cursor(), page.limit()).map(ChargeAnswer::of), uri);
    }

    @GET
    @Path("charges/{reference}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String reference) {
        return Answers.ok(ChargeAnswer.of(charges.charge(reference)));
    }

    @PUT
    @Path("charges/{reference}/refund")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.CHARGE)
    public Response refund(
            @PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String reference,
            @NotNull @Valid ReasonBody body) {
        return Answers.ok(ChargeAnswer.of(charges.refund(reference, body.reason())));
    }

    @GET
    @Path("conduct")
    @ForScope(Scope.READ)
    public Response conduct() {
        String partner = partners.mine().code();
        return Answers.ok(ConductAnswer.of(standings.of(partner), conduct.now(partner), conduct.policy()));
    }

    private ChargesAnswer.Result item(ChargeResult result) {
        if (result.refusal().isPresent()) {
            DomainException refusal = result.refusal().get().asException();
            return new ChargesAnswer.Result(
                    result.key(),
                    result.reference(),
                    problems.status(refusal),
                    result.replayed(),
                    result.charge().map(ChargeAnswer::of),
                    Optional.of(problems.body(refusal, language())));
        }
        return new ChargesAnswer.Result(
                result.key(),
                result.reference(),
                201,
                result.replayed(),
                result.charge().map(ChargeAnswer::of),
                Optional.empty());
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
