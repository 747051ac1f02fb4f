/**
 * What pages of proposed versions share: who may decide, and the buttons to do it ({@code WEB-INF/console/decision.xhtml}); bundle
 * {@code consoleDecision}. A page's bean extends {@link io.hansa.web.console.decision.DecidingBean}.
 */
package io.hansa.web.console.decision;
