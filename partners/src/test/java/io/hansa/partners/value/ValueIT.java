package io.hansa.partners.value;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.Months;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann came by this partner, Bob by another one; both shop at its two outlets, in Beijing and in Shanghai. */
class ValueIT {

    private static final PartnersWorld WORLD = PointCosts.of(PartnersWorld.instance(), 5_000_000);

    private final String partner = WORLD.newPartner();
    private final String other = WORLD.newPartner();
    private final MemberAccounts ann = WORLD.members().enrol();
    private final MemberAccounts bob = WORLD.members().enrol();
    private YearMonth month;
    private Instant noon;

    @BeforeEach
    void a_month_of_its_own() {
        month = Months.next();
        noon = month.atDay(20).atTime(LocalTime.NOON).atZone(PartnersWorld.ZONE).toInstant();
        var name = new LocalizedText("上海", "Shanghai");
        WORLD.asSystem(
                () -> WORLD.the(Partners.class).openOutlet(new OpenOutlet(partner, "T2", name, "CN-SH", name, name)));
        submit(other, bought("o1", OUTLET, bob, 5_000));
        submit(partner, bought("a1", OUTLET, ann, 10_000));
        submit(partner, bought("b1", "T2", bob, 20_000));
        submit(partner, new Redemption("r1", "r1", noon, "T2", ann.number().value(), 50));
        submit(partner, new Reversal("u1", "u1", noon, "b1", OptionalLong.of(5_000), OptionalLong.empty()));
    }

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void a_month_is_said_as_a_whole_and_by_region() {
        value();
        List<ValueRow> rows = asStaff();

        assertThat(rows).extracting(row -> row.region().orElse("whole")).containsExactly("whole", "CN-BJ", "CN-SH");
        ValueRow whole = rows.get(0);
        assertThat(whole.accruals()).isEqualTo(2);
        assertThat(whole.accruedPoints()).isEqualTo(Points.of(250));
        assertThat(whole.redeemedPoints()).isEqualTo(Points.of(50));
        assertThat(whole.billed()).isEqualTo(Money.cny(300));
        assertThat(whole.reimbursed()).isEqualTo(Money.cny(40));
        assertThat(whole.cost()).isEqualTo(Money.cny(1_000));
        assertThat(whole.margin()).isEqualTo(Money.cny(300 - 40 - 1_000));
        assertThat(whole.net()).isEqualTo(Money.cny(260));
        assertThat(List.of(whole.members(), whole.brought(), whole.shared())).containsExactly(2L, 1L, 1L);
        ValueRow beijing = rows.get(1);
        assertThat(beijing.billed()).isEqualTo(Money.cny(120));
        assertThat(List.of(beijing.members(), beijing.brought(), beijing.shared()))
                .containsExactly(1L, 1L, 0L);
        ValueRow shanghai = rows.get(2);
        assertThat(shanghai.accruedPoints()).isEqualTo(Points.of(150));
        assertThat(shanghai.reimbursed()).isEqualTo(Money.cny(40));
        assertThat(List.of(shanghai.members(), shanghai.brought(), shanghai.shared()))
                .containsExactly(2L, 0L, 1L);
    }

    @Test
    void the_rows_behind_a_figure_add_up_to_it() {
        assertThat(behind(Optional.empty(), ValueMeasure.ACCRUED))
                .extracting(ValueEntry::reference)
                .containsExactly("a1", "b1", "u1");
        assertThat(behind(Optional.of("CN-SH"), ValueMeasure.ACCRUED).stream()
                        .mapToLong(entry -> entry.points().amount())
                        .sum())
                .isEqualTo(150);
        assertThat(behind(Optional.empty(), ValueMeasure.REDEEMED))
                .extracting(ValueEntry::reference)
                .containsExactly("r1");
        assertThat(behind(Optional.empty(), ValueMeasure.BROUGHT))
                .extracting(ValueEntry::reference)
                .containsExactly("a1");
        assertThat(behind(Optional.of("CN-SH"), ValueMeasure.BROUGHT)).isEmpty();
        assertThat(behind(Optional.empty(), ValueMeasure.HONOURED)).isEmpty();
        Slice<ValueEntry> first = WORLD.as(
                "staff:m", () -> board().behind(about(), Optional.empty(), ValueMeasure.ACCRUED, Optional.empty(), 2));
        Slice<ValueEntry> rest = WORLD.as(
                "staff:m", () -> board().behind(about(), Optional.empty(), ValueMeasure.ACCRUED, first.next(), 2));
        assertThat(rest.rows()).extracting(ValueEntry::reference).containsExactly("u1");
    }

    @Test
    void worked_out_again_it_takes_the_place_of_what_was_there_and_says_what_is_so_now() {
        value();
        submit(partner, bought("a2", OUTLET, ann, 10_000));
        assertThat(WORLD.asSystem(() -> valuation().due())).contains(about());
        value();

        assertThat(asStaff()).hasSize(3);
        assertThat(asStaff().get(0).billed()).isEqualTo(Money.cny(420));
        List<ValueRow> board = WORLD.as("staff:m", () -> board().month(month, Optional.of("CN-BJ")));
        assertThat(board).filteredOn(row -> row.partnerCode().equals(partner)).hasSize(1);
        assertThat(WORLD.as("staff:m", () -> board().months(month)))
                .filteredOn(sum -> sum.month().equals(month))
                .singleElement()
                .satisfies(sum -> assertThat(sum.billed()).isEqualTo(Money.cny(420)));
    }

    private PartnerMonth about() {
        return new PartnerMonth(month, partner);
    }

    private void value() {
        WORLD.asSystem(() -> {
            valuation().value(about());
            return null;
        });
    }

    private List<ValueRow> asStaff() {
        return WORLD.as("staff:m", () -> board().partner(partner, month));
    }

    private List<ValueEntry> behind(Optional<String> region, ValueMeasure measure) {
        return WORLD.as("staff:m", () -> board().behind(about(), region, measure, Optional.empty(), 50))
                .rows();
    }

    private Accrual bought(String reference, String outlet, MemberAccounts member, long fen) {
        return Accrual.ofAmount(
                reference, reference, noon, outlet, member.number().value(), fen);
    }

    private static void submit(String at, TransactionRequest request) {
        assertThat(WORLD.atTill(at, () -> WORLD.the(Transactions.class).submit(List.of(request)))
                        .get(0))
                .isInstanceOf(Accepted.class);
    }

    private static ValueBoard board() {
        return WORLD.the(ValueBoard.class);
    }

    private static Valuation valuation() {
        return WORLD.the(Valuation.class);
    }
}
