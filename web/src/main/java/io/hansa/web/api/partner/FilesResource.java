package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.file.ReceivedFile;
import io.hansa.partners.file.UploadFile;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.web.api.Answers;
import io.hansa.web.api.BodyLimit;
import io.hansa.web.api.Choice;
import io.hansa.web.api.CsvAnswers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.problem.Problems;
import io.hansa.web.api.problem.Wording;
import io.hansa.web.file.FileCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Files of the caller's partner: sent as they are read, checked, confirmed, posted; with a result for each row. */
@Path("/partner/files")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    PartnerFiles files;

    @Inject
    FileCsv csv;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes("text/csv")
    @Idempotent
    @ForScope(Scope.FILES)
    @BodyLimit(BodyLimit.BY_THE_BOUNDARY)
    public Response upload(
            @HeaderParam(Idempotent.KEY) String key,
            @QueryParam("name") @DefaultValue("transactions.csv") @Size(min = 1, max = 200) String name,
            InputStream content) {
        ReceivedFile received = files.upload(new UploadFile(Optional.empty(), name, key), content);
        FileAnswer answer = FileAnswer.of(received.file());
        return Answers.created("partner/files/" + answer.file(), answer, received.replayed());
    }

    @GET
    @ForScope(Scope.FILES)
    public Response list(@BeanParam @Valid PageQuery page) {
        return Pages.of(
                files.list(Optional.empty(), page.cursor(), page.limit()).map(FileAnswer::of), uri);
    }

    @GET
    @Path("{file}")
    @ForScope(Scope.FILES)
    public Response one(@PathParam("file") String file) {
        return Answers.ok(FileAnswer.of(files.file(new FileNumber(file))));
    }

    /** A second time changes nothing. */
    @PUT
    @Path("{file}/confirmation")
    @ForScope(Scope.FILES)
    public Response confirm(@PathParam("file") String file) {
        return Answers.ok(FileAnswer.of(files.confirm(new FileNumber(file))));
    }

    @PUT
    @Path("{file}/cancellation")
    @ForScope(Scope.FILES)
    public Response cancel(@PathParam("file") String file) {
        return Answers.ok(FileAnswer.of(files.cancel(new FileNumber(file))));
    }

    @PUT
    @Path("{file}/resumption")
    @ForScope(Scope.FILES)
    public Response resume(@PathParam("file") String file) {
        return Answers.ok(FileAnswer.of(files.resume(new FileNumber(file))));
    }

    @GET
    @Path("{file}/results")
    @ForScope(Scope.FILES)
    public Response results(
            @PathParam("file") String file, @QueryParam("outcome") String outcome, @BeanParam @Valid PageQuery page) {
        Locale language = language();
        return Pages.of(
                files.results(new FileNumber(file), outcome(outcome), page.cursor(), page.limit())
                        .map(row -> FileRowAnswer.of(row, refusal -> problems.body(refusal.asException(), language))),
                uri);
    }

    /** All rows, or those of one outcome, as they were sent, with their results beside them. */
    @GET
    @Path("{file}/results.csv")
    @Produces("text/csv;charset=UTF-8")
    @ForScope(Scope.FILES)
    public Response csv(@PathParam("file") String file, @QueryParam("outcome") String outcome) {
        FileNumber number = files.file(new FileNumber(file)).number();
        Optional<Outcome> wanted = outcome(outcome);
        Locale language = language();
        return CsvAnswers.of("file-" + number, to -> csv.write(number, wanted, language, to));
    }

    private static Optional<Outcome> outcome(String outcome) {
        return Choice.of(Outcome.class, "outcome", outcome);
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
