package io.hansa.partners.sandbox;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.GiveRightBack;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.GuestsNotCovered;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.NoRightLeft;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.port.RightPlace;
import io.hansa.partners.port.RightUse;
import io.hansa.partners.port.RightsDesk;
import io.hansa.partners.port.UseRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one right of sandboxes: each test member has ten visits, with a guest each, counted in a unit of sandboxes. */
@ApplicationScoped
@Typed(TestRights.class)
class TestRights implements RightsDesk {

    static final String CODE = "TEST_VISIT";

    static final Cause GRANTED = Cause.of("sandbox.right-granted", "right");
    static final Cause USED = Cause.of("sandbox.right-used", "right", "visit", "guests");
    static final Cause BACK = Cause.of("sandbox.right-back", "right", "visit");

    private static final Unit UNIT = new Unit(CODE);
    private static final int EACH_HAS = 10;
    private static final String SCOPE = "sandbox-right";
    private static final HonouredRight RIGHT = new HonouredRight(
            CODE,
            new LocalizedText("测试贵宾厅", "Lounge for tests"),
            1,
            true,
            1,
            1,
            GuestRule.NOBODY,
            false,
            NoShowRule.KEPT,
            60,
            60,
            0);

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Override
    public List<HonouredRight> honouredAt(RightPlace place) {
        return List.of(RIGHT);
    }

    @Override
    public RightUse use(UseRight command) {
        AccountId wallet = accounts.open(AccountKey.wallet(command.member(), UNIT));
        grant(wallet, command);
        long cost = RIGHT.cost(command.guests());
        var why = USED.because(
                Map.of("right", CODE, "visit", command.visit(), "guests", Integer.toString(command.guests())));
        var header = new Header(
                new IdempotencyKey(SCOPE, "visit." + command.visit()),
                "right.used",
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                why);
        Outcome outcome = ledger.post(List.of(new Command.Redeem(
                        header,
                        wallet,
                        cost,
                        accounts.open(AccountKey.programme(AccountKind.REDEMPTION, UNIT)),
                        command.money().legs(command.guests()))))
                .get(0);
        if (outcome instanceof Outcome.Receipt receipt) {
            return new RightUse(
                    Optional.of(receipt.entry()),
                    command.guests(),
                    cost,
                    receipt.balances().get(wallet),
                    command.money().amount(command.guests()));
        }
        long left = statements.wallet(wallet).available().amount();
        throw left > 0 ? new GuestsNotCovered(RIGHT, cost, left) : new NoRightLeft(RIGHT, cost, left);
    }

    /** Once a member: the key sees to it. */
    private void grant(AccountId wallet, UseRight command) {
        var header = new Header(
                new IdempotencyKey(SCOPE, "member." + command.member()),
                "right.granted",
                Actor.system("sandbox"),
                programme.now(),
                programme.today(),
                GRANTED.because(Map.of("right", CODE)));
        ledger.post(new Command.Accrue(
                header,
                wallet,
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, UNIT)),
                EACH_HAS,
                Expiry.NEVER,
                "programme",
                0,
                List.of()));
    }

    @Override
    public EntryNumber giveBack(GiveRightBack command) {
        var header = new Header(
                new IdempotencyKey(SCOPE, "back." + command.visit()),
                "right.given-back",
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                BACK.because(Map.of("right", CODE, "visit", command.visit())));
        return ledger.post(new Command.Reverse(header, command.entry())).entry();
    }
}
