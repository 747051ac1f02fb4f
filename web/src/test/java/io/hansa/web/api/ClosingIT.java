package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A closed month over HTTP; of a year that no other test uses. */
@OverHttp
class ClosingIT {

    private static final YearMonth MONTH = YearMonth.of(2013, 4);

    @Test
    void finance_reads_a_closed_month_and_what_it_ties_to() {
        String funder = "F" + World.unique();
        World.earned(World.member(), 700, funder, MONTH.atDay(15));
        World.closed(MONTH);

        Answer closing = World.staff("FINANCE").get("/admin/closings/" + MONTH).is(200);

        assertThat(closing.text("state")).isEqualTo("CLOSED");
        assertThat(closing.<String>list("untied")).isEmpty();
        assertThat(closing.<Map<String, Object>>list("byFunder"))
                .filteredOn(sum -> funder.equals(sum.get("key")))
                .singleElement()
                .satisfies(sum -> assertThat(sum)
                        .containsEntry("points", 700)
                        .containsEntry("available", 700)
                        .containsEntry("held", 0));
        long points = closing.json().getLong("points");
        for (String by : List.of("byExpiry", "byCohort", "byFunder", "byTier")) {
            assertThat(closing.json().<Integer>getList(by + ".points").stream()
                            .mapToLong(Integer::longValue)
                            .sum())
                    .as(by)
                    .isEqualTo(points);
        }
    }

    @Test
    void a_month_that_was_not_closed_is_not_found_and_none_that_is_no_month() {
        Api finance = World.staff("FINANCE");

        finance.get("/admin/closings/1999-01").isProblem(404, "closing-not-found");
        finance.get("/admin/closings/1999-13").isProblem(422, "invalid-request");
        finance.outsideContract("GET", "/admin/closings/now", null, null).isProblem(422, "invalid-request");
    }
}
