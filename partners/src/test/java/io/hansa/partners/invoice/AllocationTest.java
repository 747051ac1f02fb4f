package io.hansa.partners.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final String A = "I2026-000001";
    private static final String B = "I2026-000002";
    private static final String C = "I2026-000003";
    private static final List<Invoice> INVOICES = List.of(invoice(A, 100), invoice(B, 50), invoice(C, 70));

    @Test
    void what_is_for_an_invoice_pays_it() {
        assertThat(Allocation.of(INVOICES, Map.of(B, 30L), 0)).isEqualTo(paid(0, 30, 0, 0));
    }

    @Test
    void what_is_on_account_pays_what_is_due_first() {
        assertThat(Allocation.of(INVOICES, Map.of(), 120)).isEqualTo(paid(100, 20, 0, 0));
    }

    @Test
    void what_is_beyond_an_invoice_pays_others_and_what_is_beyond_all_is_left() {
        assertThat(Allocation.of(INVOICES, Map.of(B, 60L), 0)).isEqualTo(paid(10, 50, 0, 0));
        assertThat(Allocation.of(INVOICES, Map.of(A, 100L, C, 130L), 15)).isEqualTo(paid(100, 50, 70, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, NOT_DUE", "2026-12-01, DAYS_30", "2026-12-30, DAYS_30", "2026-12-31, DAYS_60",
        "2027-01-29, DAYS_60", "2027-01-30, DAYS_90", "2027-02-28, DAYS_90", "2027-03-01, LONGER"
    })
    void what_is_due_is_overdue_from_the_next_day_on(LocalDate asOf, Bucket bucket) {
        assertThat(Bucket.of(DUE, asOf)).isEqualTo(bucket);
    }

    @Test
    void a_state_is_that_of_a_date() {
        assertThat(INVOICES.get(0).row(0, DUE).state()).isEqualTo(InvoiceState.OPEN);
        assertThat(INVOICES.get(0).row(1, DUE).state()).isEqualTo(InvoiceState.PART_PAID);
        assertThat(INVOICES.get(0).row(99, DUE.plusDays(1)).state()).isEqualTo(InvoiceState.OVERDUE);
        assertThat(INVOICES.get(0).row(100, DUE.plusDays(1)).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void numbers_are_found_in_what_people_write() {
        assertThat(InvoiceNumber.mentionedIn("支付I2026-000012，I2026-000013;XI2026-000014 I2026-000012"))
                .containsExactly("I2026-000012", "I2026-000013");
    }

    private static Allocation paid(long a, long b, long c, long beyond) {
        return new Allocation(Map.of(A, a, B, b, C, c), beyond);
    }

    private static Invoice invoice(String number, long amount) {
        return new Invoice(number, "2026-000001", "PEK", amount, new Invoice.Dates(DUE.minusDays(30), DUE, DUE));
    }
}
