package io.hansa.web.contract;

import io.hansa.partners.partner.Partners;
import io.hansa.partners.prepaid.Blocks;
import io.hansa.partners.prepaid.PrepaidStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader's partner has to buy points; for those of its users who may. */
@Named("prepaidNotice")
@RequestScoped
public class PrepaidNotice {

    @Inject
    Blocks blocks;

    @Inject
    Partners partners;

    public boolean isDue() {
        return blocks.standing(partners.mine().code())
                .map(PrepaidStanding::isDue)
                .orElse(false);
    }
}
