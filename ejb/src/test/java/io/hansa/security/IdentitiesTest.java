package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Roles;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentitiesTest {

    /** Else whoever helps members could sign in as an administrator. */
    @ParameterizedTest
    @EnumSource(names = "MEMBER", mode = EnumSource.Mode.EXCLUDE)
    void service_staff_change_the_names_of_members_only(IdentityKind kind) {
        Identities identities = new Identities();
        identities.context = caller("staff:li.na", Roles.SERVICE);

        assertThatThrownBy(() -> identities.changeLogins(kind, "zhang.wei", Set.of("li.na.too")))
                .isInstanceOf(EJBAccessException.class);
    }

    private static SessionContext caller(String name, String role) {
        Principal principal = () -> name;
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) ->
                        method.getName().equals("isCallerInRole") ? role.equals(arguments[0]) : principal);
    }
}
