package io.hansa.web.console.group;

import io.hansa.club.group.GroupFilter;
import io.hansa.club.group.GroupRow;
import io.hansa.club.group.Groups;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** The list of corporate groups by code, narrowed by text, province and whose they are; the filters live in the address. */
@Named("consoleGroups")
@RequestScoped
public class GroupsBean {

    private static final int PAGE = 50;
    private static final int PROVINCE = 2;

    @Inject
    Groups groups;

    @Inject
    Principal caller;

    private String q;
    private String region;
    private boolean mine;
    private String after;
    private Slice<GroupRow> list;

    public void load() {
        var filter = new GroupFilter(
                Optional.ofNullable(q),
                getProvince().map(province -> province.code().substring(0, PROVINCE)),
                mine ? Optional.of(Actor.parse(caller.getName()).ref()) : Optional.empty());
        list = groups.list(filter, Optional.ofNullable(after), PAGE);
    }

    public String search() {
        after = null;
        return "/console/groups/index?faces-redirect=true&includeViewParams=true";
    }

    /** The name of a place by its code; null when it is none that we know. */
    public Division place(String code) {
        return Divisions.find(code).orElse(null);
    }

    public List<Division> getProvinces() {
        return Divisions.all().stream().filter(Division::isProvince).toList();
    }

    public Optional<Division> getProvince() {
        return Divisions.find(region).filter(Division::isProvince);
    }

    public Slice<GroupRow> getList() {
        return list;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
