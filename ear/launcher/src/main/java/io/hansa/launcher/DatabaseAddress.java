package io.hansa.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options of the connection that the application relies on, added to an address that leaves them out. */
final class DatabaseAddress {

    private static final Map<String, String> OPTIONS = options();
    private static final Map<String, String> VARIABLES = variables();
    private static final Pattern VARIABLES_SET = Pattern.compile("(?<=[?&]sessionVariables=)[^&]*");

    private DatabaseAddress() {}

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("connectTimeout", "3000");
        options.put("socketTimeout", "60000");
        // as fast as useBulkStmts and the row counts stay true, on which optimistic locking stands
        options.put("useBulkStmtsForInserts", "true");
        options.put("useServerPrepStmts", "true");
        options.put("connectionTimeZone", "UTC");
        return options;
    }

    private static Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("time_zone", "'+00:00'");
        // who waits longer for a lock is told to come back; the default of fifty seconds is longer than people wait
        variables.put("innodb_lock_wait_timeout", "5");
        // a longer list is held against an index as it is, and not against its mean: of a column that nearly all rows
        // leave empty (who was merged, what undoes another) the mean says that each value has millions, and the whole
        // table is read
        variables.put("eq_range_index_dive_limit", "0");
        return variables;
    }

    /** What the address itself says about an option, or about a variable of the session, wins. */
    static String complete(String url) {
        Matcher own = VARIABLES_SET.matcher(url);
        if (own.find()) {
            return withOptions(own.replaceFirst(Matcher.quoteReplacement(join(own.group(), missing(own.group())))));
        }
        return withOptions(url + (url.contains("?") ? '&' : '?') + "sessionVariables=" + missing(""));
    }

    private static String missing(String own) {
        return VARIABLES.entrySet().stream()
                .filter(variable -> !own.contains(variable.getKey()))
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining(","));
    }

    private static String join(String own, String missing) {
        return own.isEmpty() || missing.isEmpty() ? own + missing : own + "," + missing;
    }

    private static String withOptions(String url) {
        var complete = new StringBuilder(url);
        OPTIONS.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                complete.append('&').append(name).append('=').append(value);
            }
        });
        return complete.toString();
    }
}
