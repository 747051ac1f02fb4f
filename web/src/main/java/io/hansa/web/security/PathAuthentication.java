package io.hansa.web.security;

import io.hansa.security.SignedIn;
import io.hansa.security.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * The one authentication mechanism: bearer tokens under {@code /api/}, the session everywhere else. The session is kept by hand
 * and not by {@code @AutoApplySession}, which would also sign in a browser's requests to the API.
 */
@ApplicationScoped
public class PathAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    BearerTokens tokens;

    @Inject
    Subjects subjects;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (DecodedPath.isApi(request)) {
            return byToken(request, context);
        }
        if (context.isAuthenticationRequest()) {
            return bySignIn(request, context);
        }
        return bySession(request, context);
    }

    private static AuthenticationStatus bySignIn(HttpServletRequest request, HttpMessageContext context) {
        Credential proof = context.getAuthParameters().getCredential();
        if (!(proof instanceof Proven proven)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Session.begin(request, proven.signedIn());
        return signIn(
                context, proven.signedIn().principalName(), proven.signedIn().roles());
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> signedIn = Session.signedIn(request).flatMap(session -> asOfNow(session, request, context));
        if (signedIn.isPresent()) {
            return signIn(
                    context, signedIn.get().principalName(), signedIn.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return context.redirect(ReturnPath.toLogin(request));
    }

    /** Somebody may have been disabled, given other roles or another password since; that holds from the next page on. */
    private Optional<SignedIn> asOfNow(SignedIn session, HttpServletRequest request, HttpMessageContext context) {
        if (!context.isProtected()) {
            return Optional.of(session);
        }
        Optional<SignedIn> now = subjects.now(session);
        if (now.isEmpty()) {
            Session.end(request);
        } else if (!now.get().equals(session)) {
            Session.renew(request, now.get());
        }
        return now;
    }

    /** Whoever has no good token is nobody; the API itself says so, as a problem, where it needs somebody. */
    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return context.doNothing();
        }
        return tokens.verify(header.substring(BEARER.length()).trim())
                .map(bearer -> {
                    bearer.bring(request);
                    return signIn(context, bearer.principalName(), bearer.roles());
                })
                .orElseGet(context::doNothing);
    }

    private static AuthenticationStatus signIn(HttpMessageContext context, String principalName, Set<String> roles) {
        return context.notifyContainerAboutLogin(principalName, roles);
    }
}
