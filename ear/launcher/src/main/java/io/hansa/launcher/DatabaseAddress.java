package io.hansa.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The options of the connection that the application relies on, added to an address that leaves them out. */
final class DatabaseAddress {

    private static final Map<String, String> OPTIONS = options();

    private DatabaseAddress() {}

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("connectTimeout", "3000");
        options.put("socketTimeout", "60000");
        // as fast as useBulkStmts and the row counts stay true, on which optimistic locking stands
        options.put("useBulkStmtsForInserts", "true");
        options.put("useServerPrepStmts", "true");
        options.put("connectionTimeZone", "UTC");
        // who waits longer for a lock is told to come back; the default of fifty seconds is longer than people wait
        // a longer list is held against an index as it is, and not against its mean: of a column that nearly all rows
        // leave empty
        // (who was merged, what undoes another) the mean says that each value has millions, and the whole table is read
        options.put("sessionVariables", "time_zone='+00:00',innodb_lock_wait_timeout=5,eq_range_index_dive_limit=0");
        return options;
    }

    /** What the address itself says about an option wins. */
    static String complete(String url) {
        var complete = new StringBuilder(url);
        OPTIONS.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                complete.append(complete.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return complete.toString();
    }
}
