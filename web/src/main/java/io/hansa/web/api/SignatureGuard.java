package io.hansa.web.api;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.SignatureMissing;
import io.hansa.partners.access.Signatures;
import io.hansa.partners.access.SignedMessage;
import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import io.hansa.web.security.BearerTokens.Bearer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to the signatures of partners' messages that have an effect: where the client must sign, and wherever one is signed. A body
 * is read whole for it, before anything else reads of it.
 */
@Provider
@Idempotent
@ApplicationScoped
@Priority(Priorities.USER + 1)
public class SignatureGuard implements ContainerRequestFilter {

    private static final String INPUT = "Signature-Input";

    @Inject
    Signatures signatures;

    /** How senders know this server, where a proxy stands between. */
    @Inject
    @ConfigProperty(name = "hansa.base.url")
    Optional<String> baseUrl;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<Bearer> client =
                Bearer.of(servlet).filter(bearer -> bearer.roles().contains(Roles.PARTNER_API));
        boolean signed = request.getHeaderString(INPUT) != null;
        if (client.isEmpty() || !signed && !client.get().mustSign()) {
            return;
        }
        if (!signed) {
            throw new SignatureMissing();
        }
        SpooledBody body = SpooledBody.of(request.getEntityStream());
        try {
            signatures.check(new SignedMessage(request.getMethod(), target(), request.getHeaders(), body::open));
        } catch (RuntimeException refused) {
            body.close();
            throw refused;
        }
        request.setEntityStream(body.last());
    }

    private URI target() {
        String path = servlet.getQueryString() == null
                ? servlet.getRequestURI()
                : servlet.getRequestURI() + "?" + servlet.getQueryString();
        try {
            return URI.create(baseUrl.orElseGet(this::asAsked).replaceAll("/+$", "") + path);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ApiProblem.MALFORMED_REQUEST, Map.of());
        }
    }

    private String asAsked() {
        String url = servlet.getRequestURL().toString();
        return url.substring(0, url.length() - servlet.getRequestURI().length());
    }
}
