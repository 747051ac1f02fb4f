package io.hansa.web.api.world;

import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.testing.AsSystem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Earning rules of one partner, which run at once. */
@Path("/testing/rules")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    Programme programme;

    /** So many points for each purchase from an amount on, and for each visit when that is 0. */
    @POST
    @PermitAll
    public Map<String, String> set(
            @QueryParam("code") String code,
            @QueryParam("partner") String partner,
            @QueryParam("points") long points,
            @QueryParam("fromFen") long fromFen) {
        Condition there = new MessageCondition.AtPartner(Set.of(partner));
        List<Condition> conditions =
                fromFen > 0 ? List.of(there, new MessageCondition.AmountAtLeast(fromFen)) : List.of(there);
        var terms = new EarningTerms(
                new LocalizedText("规则 " + code, "Rule " + code),
                programme.today().minusMonths(1),
                Optional.empty(),
                0,
                conditions,
                new Effect.Fixed(Earned.POINTS, points),
                Optional.empty(),
                Limits.NONE);
        system.call(() -> rules.set(new EarningRule(code, 1, terms)));
        return Map.of("code", code);
    }

    @POST
    @Path("pauses")
    @PermitAll
    public Map<String, String> pause(@QueryParam("code") String code) {
        system.run(() -> rules.pause(code));
        return Map.of("code", code);
    }
}
