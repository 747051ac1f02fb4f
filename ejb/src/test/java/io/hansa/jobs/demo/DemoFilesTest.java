package io.hansa.jobs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.group.ContactRole;
import io.hansa.club.group.Industry;
import io.hansa.events.event.EventKind;
import io.hansa.kernel.Unit;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.DraftProvision;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceTexts;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the files say can be built: a typing mistake is found here and not after a minute of loading. */
class DemoFilesTest {

    @Test
    void partners_are_of_known_kinds() {
        assertThat(DemoFile.read("partners"))
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(row -> assertThatCode(() -> PartnerKind.valueOf(row.get("kind")))
                        .doesNotThrowAnyException());
    }

    @Test
    void every_partner_has_an_outlet_and_every_outlet_a_partner() {
        assertThat(column("outlets", "partner")).isEqualTo(column("partners", "code"));
        assertThat(DemoFile.read("outlets"))
                .allSatisfy(row -> assertThatCode(() -> DemoAlliance.details(row, PartnerKind.MALL))
                        .doesNotThrowAnyException());
    }

    @Test
    void prospects_are_at_known_places_in_known_stages() {
        assertThat(DemoFile.read("prospects")).allSatisfy(row -> {
            assertThatCode(() -> PartnerStage.valueOf(row.get("stage"))).doesNotThrowAnyException();
            assertThat(Divisions.find(row.get("division"))).isPresent();
            assertThatCode(() -> new RegisterPartner(
                            row.get("code"), PartnerKind.valueOf(row.get("kind")), DemoFile.text(row, "name")))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void groups_and_their_people_are_as_groups_can_be() {
        assertThat(DemoFile.read("groups")).allSatisfy(row -> {
            assertThatCode(() -> Industry.valueOf(row.get("industry"))).doesNotThrowAnyException();
            assertThat(Divisions.find(row.get("region"))).isPresent();
        });
        assertThat(column("groups", "code")).containsAll(column("contacts", "group"));
        assertThat(DemoFile.read("contacts"))
                .allSatisfy(row -> assertThatCode(() -> ContactRole.valueOf(row.get("role")))
                        .doesNotThrowAnyException());
    }

    @Test
    void what_is_written_in_dossiers_has_a_day_where_it_is_about_one() {
        assertThat(DemoFile.read("dossiers"))
                .allSatisfy(row -> assertThat(row.get("day").isEmpty())
                        .isEqualTo(DossierCategory.valueOf(row.get("category")) != DossierCategory.DATE));
    }

    @Test
    void every_kind_of_partner_has_its_hours() {
        for (PartnerKind kind : PartnerKind.values()) {
            assertThatCode(() -> DemoHours.of(kind)).doesNotThrowAnyException();
        }
    }

    @Test
    void sixty_rewards_are_of_known_kinds_and_partners() {
        assertThat(DemoFile.read("rewards")).hasSize(60).allSatisfy(row -> {
            assertThatCode(() -> RewardKind.valueOf(row.get("kind"))).doesNotThrowAnyException();
            assertThatCode(() -> RewardCategory.valueOf(row.get("category"))).doesNotThrowAnyException();
        });
        assertThat(column("partners", "code"))
                .containsAll(column("rewards", "partner").stream()
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    @Test
    void events_are_of_known_kinds_at_known_venues() {
        assertThat(DemoFile.read("events"))
                .allSatisfy(row ->
                        assertThatCode(() -> EventKind.valueOf(row.get("kind"))).doesNotThrowAnyException());
        assertThat(column("venues", "code")).containsAll(column("events", "venue"));
    }

    @Test
    void changing_places_leaves_one_member_for_each_rank() {
        assertThat(IntStream.range(0, DemoPeople.MEMBERS)
                        .map(DemoPeople::placeOf)
                        .distinct()
                        .count())
                .isEqualTo(DemoPeople.MEMBERS);
    }

    @Test
    void services_are_of_known_providers_with_a_price_by_cycle() {
        assertThat(column("providers", "code")).isEqualTo(column("services", "provider"));
        assertThat(DemoFile.read("services"))
                .allSatisfy(row -> assertThatCode(() -> new DraftProvision(
                                row.get("code"),
                                new ServiceTexts(DemoFile.text(row, "name"), DemoFile.text(row, "description")),
                                BillingCycle.valueOf(row.get("cycle")),
                                new Price(new Unit(row.get("unit")), DemoFile.number(row, "amount")),
                                "demo"))
                        .doesNotThrowAnyException());
    }

    private static Set<String> column(String file, String name) {
        return DemoFile.read(file).stream().map(row -> row.get(name)).collect(Collectors.toSet());
    }
}
