package io.hansa.web.security;

import io.hansa.security.IdentityKind;

/** The three faces of the application and where each begins. */
enum Face {
    MEMBER("/member/index.xhtml"),
    PARTNER("/partner/index.xhtml"),
    STAFF("/console/index.xhtml");

    private final String home;

    Face(String home) {
        this.home = home;
    }

    static Face of(IdentityKind kind) {
        return valueOf(kind.name());
    }

    String home() {
        return home;
    }
}
