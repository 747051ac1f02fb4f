package io.hansa.micro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaVersionTest {

    @Test
    void takes_seventeen_to_twenty_three() {
        assertThat(JavaVersion.problem("17")).isNull();
        assertThat(JavaVersion.problem("23")).isNull();
    }

    @Test
    void says_what_to_install_instead_of_any_other() {
        assertThat(JavaVersion.problem("1.8")).contains("this is Java 8").contains("install JDK 17");
        assertThat(JavaVersion.problem("11")).contains("this is Java 11");
        assertThat(JavaVersion.problem("24")).contains("this is Java 24");
    }
}
