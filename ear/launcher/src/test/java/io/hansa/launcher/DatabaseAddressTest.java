package io.hansa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void adds_what_the_application_relies_on() {
        assertThat(DatabaseAddress.complete("jdbc:mariadb://db/hansa"))
                .startsWith("jdbc:mariadb://db/hansa?connectTimeout=3000&")
                .contains("&useBulkStmtsForInserts=true", "&sessionVariables=time_zone='+00:00'")
                .contains(",eq_range_index_dive_limit=0");
    }

    @Test
    void leaves_what_the_address_says_itself() {
        assertThat(DatabaseAddress.complete("jdbc:mariadb://db/hansa?socketTimeout=5000&sslMode=verify-full"))
                .startsWith("jdbc:mariadb://db/hansa?socketTimeout=5000&sslMode=verify-full&connectTimeout=3000")
                .doesNotContain("socketTimeout=60000");
    }
}
