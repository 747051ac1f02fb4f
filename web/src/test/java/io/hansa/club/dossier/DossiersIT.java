package io.hansa.club.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.brand.BrandChanged;
import io.hansa.club.brand.BrandClosed;
import io.hansa.club.brand.BrandView;
import io.hansa.club.brand.Brands;
import io.hansa.club.brand.SetBrand;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dossiers of top members, and the brands that members belong to. */
@InContainer
class DossiersIT {

    private static final int CROWD = 12;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Dossiers dossiers;

    @Inject
    Brands brands;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private MemberNumber member;

    @BeforeEach
    void member() {
        member = members.withPoints(0);
    }

    @Test
    void is_written_of_top_members_only_and_corrected_by_new_rows() throws SQLException {
        refused("dossier-not-for-tier", preference("tea"));
        update("UPDATE club_standing SET tier = 'GOLD' WHERE member = ?", member.value());
        system.run(() -> dossiers.write(preference("coffee")));
        system.run(() -> dossiers.write(new WriteDossier(
                member,
                DossierCategory.DATE,
                "daughter's birthday",
                Optional.of(LocalDate.of(2019, 2, 28)),
                Optional.empty())));
        refused("invalid-dossier-text", preference(" "));
        refused(
                "invalid-dossier-on",
                new WriteDossier(member, DossierCategory.DATE, "when?", Optional.empty(), Optional.empty()));

        var coffee = rows().get(0);
        system.run(() -> dossiers.write(correcting(coffee.id(), "green tea")));
        assertThat(rows()).extracting(DossierRow::text).containsExactly("green tea", "daughter's birthday");
        refused("not-in-dossier", correcting(coffee.id(), "black tea"));
        system.run(() -> dossiers.write(correcting(rows().get(0).id(), "")));
        assertThat(rows()).extracting(DossierRow::category).containsExactly(DossierCategory.DATE);
        assertThat(count("SELECT COUNT(*) FROM club_dossier_entry WHERE member = ?"))
                .isEqualTo(4);
    }

    @Test
    void each_look_is_recorded_and_nothing_is_changed() throws SQLException {
        update("UPDATE club_standing SET tier = 'GOLD' WHERE member = ?", member.value());
        system.run(() -> dossiers.write(preference("window seat")));
        system.call(() -> dossiers.open(member));
        system.call(() -> dossiers.open(member));
        assertThat(count("SELECT COUNT(*) FROM club_dossier_look WHERE member = ?"))
                .isEqualTo(2);

        assertThatThrownBy(() -> update("DELETE FROM club_dossier_look WHERE member = ?", member.value()))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> update("UPDATE club_dossier_entry SET words = 'x' WHERE member = ?", member.value()))
                .isInstanceOf(SQLException.class);
        update("UPDATE club_dossier_entry SET words = '', falls_on = NULL WHERE member = ?", member.value());
        assertThat(rows()).as("erased").isEmpty();
    }

    @Test
    void of_many_who_correct_one_row_at_once_one_does() throws SQLException {
        update("UPDATE club_standing SET tier = 'GOLD' WHERE member = ?", member.value());
        system.run(() -> dossiers.write(preference("aisle seat")));
        long id = rows().get(0).id();
        Callable<?> correct = () -> {
            system.run(() -> dossiers.write(correcting(id, "window seat")));
            return null;
        };

        assertThat(Parallel.outcomes(Collections.nCopies(CROWD, correct)))
                .containsOnlyOnce("done")
                .filteredOn(outcome -> !outcome.equals("done"))
                .containsOnly("not-in-dossier");
    }

    @Test
    void a_member_belongs_to_one_brand_which_is_changed_by_one_at_a_time() {
        String code = "B" + ThreadLocalRandom.current().nextInt(1_000_000_000);
        BrandView made = system.call(() -> brands.set(brand(code, "#0f5c52", true, 0)));
        assertThat(made.version()).isEqualTo(1);
        assertThatThrownBy(() -> system.call(() -> brands.set(brand(code, "#0f5c52", true, 0))))
                .isInstanceOf(BrandChanged.class);
        assertThatThrownBy(() -> system.call(() -> brands.set(brand(code, "#ffe08a", true, 1))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("invalid-brand-contrast-light"));

        system.run(() -> brands.assign(member, Optional.of(code)));
        system.run(() -> brands.assign(member, Optional.of(code)));
        assertThat(brands.of(List.of(member))).containsEntry(member, code);

        system.call(() -> brands.set(brand(code, "#0f5c52", false, 1)));
        var other = members.withPoints(0);
        assertThatThrownBy(() -> system.run(() -> brands.assign(other, Optional.of(code))))
                .isInstanceOf(BrandClosed.class);
        system.run(() -> brands.assign(member, Optional.empty()));
        assertThat(brands.of(List.of(member, other))).isEmpty();
    }

    private static SetBrand brand(String code, String light, boolean open, int version) {
        return new SetBrand(
                code,
                new LocalizedText("港湾", "Harbour"),
                "+86 400 000 0000",
                new LocalizedText("全天", "all day"),
                light,
                "#62bfae",
                open,
                version);
    }

    private WriteDossier preference(String text) {
        return new WriteDossier(member, DossierCategory.PREFERENCE, text, Optional.empty(), Optional.empty());
    }

    private WriteDossier correcting(long id, String text) {
        return new WriteDossier(member, DossierCategory.PREFERENCE, text, Optional.empty(), Optional.of(id));
    }

    private List<DossierRow> rows() {
        return system.call(() -> dossiers.open(member)).rows();
    }

    private void refused(String code, WriteDossier command) {
        assertThatThrownBy(() -> system.run(() -> dossiers.write(command)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, member.value());
            try (var found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private void update(String sql, String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, key);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
