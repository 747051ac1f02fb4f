package io.hansa.web.api.partner;

import io.hansa.club.earning.Explanations;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Scope;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.CsvAnswers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Moment;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.problem.Wording;
import io.hansa.web.faces.Explanation;
import io.hansa.web.file.TransactionsCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The transactions of the caller's partner. On the path of the resources that move points, because of several classes the one with
 * the longest path that fits is asked alone.
 */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class TransactionsResource {

    @Inject
    Transactions transactions;

    @Inject
    Statements statements;

    @Inject
    Explanations explanations;

    @Inject
    TransactionsCsv csv;

    @Inject
    Programme programme;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Path("transactions")
    @ForScope(Scope.READ)
    public Response list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("recordedAt[gte]") String from,
            @QueryParam("recordedAt[lt]") String until,
            @BeanParam @Valid PageQuery page) {
        TransactionFilter filter = new TransactionFilter(
                Optional.empty(),
                Choice.of(TransactionKind.class, "kind", kind),
                Choice.of(TransactionState.class, "state", state),
                Moment.instant("recordedAt[gte]", from),
                Moment.instant("recordedAt[lt]", until));
        Slice<TransactionRow> rows = transactions.list(filter, page.cursor(), page.limit());
        Map<EntryNumber, Why> whys = whys(rows.rows());
        return Pages.of(rows.map(row -> view(row, whys)), uri);
    }

    /** The accepted one with this reference; when there is none, one that waits; when there is none, the latest that was refused. */
    @GET
    @Path("transactions/{reference}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String reference) {
        TransactionRow row = row(reference);
        return Answers.ok(view(row, whys(List.of(row))));
    }

    /** What the programme's rules made of the same, and what was missing for more. */
    @GET
    @Path("transactions/{reference}/rules")
    @ForScope(Scope.READ)
    public Response rules(@PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String reference) {
        TransactionRow row = row(reference);
        return Answers.ok(TransactionRules.of(
                row.number().value(),
                explanations.ofMine(row.number()),
                Wording.language(headers.getAcceptableLanguages())));
    }

    private TransactionRow row(String reference) {
        return transactions.byReference(reference).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** What was recorded on a day of the programme's zone, all of it. */
    @GET
    @Path("transactions.csv")
    @Produces("text/csv;charset=UTF-8")
    @ForScope(Scope.READ)
    public Response csv(@QueryParam("date") String date) {
        LocalDate day = Moment.date("date", date).orElseGet(programme::today);
        return CsvAnswers.of("transactions-" + day, to -> csv.write(day, to));
    }

    private Map<EntryNumber, Why> whys(List<TransactionRow> rows) {
        return statements.whys(rows.stream()
                .map(TransactionRow::entry)
                .flatMap(Optional::stream)
                .toList());
    }

    private TransactionView view(TransactionRow row, Map<EntryNumber, Why> whys) {
        Locale language = Wording.language(headers.getAcceptableLanguages());
        return TransactionView.of(
                row, row.entry().map(whys::get).map(why -> Explanation.of(why, Explanation.Reader.PARTNER, language)));
    }
}
