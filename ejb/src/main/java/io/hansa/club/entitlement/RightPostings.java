package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.partners.port.GiveRightBack;
import io.hansa.partners.port.HeldRight;
import io.hansa.partners.port.UseRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rights ask of the ledger. Each step has a key of its own, so that none is taken twice. */
@ApplicationScoped
class RightPostings {

    private static final String FUNDER = "programme";

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** Opened with the right: many who use it first at the same moment would wait for each other in a circle. */
    void openProgramme(RightCode right) {
        accounts.open(List.of(
                AccountKey.programme(AccountKind.ISSUANCE, right.unit()),
                AccountKey.programme(AccountKind.REDEMPTION, right.unit()),
                AccountKey.programme(AccountKind.BREAKAGE, right.unit())));
    }

    /** The account of a member's right; empty when it never had any. */
    Optional<AccountId> wallet(MemberNumber member, RightCode right) {
        return accounts.find(AccountKey.wallet(member, right.unit()));
    }

    WalletView view(AccountId wallet) {
        return statements.wallet(wallet);
    }

    Slice<StatementLine> lines(AccountId wallet, Optional<String> cursor, int limit) {
        return statements.lines(wallet, cursor, limit);
    }

    long available(AccountId wallet) {
        return statements.available(List.of(wallet)).getOrDefault(wallet, 0L);
    }

    /** Posts a grant of a counted right that was made by hand. */
    EntryNumber grant(RightGrant grant) {
        Unit unit = grant.right().unit();
        return ledger.post(new Command.Accrue(
                        grantHeader(grant),
                        accounts.open(AccountKey.wallet(grant.member(), unit)),
                        accounts.open(AccountKey.programme(AccountKind.ISSUANCE, unit)),
                        grant.amount(),
                        Expiry.on(grant.expiresOn()),
                        FUNDER,
                        0,
                        List.of()))
                .entry();
    }

    /** @param replayed whether it was granted before, by the same key */
    record Granted(PlannedGrant grant, EntryNumber entry, boolean replayed) {}

    /** Posts grants of one plan of a counted right; one that was posted before is found. */
    List<Granted> grantPlanned(List<PlannedGrant> grants, Actor by) {
        PlanView plan = grants.get(0).plan();
        Unit unit = plan.terms().right().unit();
        var wallets = accounts.open(grants.stream()
                .map(grant -> AccountKey.wallet(grant.member(), unit))
                .toList());
        AccountId source = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, unit));
        List<Outcome> outcomes = ledger.post(grants.stream()
                .map(grant -> new Command.Accrue(
                        plannedHeader(grant, by),
                        wallets.get(AccountKey.wallet(grant.member(), unit)),
                        source,
                        grant.amount(),
                        Expiry.on(grant.period().until()),
                        FUNDER,
                        0,
                        List.of()))
                .toList());
        List<Granted> granted = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
            var receipt = (Outcome.Receipt) outcomes.get(i);
            granted.add(new Granted(grants.get(i), receipt.entry(), receipt.replayed()));
        }
        return granted;
    }

    private Header plannedHeader(PlannedGrant grant, Actor by) {
        PlanView plan = grant.plan();
        Why why = RightCauses.GRANTED_BY_PLAN.because(Map.of(
                "right",
                plan.terms().right().value(),
                "plan",
                plan.code(),
                "version",
                Integer.toString(plan.version()),
                "begins",
                grant.period().from().toString(),
                "expires",
                grant.period().until().toString()));
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, "plan." + plan.code() + "." + grant.key()),
                RightCauses.GRANT,
                by,
                programme.now(),
                programme.today(),
                why);
    }

    private Header grantHeader(RightGrant grant) {
        Why why = RightCauses.GRANTED_BY_HAND.because(Map.of(
                "right",
                grant.right().value(),
                "grant",
                Long.toString(grant.id()),
                "expires",
                grant.expiresOn().toString()));
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, "grant." + grant.id()),
                RightCauses.GRANT,
                grant.view().grantedBy(),
                programme.now(),
                programme.today(),
                why);
    }

    /** Uses a right in one step, with what the partner is owed; a refusal rolls nothing back. */
    Outcome use(AccountId wallet, UseRight command, int guests, String attempt, Map<String, String> inputs) {
        return ledger.post(List.of(new Command.Redeem(
                        useHeader(command, attempt, inputs),
                        wallet,
                        command.right().cost(guests),
                        redemption(new RightCode(command.right().code())),
                        command.money().legs(guests))))
                .get(0);
    }

    /** A right that is not counted moves nothing of its own; what the partner is owed does. */
    EntryNumber owe(UseRight command, Map<String, String> inputs) {
        var header = useHeader(command, "uncounted", inputs);
        return ledger.post(new Command.Balanced(header, command.money().legs(command.guests())))
                .entry();
    }

    /** Uses what was set aside, and lets go of what is not needed. */
    EntryNumber capture(UseRight command, HeldRight held, Map<String, String> inputs) {
        EntryNumber hold = held.hold().orElseThrow();
        long cost = command.right().cost(command.guests());
        var receipt = ledger.post(new Command.Capture(
                useHeader(command, "reserved", inputs),
                hold,
                cost,
                redemption(new RightCode(command.right().code())),
                command.money().legs(command.guests())));
        if (cost < held.amount()) {
            var why = RightCauses.RELEASED.because(
                    Map.of("right", command.right().code(), "reservation", held.reservation()));
            ledger.post(new Command.Release(
                    new Header(
                            new IdempotencyKey(RightCauses.SCOPE, "rest." + held.reservation()),
                            RightCauses.RELEASE,
                            command.actor(),
                            command.occurredAt(),
                            command.businessDate(),
                            why),
                    hold));
        }
        return receipt.entry();
    }

    private Header useHeader(UseRight command, String attempt, Map<String, String> inputs) {
        return new Header(
                new IdempotencyKey(RightCauses.SCOPE, "visit." + command.visit() + "." + attempt),
                RightCauses.USE,
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                RightCauses.USED.because(inputs));
    }

    EntryNumber giveBack(GiveRightBack command) {
        var header = new Header(
                new IdempotencyKey(RightCauses.SCOPE, "back." + command.visit()),
                RightCauses.BACK,
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                RightCauses.GIVEN_BACK.because(Map.of("right", command.right(), "visit", command.visit())));
        return ledger.post(new Command.Reverse(header, command.entry())).entry();
    }

    AccountId redemption(RightCode right) {
        return accounts.open(AccountKey.programme(AccountKind.REDEMPTION, right.unit()));
    }
}
