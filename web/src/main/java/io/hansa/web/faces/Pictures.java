package io.hansa.web.faces;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which drawings there are (resources/hansa/pictures.svg) and in which of the four tones each looks best. */
public final class Pictures {

    /** What a reward or event with an unknown picture shows. */
    static final String OTHERWISE = "gift";

    private static final Map<String, Integer> TONES = tones();

    private Pictures() {}

    /** The picture itself, or the general one when there is none of that name. */
    public static String motif(String picture) {
        return picture != null && TONES.containsKey(picture) ? picture : OTHERWISE;
    }

    public static int tone(String picture) {
        return TONES.get(motif(picture));
    }

    public static Set<String> names() {
        return TONES.keySet();
    }

    private static Map<String, Integer> tones() {
        Map<String, Integer> tones = new TreeMap<>();
        add(tones, 0, "lounge hotel golf tree spa coffee tea local bank earbuds lecture gift");
        add(tones, 1, "fasttrack resort voucher teaset charger forum store upgrade");
        add(tones, 2, "transfer book data watch roaming router");
        add(tones, 3, "dining car cinema wine tasting charity health holiday parking");
        return tones;
    }

    private static void add(Map<String, Integer> tones, int tone, String names) {
        for (String name : names.split(" ")) {
            tones.put(name, tone);
        }
    }
}
