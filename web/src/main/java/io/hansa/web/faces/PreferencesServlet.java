package io.hansa.web.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Remembers the reader's language or theme in a cookie and goes back to the page they came from:
 * {@code /preferences?language=en}, {@code /preferences?theme=dark}. Works without script and on every page.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            Appearance.language(language)
                    .ifPresent(
                            locale -> remember(request, response, Appearance.LANGUAGE_COOKIE, locale.toLanguageTag()));
        }
        String theme = request.getParameter("theme");
        if (theme != null && Appearance.THEMES.contains(theme)) {
            remember(request, response, Appearance.THEME_COOKIE, theme);
        }
        response.sendRedirect(back(request));
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The referring page's path and query only, so that nobody is sent to another site. */
    private static String back(HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return home;
        }
        try {
            URI uri = URI.create(referer);
            String path = uri.getRawPath();
            boolean ours = path != null && path.startsWith(home) && !path.startsWith("//");
            return !ours ? home : uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return home;
        }
    }
}
