/**
 * The fields of a person, as enrolment, staff's profile page and the member's own ask for them:
 * {@link io.hansa.web.profile.ProfileForm}.
 */
package io.hansa.web.profile;
