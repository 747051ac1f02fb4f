package io.hansa.web.api.seal;

import io.hansa.ledger.seal.SealKeyView;
import io.hansa.ledger.seal.Seals;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What it takes to check a proof, for everybody. */
@Path("/seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealsResource {

    @Inject
    Seals seals;

    @GET
    @Path("keys")
    @PermitAll
    public Response keys() {
        return Answers.ok(
                new KeysAnswer(seals.keys().stream().map(KeyAnswer::of).toList()));
    }

    /** As a file for {@code CheckProof.java} and other programs. */
    @GET
    @Path("keys/{key}.pem")
    @PermitAll
    @Produces("application/x-pem-file")
    public Response key(@PathParam("key") String id) {
        String pem = seals.keys().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .map(SealKeyView::pem)
                .orElseThrow(NotFoundException::new);
        return Answers.ok(pem);
    }

    /** The newest: whoever keeps it sees when later something before it is changed or gone. */
    @GET
    @Path("last")
    @PermitAll
    public Response last() {
        return Answers.ok(seals.last().map(SealAnswer::of).orElseThrow(NotFoundException::new));
    }
}
