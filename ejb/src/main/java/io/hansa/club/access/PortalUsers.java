package io.hansa.club.access;

import io.hansa.kernel.Roles;
import io.hansa.partners.port.PartnerUsers;
import io.hansa.security.IdentityKind;
import io.hansa.security.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Portal users are identities of the kind PARTNER; their subject is the partner's code. */
@ApplicationScoped
class PortalUsers implements PartnerUsers {

    @Inject
    Subjects subjects;

    @Override
    public Optional<String> partnerOf(String login) {
        return subjects.of(IdentityKind.PARTNER, login);
    }

    @Override
    public boolean hasAdministrator(String partnerCode) {
        return subjects.anyWith(IdentityKind.PARTNER, partnerCode, Roles.PARTNER_ADMIN);
    }
}
