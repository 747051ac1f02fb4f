package io.hansa.web.kind;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindBalance;
import io.hansa.partners.inkind.KindFilter;
import io.hansa.partners.inkind.KindItems;
import io.hansa.partners.inkind.KindRow;
import io.hansa.partners.inkind.KindState;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries, newest first, and what is owed in units where they are of one partner. */
@Named("kindDeliveries")
@RequestScoped
public class KindsBean {

    private static final int PAGE = 50;

    @Inject
    Exchange exchange;

    @Inject
    KindItems items;

    @Inject
    Partners partners;

    private KindState state;
    private Party waits;
    private String partner;
    private String item;
    private String after;
    private Slice<KindRow> list;
    private Map<String, LocalizedText> names;
    private List<KindBalance> balances = List.of();

    public void load() {
        list = exchange.list(
                new KindFilter(given(partner), Optional.ofNullable(state), Optional.ofNullable(waits), given(item)),
                given(after),
                PAGE);
        names = partners.names(
                list.rows().stream().map(KindRow::partnerCode).distinct().toList());
        given(partner).ifPresent(code -> balances = items.balances(code));
    }

    /** Of the reader's own partner, with what is owed in units. */
    public void loadMine() {
        partner = partners.mine().code();
        load();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    public String searchInConsole() {
        return search("/console/kind/index");
    }

    public String searchInPortal() {
        return search("/partner/kinds");
    }

    private String search(String page) {
        after = null;
        return page + "?faces-redirect=true&includeViewParams=true";
    }

    public KindState[] getStates() {
        return KindState.values();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public Slice<KindRow> getList() {
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public List<KindBalance> getBalances() {
        return balances;
    }

    public KindState getState() {
        return state;
    }

    public void setState(KindState state) {
        this.state = state;
    }

    public Party getWaits() {
        return waits;
    }

    public void setWaits(Party waits) {
        this.waits = waits;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
