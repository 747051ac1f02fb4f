/**
 * What pages of proposed versions share: who may decide, and the buttons to do it ({@code WEB-INF/console/decision.xhtml}); bundle
 * {@code consoleDecision}. The bean of a page of a version extends
 * {@link io.hansa.web.console.decision.VersionBean}, that of another request {@link io.hansa.web.console.decision.DecidingBean}.
 */
package io.hansa.web.console.decision;
