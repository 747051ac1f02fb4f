package io.hansa.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@OverHttp
class RunningHansaIT {

    @Test
    void answers_at_its_address() {
        RestAssured.get(RunningHansa.address().resolve("health"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
    }

    @Test
    void keeps_the_servers_figures_to_itself() {
        RestAssured.get(RunningHansa.address().resolve("metrics")).then().statusCode(403);
    }
}
