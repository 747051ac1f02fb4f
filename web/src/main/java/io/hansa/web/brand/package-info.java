/** The look of sub-programmes in the member portal: {@link io.hansa.web.brand.BrandStyles}, {@link io.hansa.web.brand.OwnBrand}. */
package io.hansa.web.brand;
