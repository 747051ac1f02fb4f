/**
 * Webhooks as a partner's administrator and staff see them: endpoints with their secrets, what was sent, and sending it again. Pages
 * {@code partner/webhooks}, {@code deliveries} and {@code delivery}, and the same under {@code console/partners}; bundle
 * {@code webhook}.
 *
 * <p>When an address names no partner, then it is the caller's own. When a secret is made, then the next page shows it, and no other
 * does. When failed messages are sent again, then the page says how many.
 */
package io.hansa.web.webhook;
