package io.hansa.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A partner's system that takes webhooks, in the process of the tests. */
public final class WebhookReceiver implements AutoCloseable {

    /** What it got. */
    public record Message(String id, HttpHeaders headers, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private volatile int status = 200;

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    public void answers(int with) {
        status = with;
    }

    /** The next message of a type; others are passed over. */
    public Message next(String type) {
        return each(type).get(type);
    }

    /** The next message of each type, in whatever order they come; others are passed over. */
    public Map<String, Message> each(String... types) {
        Map<String, Message> came = new HashMap<>();
        while (came.size() < types.length) {
            Message message = poll();
            if (message == null) {
                throw new AssertionError(
                        "no message of each type " + List.of(types) + " came, but of " + came.keySet());
            }
            Stream.of(types)
                    .filter(type -> message.body().contains("\"type\":\"" + type + "\""))
                    .forEach(type -> came.putIfAbsent(type, message));
        }
        return came;
    }

    private Message poll() {
        try {
            return messages.poll(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true);
            messages.add(new Message(exchange.getRequestHeaders().getFirst("webhook-id"), headers, body));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
