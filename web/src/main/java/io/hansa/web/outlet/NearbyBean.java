package io.hansa.web.outlet;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.OpeningHours;
import io.hansa.partners.partner.OutletFilter;
import io.hansa.partners.partner.OutletListing;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerOutlets;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Partners near a member: outlets by place, kind and what is typed; the filters live in the address. */
@Named("nearby")
@RequestScoped
public class NearbyBean {

    private static final int PAGE = 24;

    private static final int WEEKS = 6;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    PartnerOutlets outlets;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String q;
    private String kind;
    private String division;
    private Slice<OutletListing> list;

    public Slice<OutletListing> getList() {
        if (list == null) {
            var filter = new OutletFilter(
                    Optional.ofNullable(q).filter(typed -> !typed.isBlank()), kind(), Divisions.find(division));
            list = outlets.find(filter, pages.after(), PAGE);
        }
        return list;
    }

    public String search() {
        return "/member/partners?faces-redirect=true&includeViewParams=true";
    }

    /** Where there is one at least. */
    public List<Division> getDivisions() {
        return outlets.divisions();
    }

    public Division getPlace() {
        return Divisions.find(division).orElse(null);
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** Whether it is open, and until when today or this night; where it does not close before, only that it is open. */
    public String standing(OutletListing listing) {
        LocalDateTime there =
                LocalDateTime.ofInstant(programme.now(), listing.outlet().zone());
        return listing.closesAt()
                .map(closes -> closes.isAfter(there.plusDays(1))
                        ? pages.word("outlet", "near.open.always")
                        : MessageFormat.format(pages.word("outlet", "near.open"), CLOCK.format(closes)))
                .orElseGet(() -> pages.word("outlet", "near.closed"));
    }

    /** What a telephone dials: digits, and the plus of a country. */
    public String dialled(String phone) {
        return phone.replaceAll("x.*|[^+0-9]", "");
    }

    /** Dates of the coming weeks with hours of their own. */
    public List<Map.Entry<LocalDate, String>> coming(OutletListing listing) {
        LocalDate today = programme.today();
        return listing.outlet().hours().map(OpeningHours::exceptions).orElse(Map.of()).entrySet().stream()
                .filter(date -> !date.getKey().isBefore(today) && date.getKey().isBefore(today.plusWeeks(WEEKS)))
                .toList();
    }

    private Optional<PartnerKind> kind() {
        return Arrays.stream(PartnerKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }
}
