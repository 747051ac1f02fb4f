package io.hansa.web.api.member;

import io.hansa.club.contact.ContactProofs;
import io.hansa.club.contact.ContactView;
import io.hansa.club.contact.NoContact;
import io.hansa.club.member.ContactKind;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phone and mail of the calling member, and whether they proved to be its own. */
@Path("/me/contacts")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @Inject
    Me me;

    @Inject
    ContactProofs proofs;

    @GET
    public Response all() {
        return Answers.ok(Map.of(
                "items", proofs.all(me.number()).stream().map(ContactAnswer::of).toList()));
    }

    @PUT
    @Path("{kind}/code")
    public Response send(@PathParam("kind") @Pattern(regexp = "phone|mail") String kind) {
        return Answers.ok(ContactAnswer.of(proofs.send(me.number(), kind(kind))));
    }

    @PUT
    @Path("{kind}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(
            @PathParam("kind") @Pattern(regexp = "phone|mail") String kind, @NotNull @Valid CodeRequest body) {
        proofs.confirm(me.number(), kind(kind), body.code());
        return Answers.ok(ContactAnswer.of(find(kind(kind), proofs.all(me.number()))));
    }

    private static ContactView find(ContactKind kind, List<ContactView> all) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow(() -> new NoContact(kind));
    }

    private static ContactKind kind(String text) {
        return ContactKind.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
