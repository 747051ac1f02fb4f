package io.hansa.web.security;

import io.hansa.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is signed in, as the browser's session keeps it. */
final class Session {

    private static final String KEY = Session.class.getName();

    private Session() {}

    static void begin(HttpServletRequest request, SignedIn signedIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(KEY, signedIn);
    }

    /** The same somebody, with other rights. */
    static void renew(HttpServletRequest request, SignedIn signedIn) {
        request.getSession().setAttribute(KEY, signedIn);
    }

    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(open -> (SignedIn) open.getAttribute(KEY));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
