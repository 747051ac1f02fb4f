package io.hansa.web.security;

import io.hansa.security.SignedIn;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads a partner's user whose password somebody else has made to the page where another is chosen, whatever was asked for. */
@WebFilter("/partner/*")
public class OwnPasswordFilter implements Filter {

    private static final String PAGE = "/partner/password.xhtml";

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        boolean chooses = Session.signedIn(request).map(SignedIn::passwordOnce).orElse(false);
        if (chooses && !request.getServletPath().equals(PAGE)) {
            ((HttpServletResponse) res).sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(req, res);
        }
    }
}
