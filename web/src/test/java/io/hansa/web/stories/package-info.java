/**
 * What users do, in a real browser against the running server: a feature ({@code *Feature}) tells the story in the words of
 * its actor ({@link io.hansa.web.stories.Member}), and ends with the auditor. Each page that an actor sees is checked with axe
 * and for violations of the content security policy.
 */
package io.hansa.web.stories;
