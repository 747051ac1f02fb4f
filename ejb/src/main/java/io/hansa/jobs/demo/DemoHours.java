package io.hansa.jobs.demo;

import io.hansa.partners.contact.ContactLanguage;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.Person;
import io.hansa.partners.partner.OpeningHours;
import io.hansa.partners.partner.PartnerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When the demo's outlets are open, by kind, and whom one asks there. */
final class DemoHours {

    private static final List<String> NAMES = List.of("王晓燕", "刘建国", "Grace Chen", "赵一鸣", "孙丽", "Tom Zhang");

    private DemoHours() {}

    static OpeningHours of(PartnerKind kind) {
        return switch (kind) {
            case AIRPORT, HOTEL, TRAVEL -> week("00:00-24:00", "00:00-24:00", "00:00-24:00", "");
            case BANK -> week("09:00-17:00", "10:00-16:00", "closed", "2027-01-01 closed");
            case RESTAURANT ->
                week("11:00-14:00, 17:00-22:00", "11:00-14:00, 17:00-01:00", "11:00-22:00", "2027-02-05 closed");
            case MALL, RETAIL, LEISURE -> week("10:00-21:30", "10:00-22:00", "10:00-22:00", "2027-02-06 10:00-18:00");
            case MEDIA -> week("12:00-24:00", "10:00-02:00", "10:00-24:00", "");
            case CHARITY, HEALTH, PROVIDER, SERVICE ->
                week("09:00-12:00, 13:30-18:00", "09:00-12:00", "closed", "2027-01-01 closed");
        };
    }

    private static OpeningHours week(String weekday, String saturday, String sunday, String exceptions) {
        List<String> days = new ArrayList<>(List.of(weekday, weekday, weekday, weekday, weekday));
        days.add(saturday);
        days.add(sunday);
        return OpeningHours.typed(days, exceptions);
    }

    /** Numbers that no one has. */
    static String phone(String code) {
        return "400 000 %04d".formatted(Math.floorMod(code.hashCode(), 10_000));
    }

    static Person contact(ContactRole role, String partner) {
        String name = NAMES.get(Math.floorMod((role + partner).hashCode(), NAMES.size()));
        String mail = role.name().toLowerCase(Locale.ROOT) + "@" + partner.toLowerCase(Locale.ROOT) + ".example";
        var language = name.charAt(0) < 128 ? ContactLanguage.EN : ContactLanguage.ZH;
        return new Person(role, name, Optional.of(phone(partner)), Optional.of(mail), language);
    }
}
