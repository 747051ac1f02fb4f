package io.hansa.bench.server;

import io.hansa.club.books.Books;
import io.hansa.club.expiry.Expiries;
import io.hansa.club.importing.ImportNumber;
import io.hansa.club.importing.Imports;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Makes the measurement's world through boundaries, as the system. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BenchKeeper {

    /** Each is taken once: of random ones two were the same too often. */
    private static final AtomicLong PHONES = new AtomicLong(10_000_000);

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Clients clients;

    @Inject
    Enrolment enrolment;

    @Inject
    Expiries expiries;

    @Inject
    Imports imports;

    @Inject
    Books books;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    public IssuedSecret partner(String code) {
        partners.register(new RegisterPartner(code, PartnerKind.MALL, text(code)));
        partners.openOutlet(new OpenOutlet(code, "T1", text("T1"), "CN-BJ", text("Beijing"), text("Street 1")));
        Rate rate = new Rate(1, 1_000);
        Terms terms = new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.of(24), 35);
        contracts.agree(new AgreeContract(code, programme.today().minusDays(60), terms));
        return clients.issue(new IssueClient(code, "bench", Set.of(Scope.values())));
    }

    public List<String> members(int count) {
        List<EnrolMember> commands =
                IntStream.range(0, count).mapToObj(i -> member()).toList();
        return enrolment.enrol(commands).stream()
                .map(outcome -> ((EnrolOutcome.Enrolled) outcome).number().value())
                .toList();
    }

    private static EnrolMember member() {
        String phone = "138" + PHONES.incrementAndGet();
        return new EnrolMember(
                "bench-" + phone + "-" + System.nanoTime(),
                "王",
                "小明",
                phone,
                Optional.empty(),
                Language.ZH,
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** Keeps a file of so many members. */
    public String keepMembers(long members) {
        return imports.upload("members-" + members + ".csv", new ManyMembers(members))
                .toString();
    }

    public String importMembers(long number) {
        return imports.run(new ImportNumber(number)).toString();
    }

    /** The number of the run, which has begun. */
    public String expire(LocalDate date) {
        return expiries.expire(date).orElseThrow().toString();
    }

    /** The yearly review of everybody whose period ends by a date; the number of the run. */
    public String reviewTiers(LocalDate asOf) {
        var review = new StartRun(
                "tier.review", "bench." + asOf, Map.of("ladder", LaddersInForce.MAIN, "asOf", asOf.toString()));
        return runs.start(review).toString();
    }

    /** Lets the day's verification go over the little that there is, so that the clock does not begin it while something else is measured. */
    public void verify() {
        books.verifyNightly();
    }

    public RunView run(long number) {
        return runs.view(new RunNumber(number));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text + " 中", text);
    }
}
