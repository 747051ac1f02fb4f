package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One attempt, with whatever the other side does. */
class CarrierTest {

    private static final byte[] SECRET = new byte[32];

    private final Receiver receiver = new Receiver();
    private final Carrier carrier = carrier(true);

    private static Carrier carrier(boolean loopback) {
        var carrier = new Carrier(new Reach(loopback), Clock.systemUTC(), Duration.ofMillis(700));
        carrier.open();
        return carrier;
    }

    @BeforeEach
    void warm() {
        carry(receiver.url());
        receiver.messages().clear();
    }

    @AfterEach
    void close() {
        carrier.close();
        receiver.close();
    }

    @Test
    void an_answer_in_the_two_hundreds_has_arrived() {
        Outcome outcome = carry(receiver.url());
        assertThat(outcome.arrived()).isTrue();
        assertThat(outcome.answer()).hasValue("thanks");
        assertThat(receiver.messages()).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo("msg_7");
            assertThat(message.body()).isEqualTo("{\"a\":\"王\"}");
            assertThat(message.headers().firstValue("content-type")).hasValue("application/json; charset=UTF-8");
            assertThat(message.headers().firstValue("webhook-signature").orElseThrow())
                    .startsWith("v1,");
        });
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.url() + "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        Outcome outcome = carry(receiver.url());
        assertThat(outcome.status()).hasValue(307);
        assertThat(outcome.arrived()).isFalse();
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void who_does_not_answer_in_time_is_given_up_and_nothing_is_repeated() throws InterruptedException {
        var released = new CountDownLatch(1);
        receiver.answers(exchange -> released.await());
        Outcome outcome = carry(receiver.url());
        released.countDown();
        assertThat(outcome.failure()).hasValue(DeliveryFailure.TIMED_OUT);
        assertThat(outcome.unreached()).isTrue();
        assertThat(receiver.messages()).hasSize(1);
    }

    /** Each byte comes in time, the answer never. */
    @Test
    void who_answers_byte_by_byte_is_cut_off() throws IOException {
        var sent = new AtomicInteger();
        try (var drip = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = new Thread(() -> drip(drip, sent));
            dripping.start();
            Outcome outcome = carry("http://127.0.0.1:" + drip.getLocalPort() + "/");
            assertThat(outcome.failure()).hasValue(DeliveryFailure.TIMED_OUT);
            assertThat(outcome.millis()).isLessThan(5_000);
            assertThat(sent).hasValueGreaterThan(1);
        }
    }

    private static void drip(ServerSocket server, AtomicInteger sent) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read();
            for (byte letter : "HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII)) {
                socket.getOutputStream().write(letter);
                sent.incrementAndGet();
            }
            while (true) {
                socket.getOutputStream().write('x');
                sent.incrementAndGet();
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException e) {
            // the other side has hung up
        }
    }

    @Test
    void of_a_long_answer_the_beginning_is_read() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = "y".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(part);
            }
        });
        Outcome outcome = carry(receiver.url());
        assertThat(outcome.arrived()).isTrue();
        assertThat(outcome.answer().orElseThrow()).hasSize(500);
    }

    @Test
    void a_name_that_leads_into_our_own_network_is_not_connected_to() {
        var careful = carrier(false);
        Outcome outcome = careful.carry(parcel(receiver.url().replace("127.0.0.1", "localhost"), List.of(SECRET)));
        careful.close();
        assertThat(outcome.failure()).hasValue(DeliveryFailure.ADDRESS_NOT_ALLOWED);
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void each_way_of_not_arriving_has_its_name() throws IOException {
        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        assertThat(carry("http://127.0.0.1:" + closed + "/").failure()).hasValue(DeliveryFailure.NOT_CONNECTED);
        assertThat(carry("http://no-such-name.invalid/").failure()).hasValue(DeliveryFailure.UNKNOWN_HOST);
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new Thread(() -> drip(plain, new AtomicInteger())).start();
            assertThat(carry("https://127.0.0.1:" + plain.getLocalPort() + "/").failure())
                    .hasValue(DeliveryFailure.NOT_SECURE);
        }
        receiver.answers(exchange -> exchange.getHttpContext().getServer().stop(0));
        assertThat(carry(receiver.url()).failure()).hasValue(DeliveryFailure.BROKEN_OFF);
        assertThat(carrier.carry(parcel(receiver.url(), List.of())).failure())
                .hasValue(DeliveryFailure.SECRET_UNREADABLE);
    }

    private Outcome carry(String url) {
        return carrier.carry(parcel(url, List.of(SECRET)));
    }

    private static Parcel parcel(String url, List<byte[]> secrets) {
        return new Parcel(7, url, "{\"a\":\"王\"}", 0, 0, secrets);
    }
}
