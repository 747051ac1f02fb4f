package io.hansa.kernel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.EmbeddedDatabase;
import jakarta.persistence.Persistence;
import org.junit.jupiter.api.Test;

class PersistenceUnitIT {

    @Test
    void opens_without_a_container_for_the_tests_of_repositories() {
        var properties = EmbeddedDatabase.forTests().unitProperties();
        try (var factory = Persistence.createEntityManagerFactory("ledger", properties);
                var manager = factory.createEntityManager()) {
            assertThat(manager.createNativeQuery("SELECT CURRENT_USER()").getSingleResult())
                    .isEqualTo("hansa_app@127.0.0.1");
        }
    }
}
