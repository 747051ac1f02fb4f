package io.hansa.ledger.verification;

import java.util.List;

/**
 * What a module that stands on the ledger has the auditor check besides: a service ({@link java.util.ServiceLoader}), so that it is
 * found in a server and by the command line alike, and the ledger knows nobody.
 */
public interface FurtherRules {

    List<FurtherRule> rules();
}
