package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@OverHttp
class RunningHansaIT {

    @Test
    void answers_at_its_address() {
        int status = RestAssured.get(RunningHansa.address().resolve("openapi")).statusCode();
        assertThat(status).isLessThan(500);
    }
}
