package io.hansa.club.importing;

import io.hansa.kernel.MemberNumber;
import java.util.Optional;

/**
 * The result of a row.
 *
 * @param line of the file, the header is line 1
 * @param reason a refusal's code; bundle key {@code refusal.<code>}
 * @param field the column at fault, where one is
 */
public record ImportRowResult(
        long line,
        RowOutcome outcome,
        Optional<MemberNumber> member,
        Optional<String> reason,
        Optional<String> field) {}
