package io.hansa.web.console.provider;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Which rows stand behind a number: of a provider, maybe of one service, in a window; as it is in the address. */
public class WindowQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    private String partner;
    private String service;
    private String from;
    private String until;

    Optional<String> partnerCode() {
        return Optional.ofNullable(partner).filter(code -> !code.isBlank());
    }

    Optional<String> serviceCode() {
        return Optional.ofNullable(service).filter(code -> !code.isBlank());
    }

    /** Null in the page where it is not narrowed. */
    public Instant getSince() {
        return instant(from).orElse(null);
    }

    public Instant getBefore() {
        return instant(until).orElse(null);
    }

    static Optional<Instant> instant(String text) {
        try {
            return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
