package io.hansa.partners.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries a message to its endpoint, once: no redirect is followed, nothing is repeated, and neither a slow nor a long answer is
 * waited for. The addresses of a name are looked up by {@link Reach}, and those it allowed are the ones that are connected to.
 */
@ApplicationScoped
class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class.getName());
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int MOST_OF_AN_ANSWER = 2_000;
    private static final int SHOWN_OF_AN_ANSWER = 500;
    private static final int CONNECTIONS = 64;

    private Reach reach;
    private Clock clock;
    private Duration patience;
    private CloseableHttpClient client;

    protected Carrier() {}

    @Inject
    Carrier(
            Reach reach,
            Clock clock,
            @ConfigProperty(name = "hansa.webhook.timeout", defaultValue = "PT15S") Duration patience) {
        this.reach = reach;
        this.clock = clock;
        this.patience = patience;
    }

    @PostConstruct
    void open() {
        var connecting = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(CONNECTING))
                .setSocketTimeout(Timeout.of(patience))
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                .setTimeToLive(TimeValue.ofMinutes(1))
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames())
                .setDefaultConnectionConfig(connecting)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(patience))
                        .setConnectionRequestTimeout(Timeout.of(patience))
                        .build())
                .setUserAgent("Hansa-Webhooks/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.GRACEFUL);
    }

    Outcome carry(Parcel parcel) {
        Instant at = clock.instant();
        if (parcel.secrets().isEmpty()) {
            return Outcome.failed(at, DeliveryFailure.SECRET_UNREADABLE, 0);
        }
        HttpPost post = post(parcel, at);
        var late = new AtomicBoolean();
        long begun = System.nanoTime();
        CompletableFuture<Void> end = endAfterPatience(post, late);
        try {
            return answer(client.executeOpen(null, post, null), post, at, begun);
        } catch (IOException e) {
            return Outcome.failed(at, late.get() ? DeliveryFailure.TIMED_OUT : failure(e), millis(begun));
        } finally {
            end.cancel(false);
        }
    }

    /** A limit for the whole of it: those of the connection begin anew with each byte. */
    private CompletableFuture<Void> endAfterPatience(HttpPost post, AtomicBoolean late) {
        return CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    post.cancel();
                },
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The status is what counts; an answer that goes on is cut off, with its connection. */
    private static Outcome answer(ClassicHttpResponse response, HttpPost post, Instant at, long begun) {
        int millis = millis(begun);
        String text = "";
        try (response) {
            text = beginning(response);
            post.cancel();
        } catch (IOException e) {
            LOG.log(Level.FINE, "an answer was cut off", e);
        }
        return Outcome.answered(at, response.getCode(), millis, text);
    }

    private static HttpPost post(Parcel parcel, Instant at) {
        var post = new HttpPost(parcel.url());
        post.setHeader("webhook-id", parcel.message());
        post.setHeader("webhook-timestamp", Long.toString(at.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(parcel.secrets(), parcel.message(), at, parcel.payload()));
        post.setEntity(
                new StringEntity(parcel.payload(), ContentType.create("application/json", StandardCharsets.UTF_8)));
        return post;
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        byte[] body = response.getEntity().getContent().readNBytes(MOST_OF_AN_ANSWER);
        String text = new String(body, StandardCharsets.UTF_8).replace('\u0000', ' ');
        return text.substring(0, Math.min(text.length(), SHOWN_OF_AN_ANSWER));
    }

    private static int millis(long begun) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static DeliveryFailure failure(IOException failure) {
        if (failure instanceof Reach.NotAllowed) {
            return DeliveryFailure.ADDRESS_NOT_ALLOWED;
        }
        if (failure instanceof UnknownHostException) {
            return DeliveryFailure.UNKNOWN_HOST;
        }
        if (failure instanceof SSLException) {
            return DeliveryFailure.NOT_SECURE;
        }
        if (failure instanceof SocketTimeoutException || failure instanceof InterruptedIOException) {
            return DeliveryFailure.TIMED_OUT;
        }
        return failure instanceof ConnectException || failure instanceof NoRouteToHostException
                ? DeliveryFailure.NOT_CONNECTED
                : DeliveryFailure.BROKEN_OFF;
    }

    /** Names by {@link Reach}. */
    private final class CheckedNames implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return reach.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
