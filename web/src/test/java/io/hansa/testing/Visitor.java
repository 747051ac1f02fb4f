package io.hansa.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no script: signs in at the door, and opens pages with the session that this began. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(cookies)
            .build();

    private Visitor() {}

    /** Who is not signed in. */
    public static Visitor stranger() {
        return new Visitor();
    }

    public static Visitor signedIn(String login, String password) {
        Visitor visitor = new Visitor();
        Matcher state = VIEW_STATE.matcher(visitor.open("login.xhtml").body());
        if (!state.find()) {
            throw new IllegalStateException("the sign-in page has no view state");
        }
        var form = Map.of(
                "signIn",
                "signIn",
                "signIn:login",
                login,
                "signIn:password",
                password,
                "signIn:submit",
                "submit",
                "jakarta.faces.ViewState",
                state.group(1));
        var answer = visitor.send(request("login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** Redirects are answers, not followed. */
    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /** What the browser would send to any address of this server. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder request(String path) {
        URI uri = RunningHansa.address().resolve(path);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
