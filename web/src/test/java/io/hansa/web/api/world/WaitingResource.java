package io.hansa.web.api.world;

import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PolicyKeeper;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Clawback;
import io.hansa.partners.contract.ContractKeeper;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The tests' way to {@link PolicyKeeper} and {@link ContractKeeper}. */
@Path("/testing/waiting")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    @Inject
    PolicyKeeper keeper;

    @Inject
    ContractKeeper contracts;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @POST
    @Path("policies")
    @PermitAll
    public Map<String, String> policy(
            @QueryParam("member") String member,
            @QueryParam("mode") PendingMode mode,
            @QueryParam("days") @DefaultValue("0") int days,
            @QueryParam("grace") @DefaultValue("0") int grace) {
        keeper.waiting(new MemberNumber(member), mode, days, grace);
        return Map.of("member", member);
    }

    @POST
    @Path("clawbacks")
    @PermitAll
    public Map<String, String> clawback(
            @QueryParam("member") String member,
            @QueryParam("mode") @DefaultValue("NONE") PendingMode mode,
            @QueryParam("kind") Clawback.Kind kind) {
        keeper.takingBack(new MemberNumber(member), mode, kind);
        return Map.of("member", member);
    }

    @POST
    @Path("expired")
    @PermitAll
    public Map<String, String> expired(@QueryParam("member") String member, @QueryParam("points") long points) {
        keeper.expired(new MemberNumber(member), points);
        return Map.of("member", member);
    }

    @POST
    @Path("days")
    @PermitAll
    public Map<String, String> confirmByTime() {
        keeper.confirmByTime();
        return Map.of();
    }

    @POST
    @Path("confirmations")
    @PermitAll
    public Map<String, String> confirm(@QueryParam("member") String member) {
        keeper.confirmByHand(new MemberNumber(member));
        return Map.of("member", member);
    }

    /** A next version of a partner's contract, which has been in force for so many days. */
    @POST
    @Path("contracts")
    @PermitAll
    public Map<String, String> contract(
            @QueryParam("partner") String partner, @QueryParam("days") int days, @QueryParam("lateDays") int lateDays) {
        contracts.agreed(partner, days, lateDays);
        return Map.of("partner", partner);
    }

    /** What the member was told of points that have become usable, and what the audit knows of that. */
    @POST
    @Path("told")
    @PermitAll
    public Map<String, List<String>> told(@QueryParam("member") String member) {
        return Map.of(
                "points",
                texts(
                        "SELECT JSON_VALUE(args, '$.points') FROM outbox_message WHERE recipient = ?"
                                + " AND code = 'club.points-usable' ORDER BY id",
                        member),
                "audit",
                texts(
                        "SELECT CONCAT(actor, ' ', details) FROM security_audit WHERE subject = ?"
                                + " AND action = 'points.confirmed' ORDER BY id",
                        "member:" + member));
    }

    private List<String> texts(String sql, String of) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, of);
            var rows = query.executeQuery();
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
