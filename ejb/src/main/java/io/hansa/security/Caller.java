package io.hansa.security;

import io.hansa.kernel.Actor;
import jakarta.ejb.EJBContext;

/** Who calls a boundary. */
public final class Caller {

    private static final Actor NOBODY = Actor.system("anonymous");

    private Caller() {}

    /** The caller's actor; {@code system:anonymous} for someone who is not signed in. */
    public static Actor of(EJBContext context) {
        String name = context.getCallerPrincipal().getName();
        int colon = name.indexOf(':');
        return colon < 1 ? NOBODY : Actor.parse(name);
    }

    /** Whether the caller is a member, and so may ask for itself only. */
    public static boolean isMember(EJBContext context) {
        return of(context).kind() == Actor.Kind.MEMBER;
    }
}
