package io.hansa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void adds_what_the_application_relies_on() {
        assertThat(DatabaseAddress.complete("jdbc:mariadb://db/hansa"))
                .startsWith("jdbc:mariadb://db/hansa?sessionVariables=time_zone='+00:00',innodb_lock_wait_timeout=5,"
                        + "eq_range_index_dive_limit=0&")
                .contains("&useBulkStmtsForInserts=true", "&connectTimeout=3000");
    }

    @Test
    void leaves_what_the_address_says_itself() {
        assertThat(DatabaseAddress.complete("jdbc:mariadb://db/hansa?socketTimeout=5000&sslMode=verify-full"))
                .startsWith("jdbc:mariadb://db/hansa?socketTimeout=5000&sslMode=verify-full&sessionVariables=")
                .contains("&connectTimeout=3000")
                .doesNotContain("socketTimeout=60000");
    }

    @Test
    void adds_the_variables_of_a_session_that_the_address_leaves_out() {
        assertThat(
                        DatabaseAddress.complete(
                                "jdbc:mariadb://db/hansa?sessionVariables=wait_timeout=600,innodb_lock_wait_timeout=9&useSsl=true"))
                .startsWith("jdbc:mariadb://db/hansa?sessionVariables=wait_timeout=600,innodb_lock_wait_timeout=9,"
                        + "time_zone='+00:00',eq_range_index_dive_limit=0&useSsl=true&connectTimeout=3000")
                .doesNotContain("innodb_lock_wait_timeout=5");
    }
}
