package io.hansa.club.brand;

import java.util.List;

/**
 * The colour of a brand in either theme, and those that are made of it. The grounds are the design tokens' of {@code tokens.css},
 * against which {@code BrandLookTest} holds them.
 *
 * @param light what the reader should do, on paper white
 * @param dark the same on ink
 */
public record Look(String light, String dark) {

    static final List<String> LIGHT_GROUNDS = List.of("#f7f5ef", "#ffffff", "#f2f0e8", "#ece9de");
    static final List<String> DARK_GROUNDS = List.of("#0b1211", "#131c1a", "#0f1715", "#1e2a27");
    static final String ON_LIGHT = "#ffffff";
    static final String ON_DARK = "#06201c";

    private static final int LEAST = 4_500;
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);

    /** @throws InvalidBrand when one is no colour, or words in it or on it could not be read */
    static Look of(String light, String dark) {
        require("light", light, LIGHT_GROUNDS, ON_LIGHT, soft(light, LIGHT_GROUNDS));
        require("dark", dark, DARK_GROUNDS, ON_DARK, soft(dark, DARK_GROUNDS));
        return new Look(Colour.of(light).toString(), Colour.of(dark).toString());
    }

    private static String soft(String accent, List<String> grounds) {
        return Colour.read(accent)
                .map(colour -> colour.with(Colour.of(grounds.get(1)), 12).toString())
                .orElse(ON_LIGHT);
    }

    private static void require(String field, String accent, List<String> grounds, String words, String soft) {
        Colour colour = Colour.read(accent).orElseThrow(() -> new InvalidBrand(field));
        boolean readable = grounds.stream().allMatch(ground -> colour.contrast(Colour.of(ground)) >= LEAST)
                && colour.contrast(Colour.of(words)) >= LEAST
                && colour.contrast(Colour.of(soft)) >= LEAST;
        if (!readable) {
            throw new InvalidBrand("contrast-" + field, field);
        }
    }

    public String lightHover() {
        return Colour.of(light).with(BLACK, 80).toString();
    }

    public String darkHover() {
        return Colour.of(dark).with(WHITE, 80).toString();
    }

    public String lightSoft() {
        return soft(light, LIGHT_GROUNDS);
    }

    public String darkSoft() {
        return soft(dark, DARK_GROUNDS);
    }
}
