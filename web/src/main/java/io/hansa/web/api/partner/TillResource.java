package io.hansa.web.api.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.equivalence.TierEquivalences;
import io.hansa.partners.port.VoucherNotFound;
import io.hansa.partners.transaction.MemberCard;
import io.hansa.partners.transaction.TransactionQuote;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.VoucherResult;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.problem.Problems;
import io.hansa.web.api.problem.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What a till asks with a member in front of it: who is this, and is this voucher good? */
@Path("/partner")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class TillResource {

    @Inject
    Transactions transactions;

    @Inject
    TierEquivalences equivalences;

    @Inject
    Problems problems;

    @Inject
    Programme programme;

    @Context
    HttpHeaders headers;

    @GET
    @Path("members/{member}")
    @ForScope(Scope.MEMBERS)
    public Response member(@PathParam("member") @Pattern(regexp = Texts.MEMBER) String reference) {
        MemberCard card = transactions.member(reference);
        return Answers.ok(MemberView.of(card, equivalences.mine(card.tier())));
    }

    /** The token needs the scope of what is asked about. */
    @POST
    @Path("quotes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response quote(@NotNull @Valid QuoteRequest request) {
        TransactionQuote quote = transactions.quote(request.command(programme.now()));
        var refusal = quote.refusal().map(reason -> problems.body(reason.asException(), language()));
        return Answers.ok(QuoteAnswer.of(quote, refusal));
    }

    @GET
    @Path("vouchers/{voucher}")
    @ForScope(Scope.VOUCHER)
    public Response voucher(@PathParam("voucher") @Pattern(regexp = Texts.VOUCHER) String code) {
        var voucher = transactions.voucher(code).orElseThrow(() -> new VoucherNotFound(code));
        return Answers.ok(VoucherAnswer.of(voucher, language()));
    }

    @POST
    @Path("vouchers/{voucher}/redemption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.VOUCHER)
    public Response redeem(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("voucher") @Pattern(regexp = Texts.VOUCHER) String code,
            @NotNull @Valid VoucherRequest request) {
        VoucherResult result = transactions.redeemVoucher(request.command(key, code));
        return Answers.created(
                "partner/vouchers/" + result.voucher(), VoucherReceipt.of(result, language()), result.replayed());
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
