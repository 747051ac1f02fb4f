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

    /** Where an action goes that is done. */
    String outcome() {
        return home.substring(0, home.length() - ".xhtml".length());
    }

    String home() {
        return home;
    }
}
