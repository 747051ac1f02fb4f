package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.WhoMay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be called or opened of which the tables do not say by whom. What they say is tried by the running server. */
class WhoMayTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Tried by {@link WhoMayIT}. */
    @Test
    void each_operation_has_its_row() {
        WhoMay table = WhoMay.call();
        assertThat(table.rows().keySet())
                .as("a row in " + table.file() + " for each operation, with an answer for " + table.callers())
                .containsExactlyInAnyOrderElementsOf(OpenApiTest.documented().stream()
                        .map(operation -> operation.replace(" /api/v1", " "))
                        .toList());
    }

    /** Tried by {@code WhoMayOpenIT}. */
    @Test
    void each_page_has_its_row() throws IOException {
        WhoMay table = WhoMay.open();
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(table.rows().keySet())
                    .as("a row in " + table.file() + " for each page, with an answer for " + table.callers())
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> "/" + PAGES.relativize(file))
                            .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                            .toList());
        }
    }
}
