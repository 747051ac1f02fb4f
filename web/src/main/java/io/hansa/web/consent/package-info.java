/** What consents look like, to the member and to staff: {@link io.hansa.web.consent.ConsentForm}. */
package io.hansa.web.consent;
