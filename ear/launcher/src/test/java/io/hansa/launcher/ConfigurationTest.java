package io.hansa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private final Properties file = new Properties();
    private final Properties system = new Properties();

    @Test
    void takes_a_system_property_before_the_environment_and_that_before_the_file() {
        file.setProperty("hansa.http.port", "1");
        assertThat(configuration(Map.of()).port("hansa.http.port", 9)).isEqualTo(1);
        assertThat(configuration(Map.of("HANSA_HTTP_PORT", "2")).port("hansa.http.port", 9))
                .isEqualTo(2);
        system.setProperty("hansa.http.port", "3");
        assertThat(configuration(Map.of("HANSA_HTTP_PORT", "2")).port("hansa.http.port", 9))
                .isEqualTo(3);
    }

    @Test
    void takes_an_empty_value_for_none() {
        system.setProperty("hansa.db.url", " ");
        assertThat(configuration(Map.of()).get("hansa.db.url")).isEmpty();
    }

    @Test
    void says_which_key_is_not_a_port() {
        system.setProperty("hansa.http.port", "eighty");
        assertThatThrownBy(() -> configuration(Map.of()).port("hansa.http.port", 9))
                .isInstanceOf(LaunchProblem.class)
                .hasMessage("hansa.http.port is not a port: eighty");
        system.setProperty("hansa.http.port", "70000");
        assertThatThrownBy(() -> configuration(Map.of()).port("hansa.http.port", 9))
                .hasMessageContaining("70000");
    }

    @Test
    void passes_on_what_is_ours_and_nothing_else() {
        file.setProperty("hansa.programme.zone", "Asia/Shanghai");
        system.setProperty("user.name", "somebody");
        system.setProperty("hansa.demo", "true");
        assertThat(configuration(Map.of()).all())
                .containsOnly(Map.entry("hansa.programme.zone", "Asia/Shanghai"), Map.entry("hansa.demo", "true"));
    }

    private Configuration configuration(Map<String, String> environment) {
        return new Configuration(file, system, environment::get);
    }
}
