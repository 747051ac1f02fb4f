package io.hansa.club.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of a feature's versions, and the statements that set it beside the decisions; each selects {@code v.*}.
 *
 * @param kind what the proposals' names begin with, e.g. {@code right-plan}
 * @param of the columns that say what a version is of, in the order of its name; {@code version} is the rest of the key
 */
public record VersionTable(String table, String kind, List<String> of) {

    /** Versions that nobody has decided about, the oldest first. */
    public String waiting() {
        return "SELECT v.* FROM " + table + " v WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = "
                + proposal("v") + ") ORDER BY v.set_at";
    }

    /** Versions that were approved; a condition or an order may follow. */
    public String approved() {
        return "SELECT v.* FROM " + table + " v" + approvedAs("d", "v");
    }

    /** Of all there is, the last version that was approved; an order may follow. */
    public String holding() {
        String same =
                of.stream().map(column -> "n." + column + " = v." + column).collect(Collectors.joining(" AND "));
        return approved() + " WHERE NOT EXISTS (SELECT 1 FROM " + table + " n" + approvedAs("e", "n") + " WHERE " + same
                + " AND n.version > v.version)";
    }

    private String approvedAs(String decision, String version) {
        return " JOIN club_decision %1$s ON %1$s.proposal = %2$s AND %1$s.verdict = 'APPROVED'"
                .formatted(decision, proposal(version));
    }

    /** What decisions call a version, as {@link Proposal#proposal()} says. */
    private String proposal(String version) {
        String name = of.stream().map(column -> version + "." + column).collect(Collectors.joining(", '.', "));
        return "CONCAT('" + kind + ":', " + name + ", '" + Proposal.VERSION + "', " + version + ".version)";
    }
}
