/**
 * Service providers over HTTP: what they offer, the registry of subscriptions, charges, and their conduct.
 *
 * <p>Resources: {@link io.hansa.web.api.provider.ServicesResource}, {@link io.hansa.web.api.provider.SubscriptionsResource},
 * {@link io.hansa.web.api.provider.ChargesResource} for providers' systems, and
 * {@link io.hansa.web.api.provider.MySubscriptionsResource} for member apps. They begin no transaction; the boundaries do.
 */
package io.hansa.web.api.provider;
