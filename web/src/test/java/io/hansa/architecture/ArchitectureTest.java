package io.hansa.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "io.hansa";
    private static final String PLANTED = "io.hansa.architecture.planted";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/launcher"))
            .importPackages(ROOT);

    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(PLANTED);

    private record Rule(String name, Function<String, ArchRule> of, String breach) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                        new Rule("arrows run down", Arrows::run, "planted.ledger.LedgerThatKnowsTheClub"),
                        new Rule(
                                "partners are reached by port or record",
                                Arrows::reachPartnersByPortOrRecord,
                                "planted.club.ClubInsidePartners"),
                        new Rule("entities stay", Walls::entitiesStayInTheirPackage, "planted.club.OpenEntity"),
                        new Rule(
                                "the entity manager is for repositories",
                                Walls::entityManagerIsForRepositories,
                                "planted.club.OpenRepository"),
                        new Rule("boundaries name roles", Walls::boundariesNameTheirRoles, "planted.club.OpenDoor"),
                        new Rule(
                                "pages and resources are in web",
                                Walls::pagesAndResourcesAreInWeb,
                                "planted.club.ResourceInTheClub"),
                        new Rule("web knows no tables", Walls::webKnowsNoTables, "planted.web.PageWithTransaction"),
                        new Rule(
                                "transactions begin in session beans",
                                Walls::transactionsBeginInSessionBeans,
                                "planted.club.TransactionOfAnInterceptor"),
                        new Rule("timers are ticks", Walls::timersAreTicks, "planted.club.TimerInTheClub"),
                        new Rule(
                                "who begins anew begins the transaction",
                                Walls::whoBeginsAnewBeginsTheTransaction,
                                "planted.club.RetryInTheContainersTransaction"),
                        new Rule("no empty names", Words::noEmptyNames, "planted.club.PointsManager"),
                        new Rule("refusals are reasons", Words::refusalsAreReasons, "planted.club.NoPointsException"),
                        new Rule("causes are declared", Words::causesAreDeclared, "planted.club.SilentCause"),
                        new Rule("time is injected", Words::timeComesFromTheClock, "planted.club.OwnTime"),
                        new Rule("amounts are whole", Words::amountsAreWhole, "planted.ledger.FloatingPoints"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_in_the_product(Rule rule) {
        rule.of().apply(ROOT).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sees_the_breach_that_was_planted(Rule rule) {
        assertThatThrownBy(() -> rule.of().apply(PLANTED).check(BREACHES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.breach());
    }

    @Test
    void sees_the_whole_product() {
        assertThat(PRODUCT.stream().map(type -> type.getPackageName()))
                .contains(
                        "io.hansa.kernel",
                        "io.hansa.ledger.journal",
                        "io.hansa.partners.port",
                        "io.hansa.club.member",
                        "io.hansa.web.faces");
    }

    @Test
    void every_package_tells_its_contract() throws IOException {
        List<Path> missing = new ArrayList<>();
        for (var module : List.of("ledger", "partners", "ejb", "web", "ear/launcher", "ear/micro")) {
            missing.addAll(Contracts.missing(Path.of("..", module, "src/main/java")));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_package_without_contract_is_seen(@TempDir Path sources) throws IOException {
        var silent = Files.createDirectories(sources.resolve("silent"));
        Files.writeString(silent.resolve("Code.java"), "class Code {}");
        var telling = Files.createDirectories(sources.resolve("telling"));
        Files.writeString(telling.resolve("Code.java"), "class Code {}");
        Files.writeString(telling.resolve("package-info.java"), "/** What it answers for. */ package telling;");
        assertThat(Contracts.missing(sources)).containsExactly(silent);
    }
}
