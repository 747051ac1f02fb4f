package io.hansa.jobs.demo;

import io.hansa.club.household.Households;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.club.member.MemberNames;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
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
 * fiftieth the head of a household that shares.
 */
@ApplicationScoped
class DemoMembers implements DemoStep {

    /** Members before this place redeem and book in later steps; what they have is still good then. */
    private static final int REDEEMING = 1_000;

    /** Each fiftieth member is the head of a household with the two after it. */
    static final int APART = 50;

    private static final int SHARE_PERCENT = 10;
    private static final long CAP = 2_000;
    private static final long ASK_ABOVE = 500;

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

    @Inject
    Pools pools;

    @Inject
    MemberNames names;

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
        for (int place = 0; place + 2 < numbers.size(); place += APART) {
            household(numbers.subList(place, place + 3));
        }
        return ChunkResult.done(numbers.size());
    }

    /** Named for its head, whose children ask before they draw. */
    private void household(List<MemberNumber> persons) {
        MemberNumber head = persons.get(0);
        String family = names.of(List.of(head)).get(head).substring(0, 1);
        String number = households.create(family + "家", head).number();
        persons.subList(1, persons.size()).forEach(member -> households.join(number, member));
        var terms = new PoolTerms(0, SHARE_PERCENT, Optional.of(CAP), CapPeriod.MONTH, Optional.of(ASK_ABOVE));
        pools.set(new SetPoolTerms(number, terms));
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
