package io.hansa.web.faces;

import io.hansa.club.expiry.CountedUnits;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Unit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the units that members have are called in the page's language, and how amounts of them read; looked up once a request. */
@Named("unitNames")
@RequestScoped
public class UnitNamesBean {

    private static final String POINTS = Unit.PTS.code();

    @Inject
    CountedUnits counted;

    private Map<String, LocalizedText> names;

    /** Points first, then counted rights by code. */
    public List<String> getAll() {
        return Stream.concat(Stream.of(POINTS), names().keySet().stream().sorted())
                .toList();
    }

    /** {@code Points}, {@code Airport lounge}; the code of what has no name. Takes a Unit or its code. */
    public String of(Object unit) {
        String code = String.valueOf(unit);
        if (code.equals(POINTS)) {
            return word("points.head");
        }
        LocalizedText name = names().get(code);
        return name == null ? code : Formats.text(name);
    }

    /** {@code 1,200 points}, {@code 2 × Airport lounge}. */
    public String amount(Object unit, Object amount) {
        return read(unit, Formats.number(amount));
    }

    /** {@code +1,200 points}, {@code −2 × Airport lounge}: for changes. */
    public String signed(Object unit, Object amount) {
        return read(unit, Formats.signed(amount));
    }

    private String read(Object unit, String number) {
        return String.valueOf(unit).equals(POINTS)
                ? number + " " + word("points.unit")
                : MessageFormat.format(word("unit.amount"), number, of(unit));
    }

    private Map<String, LocalizedText> names() {
        if (names == null) {
            names = counted.names().entrySet().stream()
                    .collect(Collectors.toMap(named -> named.getKey().code(), Map.Entry::getValue));
        }
        return names;
    }

    private static String word(String key) {
        return ResourceBundle.getBundle(
                        "io.hansa.web.i18n.frame",
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .getString(key);
    }
}
