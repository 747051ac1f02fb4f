package io.hansa.web.api.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.api.problem.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.Locale;

/** The member that calls, and the language in which it wants its answer. */
@RequestScoped
public class Me {

    @Inject
    Principal caller;

    @Inject
    HttpServletRequest request;

    MemberNumber number() {
        return new MemberNumber(Actor.parse(caller.getName()).ref());
    }

    Locale language() {
        return request.getHeader("Accept-Language") == null
                ? Locale.SIMPLIFIED_CHINESE
                : Wording.language(Collections.list(request.getLocales()));
    }
}
