package io.hansa.partners.bank;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.invoice.AgeingRow;
import io.hansa.partners.invoice.Bucket;
import io.hansa.partners.invoice.CreditStops;
import io.hansa.partners.invoice.Hearing;
import io.hansa.partners.invoice.InvalidLift;
import io.hansa.partners.invoice.InvoiceFilter;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.InvoiceState;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.invoice.LiftCreditStop;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.AlreadyOrdered;
import io.hansa.partners.payment.DraftPayments;
import io.hansa.partners.payment.NothingToPay;
import io.hansa.partners.payment.OrderNotApproved;
import io.hansa.partners.payment.OrderNotOpen;
import io.hansa.partners.payment.OrderState;
import io.hansa.partners.payment.OwnOrder;
import io.hansa.partners.payment.Payer;
import io.hansa.partners.payment.PayerAccount;
import io.hansa.partners.payment.PaymentOrderView;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.partners.payment.PaymentState;
import io.hansa.partners.payment.PayoutAccountMissing;
import io.hansa.partners.payment.PayoutAccountWrong;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.remittance.RemittanceNotUndoable;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.settlement.StatementView;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One partner sold points and owes 12 yuan; another gave goods for them and is owed 8. Each test has a month of its own. */
class PaymentsIT {

    private static final String OWN = "0200001234567890123";
    private static final PartnersWorld WORLD = PartnersWorld.instance()
            .with(PayerAccount.class, new PayerAccount(new Payer("汉萨俱乐部", "102100099996", OWN)))
            .with(BankFileLimit.class, new BankFileLimit(1));
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final PayoutAccount ACCOUNT =
            new PayoutAccount("北京首都机场商业有限公司", "中国工商银行", "102100000030", "0200098765432109876");

    @BeforeAll
    static void invoices_are_made_and_credit_is_kept() {
        Hearing.begin(WORLD);
    }

    @AfterAll
    static void and_not_for_other_tests() {
        Hearing.end();
    }

    private final MemberAccounts member = WORLD.members().enrol();
    private final YearMonth month = Months.next();
    private final LocalDate today = month.plusMonths(1).atDay(10);
    private final String seller = WORLD.newPartner();
    private final String giver = partner(Optional.of(ACCOUNT));
    private final StatementView owed = settled(month, seller, giver);

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void one_drafts_another_approves_and_the_banks_file_marks_it_paid_once() {
        PaymentOrderView order = draft(owed.number());
        assertThat(order.row().total()).isEqualTo(Money.cny(800));
        assertThatThrownBy(() -> as("one", () -> orders().file(order.row().number())))
                .isInstanceOf(OrderNotApproved.class);
        assertThatThrownBy(() -> as("one", () -> orders().approve(order.row().number())))
                .isInstanceOf(OwnOrder.class);
        as("two", () -> orders().approve(order.row().number()));
        assertThatThrownBy(() -> as("two", () -> orders().withdraw(order.row().number())))
                .isInstanceOf(OrderNotOpen.class);
        byte[] file = as("one", () -> orders().file(order.row().number())).content();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains(ACCOUNT.holder(), "<CtrlSum>8.00</CtrlSum>");
        assertThat(as("two", () -> orders().file(order.row().number())).content())
                .isEqualTo(file);
        assertThat(balance(giver)).isEqualTo(-800);

        String endToEnd = order.payments().get(0).endToEnd();
        Camt camt = camt().debit("R1-" + endToEnd, 800, endToEnd);
        BankFileView checked = upload(camt.notification());
        assertThat(checked.counts().matches()).isEqualTo(1);
        assertThat(checked.counts().paid()).isEqualTo(Money.cny(800));
        assertThat(balance(giver)).isEqualTo(-800);
        apply(checked);
        assertThat(balance(giver)).isZero();
        assertThat(state(order)).isEqualTo(PaymentState.PAID);

        // the same notification, and then the day's statement with the same transaction in it
        apply(upload(camt.notification()));
        BankFileView statement = upload(camt.called("other").statement());
        assertThat(statement.counts().repeated()).isEqualTo(1);
        apply(statement);
        // and a bank that calls it something else the second time: it is looked at by somebody
        BankFileView again =
                upload(camt().debit("R2-" + endToEnd, 800, endToEnd).statement());
        assertThat(again.counts().of(Verdict.ALREADY_PAID)).isEqualTo(1);
        apply(again);
        assertThat(balance(giver)).isZero();
    }

    @Test
    void a_statement_is_in_one_living_order_only_whoever_drafts_at_the_same_time() throws Exception {
        List<Callable<Boolean>> drafts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String who = "drafter" + i;
            drafts.add(() -> {
                try {
                    as(who, () -> orders().draft(command(owed.number())));
                    return true;
                } catch (AlreadyOrdered ordered) {
                    return false;
                }
            });
        }
        assertThat(together(drafts)).filteredOn(Boolean::booleanValue).hasSize(1);
    }

    @Test
    void asked_again_it_is_the_same_order_and_withdrawn_its_statement_may_be_ordered_anew() {
        DraftPayments command = command(owed.number());
        PaymentOrderView first = as("one", () -> orders().draft(command));
        assertThat(as("one", () -> orders().draft(command)).row().number())
                .isEqualTo(first.row().number());
        as("two", () -> orders().withdraw(first.row().number()));

        PaymentOrderView second = draft(owed.number());

        assertThat(second.row().number().value())
                .isGreaterThan(first.row().number().value());
        assertThat(as("one", () -> orders().order(first.row().number())).row().state())
                .isEqualTo(OrderState.WITHDRAWN);
    }

    @Test
    void without_an_account_or_with_wrong_check_digits_nobody_is_paid() {
        String without = partner(Optional.empty());
        String wrong =
                partner(Optional.of(new PayoutAccount("Wrong", "Bank", "COBADEFFXXX", "DE89370400440532013001")));
        StatementView one = settled(Months.next(), WORLD.newPartner(), without);
        StatementView other = settled(Months.next(), WORLD.newPartner(), wrong);

        assertThatThrownBy(() -> draft(one.number())).isInstanceOf(PayoutAccountMissing.class);
        assertThatThrownBy(() -> draft(other.number())).isInstanceOf(PayoutAccountWrong.class);
        assertThatThrownBy(() -> draft("2020-000001")).isInstanceOf(NothingToPay.class);
    }

    @Test
    void a_payment_that_came_back_is_a_difference_and_can_then_be_ordered_again() {
        String endToEnd = paid();
        BankFileView file =
                upload(camt().returned("BACK-" + endToEnd, 800, endToEnd).notification());
        assertThat(file.counts().of(Verdict.RETURNED)).isEqualTo(1);
        apply(file);
        assertThat(balance(giver)).isZero();
        DifferenceView difference = difference(endToEnd);
        assertThat(difference.payment()).contains(endToEnd);

        resolve(difference, ResolveDifference.Target.PAYMENT, endToEnd);

        assertThat(balance(giver)).isEqualTo(-800);
        assertThatThrownBy(() -> resolve(difference, ResolveDifference.Target.NOTHING, ""))
                .isInstanceOf(DifferenceResolved.class);
        assertThat(draft(owed.number()).payments()).hasSize(1);
    }

    @Test
    void a_partner_pays_its_invoice_in_parts_and_what_is_left_ages() {
        InvoiceRow invoice = invoice();
        assertThat(invoice.amount()).isEqualTo(Money.cny(1_200));
        assertThat(invoice.state()).isEqualTo(InvoiceState.OPEN);
        String number = invoice.number().value();

        apply(upload(camt().credit("PART-" + number, 500, "付款 " + number).notification()));
        assertThat(balance(seller)).isEqualTo(1_200);
        resolve(difference(number), ResolveDifference.Target.INVOICE, number);
        assertThat(balance(seller)).isEqualTo(700);
        assertThat(invoice().state()).isEqualTo(InvoiceState.PART_PAID);

        LocalDate later = invoice.dueOn().plusDays(31);
        assertThat(ageing(later).in(Bucket.DAYS_60)).isEqualTo(Money.cny(700));
        assertThat(ageing(today.minusDays(1)).open()).isEqualTo(Money.cny(0));

        apply(upload(camt().credit("REST-" + number, 700, "re " + number).statement()));
        assertThat(invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(balance(seller)).isZero();
    }

    @Test
    void what_the_parts_of_an_account_come_to_is_its_balance() {
        InvoiceRow invoice = invoice();
        String number = invoice.number().value();
        paid();
        apply(upload(camt().credit("OVER-" + number, 1_500, "re " + number)
                .credit("FREE-" + number, 33, "thanks " + number + " " + seller)
                .debit("FEE-" + number, 9, "")
                .statement()));
        resolve(difference(number), ResolveDifference.Target.INVOICE, number);
        resolve(difference("FREE-" + number), ResolveDifference.Target.PARTNER, seller);
        accepted(seller, accrual(seller, today));

        for (String partner : List.of(seller, giver)) {
            for (LocalDate date : List.of(month.atDay(15), month.atEndOfMonth(), today)) {
                var account = as("one", () -> invoices().account(partner, date));
                assertThat(account.unexplained()).as(partner + " " + date).isEqualTo(Money.cny(0));
            }
        }
        assertThat(as("one", () -> invoices().account(seller, today)).beyond()).isEqualTo(Money.cny(333));
        assertThat(balance(seller)).isEqualTo(1_200 - 1_500 - 33 + 1_200);
    }

    @Test
    void what_was_assigned_wrongly_is_undone_in_two_hands_and_waits_again() {
        String number = invoice().number().value();
        apply(upload(camt().credit("WRONG-" + number, 500, "no reference").statement()));
        long difference = difference("WRONG-" + number).number();
        resolve(difference("WRONG-" + number), ResolveDifference.Target.PARTNER, giver);
        assertThat(balance(giver)).isEqualTo(-800 - 500);
        assertThatThrownBy(() -> as("one", () -> undoings().ask(difference, " ")))
                .isInstanceOf(InvalidResolution.class);

        as("one", () -> undoings().ask(difference, "it is the seller's"));
        assertThat(balance(giver)).isEqualTo(-800 - 500);
        assertThatThrownBy(() -> as("two", () -> undoings().ask(difference, "again")))
                .isInstanceOf(NotUndoable.class);
        assertThatThrownBy(() -> as("one", () -> undoings().approve(difference)))
                .isInstanceOf(OwnUndoing.class);
        as("two", () -> undoings().keep(difference));
        assertThatThrownBy(() -> as("two", () -> undoings().approve(difference)))
                .isInstanceOf(UndoingNotOpen.class);
        as("one", () -> undoings().ask(difference, "it is the seller's, I called them"));
        as("two", () -> undoings().approve(difference));

        assertThat(balance(giver)).isEqualTo(-800);
        resolve(difference("WRONG-" + number), ResolveDifference.Target.INVOICE, number);
        assertThat(balance(seller)).isEqualTo(1_200 - 500);
        assertThat(invoice().state()).isEqualTo(InvoiceState.PART_PAID);
        assertThat(as("two", () -> undoings().of(difference)))
                .extracting(UndoingView::undone)
                .containsExactly(Optional.of(true), Optional.of(false));
        for (String partner : List.of(seller, giver)) {
            assertThat(as("one", () -> invoices().account(partner, today)).unexplained())
                    .isEqualTo(Money.cny(0));
        }
        as("one", () -> undoings().ask(difference, "and that was wrong too"));
        as("two", () -> undoings().approve(difference));
        assertThat(balance(seller)).isEqualTo(1_200);
    }

    @Test
    void a_match_that_is_none_is_undone_and_its_invoice_is_open_again_but_not_what_came_back() {
        String number = invoice().number().value();
        apply(upload(camt().credit("MATCH-" + number, 1_200, "re " + number).statement()));
        assertThat(invoice().state()).isEqualTo(InvoiceState.PAID);
        long match = moved(MovementState.MATCHED, "MATCH-" + number).number();
        as("one", () -> undoings().ask(match, "another partner's"));
        as("two", () -> undoings().approve(match));

        assertThat(invoice().state()).isEqualTo(InvoiceState.OPEN);
        assertThat(as("one", () -> WORLD.the(CreditStops.class).credit(seller))
                        .credit()
                        .invoice())
                .contains(number);
        resolve(difference("MATCH-" + number), ResolveDifference.Target.NOTHING, "");
        assertThat(as("one", () -> undoings().ask(match, "it is something after all"))
                        .undone())
                .as("nothing was posted: one person is enough")
                .contains(true);
        assertThat(difference("MATCH-" + number).number()).isEqualTo(match);

        String endToEnd = paid();
        apply(upload(camt().returned("BACK-" + endToEnd, 800, endToEnd).statement()));
        long back = difference("BACK-" + endToEnd).number();
        resolve(difference("BACK-" + endToEnd), ResolveDifference.Target.PAYMENT, endToEnd);
        assertThatThrownBy(() -> as("one", () -> undoings().ask(back, "no"))).isInstanceOf(RemittanceNotUndoable.class);
    }

    @Test
    void differences_say_what_is_wrong_and_what_does_not_fit_is_refused() {
        InvoiceRow invoice = invoice();
        String number = invoice.number().value();
        BankFileView file = upload(camt().credit("A" + number, 1_200, "USD", "re " + number)
                .credit("B" + number, 1_200, "no reference")
                .debit("C" + number, 800, draft(owed.number()).payments().get(0).endToEnd())
                .batch("D" + number, 5, 2)
                .pending(3)
                .statement());

        assertThat(file.counts().verdicts())
                .containsEntry(Verdict.WRONG_CURRENCY, 1L)
                .containsEntry(Verdict.UNKNOWN_REFERENCE, 1L)
                .containsEntry(Verdict.NOT_APPROVED, 1L)
                .containsEntry(Verdict.BATCH, 1L);
        assertThat(file.notBooked()).isEqualTo(1);
        apply(file);
        DifferenceView dollars = difference("A" + number);
        assertThatThrownBy(() -> resolve(dollars, ResolveDifference.Target.INVOICE, number))
                .isInstanceOf(InvalidResolution.class);
        DifferenceView unknown = difference("B" + number);
        assertThatThrownBy(() -> resolve(unknown, ResolveDifference.Target.PARTNER, "NOBODY"))
                .isInstanceOf(InvalidResolution.class);
        resolve(dollars, ResolveDifference.Target.NOTHING, "");
        assertThat(balance(seller)).isEqualTo(1_200);
        assertThatThrownBy(() -> upload(Camt.of("999", today).credit("x", 1, "").statement()))
                .isInstanceOf(BankFileOtherAccount.class);
    }

    @Test
    void files_that_are_applied_at_the_same_time_have_one_effect() throws Exception {
        PaymentOrderView order = draft(owed.number());
        as("two", () -> orders().approve(order.row().number()));
        String endToEnd = order.payments().get(0).endToEnd();
        List<Callable<Boolean>> applied = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            BankFileView file = upload(
                    camt().called("F" + i).debit("T-" + endToEnd, 800, endToEnd).statement());
            applied.add(() -> as("one", () -> files().applyNext(file.number())).isApplied());
        }
        assertThat(together(applied)).containsOnly(true);
        assertThat(balance(giver)).isZero();
    }

    @Test
    void who_is_overdue_gives_no_more_points_until_the_payment_is_booked() {
        InvoiceRow invoice = invoice();
        String number = invoice.number().value();
        assertThat(invoice.stopsAfter()).isEqualTo(invoice.dueOn().plusDays(30));
        WORLD.clockIs(noon(invoice.stopsAfter()));
        accepted(seller, accrual(seller, invoice.stopsAfter().minusDays(1)));
        LocalDate stopped = invoice.stopsAfter().plusDays(1);
        WORLD.clockIs(noon(stopped));
        var refused = (TransactionResult.Refused) send(seller, accrual(seller, stopped.minusDays(2)));
        assertThat(refused.refusal().code()).isEqualTo("partner-overdue");
        assertThat(refused.refusal().args()).containsEntry("invoice", number);
        accepted(seller, redemption(seller, stopped.minusDays(1)));
        assertThatThrownBy(() -> lift(stopped.plusDays(91))).isInstanceOf(InvalidLift.class);

        lift(stopped);
        accepted(seller, accrual(seller, stopped.minusDays(1)));
        WORLD.clockIs(noon(stopped.plusDays(1)));
        assertThat(send(seller, accrual(seller, stopped))).isInstanceOf(TransactionResult.Refused.class);

        apply(upload(camt().credit("LATE-" + number, 1_200, "re " + number).statement()));
        accepted(seller, accrual(seller, stopped));
        var credit = as("one", () -> WORLD.the(CreditStops.class).credit(seller));
        assertThat(credit.stopped()).isFalse();
        assertThat(credit.credit().invoice()).isEmpty();
        assertThat(credit.lifts()).hasSize(1);
    }

    private void lift(LocalDate until) {
        as("one", () -> WORLD.the(CreditStops.class).lift(new LiftCreditStop(seller, until, "promised to pay")));
    }

    private String paid() {
        PaymentOrderView order = draft(owed.number());
        as("two", () -> orders().approve(order.row().number()));
        String endToEnd = order.payments().get(0).endToEnd();
        apply(upload(camt().debit("P-" + endToEnd, 800, endToEnd).notification()));
        return endToEnd;
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String partner(Optional<PayoutAccount> account) {
        String partner = WORLD.newPartnerWithoutContract();
        var settling =
                new Settling(Cycle.MONTHLY, "CNY", 0, false, account, Money.cny(0), 30, Netting.BILATERAL, false);
        WORLD.asSystem(() -> WORLD.the(Contracts.class)
                .agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), PartnersWorld.TERMS.with(settling))));
        return partner;
    }

    /** Closes a month with what both did, and gives the statement of who is owed. */
    private StatementView settled(YearMonth of, String sells, String gives) {
        accepted(sells, accrual(sells, of.atDay(5)));
        accepted(gives, redemption(gives, of.atDay(6)));
        return close(of, sells, gives);
    }

    private static StatementView close(YearMonth of, String sells, String gives) {
        WORLD.asSystem(() -> WORLD.the(Settlement.class).freeze(of));
        WORLD.asSystem(() -> WORLD.the(Settlement.class).settlePartner(of, sells));
        StatementView statement = WORLD.asSystem(
                        () -> WORLD.the(Settlement.class).settlePartner(of, gives))
                .orElseThrow();
        WORLD.asSystem(() -> {
            WORLD.the(Periods.class).close(of, Actor.system("test"));
            return null;
        });
        return statement;
    }

    private static void accepted(String partner, TransactionRequest request) {
        assertThat(send(partner, request)).isInstanceOf(Accepted.class);
    }

    private static TransactionResult send(String partner, TransactionRequest request) {
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(request)))
                .get(0);
    }

    private Accrual accrual(String partner, LocalDate date) {
        String reference = partner + "-" + KEYS.incrementAndGet();
        return Accrual.ofPoints(
                reference, reference, noon(date), OUTLET, member.number().value(), 1_000);
    }

    private Redemption redemption(String partner, LocalDate date) {
        String reference = partner + "-" + KEYS.incrementAndGet();
        return new Redemption(
                reference, reference, noon(date), OUTLET, member.number().value(), 1_000);
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(8, 0).atZone(PartnersWorld.ZONE).toInstant();
    }

    private Camt camt() {
        return Camt.of(OWN, today).called("M" + KEYS.incrementAndGet());
    }

    private static <T> T as(String login, Callable<T> work) {
        return WORLD.as("staff:" + login, work);
    }

    private static PaymentOrders orders() {
        return WORLD.the(PaymentOrders.class);
    }

    private static BankFiles files() {
        return WORLD.the(BankFiles.class);
    }

    private static Invoices invoices() {
        return WORLD.the(Invoices.class);
    }

    private DraftPayments command(String statement) {
        return new DraftPayments("key-" + KEYS.incrementAndGet(), List.of(statement), today.plusYears(5));
    }

    private PaymentOrderView draft(String statement) {
        return as("one", () -> orders().draft(command(statement)));
    }

    private static PaymentState state(PaymentOrderView order) {
        return as("one", () -> orders().order(order.row().number()))
                .payments()
                .get(0)
                .state();
    }

    private static BankFileView upload(String file) {
        return as("one", () -> files().upload("bank.xml", Camt.stream(file)));
    }

    private static void apply(BankFileView file) {
        BankFileView applied;
        do {
            applied = as("one", () -> files().applyNext(file.number()));
        } while (!applied.isApplied());
    }

    private static Undoings undoings() {
        return WORLD.the(Undoings.class);
    }

    /** The open one that mentions something. */
    private static DifferenceView difference(String mentioned) {
        return moved(MovementState.OPEN, mentioned);
    }

    private static DifferenceView moved(MovementState state, String mentioned) {
        return as("one", () -> WORLD.the(Differences.class).list(state, Optional.empty(), 200)).rows().stream()
                .filter(each -> (each.said().endToEnd()
                                + each.said().bankRef()
                                + each.said().text())
                        .contains(mentioned))
                .findFirst()
                .orElseThrow();
    }

    private static void resolve(DifferenceView difference, ResolveDifference.Target to, String reference) {
        as(
                "one",
                () -> WORLD.the(Differences.class)
                        .resolve(new ResolveDifference(difference.number(), to, reference, "seen by one")));
    }

    private InvoiceRow invoice() {
        return as(
                        "one",
                        () -> invoices()
                                .list(
                                        new InvoiceFilter(Optional.of(seller), Optional.empty()),
                                        today,
                                        Optional.empty(),
                                        10))
                .rows()
                .get(0);
    }

    private AgeingRow ageing(LocalDate asOf) {
        Optional<String> before = Optional.of(seller.substring(0, seller.length() - 1) + "/");
        return as("one", () -> invoices().ageing(asOf, before, 200)).rows().stream()
                .filter(row -> row.partnerCode().equals(seller))
                .findFirst()
                .orElseThrow();
    }

    private static long balance(String partner) {
        return as(
                "one",
                () -> WORLD.the(Statements.class)
                        .balance(WORLD.the(Partners.class).standing(partner).clearing()));
    }
}
