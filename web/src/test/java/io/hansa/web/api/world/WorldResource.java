package io.hansa.web.api.world;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.seal.SealAhead;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.partners.access.Scope;
import io.hansa.testing.TestMembers;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests' way to {@link WorldKeeper}. */
@Path("/testing")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class WorldResource {

    @Inject
    WorldKeeper keeper;

    @Inject
    PersonKeeper persons;

    @Inject
    SealAhead sealer;

    @Inject
    TestMembers given;

    @POST
    @Path("staff")
    @PermitAll
    public Map<String, String> staff(
            @QueryParam("login") String login,
            @QueryParam("role") String role,
            @QueryParam("password") String password) {
        keeper.staff(login, role, password);
        return Map.of("login", login);
    }

    @POST
    @Path("partner-users")
    @PermitAll
    public Map<String, String> partnerUser(
            @QueryParam("login") String login,
            @QueryParam("partner") String partner,
            @QueryParam("role") String role,
            @QueryParam("password") String password) {
        keeper.partnerUser(login, partner, role, password);
        return Map.of("login", login);
    }

    @POST
    @Path("partners")
    @PermitAll
    public Map<String, String> partner(@QueryParam("code") String code) {
        keeper.partner(code);
        return said(keeper.client(code, Set.of(Scope.values())));
    }

    @POST
    @Path("kind-partners")
    @PermitAll
    public Map<String, String> kindPartner(@QueryParam("code") String code) {
        keeper.kindPartner(code);
        return said(keeper.client(code, Set.of(Scope.values())));
    }

    @POST
    @Path("values")
    @PermitAll
    public Map<String, String> value(@QueryParam("partner") String partner) {
        keeper.value(partner);
        return Map.of("partner", partner);
    }

    @POST
    @Path("freezes")
    @PermitAll
    public Map<String, String> freeze(@QueryParam("month") String month) {
        keeper.freeze(YearMonth.parse(month));
        return Map.of("month", month);
    }

    @POST
    @Path("netted-partners")
    @PermitAll
    public Map<String, String> nettedPartner(@QueryParam("code") String code) {
        keeper.nettedPartner(code);
        return said(keeper.client(code, Set.of(Scope.values())));
    }

    @POST
    @Path("contracts")
    @PermitAll
    public Map<String, String> contract(@QueryParam("partner") String partner) {
        keeper.contract(partner);
        return Map.of("partner", partner);
    }

    @POST
    @Path("prepaid-partners")
    @PermitAll
    public Map<String, String> prepaidPartner(@QueryParam("code") String code, @QueryParam("block") long block) {
        keeper.prepaidPartner(code, block);
        return said(keeper.client(code, Set.of(Scope.values())));
    }

    @POST
    @Path("providers")
    @PermitAll
    public Map<String, String> provider(@QueryParam("code") String code) {
        keeper.provider(code);
        return said(keeper.client(code, Set.of(Scope.values())));
    }

    @POST
    @Path("services")
    @PermitAll
    public Map<String, String> approveService(
            @QueryParam("partner") String partner, @QueryParam("service") String service) {
        keeper.approveService(partner, service);
        return Map.of("service", service);
    }

    @POST
    @Path("clients")
    @PermitAll
    public Map<String, String> client(@QueryParam("partner") String partner, @QueryParam("scopes") String scopes) {
        return said(keeper.client(
                partner,
                Stream.of(scopes.split(","))
                        .map(code -> Scope.of(code).orElseThrow())
                        .collect(Collectors.toSet())));
    }

    @POST
    @Path("sandboxes")
    @PermitAll
    public Map<String, String> sandbox(@QueryParam("partner") String partner) {
        var sandbox = keeper.sandbox(partner);
        var issued = keeper.client(sandbox.code(), Set.of(Scope.values()));
        return Map.of(
                "clientId", issued.clientId(),
                "secret", issued.secret(),
                "member", sandbox.members().get(0).number().value(),
                "voucher",
                        sandbox.vouchers().stream()
                                .filter(voucher ->
                                        voucher.expiresOn().isAfter(LocalDate.now(ZoneId.of("Asia/Shanghai"))))
                                .findFirst()
                                .orElseThrow()
                                .code());
    }

    @POST
    @Path("keys")
    @PermitAll
    public Map<String, String> key(
            @QueryParam("client") String client, @QueryParam("key") String key, @QueryParam("pem") String pem) {
        keeper.key(client, key, pem);
        return Map.of("key", key);
    }

    @POST
    @Path("signing")
    @PermitAll
    public Map<String, String> mustSign(@QueryParam("client") String client) {
        keeper.mustSign(client);
        return Map.of("client", client);
    }

    @POST
    @Path("revoked-keys")
    @PermitAll
    public Map<String, String> revokeKey(@QueryParam("client") String client, @QueryParam("key") String key) {
        keeper.revokeKey(client, key);
        return Map.of("key", key);
    }

    @POST
    @Path("limits")
    @PermitAll
    public Map<String, String> limit(@QueryParam("client") String client, @QueryParam("outlets") String outlets) {
        keeper.limit(client, Set.of(outlets.split(",")));
        return Map.of("client", client);
    }

    @POST
    @Path("revocations")
    @PermitAll
    public Map<String, Boolean> revoke(@QueryParam("client") String client) {
        return Map.of("revoked", keeper.revoke(client));
    }

    @POST
    @Path("statements")
    @PermitAll
    public Map<String, String> settle(@QueryParam("partner") String partner, @QueryParam("month") String month) {
        return Map.of("number", keeper.settle(partner, YearMonth.parse(month)));
    }

    @POST
    @Path("settled-partners")
    @PermitAll
    public Map<String, String> settledPartner(
            @QueryParam("code") String code, @QueryParam("month") String month, @QueryParam("member") String member) {
        String statement = keeper.settledPartner(code, YearMonth.parse(month), member);
        var made = new HashMap<>(said(keeper.client(code, Set.of(Scope.values()))));
        made.put("statement", statement);
        return made;
    }

    /** As the programme's finance does it. */
    @POST
    @Path("kind-confirmations")
    @PermitAll
    public Map<String, String> kindConfirmation(@QueryParam("delivery") String delivery) {
        return Map.of("delivery", keeper.confirmInKind(delivery));
    }

    @POST
    @Path("kind-reports")
    @PermitAll
    public Map<String, String> kindReport(@QueryParam("partner") String partner) {
        return Map.of("delivery", keeper.reportInKind(partner));
    }

    @POST
    @Path("closed-months")
    @PermitAll
    public Map<String, String> closedMonth(
            @QueryParam("sells") String sells,
            @QueryParam("gives") String gives,
            @QueryParam("month") String month,
            @QueryParam("member") String member) {
        String statement = keeper.closedMonth(sells, gives, YearMonth.parse(month), member);
        var made = new HashMap<>(said(keeper.client(sells, Set.of(Scope.values()))));
        made.put("statement", statement);
        return made;
    }

    @POST
    @Path("silences")
    @PermitAll
    public Map<String, String> silence(@QueryParam("number") String number) {
        keeper.silence(number);
        return Map.of("number", number);
    }

    @POST
    @Path("members")
    @PermitAll
    public Map<String, List<String>> members(
            @QueryParam("count") @DefaultValue("1") int count,
            @QueryParam("mail") String mail,
            @QueryParam("password") String password) {
        return Map.of("members", keeper.members(count, Optional.ofNullable(mail), Optional.ofNullable(password)));
    }

    @POST
    @Path("closings")
    @PermitAll
    public Map<String, String> close(@QueryParam("month") String month) {
        keeper.close(YearMonth.parse(month));
        return Map.of("month", month);
    }

    @POST
    @Path("points")
    @PermitAll
    public Map<String, String> points(
            @QueryParam("member") String member,
            @QueryParam("points") long points,
            @QueryParam("funder") String funder,
            @QueryParam("on") String on) {
        given.give(new MemberNumber(member), points, funder, LocalDate.parse(on));
        return Map.of("member", member);
    }

    @POST
    @Path("persons")
    @PermitAll
    public Map<String, String> person(
            @QueryParam("family") String family,
            @QueryParam("given") String givenName,
            @QueryParam("phone") String phone,
            @QueryParam("mail") String mail,
            @QueryParam("birthday") String birthday,
            @QueryParam("partner") String partner,
            @QueryParam("external") String external,
            @QueryParam("other") String other,
            @QueryParam("right") String right,
            @QueryParam("password") String password) {
        var person =
                new PersonKeeper.Person(family, givenName, phone, mail, LocalDate.parse(birthday), partner, external);
        String[] made = persons.enter(person, password, new MemberNumber(other));
        persons.enterInClub(new MemberNumber(made[0]), person, right, new MemberNumber(other));
        return Map.of("member", made[0], "import", made[1]);
    }

    @POST
    @Path("erasures")
    @PermitAll
    public Map<String, Boolean> erase(@QueryParam("member") String member) throws Exception {
        return Map.of("erased", persons.erase(new MemberNumber(member)));
    }

    @POST
    @Path("households")
    @PermitAll
    public Map<String, String> household(
            @QueryParam("name") String name, @QueryParam("head") String head, @QueryParam("member") String member) {
        return Map.of("household", keeper.household(name, new MemberNumber(head), new MemberNumber(member)));
    }

    @POST
    @Path("household-persons")
    @PermitAll
    public Map<String, String> joins(@QueryParam("head") String head, @QueryParam("member") String member) {
        return Map.of("household", keeper.joins(new MemberNumber(head), new MemberNumber(member)));
    }

    @POST
    @Path("gift-limits")
    @PermitAll
    public Map<String, Integer> allowGifts(
            @QueryParam("most") long most,
            @QueryParam("perYear") long perYear,
            @QueryParam("right") @DefaultValue("") String right) {
        return Map.of(
                "version",
                right.isEmpty() ? keeper.allowGifts(most, perYear) : keeper.allowGifts(right, most, perYear));
    }

    @POST
    @Path("rewards")
    @PermitAll
    public Map<String, String> reward(
            @QueryParam("code") String code,
            @QueryParam("partner") String partner,
            @QueryParam("points") long points,
            @QueryParam("items") long items) {
        keeper.reward(code, partner, points, items);
        return Map.of("reward", code);
    }

    @POST
    @Path("deadlines")
    @PermitAll
    public Map<String, Integer> passDeadline(@QueryParam("adjustment") String adjustment) {
        return Map.of("lapsed", keeper.passDeadline(adjustment));
    }

    @POST
    @Path("seals")
    @PermitAll
    public Map<String, Boolean> seal() {
        return Map.of("sealed", sealer.seal().isPresent());
    }

    @POST
    @Path("heap")
    @PermitAll
    public Map<String, Long> heap() {
        System.gc();
        return Map.of(
                "megabytes",
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
    }

    @POST
    @Path("venues")
    @PermitAll
    public Map<String, String> venue(@QueryParam("venue") String venue) {
        keeper.venue(venue);
        return Map.of("venue", venue);
    }

    @POST
    @Path("events")
    @PermitAll
    public Map<String, String> event(
            @QueryParam("venue") String venue, @QueryParam("seats") int seats, @QueryParam("points") long points) {
        return Map.of("event", keeper.event(venue, seats, points));
    }

    @POST
    @Path("surveys")
    @PermitAll
    public Map<String, String> survey() {
        return Map.of("survey", keeper.survey());
    }

    private static Map<String, String> said(IssuedSecret issued) {
        return Map.of("clientId", issued.clientId(), "secret", issued.secret());
    }
}
