package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

    /** As most clients in Java offer it, with their very first message. */
    @Test
    void answers_a_large_first_message_of_a_client_that_offers_http_2() throws Exception {
        var request = HttpRequest.newBuilder(RunningHansa.address().resolve("api/v1/partner/transactions:batch"))
                .version(HttpClient.Version.HTTP_2)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("[" + " ".repeat(300_000) + "]"))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void keeps_the_servers_figures_to_itself() {
        RestAssured.get(RunningHansa.address().resolve("metrics")).then().statusCode(403);
    }
}
