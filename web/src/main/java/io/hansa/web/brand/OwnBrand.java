package io.hansa.web.brand;

import io.hansa.club.brand.BrandView;
import io.hansa.club.brand.Brands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sub-programme of the member that looks, asked for once a request. */
@Named("ownBrand")
@RequestScoped
public class OwnBrand {

    @Inject
    Brands brands;

    private BrandView view;
    private boolean asked;

    /** Null when it belongs to none. */
    public BrandView getView() {
        if (!asked) {
            view = brands.mine().orElse(null);
            asked = true;
        }
        return view;
    }
}
