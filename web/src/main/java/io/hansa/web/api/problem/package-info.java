/**
 * How the API says no: problem details (RFC 9457).
 *
 * <p>Refusals of the domain keep their code and figures; their kind decides the status: not found 404, conflict 409, invalid
 * 422, forbidden 403. The API's own refusals are {@link io.hansa.web.api.problem.ApiProblem}. {@code type} is
 * {@code urn:hansa:problem:<code>}. Words come from the bundles {@code refusals} and {@code problems} in the request's
 * language.
 *
 * <p>When something fails that is not the caller's doing, then the answer says no more than an id, under which the log has it.
 */
package io.hansa.web.api.problem;
