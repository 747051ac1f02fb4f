/** Sub-programmes at the console: {@link io.hansa.web.console.brand.BrandsBean}, {@link io.hansa.web.console.brand.BrandBean}. */
package io.hansa.web.console.brand;
