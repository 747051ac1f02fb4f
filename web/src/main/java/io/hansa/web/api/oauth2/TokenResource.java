package io.hansa.web.api.oauth2;

import io.hansa.partners.access.InvalidClient;
import io.hansa.partners.access.InvalidScope;
import io.hansa.partners.access.Tokens;
import io.hansa.web.api.Answers;
import io.hansa.web.api.RateLimits;
import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a client a token for its secret. */
@Path("/oauth2/token")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final String GRANT = "client_credentials";

    @Inject
    Tokens tokens;

    @Inject
    RateLimits limits;

    @Context
    HttpServletRequest servlet;

    @POST
    @PermitAll
    public Response token(@HeaderParam(HttpHeaders.AUTHORIZATION) String header, MultivaluedMap<String, String> form) {
        String grant = form == null ? null : form.getFirst("grant_type");
        if (grant == null) {
            return error(400, "invalid_request", "grant_type is missing");
        }
        if (!grant.equals(GRANT)) {
            return error(400, "unsupported_grant_type", "the only grant is " + GRANT);
        }
        return ClientProof.of(header, form.getFirst("client_id"), form.getFirst("client_secret"))
                .map(proof -> issue(proof, scopes(form.getFirst("scope"))))
                .orElseGet(() -> error(400, "invalid_request", "the client must prove itself in one way"));
    }

    private Response issue(ClientProof proof, Set<String> scopes) {
        String who = servlet.getRemoteAddr() + " " + proof.clientId();
        long wait = limits.secondsUntilTry(who);
        if (wait > 0) {
            throw new ProblemException(ApiProblem.RATE_LIMITED, Map.of("retryAfterSeconds", wait));
        }
        try {
            return Answers.ok(TokenAnswer.of(tokens.issue(proof.clientId(), proof.secret(), scopes)));
        } catch (InvalidClient e) {
            limits.failed(who);
            return unknown(proof);
        } catch (InvalidScope e) {
            return error(400, "invalid_scope", "a scope is unknown, or not the client's");
        }
    }

    private static Response unknown(ClientProof proof) {
        Response answer = error(401, "invalid_client", "client id or secret is wrong");
        if (proof.byHeader()) {
            answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"hansa\"");
        }
        return answer;
    }

    private static Response error(int status, String error, String description) {
        var body = Json.createObjectBuilder().add("error", error).add("error_description", description);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.build().toString())
                .build();
    }

    private static Set<String> scopes(String text) {
        return text == null
                ? Set.of()
                : Stream.of(text.split(" ")).filter(scope -> !scope.isEmpty()).collect(Collectors.toSet());
    }
}
