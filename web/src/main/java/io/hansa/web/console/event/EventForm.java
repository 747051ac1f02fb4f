package io.hansa.web.console.event;

import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventTerms;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The fields of an event. Times are the wall clock of a zone; one booking window is for a tier, a second for everybody. */
public class EventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EventKind kind = EventKind.LECTURE;
    private String titleZh;
    private String titleEn;
    private String descriptionZh;
    private String descriptionEn;
    private String venue;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private Integer capacity = 40;
    private Long pointsPerSeat = 0L;
    private Integer companions = 1;
    private Integer tierRank = 0;
    private LocalDateTime opensAt;
    private LocalDateTime bookingClosesAt;
    private LocalDateTime refundUntil;

    /** A new event with sensible times round its start: booking opens now, closes a day before, refunds end two days before. */
    void begin(LocalDateTime start, LocalDateTime now) {
        starts = start;
        ends = start.plusHours(2);
        opensAt = now;
        bookingClosesAt = start.minusDays(1);
        refundUntil = start.minusDays(2);
    }

    void read(EventTerms terms, ZoneId zone) {
        kind = terms.kind();
        titleZh = terms.title().zh();
        titleEn = terms.title().en();
        descriptionZh = terms.description().zh();
        descriptionEn = terms.description().en();
        venue = terms.venue();
        starts = wall(terms.starts(), zone);
        ends = wall(terms.ends(), zone);
        capacity = terms.capacity();
        pointsPerSeat = terms.pointsPerSeat().amount();
        companions = terms.companions();
        BookingWindow first = terms.windows().get(0);
        tierRank = first.tierRank();
        opensAt = wall(first.opensAt(), zone);
        bookingClosesAt = wall(terms.bookingClosesAt(), zone);
        refundUntil = wall(terms.refundUntil(), zone);
    }

    EventTerms terms(List<BookingWindow> further, ZoneId zone) {
        return new EventTerms(
                kind,
                new LocalizedText(titleZh, titleEn),
                new LocalizedText(descriptionZh, descriptionEn),
                venue,
                instant(starts, zone),
                instant(ends, zone),
                capacity,
                Points.of(pointsPerSeat),
                companions,
                windows(further, zone),
                instant(bookingClosesAt, zone),
                instant(refundUntil, zone));
    }

    private List<BookingWindow> windows(List<BookingWindow> further, ZoneId zone) {
        List<BookingWindow> windows = new ArrayList<>(List.of(new BookingWindow(tierRank, instant(opensAt, zone))));
        windows.addAll(further);
        return windows;
    }

    private static LocalDateTime wall(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static Instant instant(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public void setDescriptionZh(String descriptionZh) {
        this.descriptionZh = descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Long getPointsPerSeat() {
        return pointsPerSeat;
    }

    public void setPointsPerSeat(Long pointsPerSeat) {
        this.pointsPerSeat = pointsPerSeat;
    }

    public Integer getCompanions() {
        return companions;
    }

    public void setCompanions(Integer companions) {
        this.companions = companions;
    }

    public Integer getTierRank() {
        return tierRank;
    }

    public void setTierRank(Integer tierRank) {
        this.tierRank = tierRank;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getBookingClosesAt() {
        return bookingClosesAt;
    }

    public void setBookingClosesAt(LocalDateTime bookingClosesAt) {
        this.bookingClosesAt = bookingClosesAt;
    }

    public LocalDateTime getRefundUntil() {
        return refundUntil;
    }

    public void setRefundUntil(LocalDateTime refundUntil) {
        this.refundUntil = refundUntil;
    }
}
