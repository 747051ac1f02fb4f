package io.hansa.web.api.member;

import io.hansa.kernel.Roles;
import io.hansa.perception.survey.Answered;
import io.hansa.perception.survey.Answering;
import io.hansa.perception.survey.InvalidAnswer;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the club asks its members; each answers once. */
@Path("/me/surveys")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class SurveysResource {

    @Inject
    Answering answering;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    public Response list(@BeanParam @Valid PageQuery page) {
        var slice = answering.open(me.number(), page.cursor(), page.limit());
        return Pages.of(slice.map(survey -> SurveyItem.of(survey, me.language())), uri);
    }

    @GET
    @Path("{survey}")
    public Response one(@PathParam("survey") String code) {
        return Answers.ok(SurveyItem.of(answering.survey(me.number(), code), me.language()));
    }

    @POST
    @Path("{survey}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response answer(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("survey") String code,
            @NotNull @Valid SurveyAnswersRequest request) {
        try {
            Answered answered = answering.answer(request.command(me.number(), code, key));
            return Answers.created("me/surveys/" + answered.survey(), AnsweredSurvey.of(answered), answered.replayed());
        } catch (InvalidAnswer wrong) {
            throw new InvalidRequest(
                    wrong.faults().stream().map(SurveyAnswersRequest::violation).toList());
        }
    }
}
