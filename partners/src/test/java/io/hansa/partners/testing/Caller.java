package io.hansa.partners.testing;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** Stands in for the container's session context: who calls is set for each thread. */
final class Caller {

    private final ThreadLocal<String> name = ThreadLocal.withInitial(() -> "system:test");

    void is(String principal) {
        name.set(principal);
    }

    SessionContext context() {
        return (SessionContext) Proxy.newProxyInstance(
                Caller.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (self, method, arguments) -> {
                    if ("getCallerPrincipal".equals(method.getName())) {
                        String caller = name.get();
                        return (Principal) () -> caller;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
