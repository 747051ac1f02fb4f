/**
 * The console's earning rules: which run, what each does in words, drafting, simulating, deciding, pausing.
 *
 * <p>Beans: {@link io.hansa.web.console.rule.RulesBean} ({@code console/rules/index.xhtml}),
 * {@link io.hansa.web.console.rule.RuleBean} ({@code rule.xhtml}), {@link io.hansa.web.console.rule.RuleFormBean} ({@code edit.xhtml}),
 * {@link io.hansa.web.console.rule.RuleVersionBean} ({@code version.xhtml}),
 * {@link io.hansa.web.console.rule.SimulationBean} ({@code simulation.xhtml}); bundles {@code consoleRule} and {@code rule}.
 *
 * <p>A draft is a version that waits: it is simulated as it is, and approved by another, taken back, or refused. What a rule does is
 * said by {@link io.hansa.web.faces.RuleSentence}, in both languages, wherever somebody decides on it.
 */
package io.hansa.web.console.rule;
