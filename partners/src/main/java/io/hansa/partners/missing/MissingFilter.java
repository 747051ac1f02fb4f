package io.hansa.partners.missing;

import io.hansa.kernel.MemberNumber;
import java.util.Optional;

/**
 * Which claims to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 */
public record MissingFilter(Optional<MemberNumber> member, Optional<String> partnerCode, Optional<MissingState> state) {

    public static final MissingFilter ALL = new MissingFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
