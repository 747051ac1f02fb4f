package io.hansa.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * The contract of the API, as it was written. The server's own {@code /openapi} is not used: it adds members that OpenAPI does
 * not know.
 */
@Path("/openapi.yaml")
@RequestScoped
public class ContractResource {

    private static final String DOCUMENT = "/META-INF/openapi.yaml";

    @GET
    @PermitAll
    @Produces("application/yaml")
    public Response contract() {
        InputStream document = ContractResource.class.getResourceAsStream(DOCUMENT);
        return Response.ok(document).header("Cache-Control", "max-age=3600").build();
    }
}
