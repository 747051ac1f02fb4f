package io.hansa.web.console.provider;

import io.hansa.partners.conduct.ConductTerms;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The policy's terms as a form holds them: whole numbers by name, in the order in which they are read. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Integer> values = new LinkedHashMap<>();

    void fill(ConductTerms terms) {
        values.put("windowDays", terms.windowDays());
        values.put("leastVolume", terms.leastVolume());
        values.put("leastFaults", terms.leastFaults());
        values.put("complaintRate", terms.complaintRate());
        values.put("complaintMost", terms.complaintMost());
        values.put("refusedRate", terms.refusedRate());
        values.put("refusedMost", terms.refusedMost());
        values.put("quickRate", terms.quickRate());
        values.put("quickMost", terms.quickMost());
        values.put("limitBelow", terms.limitBelow());
        values.put("suspendBelow", terms.suspendBelow());
        values.put("suspendAfter", terms.suspendAfter());
    }

    ConductTerms terms() {
        return new ConductTerms(
                values.get("windowDays"),
                values.get("leastVolume"),
                values.get("leastFaults"),
                values.get("complaintRate"),
                values.get("complaintMost"),
                values.get("refusedRate"),
                values.get("refusedMost"),
                values.get("quickRate"),
                values.get("quickMost"),
                values.get("limitBelow"),
                values.get("suspendBelow"),
                values.get("suspendAfter"));
    }

    public List<String> getNames() {
        return List.copyOf(values.keySet());
    }

    public Map<String, Integer> getValues() {
        return values;
    }
}
