package io.hansa.club.brand;

import java.util.Optional;

/**
 * A colour by its red, green and blue, 0 to 255 each. Luminance and contrast are those of WCAG 2.2; in whole millionths and
 * thousandths, so that a limit is a limit.
 */
record Colour(int red, int green, int blue) {

    private static final int MILLION = 1_000_000;
    private static final long FLARE = 50_000;

    static Optional<Colour> read(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    static Colour of(String hex) {
        return read(hex).orElseThrow(() -> new IllegalArgumentException("not a colour: " + hex));
    }

    /** So many parts of a hundred of it, and the rest of another. */
    Colour with(Colour other, int percent) {
        return new Colour(
                mix(red, other.red, percent), mix(green, other.green, percent), mix(blue, other.blue, percent));
    }

    private static int mix(int one, int other, int percent) {
        return (one * percent + other * (100 - percent) + 50) / 100;
    }

    /** In thousandths: 21,000 of black on white, 1,000 of a colour on itself. */
    long contrast(Colour other) {
        long lighter = Math.max(luminance(), other.luminance());
        long darker = Math.min(luminance(), other.luminance());
        return (lighter + FLARE) * 1_000 / (darker + FLARE);
    }

    /** In millionths. */
    private long luminance() {
        return (2_126L * linear(red) + 7_152L * linear(green) + 722L * linear(blue)) / 10_000;
    }

    private static int linear(int channel) {
        return channel <= 10
                ? (int) Math.round(channel / 255.0 / 12.92 * MILLION)
                : (int) Math.round(Math.pow((channel / 255.0 + 0.055) / 1.055, 2.4) * MILLION);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
