package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Terms TERMS =
            new Terms(new Rate(1, 100), Rate.NOTHING, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.of(12), 30);

    @Test
    void the_first_version_may_begin_in_the_past() {
        assertThatCode(() -> beginning().requireMayBegin(TODAY.minusYears(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void a_later_version_begins_tomorrow_at_the_earliest() {
        Versions versions = beginning("2026-01-01");

        assertThatThrownBy(() -> versions.requireMayBegin(TODAY, TODAY)).isInstanceOf(ContractBegun.class);
        assertThatCode(() -> versions.requireMayBegin(TODAY.plusDays(1), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void a_version_never_begins_before_the_one_before_it() {
        Versions versions = beginning("2026-01-01", "2027-01-01");

        assertThatThrownBy(() -> versions.requireMayBegin(LocalDate.parse("2026-12-31"), TODAY))
                .isInstanceOfSatisfying(
                        ContractBegun.class,
                        refusal -> assertThat(refusal.args()).containsEntry("earliest", LocalDate.parse("2027-01-01")));
    }

    @Test
    void on_every_date_exactly_the_version_that_began_last_is_in_force() {
        List<ContractView> views = beginning("2026-01-01", "2027-01-01", "2027-01-01", "2027-06-01")
                .views();

        assertThat(inForce(views, "2025-12-31")).isEmpty();
        assertThat(inForce(views, "2026-12-31")).containsExactly(1);
        assertThat(inForce(views, "2027-01-01")).containsExactly(3);
        assertThat(inForce(views, "2027-05-31")).containsExactly(3);
        assertThat(inForce(views, "2099-01-01")).containsExactly(4);
    }

    private static List<Integer> inForce(List<ContractView> views, String date) {
        return views.stream()
                .filter(view -> view.inForceOn(LocalDate.parse(date)))
                .map(ContractView::version)
                .toList();
    }

    private static Versions beginning(String... dates) {
        var contracts = new ArrayList<Contract>();
        for (String date : dates) {
            var command = new AgreeContract("PEK", LocalDate.parse(date), TERMS);
            contracts.add(
                    new Contract(command, contracts.size() + 1, Actor.system("test"), Instant.EPOCH, Optional.empty()));
        }
        return new Versions(contracts);
    }
}
