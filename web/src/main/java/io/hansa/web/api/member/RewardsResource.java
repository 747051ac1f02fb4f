package io.hansa.web.api.member;

import io.hansa.kernel.Roles;
import io.hansa.rewards.catalogue.Browse;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What can I have for my points? */
@Path("/me/rewards")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class RewardsResource {

    @Inject
    Catalogue catalogue;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    public Response browse(
            @QueryParam("text") @Size(max = 100) String text,
            @QueryParam("category") String category,
            @QueryParam("availableNow") String availableNow,
            @BeanParam @Valid PageQuery page) {
        var wanted = new Browse(
                me.number(),
                Choice.of(RewardCategory.class, "category", category),
                Optional.ofNullable(text).filter(words -> !words.isBlank()),
                Choice.yesOrNo("availableNow", availableNow).orElse(false),
                page.cursor(),
                page.limit());
        return Pages.of(catalogue.browse(wanted).map(offer -> RewardOffer.of(offer, me.language())), uri);
    }

    @GET
    @Path("{reward}")
    public Response one(@PathParam("reward") @Size(max = 32) String reward) {
        return Answers.ok(RewardOffer.of(catalogue.offer(me.number(), reward), me.language()));
    }
}
