package io.hansa.partners.testing;

import io.hansa.partners.port.PartnerUsers;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the portal's sign-ins: {@code name@PARTNER} works for a partner. */
public final class PortalUsers implements PartnerUsers {

    private final Set<String> administered = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<String> partnerOf(String login) {
        return Optional.of(login.substring(login.indexOf('@') + 1));
    }

    @Override
    public boolean hasAdministrator(String partnerCode) {
        return administered.contains(partnerCode);
    }

    public void administer(String partnerCode) {
        administered.add(partnerCode);
    }
}
