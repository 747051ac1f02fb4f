package io.hansa.partners.contract;

import java.util.Optional;

/** Which drafts to list. */
public record DraftFilter(Optional<DraftState> state, Optional<String> partnerCode) {

    public static final DraftFilter WAITING = new DraftFilter(Optional.of(DraftState.PROPOSED), Optional.empty());

    public static DraftFilter ofPartner(String code) {
        return new DraftFilter(Optional.empty(), Optional.of(code));
    }
}
