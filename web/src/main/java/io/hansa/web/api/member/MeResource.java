package io.hansa.web.api.member;

import io.hansa.club.earning.Explanation;
import io.hansa.club.earning.Explanations;
import io.hansa.club.member.CardToken;
import io.hansa.club.member.Cards;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.seal.Seals;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.api.Answers;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.seal.ProofAnswer;
import io.hansa.web.faces.EarningWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who am I here, and what do I have? */
@Path("/me")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Members members;

    @Inject
    Cards cards;

    @Inject
    Tiers tiers;

    @Inject
    Statements ledger;

    @Inject
    Portfolios portfolios;

    @Inject
    Explanations explanations;

    @Inject
    Seals seals;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    public Response standing() {
        MemberView member = members.me();
        return Answers.ok(Standing.of(
                member,
                tiers.progress(member.number()),
                ledger.wallet(member.wallet()),
                portfolios.mine(),
                me.language()));
    }

    /** What a till scans: a new code each time. */
    @GET
    @Path("card")
    public Response card() {
        CardToken token = cards.token();
        return Answers.ok(new Card(me.number().value(), token.value(), token.expiresAt()));
    }

    /** A member's card as a QR code: its value is the token. */
    public record Card(String member, String token, Instant expiresAt) {}

    /** On every ladder: what is missing, and when a tier may be lost. */
    @GET
    @Path("tiers")
    public Response tiers() {
        var language = me.language();
        return Answers.ok(new Tiering(tiers.onLadders(me.number()).stream()
                .map(progress -> TierAnswer.of(progress, language))
                .toList()));
    }

    /** Of tiers, by ladder; the main one first. */
    public record Tiering(List<TierAnswer> ladders) {}

    /** Each with its why, newest first. */
    @GET
    @Path("tier-changes")
    public Response tierChanges(@BeanParam @Valid PageQuery page) {
        return Pages.of(
                tiers.history(me.number(), page.cursor(), page.limit())
                        .map(change -> TierChangeItem.of(change, me.language())),
                uri);
    }

    /** Each with its why, and what rules made of it: one look-up for the rules of a page. */
    @GET
    @Path("statement")
    public Response statement(@BeanParam @Valid PageQuery page) {
        Slice<StatementLine> lines = ledger.lines(members.me().wallet(), page.cursor(), page.limit());
        Map<EntryNumber, Explanation> rules = explanations.ofEntries(
                lines.rows().stream().map(StatementLine::entry).toList());
        Locale language = me.language();
        return Pages.of(
                lines.map(line -> StatementItem.of(line, EarningWords.told(rules.get(line.entry())), language)), uri);
    }

    /** Of an entry that touches one of the member's accounts. */
    @GET
    @Path("entries/{entry}/proof")
    public Response proof(@PathParam("entry") @Positive long entry) {
        return Answers.ok(ProofAnswer.of(seals.proof(new EntryNumber(entry), Holder.member(me.number()))));
    }
}
