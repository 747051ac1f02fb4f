package io.hansa.club.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingKindTest {

    @ParameterizedTest
    @EnumSource(WaitingKind.class)
    void the_view_has_each_kind(WaitingKind kind) throws IOException {
        assertThat(view()).contains("'" + kind + "'");
    }

    private static String view() throws IOException {
        try (var sql = WaitingKind.class.getResourceAsStream("/db/club/R__club_waiting.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
