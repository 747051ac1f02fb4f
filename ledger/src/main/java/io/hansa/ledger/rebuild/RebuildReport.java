package io.hansa.ledger.rebuild;

import java.util.List;

/**
 * What a part of a rebuild did, or would do.
 *
 * @param rows looked at
 * @param different how many of them are not what the facts say
 * @param differences the first of these
 */
public record RebuildReport(long rows, long different, List<Difference> differences) {

    public RebuildReport {
        differences = List.copyOf(differences);
    }
}
