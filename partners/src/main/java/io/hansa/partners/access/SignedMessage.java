package io.hansa.partners.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request as its sender signed it.
 *
 * @param target with scheme and authority as the sender knows them, undecoded
 * @param headers by name in whatever case, with the value of each line
 * @param body as it came, from its beginning, as often as it is opened
 */
public record SignedMessage(String method, URI target, Map<String, List<String>> headers, Body body) {

    /** What may be too long for the memory. */
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }

    public SignedMessage {
        headers = Map.copyOf(headers);
    }

    /** The lines of a field as one (RFC 9421, 2.1). */
    Optional<String> field(String name) {
        return headers.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.stream().map(String::strip).collect(Collectors.joining(", ")))
                .findFirst();
    }

    /** The value of a component: a field, or what is derived from the request itself (RFC 9421, 2.2). */
    Optional<String> component(String name) {
        return switch (name) {
            case "@method" -> Optional.of(method);
            case "@target-uri" -> Optional.of(target.toString());
            case "@authority" -> Optional.of(authority());
            case "@scheme" -> Optional.of(target.getScheme().toLowerCase(Locale.ROOT));
            case "@request-target" -> Optional.of(path() + (target.getRawQuery() == null ? "" : query()));
            case "@path" -> Optional.of(path());
            case "@query" -> Optional.of(query());
            default -> name.startsWith("@") ? Optional.empty() : field(name);
        };
    }

    private String path() {
        return target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    }

    private String query() {
        return "?" + Optional.ofNullable(target.getRawQuery()).orElse("");
    }

    /** Without the port that the scheme has anyway. */
    private String authority() {
        String host = Optional.ofNullable(target.getHost())
                .orElseGet(target::getRawAuthority)
                .toLowerCase(Locale.ROOT);
        int usual = "https".equalsIgnoreCase(target.getScheme()) ? 443 : 80;
        return target.getPort() < 0 || target.getPort() == usual ? host : host + ":" + target.getPort();
    }

    /** Never the body: records end up in logs. */
    @Override
    public String toString() {
        return "SignedMessage[" + method + " " + target + "]";
    }
}
