package io.hansa.web.member;

import io.hansa.club.entitlement.MemberRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.RightGrantView;
import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.Giveable;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.RefusalReason;
import io.hansa.partners.visit.ReservationView;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.visit.VisitRow;
import io.hansa.partners.visit.Visits;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The member's rights: what is left and until when, why it was given, where it was used, and what is reserved. */
@Named("memberRights")
@RequestScoped
public class RightsBean {

    private static final int SHOWN = 20;

    @Inject
    Me me;

    @Inject
    MemberRights rights;

    @Inject
    Gifts gifts;

    @Inject
    Partners partners;

    @Inject
    Visits visits;

    @Inject
    Reservations reservations;

    @Inject
    DoorRefusals refusals;

    @Inject
    Clock clock;

    @Inject
    Pages pages;

    private List<MemberRight> all;
    private List<RightGrantView> given;
    private List<VisitRow> used;
    private List<ReservationView> reserved;
    private Map<String, LocalizedText> names;
    private Set<String> giveable;

    /** Before anything else: a button in a row is found by its row. */
    @PostConstruct
    void load() {
        all = rights.of(me.number());
        giveable = gifts.giveable(me.number()).stream()
                .filter(Giveable::isNow)
                .map(some -> some.unit().code())
                .collect(Collectors.toSet());
        given = rights.grants(me.number(), Optional.empty(), SHOWN).rows();
        used = visits.of(me.number(), Optional.empty(), SHOWN).rows();
        names = partners.names(used.stream().map(VisitRow::partnerCode).collect(Collectors.toSet()));
        reserved = reservations.of(me.number(), Optional.empty(), SHOWN).rows();
    }

    public String cancel(String number) {
        return pages.act(() -> {
            reservations.cancel(number);
            pages.say("right", "reservation.cancelled");
            return "/member/rights";
        });
    }

    public String complain(String number) {
        return pages.act(() -> {
            refusals.complain(number, RefusalReason.OTHER, "");
            pages.say("right", "complaint.done");
            return "/member/rights";
        });
    }

    /** Whether the member may give some of it to another now. */
    public boolean giveable(MemberRight row) {
        return giveable.contains(row.right().code().value());
    }

    /** Whether a reservation can still be cancelled. */
    public boolean cancellable(ReservationView row) {
        return row.state().name().equals("RESERVED") && !clock.instant().isAfter(row.cancelUntil());
    }

    /** Whether its time has come, and nothing has come of it. */
    public boolean disputable(ReservationView row) {
        boolean open =
                row.state().name().equals("RESERVED") || row.state().name().equals("NO_SHOW");
        return open && !clock.instant().isBefore(row.beginsAt());
    }

    /** What the right is called; its code, where it holds no more. */
    public LocalizedText name(RightGrantView row) {
        String code = row.right().value();
        return all.stream()
                .filter(has -> has.right().code().equals(row.right()))
                .map(has -> has.right().terms().name())
                .findFirst()
                .orElse(new LocalizedText(code, code));
    }

    /** The partner's name. */
    public LocalizedText where(VisitRow row) {
        return names.getOrDefault(row.partnerCode(), new LocalizedText(row.partnerCode(), row.partnerCode()));
    }

    public List<MemberRight> getAll() {
        return all;
    }

    public List<RightGrantView> getGiven() {
        return given;
    }

    public List<VisitRow> getUsed() {
        return used;
    }

    public List<ReservationView> getReserved() {
        return reserved;
    }
}
