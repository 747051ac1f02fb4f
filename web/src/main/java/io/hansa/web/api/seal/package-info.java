/**
 * Seals and proofs as everybody may have them: the public keys, the newest seal, and the form in which a proof is handed out.
 *
 * <p>Resource: {@link io.hansa.web.api.seal.SealsResource}, open to all: what it says has no use but to check proofs, and is worth
 * most where the programme cannot reach it. When a proof is handed out ({@link io.hansa.web.api.seal.ProofAnswer}), then in the
 * form that {@code docs/proof.md} explains and {@code docs/proof/CheckProof.java} checks; the form has a name, and a change of it
 * gets another.
 */
package io.hansa.web.api.seal;
