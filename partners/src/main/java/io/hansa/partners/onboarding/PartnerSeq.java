package io.hansa.partners.onboarding;

import java.io.Serializable;
import java.util.Objects;

/** Names a fact of a partner: 1, 2, 3 … within it. */
class PartnerSeq implements Serializable {

    private static final long serialVersionUID = 1L;

    private String partner;
    private int seq;

    protected PartnerSeq() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerSeq that && partner.equals(that.partner) && seq == that.seq;
    }

    @Override
    public int hashCode() {
        return Objects.hash(partner, seq);
    }
}
