package io.hansa.web.console.brand;

import io.hansa.club.brand.BrandView;
import io.hansa.club.brand.Brands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sub-programmes. */
@Named("consoleBrands")
@RequestScoped
public class BrandsBean {

    @Inject
    Brands brands;

    private List<BrandView> all;

    public List<BrandView> getAll() {
        if (all == null) {
            all = brands.all();
        }
        return all;
    }
}
