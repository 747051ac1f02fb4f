/**
 * What follows from a step on a partner's way: the audit tells who took it, who said what of a task, who filed and read documents, and
 * that contacts were changed, which it names by number only.
 *
 * <p>When one of these happens, then its line in the audit is written in the same transaction.
 */
package io.hansa.jobs.onboarding;
