package io.hansa.testing;

import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Members of a test's own, with points to use. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class TestMembers {

    @Inject
    Enrolment enrolment;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    public MemberNumber withPoints(long points) {
        return withPoints(1, points).get(0);
    }

    /** Somebody of that age. */
    public MemberNumber bornOn(LocalDate birthday, long points) {
        var outcome = enrolment.enrol(List.of(somebody(Optional.of(birthday)))).get(0);
        MemberNumber member = ((EnrolOutcome.Enrolled) outcome).number();
        give(member, points);
        return member;
    }

    public List<MemberNumber> withPoints(int count, long points) {
        List<MemberNumber> members =
                enrolment
                        .enrol(IntStream.range(0, count)
                                .mapToObj(i -> anybody())
                                .toList())
                        .stream()
                        .map(EnrolOutcome.Enrolled.class::cast)
                        .map(EnrolOutcome.Enrolled::number)
                        .toList();
        members.forEach(member -> give(member, points));
        return members;
    }

    /** Points that expire at the end of next year, as one lot. */
    public void give(MemberNumber member, long points) {
        give(member, points, "programme", programme.today(), programme.now());
    }

    /** Points of some date, as one lot that lives a year. */
    public void give(MemberNumber member, long points, String funder, LocalDate on) {
        give(member, points, funder, on, programme.startOf(on));
    }

    private void give(MemberNumber member, long points, String funder, LocalDate on, Instant at) {
        if (points == 0) {
            return;
        }
        var header = new Header(
                new IdempotencyKey("test", UUID.randomUUID().toString()),
                "test.accrual",
                Actor.system("test"),
                at,
                on,
                Why.of("test"));
        ledger.post(new Command.Accrue(
                header,
                accounts.open(AccountKey.wallet(member, Unit.PTS)),
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                points,
                Optional.of(on.plusYears(1)),
                funder,
                0,
                List.of()));
    }

    private static EnrolMember anybody() {
        return somebody(Optional.empty());
    }

    private static EnrolMember somebody(Optional<LocalDate> birthday) {
        return new EnrolMember(
                UUID.randomUUID().toString(),
                "王",
                "芳",
                String.format("139%08d", ThreadLocalRandom.current().nextInt(100_000_000)),
                Optional.empty(),
                Language.ZH,
                birthday,
                Set.of(Consent.APP),
                Optional.empty());
    }
}
