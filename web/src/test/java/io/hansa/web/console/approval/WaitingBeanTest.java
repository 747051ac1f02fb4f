package io.hansa.web.console.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.decision.WaitingKind;
import io.hansa.club.decision.WaitingRow;
import io.hansa.kernel.Actor;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingBeanTest {

    @ParameterizedTest
    @EnumSource(WaitingKind.class)
    void each_kind_has_a_page_that_shows_it(WaitingKind kind) {
        var row = new WaitingRow(kind, "X v1", "code=X&version=1", Actor.system("test"), Instant.EPOCH, false);

        String[] page = new WaitingBean().page(row).split("\\?");

        assertThat(Path.of("src/main/webapp" + page[0])).exists();
        assertThat(page[1]).isEqualTo("code=X&version=1");
    }

    @ParameterizedTest
    @EnumSource(value = WaitingKind.class, names = "ADJUSTMENT", mode = EnumSource.Mode.EXCLUDE)
    void each_kind_has_words(WaitingKind kind) {
        assertThat(ResourceBundle.getBundle("io.hansa.web.i18n.consoleApproval_en")
                        .getString("waiting." + kind))
                .isNotBlank();
    }
}
