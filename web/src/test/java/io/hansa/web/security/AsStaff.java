package io.hansa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.security.IdentityKind;
import io.hansa.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Callable;

/** Calls boundaries as staff do who have signed in, so that a test needs no page to have two persons. */
@RequestScoped
public class AsStaff {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /** @param role of {@link io.hansa.kernel.Roles} */
    public <T> T call(String login, String role, Callable<T> work) {
        var signedIn = new SignedIn("staff:" + login, IdentityKind.STAFF, login, login, Set.of(role), false, 0);
        AuthenticationStatus status = security.authenticate(
                request,
                nobodysResponse(),
                AuthenticationParameters.withParams()
                        .credential(new Proven(signedIn))
                        .newAuthentication(true));
        assertThat(status).isEqualTo(AuthenticationStatus.SUCCESS);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            signOut();
        }
    }

    private void signOut() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is written to it: the mechanism only says who it is. */
    private static HttpServletResponse nobodysResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                AsStaff.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null);
    }
}
