package io.hansa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The path that the container chose the servlet by: {@code /%61pi/} is {@code /api/}, and so is {@code //api/}. */
final class DecodedPath {

    private DecodedPath() {}

    static String of(HttpServletRequest request) {
        return Objects.toString(request.getServletPath(), "") + Objects.toString(request.getPathInfo(), "");
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }
}
