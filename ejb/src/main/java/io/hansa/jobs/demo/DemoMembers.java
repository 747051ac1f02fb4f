package io.hansa.jobs.demo;

import io.hansa.club.household.Households;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Enrols the members, carries over what they had in the programme before Hansa (with its earlier expiry), and makes every
 * fiftieth the head of a household.
 */
@ApplicationScoped
class DemoMembers implements DemoStep {

    /** Members before this place redeem and book in later steps; what they have is still good then. */
    private static final int REDEEMING = 1_000;

    static final Cause OPENING = Cause.of("member.opening", "unitCost");

    private static final long LEGACY_UNIT_COST_MICROS = 5_000_000;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Households households;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ChunkPlan> plan() {
        return IntStream.iterate(0, first -> first < DemoPeople.MEMBERS, first -> first + DemoPeople.CHUNK)
                .mapToObj(first -> new ChunkPlan(Integer.toString(first), DemoPeople.CHUNK))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        List<MemberNumber> numbers = people.enrol(Integer.parseInt(payload));
        carryOver(numbers, Integer.parseInt(payload) < REDEEMING ? 1 : -1);
        for (int place = 0; place + 2 < numbers.size(); place += 50) {
            MemberNumber head = numbers.get(place);
            var household = households.create("demo-" + head, head);
            households.join(household.number(), numbers.get(place + 1));
            households.join(household.number(), numbers.get(place + 2));
        }
        return ChunkResult.done(numbers.size());
    }

    /** @param earliest in how many months the first of these points expire; negative: they have, and wait for the expiry run */
    private void carryOver(List<MemberNumber> numbers, int earliest) {
        AccountId issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
        Map<AccountKey, AccountId> wallets = accounts.find(numbers.stream()
                .map(number -> AccountKey.wallet(number, Unit.PTS))
                .toList());
        List<Command> commands = new ArrayList<>();
        for (MemberNumber number : numbers) {
            SplittableRandom random = DemoCalendar.random("opening" + number);
            LocalDate expiresOn = calendar.today()
                    .plusMonths(earliest)
                    .plusMonths(random.nextInt(14))
                    .withDayOfMonth(1);
            commands.add(new Command.Accrue(
                    header(number),
                    wallets.get(AccountKey.wallet(number, Unit.PTS)),
                    issuance,
                    100 + 10 * random.nextInt(190),
                    Optional.of(expiresOn),
                    "programme",
                    LEGACY_UNIT_COST_MICROS,
                    List.of()));
        }
        for (Outcome outcome : ledger.post(commands)) {
            if (outcome instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
        }
    }

    private Header header(MemberNumber number) {
        LocalDate date = calendar.firstDay();
        return new Header(
                new IdempotencyKey("demo.opening", number.value()),
                "member.opening",
                Actor.system("jobs"),
                calendar.at(date, LocalTime.of(0, 30)),
                date,
                OPENING.because(Map.of("unitCost", Long.toString(LEGACY_UNIT_COST_MICROS))));
    }
}
