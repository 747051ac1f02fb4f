package io.hansa.partners.provider;

import java.util.Optional;

/** Which services to list; what is empty does not narrow. */
public record ServiceFilter(Optional<String> partnerCode, Optional<ServiceStatus> status) {

    public static final ServiceFilter ALL = new ServiceFilter(Optional.empty(), Optional.empty());

    /** The same, of the caller's own partner where the caller has one. */
    ServiceFilter within(Optional<String> partner) {
        return partner.isPresent() ? new ServiceFilter(partner, status) : this;
    }
}
