package io.hansa.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Forbidden;
import io.hansa.kernel.Roles;
import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A kind of run belongs to the roles that its handler says. */
class RunOperatorsTest {

    private static final RunNumber NUMBER = new RunNumber(17);

    private final StartRun settlement = new StartRun("settlement", "2026-03", Map.of());
    private final Run run = new Run(settlement, Actor.system("test"), Instant.EPOCH);
    private final Runs runs = new Runs();

    @BeforeEach
    void a_settlement_that_is_finances() {
        runs.handlers = new RunHandlers() {
            @Override
            Set<String> operators(String kind) {
                return kind.equals("settlement") ? Set.of(Roles.FINANCE) : Set.of();
            }
        };
        runs.runs = new RunRows() {
            @Override
            Optional<Run> find(RunNumber number) {
                return Optional.of(run);
            }

            @Override
            Optional<Run> find(String kind, String key) {
                return Optional.of(run);
            }

            @Override
            Optional<Run> lock(RunNumber number) {
                return Optional.of(run);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR})
    void others_neither_start_nor_stop_nor_resume_it(String role) {
        calledBy(role);

        assertThatThrownBy(() -> runs.start(settlement))
                .isInstanceOf(RunNotYours.class)
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> runs.cancel(NUMBER)).isInstanceOf(RunNotYours.class);
        assertThatThrownBy(() -> runs.resume(NUMBER)).isInstanceOf(RunNotYours.class);
        assertThat(run.state()).isEqualTo(RunState.QUEUED);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.FINANCE, Roles.SYSTEM})
    void whose_it_is_and_the_server_may(String role) {
        calledBy(role);

        assertThat(runs.start(settlement)).isEqualTo(run.number());
        assertThatThrownBy(() -> runs.resume(NUMBER)).isInstanceOf(RunNotOpen.class);
        run.finish(RunState.DONE, Instant.EPOCH);
        assertThatThrownBy(() -> runs.cancel(NUMBER)).isInstanceOf(RunNotOpen.class);
    }

    @ParameterizedTest
    @CsvSource({"FINANCE, false", "ADMIN, false", "SYSTEM, true"})
    void what_is_nobodys_is_the_servers(String role, boolean may) {
        calledBy(role);

        assertThat(runs.mayOperate("demo.load")).isEqualTo(may);
    }

    @Test
    void a_kind_without_a_handler_is_nobodys() {
        assertThat(new RunHandlers().operators("settlement")).isEmpty();
    }

    private void calledBy(String role) {
        runs.context = (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, args) -> method.getName().equals("isCallerInRole") && role.equals(args[0]));
    }
}
