/**
 * The structure of the code, tested: who may use whom, what stays behind a package's wall, which words are not used.
 *
 * <p>Each rule is written for a root package. When it is checked on {@code io.hansa} it must hold; when it is checked on
 * {@code io.hansa.architecture.planted}, where each rule is broken once on purpose, it must fail and name the breach.
 */
package io.hansa.architecture;
