package io.hansa.web.console.group;

import io.hansa.club.group.ChangeGroup;
import io.hansa.club.group.GroupView;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** Opens a corporate group, or changes one. */
@Named("consoleGroupEdit")
@ViewScoped
public class GroupEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Groups groups;

    @Inject
    Pages pages;

    private String code;
    private String newCode;
    private String name;
    private Industry industry;
    private String region;
    private String accountManager;
    private String serviceTeam;
    private String serviceLine;
    private int version;

    public void load() {
        if (code == null) {
            return;
        }
        GroupView view = pages.required(() -> groups.group(code));
        if (view != null) {
            name = view.row().name();
            industry = view.row().industry();
            region = view.row().region();
            accountManager = view.row().accountManager().orElse(null);
            serviceTeam = view.serviceTeam().stream().sorted().collect(Collectors.joining(", "));
            serviceLine = view.serviceLine().orElse(null);
            version = view.version();
        }
    }

    public String save() {
        return pages.actIn("group", () -> {
            String saved = code == null
                    ? groups.open(command(newCode)).row().code()
                    : groups.change(new ChangeGroup(command(code), version))
                            .row()
                            .code();
            pages.say("consoleGroup", code == null ? "opened" : "changed");
            return "/console/groups/group?code=" + saved;
        });
    }

    private OpenGroup command(String of) {
        return new OpenGroup(of, name, industry, region, typed(accountManager), team(), typed(serviceLine));
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private Set<String> team() {
        return serviceTeam == null
                ? Set.of()
                : Arrays.stream(serviceTeam.split("[,，;\\s]+"))
                        .filter(login -> !login.isEmpty())
                        .collect(Collectors.toSet());
    }

    public Industry[] getIndustries() {
        return Industry.values();
    }

    public List<Division> getPlaces() {
        return Divisions.all();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Industry getIndustry() {
        return industry;
    }

    public void setIndustry(Industry industry) {
        this.industry = industry;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getAccountManager() {
        return accountManager;
    }

    public void setAccountManager(String accountManager) {
        this.accountManager = accountManager;
    }

    public String getServiceTeam() {
        return serviceTeam;
    }

    public void setServiceTeam(String serviceTeam) {
        this.serviceTeam = serviceTeam;
    }

    public String getServiceLine() {
        return serviceLine;
    }

    public void setServiceLine(String serviceLine) {
        this.serviceLine = serviceLine;
    }
}
