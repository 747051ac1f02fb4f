package io.hansa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the reader wanted to go before they were asked to sign in: a path within this application, or nothing. */
final class ReturnPath {

    static final String PARAMETER = "to";

    private ReturnPath() {}

    static String toLogin(HttpServletRequest request) {
        String login = request.getContextPath() + "/login.xhtml";
        if (!"GET".equals(request.getMethod())) {
            return login;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return login + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** The wanted path when it is a page of ours; a path that a browser could read as another host is not. */
    static boolean isOurs(String wanted) {
        return wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ' || c == ':')
                && (wanted.endsWith(".xhtml") || wanted.contains(".xhtml?"));
    }
}
