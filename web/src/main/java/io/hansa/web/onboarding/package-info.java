/**
 * A partner's way from prospect to end as staff lead it, and whom to ask there: stage, tasks, documents, contacts and history. Pages
 * {@code console/partners/onboarding}, {@code contact} and {@code partner/people}, {@code contact}; bundle {@code onboarding}.
 *
 * <p>When somebody who only reads opens a page, then it has no buttons; the boundaries refuse all the same.
 */
package io.hansa.web.onboarding;
